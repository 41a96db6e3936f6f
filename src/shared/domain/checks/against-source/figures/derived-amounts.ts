import { type Amount, baseValue } from '../../../text/amounts';
import type { Measure } from '../../../text/measures';
import { isRoughStep, isRoundStep } from './rough-steps';
import { areSame, isRoundedDown, ON_ITS_SIDE } from './same-amounts';

/** Sum, difference or share of two of the source's numbers, or a number's complement to the whole. */
export function isDerived(amount: Amount, amounts: readonly Amount[]): boolean {
  const { value, kind, measure, figure, bound } = amount;
  // Hours of the day are nobody's sum.
  if (kind === 'clock') return false;
  const isFew = kind === 'count' && value <= 12;
  const all = amounts.slice(0, MAX_DERIVED);
  const values = all.filter(each => {
    if (each.kind === 'ordinal' || each.kind === 'score') return false;
    // Three persons are no two persons and an hour.
    if (isFew && (each.kind !== 'count' || each.measure !== null)) return false;
    if (kind === 'share' || each.kind === 'share' || !each.measure || !measure) return true;
    return each.measure.dimension === measure.dimension;
  });
  // 31,8 Prozent names a tenth of a percent, ein Drittel hardly a percent.
  const decimals = measure ? (/[.,](\d+)/.exec(figure)?.[1]?.length ?? 0) : 0;
  const precision = decimals > 0 ? 0.006 * 10 ** -decimals : 0.006;
  const near = (x: number) => isAbout(amount, x);
  if (isSumOfRun(amount, values)) return true;
  if (bound !== null && bound !== 'most' && isRoughStep(amount, values)) return true;
  if (bound === null && isRoundStep(amount, values)) return true;
  if (
    kind === 'share' &&
    values.some(
      each =>
        each.kind === 'share' &&
        (Math.abs(1 - each.value - value) < 0.003 ||
          (measure === null && areSame(amount, { ...each, value: 1 - each.value }))),
    )
  )
    return true;
  if (kind === 'share' && isRest(amount, values)) return true;
  if (measure && measure.dimension !== 'share') {
    const wholes = all.filter(each => each.measure?.dimension === measure.dimension);
    const slack = bound === null ? 1e-6 : ROUGH_RATIO;
    if (wholes.some(x => all.some(y => isRatio(value * measure.factor, measure, x, y, slack)))) return true;
  }
  for (let at = 0; at < values.length; at++) {
    for (let other = 0; other < values.length; other++) {
      const x = values[at];
      const y = values[other];
      if (!x || !y || x === y) continue;
      if (measure && isSumInUnits(value * measure.factor, measure, x, y, bound)) return true;
      const isBeside = Math.abs(at - other) <= BESIDE;
      if (kind === 'share' && isBeside && isPartOf(x, y) && isQuotient(amount, x.value / y.value, precision))
        return true;
      // Um die Hälfte teurer, of 1,2 and 1,8 Millionen.
      const isRise =
        kind === 'share' && isBeside && x.kind !== 'share' && y.kind !== 'share' && x.value > y.value;
      if (isRise && isOfOneUnit(x, y) && isQuotient(amount, x.value / y.value - 1, precision)) return true;
      // Um 20 Prozent höher, of 15 and 18 Prozent side by side: to the last digit, as any two shares make a third.
      const areShares =
        x.kind === 'share' && y.kind === 'share' && kind === 'share' && Math.abs(at - other) === 1;
      if (areShares && bound === null && Math.abs(Math.abs(x.value / y.value - 1) - value) < 1e-4)
        return true;
      // Sechs von 80, where 74 of 80 agreed.
      if (kind === 'share' && isBeside && isPartOf(x, y) && Math.abs(1 - x.value / y.value - value) < 0.0005)
        return true;
      if (x.kind === 'share' && (near(x.value * y.value) || (isBeside && near(y.value / x.value))))
        return true;
      if (!near(x.value + y.value) && !near(x.value - y.value)) continue;
      const isSameKind = x.kind === y.kind && x.kind === kind;
      const units = new Set([x, y, { measure }].flatMap(each => each.measure?.unit ?? []));
      if ((isSameKind || units.size === 1) && units.size <= 1) return true;
    }
  }
  return false;
}

/** Two thirds and 27 percent leave six. */
function isRest({ value, bound }: Amount, values: readonly Amount[]): boolean {
  const shares = values.filter(({ kind }) => kind === 'share');
  const slack = bound === null ? 0.003 : 0.006;
  return shares.some((x, at) => Math.abs(1 - x.value - (shares[at + 1]?.value ?? 1) - value) < slack);
}

function isAbout(amount: Amount, exact: number): boolean {
  const { value, bound } = amount;
  const apart = exact - value;
  if (Math.abs(apart) <= Math.max(1e-9, Math.abs(value) * 0.002)) return true;
  if (bound === null) return false;
  const slack = ON_ITS_SIDE * Math.abs(value);
  if (bound === 'about') return Math.abs(apart) <= slack / 2;
  if (isRoundedDown(amount, exact / value)) return true;
  return bound === 'least' ? apart > 0 && apart <= slack : apart < 0 && apart >= -slack;
}

/** Amounts from a part to its whole; of figures farther apart nobody makes a share, and any two make one. */
const BESIDE = 4;

/** Mehr als die Hälfte for 51,6 Prozent. */
function isQuotient({ value, bound, measure }: Amount, quotient: number, precision: number): boolean {
  if (Math.abs(quotient - value) < precision) return true;
  if (bound === null) return measure === null && Math.abs(quotient - value) < 0.02;
  const apart = quotient - value;
  const slack = measure === null ? 0.1 : 0.04;
  if (bound === 'least') return apart > 0 && apart < slack;
  return bound === 'about' ? Math.abs(apart) < slack : apart < 0 && apart > -slack;
}

/** One of both may leave it out. */
function isOfOneUnit({ measure: x }: Amount, { measure: y }: Amount): boolean {
  return x === null || y === null || x.unit === y.unit;
}

/** Vier, fünf und sieben Jahre make 16. */
function isSumOfRun(amount: Amount, values: readonly Amount[]): boolean {
  const { value, bound, measure } = amount;
  const slack = bound === null ? 1e-9 : 0.03 * value;
  const isNear = (sum: number) =>
    Math.abs(sum - value) <= slack || (measure !== null && isRoundedDown(amount, sum / value));
  for (let from = 0; from + 2 < values.length; from++) {
    let sum = 0;
    for (let at = from; at < from + MAX_RUN; at++) {
      const part = values[at];
      if (!part || part.kind === 'share') break;
      sum += part.value;
      if (at > from + 1 && isNear(sum)) return true;
    }
  }
  return false;
}

/** Parties of a parliament. */
const MAX_RUN = 8;

/** Gut 50 Megawatt, of seven with 7,2 each. */
const ROUGH_RATIO = 0.03;

/** 5120 Euro from 640 runners are eight each, 3,50 Euro for four hours 87 cents an hour. */
function isRatio(base: number, { dimension }: Measure, x: Amount, y: Amount, exact: number): boolean {
  if (x.measure?.dimension !== dimension || dimension === 'share') return false;
  if (y.kind === 'share' || y.kind === 'clock' || y.measure?.dimension === dimension) return false;
  // Euros for an hour or a square metre; kilometres in a year are nobody's.
  if (
    y.measure !== null &&
    !(/^[A-Z]{3}$/.test(dimension) && /^(?:time|area|mass|volume)$/.test(y.measure.dimension)) &&
    !(dimension === 'mass' && y.measure.dimension === 'area')
  )
    return false;
  const [whole, part] = [baseValue(x), baseValue(y)];
  const slack = y.measure === null ? exact : 0.012;
  const isNear = (one: number) => Math.abs(one - base) <= slack * base;
  const isBy = (each: number) => each >= 2 && (isNear(whole / each) || isNear(whole * each));
  return isBy(y.value) || isBy(part);
}

/** 3,80 Euro und 20 Cent are four euros. */
function isSumInUnits(
  base: number,
  { dimension }: Measure,
  x: Amount,
  y: Amount,
  bound: Amount['bound'],
): boolean {
  if (dimension === 'share') return false;
  // 6,20 statt 5,80 Euro.
  const units = [x, y].map(
    each => each.measure ?? (/,\d\d$/.test(each.figure) ? (x.measure ?? y.measure) : null),
  );
  const [u, v] = units;
  if (!u || !v || u.dimension !== dimension || v.dimension !== dimension) return false;
  const [a, b] = [x.value * u.factor, y.value * v.factor];
  // A month has 30 or 31 days.
  const isLoose = dimension === 'time' && u.unit !== v.unit;
  // Gut 70 Cent for 71.
  const slack = (isLoose ? 0.05 : bound === null ? 1e-6 : ROUGH_RATIO) * Math.abs(base);
  return Math.abs(a + b - base) < slack || Math.abs(a - b - base) < slack;
}

/** Shares of two shares are nobody's arithmetic. */
function isPartOf(x: Amount, y: Amount): boolean {
  return x.kind !== 'share' && y.kind !== 'share' && y.value !== 0;
}

const MAX_DERIVED = 48;
