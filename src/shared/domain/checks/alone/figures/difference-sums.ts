import type { Amount } from '../../../text/amounts';
import { scaleOf } from './amount-slack';
import type { DifferenceClaim } from './difference-claims';
import type { Pair } from './difference-pairs';
import { slipDigits } from './digit-slips';
import { closeRangeOf, meet, minus, over, plus, type Range, rangeOf, sizeOf } from './ranges';

/** What is so many times off is of something else. */
const MOST = 12;

/** Whether any two figures make the difference. */
export function isMade(figures: readonly Amount[], claim: Amount, isGrowth: boolean): boolean {
  const said = saidOf(claim);
  const ranges = figures.map(closeRangeOf);
  return ranges.some((a, at) =>
    ranges.some((b, other) => {
      if (at === other) return false;
      if (!isGrowth) return meet(minus(a, b), said);
      if (b[0] <= 0 || a[0] <= 0) return false;
      const changes = [minus(over(a, b), [1, 1]), minus([1, 1], over(a, b))];
      // Um 30 auf 280, of what it was before.
      if (a[1] < b[0]) changes.push(over(a, plus(b, a)), over(a, minus(b, a)));
      return changes.some(each => meet(each, said));
    }),
  );
}

/** What the later of both is more or less than the earlier. */
export function isGrowthOf([x, y]: Pair, said: Amount, sign: number): boolean {
  const [a, b] = [closeRangeOf(x.amount), closeRangeOf(y.amount)];
  const [low, high] = minus(over(a, b), [1, 1]);
  const way = sign === 0 ? Math.sign(low + high) : sign;
  return meet(way > 0 ? [low, high] : [-high, -low], saidOf(said));
}

/** 64 weniger als im Vorjahr; 2020 waren es demnach fewer still. */
export function isTurned(text: string, [x, y]: Pair, { amount, sign }: DifferenceClaim): boolean {
  if (sign === 0 || amount.kind === 'share' || y.amount.start < amount.end) return false;
  if (Math.sign(sizeOf(x.amount) - sizeOf(y.amount)) === sign) return false;
  return THUS.test(text.slice(amount.end, y.amount.boundStart));
}

export const THUS = /(?<!\p{L})(?:demnach|also|mithin|somit|folglich)(?!\p{L})/u;

/** Of percent a unit of the last figure more. */
export function saidOf(claim: Amount): Range {
  const { kind, bound, value, figure } = claim;
  if (kind !== 'share') {
    const [low, high] = rangeOf(claim);
    const size = sizeOf(claim);
    // Fast 55.000 are no 45.000.
    return size < 20 || bound === null
      ? [low, high]
      : [Math.max(low, 0.92 * size), Math.min(high, 1.2 * size)];
  }
  const decimals = /[.,](\d+)/.exec(figure)?.[1]?.length ?? 0;
  const unit = 0.01 * 10 ** -decimals * 1.1;
  const loose = bound === null ? 0 : 0.12 * value;
  return [value - unit - (bound === 'least' ? 0 : loose), value + unit + (bound === 'under' ? 0 : loose)];
}

export function isOff([x, y]: Pair, claim: Amount, isGrowth: boolean): boolean {
  const [a, b] = [sizeOf(x.amount), sizeOf(y.amount)];
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  if (less === more) return false;
  const times = (isGrowth ? more / less - 1 : more - less) / sizeOf(claim);
  return times <= MOST && times >= 1 / MOST;
}

/** 3.600.000 − 2.417.330 is 1.182.670, however round the first is: all digits but one are those of the claim. */
export function isOffByADigit(said: Amount, [x, y]: Pair, alike: readonly Amount[]): boolean {
  const size = sizeOf(said);
  if ([said, x.amount, y.amount].some(({ bound, figure }) => bound !== null || scaleOf(figure) !== 1))
    return false;
  const isExact = alike.some(a => alike.some(b => Math.abs(sizeOf(a) - sizeOf(b) - size) < 1e-6 * size));
  const apart = Math.abs(sizeOf(x.amount) - sizeOf(y.amount)) / (said.measure?.factor ?? 1);
  return !isExact && slipDigits(said, apart) > 4;
}

/** The digits of whichever of the three is a slip of what the others make; 0 for none. */
export function digitsOfSlip(said: Amount, x: Amount, y: Amount, sign: number): number {
  const factor = said.measure?.dimension === 'points' ? 0.01 : (said.measure?.factor ?? 1);
  const [d, a, b] = [said, x, y].map(sizeOf) as [number, number, number];
  if (a === b || Math.max(a, b) < d) return 0;
  const isTurned = sign !== 0 && Math.sign(a - b) !== sign;
  const ofClaim = isTurned ? 0 : slipDigits(said, Math.abs(a - b) / factor);
  const way = sign === 0 ? Math.sign(a - b) : sign;
  const [ofX, ofY] = [
    slipDigits(x, (b + way * d) / (x.measure?.factor ?? 1)),
    slipDigits(y, (a - way * d) / (y.measure?.factor ?? 1)),
  ];
  // Of 1005 and 982, which are 20 or so apart, only the last digits can be wrong.
  const atMost = String(Math.round(d / factor)).length + 1;
  return Math.max(ofClaim, Math.min(atMost, Math.max(ofX, ofY)));
}
