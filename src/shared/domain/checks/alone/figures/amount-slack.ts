import type { Amount } from '../../../text/amounts';
import { YEAR_FIGURE } from '../../year-figures';

/** How far the true number may be from the one written: half a unit of the last figure that can be rounded, more behind "rund". */
export function slackOf(amount: Amount): number {
  return roundingOf(amount) + (amount.bound === null ? 0 : 0.08 * Math.abs(amount.value));
}

/** The same of the figure alone, whatever stands before it. */
export function roundingOf(amount: Amount): number {
  const { figure, value, kind } = amount;
  const own = kind === 'share' ? 0.01 : scaleOf(figure);
  const scale = own === 1 ? sharedScaleOf(amount) : own;
  const written = withoutNoise(Math.abs(value) / scale);
  // 2,90 Euro is no 2,9.
  const places = /\d[.,](\d{1,2})(?!\d)/.exec(figure)?.[1]?.length ?? 0;
  const decimals = Math.max(decimalsOf(written), places);
  const zeros = decimals > 0 ? 0 : zerosOf(written);
  const isExact = decimals === 0 && zeros < 2 && scale === 1 && kind === 'count';
  const half = isExact ? 0 : 0.5 * scale * 10 ** -decimals;
  if (zeros < 2) return half;
  return Math.max(half, Math.min(0.5 * scale * 10 ** zeros, MOST_ROUNDED * Math.abs(value)));
}

/** 0,1 + 0,2 is 0,3; whole numbers have nothing to round. */
function withoutNoise(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

/** Of a number that was computed from one that is written. */
export function decimalsOf(value: number): number {
  const written = withoutNoise(value);
  return Number.isInteger(written) ? 0 : (String(written).split('.')[1]?.length ?? 0);
}

/** At the end of a whole number. */
function zerosOf(value: number): number {
  let zeros = 0;
  for (let rest = value; rest > 0 && rest < 1e21 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

/** Von 290 auf 301 Millionen: the first has the scale of the second, and no more zeros. */
function sharedScaleOf({ figure, value }: Amount): number {
  if (value < 1e6 || !/^\d{1,3}(?:,\d+)?$/.test(figure)) return 1;
  const times = value / Number(figure.replace(',', '.'));
  return [1e6, 1e9].find(each => Math.abs(times / each - 1) < 1e-6) ?? 1;
}

/** Of what 12 000 may have been. */
const MOST_ROUNDED = 0.025;

/** What the words behind the figures multiply them with. */
export function scaleOf(figure: string): number {
  if (!/[A-Za-z]/.test(figure)) return 1;
  if (/Billion(?:en)?(?![\p{L}])|trillion/u.test(figure)) return 1e12;
  if (/Mrd|Milliarde|billion|bn/u.test(figure)) return 1e9;
  if (/Mio|[Mm]illion|Mill\.|\dm$/u.test(figure)) return 1e6;
  return /[Tt]ausend|Tsd|thousand/u.test(figure) && /\d/.test(figure) ? 1e3 : 1;
}

/** Whether `share` can be what `part` is of `whole`, everything rounded as it is written. */
export function canBeShare(part: Amount, whole: Amount, share: Amount): boolean {
  const factor = (part.measure?.factor ?? 1) / (whole.measure?.factor ?? 1);
  const [low, high] = quotientOf(part.value * factor, slackOf(part) * factor, whole.value, slackOf(whole));
  const slack = shareSlackOf(share);
  return share.value + slack >= low && share.value - slack <= high;
}

/** Least and greatest of a quotient of two rounded numbers. */
export function quotientOf(x: number, xSlack: number, y: number, ySlack: number): [number, number] {
  return [(x - xSlack) / (y + ySlack), (x + xSlack) / Math.max(y - ySlack, y * 0.5)];
}

/** Of "ein Drittel" a little more than of "33 Prozent". */
export function shareSlackOf(share: Amount): number {
  if (share.measure === null) return share.bound === null ? 0.035 : 0.06;
  return slackOf(share) * 1.5 + 1e-9;
}

/** Of one kind, so that they can be compared, added and divided. */
export function areAlike(one: Amount, other: Amount): boolean {
  return one.kind === other.kind && one.measure?.dimension === other.measure?.dimension;
}

/** Four figures that can be a year, and no measure. */
export function isYear({ kind, figure }: Amount): boolean {
  if (kind === 'measure' || figure.length < 4 || figure.length > 5) return false;
  return YEAR_FIGURE.test(figure);
}
