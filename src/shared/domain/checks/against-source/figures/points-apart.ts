import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { signOf } from '../../alone/figures/change-words';
import { ofCalculation, shown } from '../../alone/figures/sum-finding';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';

type Place = { document: number; share: Amount };

/**
 * Die Auslastung stieg um drei Prozentpunkte, where the sources have an Auslastung of 93 and of 91 Prozent: points that the only
 * two shares told of a thing are not apart (percent_arith). Silent where a sentence that names the thing has several shares.
 */
export function checkPointsApart(
  claim: Amount,
  { text, sentences }: Reading,
  sources: readonly Reading[],
): CheckFinding | null {
  if (claim.bound !== null || signOf(text, claim) === null) return null;
  const spans = sentences();
  const at = sentenceAt(spans, claim.start);
  const sentence = text
    .slice(Math.max(spans[at * 2] ?? 0, claim.start - REACH), claim.start + REACH)
    .slice(0, 2 * REACH);
  const own = sentence.split(/[.!?](?=\s)/u, 1)[0] ?? '';
  const things = new Set(own.match(THING)?.slice(0, MAX_THINGS));
  for (const thing of things) {
    const places = placesOf(thing, sources);
    if (places === null) continue;
    const values = new Map(places.map(each => [Number((each.share.value * 100).toPrecision(8)), each]));
    const [x, y] = [...values.keys()].toSorted((a, b) => b - a);
    if (x === undefined || y === undefined || values.size !== 2) continue;
    const decimals = [claim, ...[...values.values()].map(({ share }) => share)].filter(({ figure }) =>
      /[.,]/.test(figure),
    );
    if (decimals.length > 0 && decimals.length < 3) return null;
    if (Math.abs(x - y - claim.value) < (decimals.length > 0 ? 0.15 : 0.5)) return null;
    // What stands in the text itself need not be shown.
    const place = values.get(y) as Place;
    const sum = `${values.get(x)?.share.figure} − ${place.share.figure} = ${shown(Number((x - y).toPrecision(6)))}`;
    const { start, end } = place.share;
    return ofCalculation('percent_arith', text, claim, { document: place.document, start, end }, sum);
  }
  return null;
}

/** UTF-16 units. */
const REACH = 200;
const THING =
  /(?<!\p{L})\p{Lu}\p{Ll}{5,}(?:ung|quote|rate|anteil|beteiligung|schnitt|grad|ion|marge)(?!\p{L})/gu;
const MAX_THINGS = 3;
const MAX_PLACES = 10;

/** The share of each sentence of the sources that names a thing; null where one has several. */
function placesOf(thing: string, sources: readonly Reading[]): Place[] | null {
  const found: Place[] = [];
  for (const [document, source] of sources.entries()) {
    const spans = source.sentences();
    let from = source.text.indexOf(thing);
    for (let count = 0; from >= 0 && count < MAX_PLACES; count++) {
      const at = sentenceAt(spans, from);
      const end = spans[at * 2 + 1] ?? source.text.length;
      const inside = itemsBetween(
        source.amounts(),
        Math.max(spans[at * 2] ?? 0, from - REACH),
        Math.min(end, from + REACH),
      );
      const shares = inside.filter(({ kind, measure }) => kind === 'share' && measure !== null);
      const [share, more] = shares;
      if (more || share?.bound) return null;
      if (share) found.push({ document, share });
      from = source.text.indexOf(thing, Math.max(end, from + 1));
    }
  }
  return found;
}
