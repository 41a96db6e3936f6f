import type { CheckFinding } from '../../../model/check';
import type { Amount } from '../../text/amounts';
import type { CheckContext } from '../context';
import { makeFinding } from '../findings';

/**
 * Percent where percentage points are meant (unit_mismatch): 18 Prozent here and 29 Prozent there, ein Unterschied von elf
 * Prozent; um zehn Prozent von 20 auf 30 Prozent. Silent where the one is that much of the other, too. Linear.
 */
export function checkPercentPoints({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap((amount, at) => {
    if (!isPercent(amount)) return [];
    const before = text.slice(Math.max(0, amount.boundStart - 40), amount.boundStart);
    const pair = DISTANCE.test(before)
      ? pairBefore(text, amounts, at)
      : /(?<!\p{L})[Uu]m $/u.test(before)
        ? pairAround(text, amounts, at)
        : null;
    if (pair === null || !isDistanceOf(amount, pair)) return [];
    const [{ start }] = pair;
    return makeFinding('unit_mismatch', {
      at: amount,
      other: { document: null, start, end: pair[1].end },
      params: { text: text.slice(amount.start, amount.end), otherText: text.slice(start, pair[1].end) },
      severity: 'medium',
    });
  });
}

const DISTANCE =
  /(?<!\p{L})(?:Unterschied|Abstand|Differenz|Vorsprung|Rückgang|Anstieg|Plus|Minus|Zuwachs|Zunahme|Abnahme|Einbruch|Verlust|Steigerung|difference|gap|drop|rise|increase) (?:von|um|of) $/u;
/** UTF-16 units back to the second of the two. */
const REACH = 80;

/** Amounts back to the first, with the times between. */
const MAX_BACK = 4;

type Pair = readonly [Amount, Amount];

function isPercent({ kind, measure }: Amount): boolean {
  return kind === 'share' && measure !== null;
}

/** Two shares in front, the second with its sign or without: 18 Prozent, bei den anderen 29. */
function pairBefore(text: string, amounts: readonly Amount[], at: number): Pair | null {
  const [first, second] = amounts
    .slice(Math.max(0, at - MAX_BACK), at)
    .filter(({ measure }) => measure?.dimension !== 'time')
    .slice(-2);
  const amount = amounts[at];
  if (!first || !second || !amount || !isPercent(first) || amount.start - second.end > REACH) return null;
  if (second.end - first.start > 2 * REACH || /[\n!?]/.test(text.slice(first.end, second.start))) return null;
  if (isPercent(second)) return [first, second];
  const isElided =
    second.kind === 'count' && second.measure === null && /^[,.;]/.test(text.slice(second.end));
  return isElided ? [first, { ...second, value: second.value / 100 }] : null;
}

/** Um zehn Prozent von 20 auf 30 Prozent, von 20 Prozent um zehn Prozent auf 30 Prozent. */
function pairAround(text: string, amounts: readonly Amount[], at: number): Pair | null {
  const [last, amount, next, after] = [amounts[at - 1], amounts[at], amounts[at + 1], amounts[at + 2]];
  if (!amount || !next) return null;
  const gap = text.slice(amount.end, next.boundStart);
  if (last && isPercent(last) && isPercent(next) && gap === ' auf ') {
    const isFrom = /(?<!\p{L})von $/u.test(text.slice(Math.max(0, last.boundStart - 5), last.boundStart));
    return isFrom && text.slice(last.end, amount.boundStart) === ' um ' ? [last, next] : null;
  }
  if (!after || !FROM.test(gap) || !isPercent(after)) return null;
  if (text.slice(next.end, after.boundStart) !== ' auf ') return null;
  if (isPercent(next)) return [next, after];
  return next.kind === 'count' && next.measure === null && next.value < 100
    ? [{ ...next, value: next.value / 100 }, after]
    : null;
}

/** Um zwei Prozent gesenkt, von 25 auf 23 Prozent. */
const FROM = /^[^.;!?\d\n]{0,60}[ (]von $/u;

function isDistanceOf({ value }: Amount, [x, y]: Pair): boolean {
  const apart = Math.abs(x.value - y.value);
  if (apart < 0.01 || Math.abs(apart - value) > 1e-6) return false;
  return [x, y].every(({ value: whole }) => Math.abs(apart / whole - value) > 0.2 * value);
}
