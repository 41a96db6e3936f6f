import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { gapKindOf, isApart, isGapLike, isOfGap } from '../../alone/gaps';
import { rangeOf, sizeOf } from '../../alone/ranges';
import { inUnitOf } from '../../alone/sizes';
import { ofCalculation, shown } from '../../alone/sum-finding';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areSame } from './same-amounts';

/**
 * A distance of two whose figures only the source has (number_mismatch): 412 Stimmen mehr als Harald Ost, where the source
 * has 5230 and 4918 Stimmen. The source names the other one beside his figure, and has no figure that is the distance.
 */
export function checkSourceGaps({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const own = reading.amounts();
  if (sourceReadings.length === 0 || own.length > MAX_AMOUNTS) return [];
  return own.flatMap(claim => {
    if (!isGapLike(claim) || claim.kind !== 'count' || claim.bound !== null || claim.value < MIN_GAP)
      return [];
    if (gapKindOf(text, claim) !== 'against') return [];
    const [, name] = THAN.exec(text.slice(claim.end, claim.end + 70)) ?? [];
    const noun = claim.counted[0];
    if (name === undefined || noun === undefined || figuresBeside(reading, claim).length > 0) return [];
    return sourceReadings.flatMap((source, document) => {
      if (
        source.amounts().length > MAX_AMOUNTS ||
        !isRelated(document) ||
        source.amounts().some(each => areSame(claim, each))
      )
        return [];
      const places = placesOf(source.text, name);
      const [place] = places;
      if (place === undefined || places.length > 1) return [];
      const spans = source.sentences();
      const at = sentenceAt(spans, place);
      const inside = itemsBetween(source.amounts(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
      const figures = inside.filter(each => isOfGap(claim, each)).map(each => inUnitOf(each, claim));
      const [x, y] = figures;
      if (!x || !y || figures.length !== 2 || isApart(x, y, rangeOf(claim)) || x.counted[0] !== noun)
        return [];
      const [more, less] = sizeOf(x) > sizeOf(y) ? [x, y] : [y, x];
      const sum = `${more.figure} − ${less.figure} = ${shown(sizeOf(more) - sizeOf(less))}`;
      return ofCalculation('number_mismatch', text, claim, { document, start: x.start, end: y.end }, sum);
    });
  });
}

/** Tables are not articles. */
const MAX_AMOUNTS = 200;
const MIN_GAP = 3;
const THAN =
  /^ (?:\p{Lu}\p{L}+ )?(?:mehr|weniger|vor|hinter|more|fewer|less|ahead of|behind)(?: als| than)? (?:\p{Lu}\p{L}+ )?(\p{Lu}[\p{L}-]{2,})(?=[,.;)]| und | and )/u;

function placesOf(text: string, name: string): number[] {
  const first = text.indexOf(name);
  if (first < 0) return [];
  const next = text.indexOf(name, first + name.length);
  return next < 0 ? [first] : [first, next];
}

function figuresBeside({ sentences, amounts }: Reading, claim: Amount): Amount[] {
  const spans = sentences();
  const at = sentenceAt(spans, claim.start);
  return itemsBetween(amounts(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0).filter(
    each => each !== claim && isOfGap(claim, each),
  );
}
