import { type Amount, baseValue } from '../../../text/amounts';
import { editDistance } from '../../../text/edit-distance';
import { HALF_VALUES } from '../../../text/grouped-numbers';
import type { Measure } from '../../../text/measures';

const ROUNDED = 0.1;
/** Eine halbe Stunde may be 35 minutes, ein halber Meter 42 centimetres. */
const HALF = /(?<!\p{L})halbe/iu;
const HALF_SLACK = 0.2;
/** How far a figure may lie from one that says on which side of it: mehr als 9000 for 9140. */
export const ON_ITS_SIDE = 0.12;
/** Mehr als eine Million is hardly said of 1,6. */
const FAR_BEYOND = 1.5;
/**
 * The farthest apart that are no shares and still the same are unter zwei Jahren and one year, as one is twice the other; every
 * rounding below allows less. The hundredth is for units that do not come out even.
 */
const MOST_APART = 2.01;
/** Counts farther apart count other things, unless a digit was lost. */
const MAX_RATIO = 5;

/** The same quantity, also rounded where one of both says that it is. */
export function areSame(x: Amount, y: Amount): boolean {
  if (x.kind === 'clock' || y.kind === 'clock') return x.kind === y.kind && isSameTime(x, y);
  if (x.kind === 'score' && y.kind === 'score') return isSameScore(x.value, y.value);
  if (x.kind === 'score' || y.kind === 'score') return isSideOf(x, y) || isSideOf(y, x);
  if (!areComparable(x, y) && x.kind !== 'count' && y.kind !== 'count') return false;
  const [a, b] = [baseOf(x, y), baseOf(y, x)];
  if (a === b) return true;
  // Über 200 Brücken are no 210 Kilogramm.
  if ((x.kind === 'count') !== (y.kind === 'count') && x.kind !== 'share' && y.kind !== 'share') return false;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  const smaller = Math.min(Math.abs(a), Math.abs(b));
  // Of most figures this is all there is to ask.
  if (smaller > 0 && larger > MOST_APART * smaller && (x.kind !== 'share' || y.kind !== 'share'))
    return false;
  const isLoose = x.bound !== null || y.bound !== null;
  const isShare = x.kind === 'share' && y.kind === 'share' && !(x.measure && y.measure);
  // Who writes 22,1 Prozent has not read it from a quarter.
  if (isShare && x.measure && x.bound === null && !isWholeShare(x)) return Math.abs(a - b) <= 0.006;
  // Gut zwei Drittel for 68 Prozent, fast jede zweite for 44.
  if (isShare) return Math.abs(a - b) <= (isLoose ? 0.065 : 0.035) || isOnItsSide(x, a, b);
  // Eine halbe Stunde for 35 Minuten.
  if (x.measure?.dimension === 'time' && Math.abs(a - b) / larger < 0.2 && /halbe/.test(x.figure))
    return true;
  if (x.measure?.dimension === 'time' && y.measure && x.measure.unit !== y.measure.unit) {
    // A month has 30 or 31 days, a year 365.
    return Math.abs(a - b) / larger < 0.04 || isRoughSpan(x, a, b) || isRoundedDown(x, b / a);
  }
  // Drei Quadratkilometer for 310 Hektar.
  if (x.measure && y.measure && x.measure.unit !== y.measure.unit && Math.abs(a - b) / larger < 0.05)
    return true;
  // Gut zwei Prozent for 2,3.
  const areShares = x.kind === 'share' && y.kind === 'share';
  if (isLoose && areShares && Math.abs(a - b) < 0.0051 && isWholeShare(x)) return true;
  if (isPlainlyRounded(x, y) || isWholeOf(x, y) || isAgeBelow(x, y) || isAgeBelow(y, x)) return true;
  if (a > 0 && Math.abs(a - b) <= HALF_SLACK * a && HALF.test(x.figure)) return true;
  // Keine zehn Stunden for neun.
  if (x.bound === 'under' && x.kind === y.kind && a > b && a - b <= ON_ITS_SIDE * a && isRound(x.value))
    return true;
  // Nearly 185,000 for 184,000.
  if (isLoose && x.value >= 100 && Math.abs(a - b) / larger < 0.008) return true;
  if (x.kind === y.kind && y.bound === null && isRoundedDown(x, b / a)) return true;
  if (x.kind === y.kind && isHalfStep(x, b / a)) return true;
  return isLoose && Math.abs(a - b) / larger <= ROUNDED && isRoundedFrom(x, y);
}

/** Mehr als drei Stunden for dreieinhalb, gut eine Million for 1,2: one figure and zeros, and less than the next such. */
export function isRoundedDown({ value, bound }: Amount, times: number): boolean {
  if (bound !== 'least' || times < 1 || !isRound(value)) return false;
  const first = Number(`${value}`.charAt(0));
  return times < Math.min(FAR_BEYOND, (first + 1) / first);
}

/** Fast acht Stunden for seven and 40 minutes, knapp drei Monate for elf Wochen. */
function isRoughSpan({ bound, measure }: Amount, said: number, exact: number): boolean {
  if (bound === null) return false;
  const slack = (measure?.unit === 'monat' ? 0.16 : ROUNDED) * said;
  const apart = exact - said;
  if (bound === 'about') return Math.abs(apart) <= slack;
  return bound === 'least' ? apart >= 0 && apart <= slack : apart <= 0 && apart >= -slack;
}

/** Of the one that the half is a half of. */
const HALF_BESIDE = 0.25;

/** Gut anderthalb Meter for 1,60 and 1,70, not for 1,80; without a word for it for 1,60. */
function isHalfStep({ bound, figure }: Amount, times: number): boolean {
  if (isDigit(figure.charCodeAt(0))) return false;
  const half = HALF_VALUES.get(figure.split(' ', 1)[0]?.toLowerCase() ?? '');
  if (half === undefined) return false;
  const apart = (times - 1) * half;
  if (bound === 'least') return apart >= 0 && apart <= HALF_BESIDE;
  if (bound === 'under' || bound === 'most') return apart <= 0 && apart >= -HALF_BESIDE;
  return Math.abs(apart) <= (bound === null ? 0.1 : HALF_BESIDE / 2) + 1e-9;
}

/** Nicht einmal jeder Zweite for 43 Prozent, mehr als ein Drittel for 40. */
function isOnItsSide({ bound }: Amount, said: number, exact: number): boolean {
  if (bound === 'under' || bound === 'most') return exact <= said && exact >= 0.8 * said;
  return bound === 'least' && exact >= said && exact <= 1.25 * said;
}

/** Gegen 17.15 Uhr for 17.16; halb drei and zwei Uhr in words may be of the afternoon. */
function isSameTime(review: Amount, source: Amount): boolean {
  const isSpelled = !/\d/.test(review.figure) || !/\d/.test(source.figure);
  const apart = Math.abs(review.value - source.value);
  const minutes = isSpelled ? Math.min(apart % 720, 720 - (apart % 720)) : apart;
  if (minutes === 0) return true;
  // Halb acht may be 19.25 Uhr.
  const isRough =
    review.value % 15 === 0 &&
    ((isSpelled && !/\d/.test(review.figure)) || (review.bound === 'about' && review.value % 30 === 0));
  return isRough ? minutes <= 5 : review.value % 5 === 0 && source.value % 5 !== 0 && minutes < 5;
}

/** 5 Millionen for 5,3 Millionen: rounded to the last figure that the review gives, which is the source's business. */
function isPlainlyRounded(review: Amount, source: Amount): boolean {
  if (Math.min(review.value, source.value) < 1_000_000 || review.measure?.unit !== source.measure?.unit)
    return false;
  if (Math.abs(1 - source.value / review.value) >= 0.1) return false;
  const digits = review.value
    .toPrecision(12)
    .replace(/\.\d*$/, '')
    .replace(/0+$/, '').length;
  const unit = 10 ** (String(Math.round(review.value)).length - digits);
  const isFewer = source.value % unit !== 0;
  return isFewer && Math.round(source.value / unit) * unit === review.value;
}

/** Zwei Tonnen for 2,1: to the nearest whole, and not far from it. */
function isWholeOf(review: Amount, source: Amount): boolean {
  if (review.kind !== 'measure' || review.measure?.unit !== source.measure?.unit) return false;
  return (
    Number.isInteger(review.value) &&
    !Number.isInteger(source.value) &&
    Math.abs(source.value - review.value) < Math.min(0.5, WHOLE * review.value)
  );
}

const WHOLE = 0.06;

/** Rounded figures end in zeros: rund 200.000 for 198.000, not 402 for 400. */
function isRoundedFrom(x: Amount, y: Amount): boolean {
  const significant = (value: number) =>
    value
      .toPrecision(12)
      .replace(/\D|0+$/g, '')
      .replace(/^0+/, '');
  const digits = (value: number) => significant(value).replace(/0+$/, '').length;
  const [a, b] = [digits(x.value), digits(y.value)];
  return a !== b && (a < b ? x : y).bound !== null;
}

/** 41 zu 17 Stimmen for 41:17. */
function isSideOf({ kind, measure, value }: Amount, { kind: of, value: score }: Amount): boolean {
  return (
    of === 'score' &&
    kind === 'count' &&
    measure === null &&
    value > 12 &&
    (value === Math.floor(score / 1000) || value === score % 1000)
  );
}

function isSameScore(x: number, y: number): boolean {
  return x === y || x === (y % 1000) * 1000 + Math.floor(y / 1000);
}

/** One figure and zeros. */
function isRound(value: number): boolean {
  return /^[1-9]0*$/.test(`${value}`);
}

function isWholeShare({ figure }: Amount): boolean {
  return !/[.,]\d/.test(figure);
}

/** Unter 19 Jahren, and bis einschließlich 18. */
function isAgeBelow(limit: Amount, { value, measure, bound }: Amount): boolean {
  const isYears = limit.measure?.unit === 'jahr' && measure?.unit === 'jahr';
  return isYears && limit.bound === 'under' && bound !== 'under' && value === limit.value - 1;
}

/** A number without a unit is taken in the other's. */
function baseOf(x: Amount, other: Amount): number {
  return x.measure === null && other.measure !== null && x.kind === 'count'
    ? rounded(x.value * other.measure.factor)
    : x.kind === 'share'
      ? x.value
      : baseValue(x);
}

/** Whole numbers have nothing to round. */
function rounded(base: number): number {
  return Number.isInteger(base) && Math.abs(base) < 1e12 ? base : Number(base.toPrecision(12));
}

/** Both measure in the same unit, or count without one. */
export function areOfOneUnit(x: Amount, y: Amount): boolean {
  return x.kind === y.kind && x.measure?.unit === y.measure?.unit;
}

function areComparable(x: Amount, y: Amount): boolean {
  if (x.kind !== y.kind) return false;
  return x.measure?.dimension === y.measure?.dimension || x.kind === 'share';
}

/** Both may be said of the same thing. Counts need a counted word in common, or to be misread from each other. */
export function areRivals(x: Amount, y: Amount): boolean {
  // 459 where the source has 495 Prozent: the unit was left out.
  if ((x.kind === 'count' || y.kind === 'count') && isSwapped(x, y) && digitsOf(x).length > 2) return true;
  // A time of 2:14 Minuten is nobody's two seconds.
  if (x.figure.includes(':') !== y.figure.includes(':')) return false;
  if (!areComparable(x, y) || (isOfOneDay(x) !== isOfOneDay(y) && !isUnitWrong(x, y))) return false;
  if (x.kind !== 'count') return true;
  const [less, more] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  return isMisread(x, y) || (sharesCounted(x, y) && more <= MAX_RATIO * less);
}

/** Minutes and hours are no slip for years, nor is an age. */
function isOfOneDay({ measure }: Amount): boolean {
  return measure !== null && /^(?:sekunde|minute|stunde)$/.test(measure.unit);
}

function sharesCounted(x: Amount, y: Amount): boolean {
  return x.counted.slice(0, 2).some(stem => y.counted.slice(0, 2).includes(stem));
}

/** Digits swapped, one exchanged, lost or added: 48 and 84, 70.000 and 700.000. */
export function isMisread(x: Amount, y: Amount): boolean {
  const [a, b] = [digitsOf(x), digitsOf(y)];
  if (a.length < 2 || b.length < 2 || a === b) return a === b && a.length > 1 && x.value !== y.value;
  if (isSwapped(x, y)) return true;
  return editDistance(a, b, 1) <= 1 && Math.min(a.length, b.length) >= 2;
}

/** The same digits in another order. */
export function isSwapped(x: Amount, y: Amount): boolean {
  const sorted = (digits: string) => [...digits].sort().join('');
  const [a, b] = [digitsOf(x), digitsOf(y)];
  return a.length > 1 && a.length === b.length && a !== b && sorted(a) === sorted(b);
}

/** So like each other that no sentence need say the same: 59 and 95 million euros, 61.3 million and billion. */
export function isUnmistakable(x: Amount, y: Amount): boolean {
  const digits = digitsOf(x);
  if ((x.measure?.unit !== y.measure?.unit && x.measure !== null) || x.kind === 'clock' || x.kind === 'score')
    return false;
  if (isSwapped(x, y)) return digits.length > 2 || (x.measure !== null && x.value >= 10_000);
  return (
    digits === digitsOf(y) &&
    digits.length > 1 &&
    x.value !== y.value &&
    Math.max(x.value, y.value) >= 1e6 &&
    // 1,3 Millionen is no slip for the road K 13.
    (digits.length > 2 || x.measure !== null || Math.min(x.value, y.value) >= 1_000)
  );
}

/** Without points, signs and words. */
export function digitsOf({ figure }: Amount): string {
  let digits = '';
  let from = 0;
  for (let at = 0; at <= figure.length; at++) {
    if (isDigit(figure.charCodeAt(at))) continue;
    if (at > from) digits += figure.slice(from, at);
    from = at + 1;
  }
  return digits;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The same figures with another unit: Liter and Kubikmeter, Prozent and Prozentpunkte, Monate and Jahre. */
export function isUnitWrong(x: Amount, y: Amount): boolean {
  if (!x.measure || !y.measure || x.measure.unit === y.measure.unit) return false;
  // A litre of rain on a square metre is a millimetre.
  if (isRain(x.measure) && isRain(y.measure)) return false;
  const plain = ({ value, kind, measure }: Amount) => (kind === 'share' && measure ? value * 100 : value);
  return Math.abs(plain(x) - plain(y)) < 1e-9;
}

function isRain({ unit }: Measure): boolean {
  return unit === 'millimeter' || unit === 'liter';
}

/** The same figures of another scale word: 300 Millionen and 300 Milliarden, a million and a billion. */
export function isScaleWrong(x: Amount, y: Amount): boolean {
  if (x.measure?.unit !== y.measure?.unit || x.value === y.value) return false;
  if (!SCALE_WORD.test(x.figure) || !SCALE_WORD.test(y.figure)) return false;
  const ratio = x.value / y.value;
  return [1e3, 1e6].some(scale => Math.abs(ratio / scale - 1) < 0.06 || Math.abs(ratio * scale - 1) < 0.06);
}

export const SCALE_WORD = /Mi[ol]|Mrd|Mia|illi|bn|\dm|Tsd|tausend|thousand/u;
