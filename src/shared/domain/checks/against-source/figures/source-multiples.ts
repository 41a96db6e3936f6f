import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { areAlike } from '../../alone/amount-slack';
import { meet, over, rangeOf, sizeOf } from '../../alone/ranges';
import { inUnitOf } from '../../alone/sizes';
import { ofCalculation, shown } from '../../alone/sum-finding';
import { multiplesIn } from '../../alone/told-multiples';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areSame } from './same-amounts';

/**
 * "Verdoppelt" of what the source has from one figure to another (percent_arith): hat sich verdoppelt, er beträgt nun 120
 * Millionen, where the source has von 40 auf 120. The review has one of the two figures, in the sentence or the next.
 */
export function checkSourceMultiples({ reading, sourceReadings }: CheckContext): CheckFinding[] {
  const multiples = sourceReadings.length === 0 ? [] : multiplesIn(reading.text).slice(0, MAX_MULTIPLES);
  if (multiples.length === 0) return [];
  return sourceReadings.flatMap((source, document) => {
    if (multiplesIn(source.text).length > 0) return [];
    const changes = changesIn(source);
    return multiples.flatMap(multiple => {
      const near = figuresNear(reading, multiple.start);
      const told = changes.filter(({ from, to }) =>
        near.some(each => areSame(each, to) || areSame(each, from)),
      );
      const [change] = told;
      if (!change || told.length > 1) return [];
      const { from, to } = change;
      const [a, b] = [rangeOf(from), rangeOf(to)];
      if (meet(over(a, b), multiple.said) || meet(over(b, a), multiple.said)) return [];
      // Of three figures in the sentence the multiple may be of others.
      if (near.length > 2) return [];
      const [more, less] = sizeOf(from) > sizeOf(to) ? [from, to] : [to, from];
      const sum = `${more.figure} : ${less.figure} = ${shown(sizeOf(more) / sizeOf(less))}`;
      return ofCalculation(
        'percent_arith',
        reading.text,
        multiple,
        { document, start: from.start, end: to.end },
        sum,
      );
    });
  });
}

/** Each is held against every change of a source. */
const MAX_MULTIPLES = 20;

type Change = { from: Amount; to: Amount };

/** Von 40 auf 120 Millionen Euro. */
function changesIn({ text, amounts }: Reading): Change[] {
  const all = amounts();
  return all.flatMap((to, at) => {
    const bare = all[at - 1];
    if (!bare || to.kind === 'share' || to.measure?.dimension === 'time') return [];
    if (!/^[^.!?;:\d\n]{0,30} ?(?:auf|to)(?: \p{Ll}+)? $/u.test(text.slice(bare.end, to.boundStart)))
      return [];
    if (
      !/(?<!\p{L})(?:von|from)(?: \p{Ll}+)? $/u.test(
        text.slice(Math.max(0, bare.boundStart - 14), bare.boundStart),
      )
    )
      return [];
    const from = scaled(bare, to);
    return areAlike(from, to) && sizeOf(from) > 0 && sizeOf(to) > 0 ? [{ from, to }] : [];
  });
}

/** Von 40 auf 120 Millionen: the former has the scale of the latter. */
function scaled(bare: Amount, like: Amount): Amount {
  const alike = inUnitOf(bare, like);
  const scale = /Mrd|Milliarde|billion|bn/u.test(like.figure)
    ? 1e9
    : /Mio|[Mm]illion/u.test(like.figure)
      ? 1e6
      : 1;
  const isBare = scale > 1 && bare.value < 10_000 && !/Mrd|Mio|[Mm]illi|billion/u.test(bare.figure);
  return isBare ? { ...alike, value: alike.value * scale } : alike;
}

function figuresNear({ text, sentences, amounts }: Reading, at: number): Amount[] {
  const spans = sentences();
  const own = sentenceAt(spans, at);
  const [start, end] = [spans[own * 2] ?? 0, spans[own * 2 + 3] ?? spans[own * 2 + 1] ?? text.length];
  return end - start > 500
    ? []
    : itemsBetween(amounts(), start, end).filter(
        ({ measure, kind }) => measure?.dimension !== 'time' && kind !== 'ordinal',
      );
}
