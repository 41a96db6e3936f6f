import type { CheckFinding } from '../../model/check';
import { type Amount, baseValue } from '../text/amounts';
import { editDistance } from '../text/edit-distance';
import { findMeasure } from '../text/measures';
import type { CheckContext, Reading } from './context';
import { makeFinding } from './findings';
import type { SentencePairs } from './pairs';

/**
 * Numbers of the review whose counterpart in a source is another one: number_mismatch, unit_mismatch where the same
 * number measures something else, hedge_dropped where it lost its "rund" or "bis zu".
 *
 * Silent where the review's number stands anywhere in the source, in whatever notation, or follows from two of the
 * source's by a plain sum, difference or share.
 */
export function checkSourceNumbers(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  const sources = sourceReadings.map((source, document): Source => {
    const pairs = context.pairs()[document];
    return { document, source, amounts: source.amounts(), pairs: pairs as SentencePairs };
  });
  const own = reading.amounts();
  return own.flatMap(amount => {
    if (own.length > MAX_AMOUNTS) return [];
    const found = sources.map(source => checkAmount(reading, own, amount, source));
    // One source that says the same settles it.
    if (found.some(each => each === 'same')) return [];
    return found.filter(each => each !== null && each !== 'same').slice(0, 1);
  });
}

type Source = { document: number; source: Reading; amounts: readonly Amount[]; pairs: SentencePairs };
/** Tables are not articles; every number is held against every one of the source. */
const MAX_AMOUNTS = 300;
const MIN_STRENGTH = 0.34;
const ROUNDED = 0.1;
/** Counts farther apart count other things, unless a digit was lost. */
const MAX_RATIO = 5;

function checkAmount(
  reading: Reading,
  own: readonly Amount[],
  amount: Amount,
  { document, source, amounts, pairs }: Source,
): CheckFinding | 'same' | null {
  if (amounts.length > MAX_AMOUNTS || amount.kind === 'ordinal') return null;
  const sentence = pairs.reviewAt(amount.start);
  const strengthOf = (other: Amount) => pairs.strengthOf(pairs.sourceAt(other.start), sentence);
  const text = reading.text.slice(amount.start, amount.end);
  const finding = (rule: CheckFinding['rule'], other: Amount, severity: CheckFinding['severity']) =>
    makeFinding(rule, {
      at: amount,
      other: { document, start: other.boundStart, end: other.end },
      params: { text, otherText: source.text.slice(other.boundStart, other.end) },
      severity,
    });

  const equal = amounts.filter(other => areSame(amount, other));
  if (equal.length > 0) {
    const near = equal.filter(other => strengthOf(other) >= MIN_STRENGTH);
    const rate = near.find(other => isRateWrong(reading.text, amount, source.text, other));
    if (rate && near.length === 1) {
      return makeFinding('unit_mismatch', {
        at: {
          start: amount.start,
          end: amount.end + (RATE.exec(reading.text.slice(amount.end, amount.end + 40))?.[0].length ?? 0),
        },
        other: { document, start: rate.start, end: rate.end },
        params: {
          text,
          otherText: source.text.slice(
            rate.start,
            rate.end + (RATE.exec(source.text.slice(rate.end, rate.end + 40))?.[0].length ?? 0),
          ),
        },
        severity: 'high',
      });
    }
    const [only] = near;
    const isLost = only && near.every(other => isBoundLost(other, amount, reading.text));
    return isLost ? finding('hedge_dropped', only, 'low') : 'same';
  }
  if (amount.kind === 'clock' && isDerived(amount, amounts)) return null;
  const isMissing = (other: Amount) => !own.some(each => areSame(each, other));
  const wrongUnit = amounts.find(
    other => isUnitWrong(amount, other) && strengthOf(other) >= MIN_STRENGTH && isMissing(other),
  );
  if (wrongUnit) return finding('unit_mismatch', wrongUnit, 'high');
  const rivals = amounts
    .filter(other => areRivals(amount, other) && isMissing(other))
    .map(other => ({ other, strength: strengthOf(other), isNear: isMisread(amount, other) }))
    .filter(({ strength, isNear }) => strength >= (isNear ? 0.25 : MIN_STRENGTH))
    .sort((a, b) => Number(b.isNear) - Number(a.isNear) || b.strength - a.strength);
  const [best] = rivals;
  if (!best || (!isSwapped(amount, best.other) && isDerived(amount, amounts))) return null;
  return finding('number_mismatch', best.other, best.isNear || best.strength > 0.6 ? 'high' : 'medium');
}

/** The same quantity, also rounded where one of both says that it is. */
function areSame(x: Amount, y: Amount): boolean {
  if (x.kind === 'clock' || y.kind === 'clock') return x.kind === y.kind && x.value === y.value;
  if (x.kind === 'score' || y.kind === 'score') return x.kind === y.kind && isSameScore(x.value, y.value);
  if (!areComparable(x, y) && x.kind !== 'count' && y.kind !== 'count') return false;
  const [a, b] = [baseOf(x, y), baseOf(y, x)];
  if (a === b) return true;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  const isLoose = x.bound !== null || y.bound !== null;
  const isShare = x.kind === 'share' && y.kind === 'share' && !(x.measure && y.measure);
  if (isShare) return Math.abs(a - b) <= 0.011;
  if (x.measure?.dimension === 'time' && y.measure && x.measure.unit !== y.measure.unit) {
    // A month has 30 or 31 days, a year 365.
    return Math.abs(a - b) / larger < 0.04;
  }
  if (isPlainlyRounded(x, y)) return true;
  return isLoose && isRoundedFrom(x, y) && Math.abs(a - b) / larger <= ROUNDED;
}

/** 5 Millionen for 5,3 Millionen: rounded to the last figure that the review gives, which is the source's business. */
function isPlainlyRounded(review: Amount, source: Amount): boolean {
  if (Math.min(review.value, source.value) < 1_000_000 || review.measure?.unit !== source.measure?.unit)
    return false;
  const digits = review.value
    .toPrecision(12)
    .replace(/\.\d*$/, '')
    .replace(/0+$/, '').length;
  const unit = 10 ** (String(Math.round(review.value)).length - digits);
  const isFewer = source.value % unit !== 0;
  return (
    isFewer &&
    Math.round(source.value / unit) * unit === review.value &&
    Math.abs(1 - source.value / review.value) < 0.1
  );
}

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

function isSameScore(x: number, y: number): boolean {
  return x === y || x === (y % 1000) * 1000 + Math.floor(y / 1000);
}

/** A number without a unit is taken in the other's. */
function baseOf(x: Amount, other: Amount): number {
  return x.measure === null && other.measure !== null && x.kind === 'count'
    ? Number((x.value * other.measure.factor).toPrecision(12))
    : x.kind === 'share'
      ? x.value
      : baseValue(x);
}

function areComparable(x: Amount, y: Amount): boolean {
  if (x.kind !== y.kind) return false;
  return x.measure?.dimension === y.measure?.dimension || x.kind === 'share';
}

/** Both may be said of the same thing. Counts need a counted word in common, or to be misread from each other. */
function areRivals(x: Amount, y: Amount): boolean {
  if (!areComparable(x, y)) return false;
  if (x.kind !== 'count') return true;
  const [less, more] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  return isMisread(x, y) || (sharesCounted(x, y) && more <= MAX_RATIO * less);
}

function sharesCounted(x: Amount, y: Amount): boolean {
  return x.counted.slice(0, 2).some(stem => y.counted.slice(0, 2).includes(stem));
}

/** Digits swapped, one exchanged, lost or added: 48 and 84, 70.000 and 700.000. */
function isMisread(x: Amount, y: Amount): boolean {
  const [a, b] = [digitsOf(x), digitsOf(y)];
  if (a.length < 2 || b.length < 2 || a === b) return a === b && a.length > 1 && x.value !== y.value;
  if (isSwapped(x, y)) return true;
  return editDistance(a, b, 1) <= 1 && Math.min(a.length, b.length) >= 2;
}

function isSwapped(x: Amount, y: Amount): boolean {
  const sorted = (amount: Amount) => [...digitsOf(amount)].sort().join('');
  return digitsOf(x).length > 1 && digitsOf(x) !== digitsOf(y) && sorted(x) === sorted(y);
}

function digitsOf({ figure }: Amount): string {
  return figure.replace(/\D/g, '');
}

/** The same figures with another unit: Liter and Kubikmeter, Prozent and Prozentpunkte, Monate and Jahre. */
function isUnitWrong(x: Amount, y: Amount): boolean {
  if (!x.measure || !y.measure || x.measure.unit === y.measure.unit) return false;
  const plain = ({ value, kind, measure }: Amount) => (kind === 'share' && measure ? value * 100 : value);
  return Math.abs(plain(x) - plain(y)) < 1e-9;
}

const RATE = /^(?: mehr| weniger)? (?:je|pro|per) (\p{L}[\p{L}³²/-]{2,24})/u;

/** 0,8 Cent je Kilowattstunde and je Megawattstunde. */
function isRateWrong(text: string, x: Amount, otherText: string, y: Amount): boolean {
  const rateAt = (of: string, { end }: Amount) => findMeasure(RATE.exec(of.slice(end, end + 40))?.[1] ?? '');
  const [a, b] = [rateAt(text, x), rateAt(otherText, y)];
  return a !== null && b !== null && a.unit !== b.unit;
}

const BOUND_BEHIND = /^[^.!?;]{0,25}(?:oder mehr|oder weniger|etwa|ungefähr|or more|or so)/iu;
const BOUND_BEFORE =
  /(?:rund|etwa|ungefähr|circa|mindestens|maximal|höchstens|bis zu|knapp|mehr als|nahezu|about|around|nearly|almost|roughly|least|up to|schätz\p{L}*) [^.!?;,]{0,30}$/iu;

function isBoundLost(source: Amount, review: Amount, reviewText: string): boolean {
  if (source.bound === null || source.value !== review.value) return false;
  if (review.bound !== null) {
    const [a, b] = [source.bound, review.bound];
    return (
      (a === 'under' && b === 'least') ||
      (a === 'least' && (b === 'most' || b === 'under')) ||
      (a === 'most' && b === 'least')
    );
  }
  // "oder mehr" stands behind; "schätzt den Schaden auf" says it in other words, but only in front.
  const behind = reviewText.slice(review.end, review.end + 40);
  const before = reviewText.slice(Math.max(0, review.start - 50), review.start);
  return !BOUND_BEHIND.test(behind) && !BOUND_BEFORE.test(before);
}

/** Sum, difference or share of two of the source's numbers, or a number's complement to the whole. */
function isDerived({ value, kind, measure }: Amount, amounts: readonly Amount[]): boolean {
  const values = amounts
    .slice(0, MAX_DERIVED)
    .filter(each => each.kind !== 'ordinal' && each.kind !== 'score')
    .filter(
      each =>
        kind === 'share' ||
        each.kind === 'share' ||
        !each.measure ||
        !measure ||
        each.measure.dimension === measure.dimension,
    );
  const near = (x: number) => Math.abs(x - value) <= Math.max(1e-9, Math.abs(value) * 0.002);
  for (const x of values) {
    for (const y of values) {
      if (x === y) continue;
      if (kind === 'share' && y.value !== 0 && Math.abs(x.value / y.value - value) < 0.006) return true;
      if (x.kind === 'share' && near(x.value * y.value)) return true;
      const isSameKind = x.kind === y.kind && x.kind === kind;
      const units = new Set([x, y, { measure }].flatMap(each => each.measure?.unit ?? []));
      if (
        (isSameKind || units.size === 1) &&
        units.size <= 1 &&
        (near(x.value + y.value) || near(x.value - y.value))
      )
        return true;
    }
  }
  return false;
}

const MAX_DERIVED = 24;
