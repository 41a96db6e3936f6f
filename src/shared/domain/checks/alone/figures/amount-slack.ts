import type { Amount } from '../../../text/amounts';

/** How far the true number may be from the one written: half a unit of the last figure that can be rounded, more behind "rund". */
export function slackOf(amount: Amount): number {
  const { figure, value, bound, kind } = amount;
  const scale = kind === 'share' ? 0.01 : scaleOf(figure) === 1 ? sharedScaleOf(amount) : scaleOf(figure);
  const written = Number((Math.abs(value) / scale).toPrecision(12));
  // 2,90 Euro is no 2,9.
  const [, places = ''] = /\d[.,](\d{1,2})(?!\d)/.exec(figure) ?? [];
  const decimals = Math.max(String(written).split('.')[1]?.length ?? 0, places.length);
  const zeros = decimals > 0 ? 0 : (/[1-9](0+)$/.exec(String(written))?.[1]?.length ?? 0);
  const isExact = decimals === 0 && zeros < 2 && scale === 1 && kind === 'count';
  const half = isExact ? 0 : 0.5 * scale * 10 ** -decimals;
  const rounded = Math.max(
    half,
    zeros < 2 ? 0 : Math.min(0.5 * scale * 10 ** zeros, MOST_ROUNDED * Math.abs(value)),
  );
  return rounded + (bound === null ? 0 : 0.08 * Math.abs(value));
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
  return kind !== 'measure' && /^(?:1[5-9]|20)\d{2}\.?$/.test(figure);
}
