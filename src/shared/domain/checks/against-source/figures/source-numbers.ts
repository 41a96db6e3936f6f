import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { editDistance } from '../../../text/edit-distance';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import type { SentencePairs } from '../../pairs';
import { isDayBeside, isOfOtherPeriod } from '../dates/other-periods';
import { isMisread as isMisreadYear } from '../dates/source-dates';
import { isBoundLost } from '../wording/lost-bounds';
import { isComputedYears } from './computed-facts';
import { isDerived } from './derived-amounts';
import { areOfTwoRoles } from './figure-roles';
import { isOtherUnit, isTimesTen, isTurnedCount } from './lone-slips';
import { areInOneSlot, areOfOneName } from './one-slot';
import { findOtherPlace, ruleOfOrdinal } from './ordinals';
import { endOfRate, isRateWrong, RATE_BEFORE } from './per-units';
import { isPlainSlip, isScaleAdded } from './plain-slips';
import { isReckoned, isReckonedBeside } from './reckoned-amounts';
import { findRecounted } from './recounted';
import { isOnlyOne, meantBy } from './said-alike';
import {
  isHalfNamed,
  isInRange,
  isOneLess,
  isSaidAsTimes,
  isSaidWithUnit,
  isShortlyBeside,
} from './said-facts';
import {
  areRivals,
  areSame,
  digitsOf,
  isMisread,
  isScaleWrong,
  isSwapped,
  isUnitWrong,
  isUnmistakable,
} from './same-amounts';
import { findOnOtherSide } from './wrong-side';

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
  const all = own.flatMap(amount => {
    if (own.length > MAX_AMOUNTS) return [];
    const found = sources.map(source => checkAmount(reading, own, amount, source));
    // One source that says the same settles it.
    if (found.some(each => each === 'same')) return [];
    // Fünf Jahre zuvor, of two years that the source names.
    const isYears = amount.measure?.unit === 'jahr' && found.some(each => each !== null);
    if (isYears && sources.some(({ source }) => isComputedYears(amount.value, source, context))) return [];
    return found.filter(each => each !== null && each !== 'same').slice(0, 1);
  });
  // Von 1,62 bis 1,68 Millionen: what is wrong with the unit is told where it stands.
  return all.filter(
    ({ end }, at) => !RANGE.test(reading.text.slice(end, Math.max(end, all[at + 1]?.start ?? end))),
  );
}

const RANGE = /^ ?(?:bis|–|-) ?$/u;

type Source = { document: number; source: Reading; amounts: readonly Amount[]; pairs: SentencePairs };
/** Mehr als 10.000, and fast 10.000: a figure like that needs no likely sentence. */
function isToldOtherwise(amount: Amount, other: Amount): boolean {
  const digits = amount.figure.replace(/\D/gu, '').length;
  return amount.bound !== null && other.bound !== null && digits > (amount.kind === 'share' ? 1 : 2);
}

const FIRST = /(?<!\p{L})(?:ersten Mal|erstmal)/iu;

/** Tables are not articles; every number is held against every one of the source. */
const MAX_AMOUNTS = 300;
/** The sentence says the same. */
const SAME = 0.6;
const MIN_STRENGTH = 0.34;
/** Numbers that most texts have of several things. */
const MOST_FEW = 4;

function checkAmount(
  reading: Reading,
  own: readonly Amount[],
  amount: Amount,
  { document, source, amounts, pairs }: Source,
): CheckFinding | 'same' | null {
  if (amounts.length > MAX_AMOUNTS || isDayBeside(reading.text, amount)) return null;
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

  if (amount.kind === 'ordinal') {
    const other = findOtherPlace(amount, own, amounts, strengthOf);
    // Zum zwölften Mal, and for the first time on the square.
    if (amount.value === 1 && FIRST.test(source.text)) return null;
    const rule = ruleOfOrdinal(reading.text.slice(amount.end, amount.end + 20));
    return other ? finding(rule, other, 'high') : null;
  }
  const isOther = (other: Amount) =>
    pairs.isOneEvent && isOtherUnit(amount, other, own, amounts, source.text);
  const other = findOnOtherSide(reading.text, amount, amounts);
  if (other && (pairs.isOneEvent || strengthOf(other) >= MIN_STRENGTH))
    return finding('number_mismatch', other, 'medium');
  const equal = amounts.filter(each => areSame(amount, each) && !isOther(each));
  const isSaidSo = isSaidAsTimes(amount, source.text) || isSaidWithUnit(amount, amounts);
  if (equal.length === 0 && isSaidSo && !amounts.some(isOther)) return 'same';
  if (equal.length > 0) {
    const recounted = pairs.isOneEvent
      ? findRecounted(reading.text, amount, own, source.text, equal, amounts)
      : undefined;
    if (recounted) return finding('number_mismatch', recounted, 'high');
    const near = equal.filter(other => strengthOf(other) >= MIN_STRENGTH);
    const rate = near.find(other => isRateWrong(reading.text, amount, source.text, other));
    if (rate && near.length === 1) {
      const start =
        amount.start -
        (RATE_BEFORE.exec(reading.text.slice(Math.max(0, amount.start - 30), amount.start))?.[0].length ?? 0);
      const at = { start, end: endOfRate(reading.text, amount.end) };
      return makeFinding('unit_mismatch', {
        at,
        other: { document, start: rate.start, end: endOfRate(source.text, rate.end) },
        params: {
          text: reading.text.slice(at.start, at.end),
          otherText: source.text.slice(rate.start, endOfRate(source.text, rate.end)),
        },
        severity: 'high',
      });
    }
    const misplaced = equal.every(other => strengthOf(other) === 0)
      ? findMisplaced(amount, own, amounts, strengthOf)
      : undefined;
    if (misplaced && !isReckonedBeside(reading, amount, misplaced, amounts))
      return finding('number_mismatch', misplaced, 'medium');
    const meant = meantBy(amount, equal);
    // Zwei Personen, whatever "mindestens zwei Täter" is told of.
    if (amount.value <= MOST_FEW && equal.some(other => other.bound === null && other.kind === amount.kind))
      return 'same';
    // Zwischen 25 und 30 is as loose as circa 25 bis 30.
    if (isOfRange(reading.text, amount)) return 'same';
    const told = near.some(each => meant.includes(each))
      ? near.filter(each => meant.includes(each))
      : meant.filter(
          other =>
            isOnlyOne(amount, other, own, meant) || (meant.length === 1 && isToldOtherwise(amount, other)),
        );
    const [only] = told;
    const isLost =
      only &&
      meant.every(({ bound }) => bound !== null) &&
      told.every(other =>
        isBoundLost(other, { text: source.text, amounts }, amount, { text: reading.text, amounts: own }),
      );
    // Who writes freely may round, and still not say that it is what was at most.
    const isLimit = only?.bound === 'most' || only?.bound === 'under';
    return isLost ? finding('hedge_dropped', only, isLimit ? 'medium' : 'low') : 'same';
  }
  const isMissing = (other: Amount) => !own.some(each => areSame(each, other));
  if (
    isInRange(amount, source) ||
    isHalfNamed(amount, source) ||
    isShortlyBeside(reading, amount, amounts) ||
    isOneLess(amount, reading, amounts) ||
    isReckoned(reading, amount, source)
  )
    return null;
  const wrongUnit = amounts.find(
    other =>
      isOther(other) || (isUnitWrong(amount, other) && strengthOf(other) >= MIN_STRENGTH && isMissing(other)),
  );
  const isDifference = STEP.test(reading.text.slice(Math.max(0, amount.boundStart - 24), amount.boundStart));
  const mayBeDerived = amount.kind !== 'share' && (amount.value <= 12 || isDifference);
  if (wrongUnit && !(mayBeDerived && isDerived(amount, amounts)))
    return finding('unit_mismatch', wrongUnit, 'high');
  // Another figure of the review may be this one rounded, but none is it.
  const isExact = (other: Amount) =>
    ((isUnmistakable(amount, other) || isTimesTen(amount, other)) &&
      !own.some(each => each.value === other.value)) ||
    isTurnedCount(amount, other, own);
  const rivals = amounts
    .filter(
      other =>
        areRivals(amount, other) &&
        (isMissing(other) || isExact(other)) &&
        !areOfTwoRoles(reading.text, amount, source.text, other),
    )
    .map(other => ({ other, strength: strengthOf(other), isNear: isMisread(amount, other) }))
    .filter(
      ({ other, strength, isNear }) =>
        strength >= (isNear ? 0.25 : MIN_STRENGTH) ||
        (pairs.isOneEvent &&
          (isUnmistakable(amount, other) ||
            isTimesTen(amount, other) ||
            isTurnedCount(amount, other, own) ||
            (isNear && isOnlyLarge(amount, other, own, amounts)))),
    )
    .sort(
      (a, b) =>
        Number(isScaleWrong(amount, b.other)) - Number(isScaleWrong(amount, a.other)) ||
        Number(b.isNear) - Number(a.isNear) ||
        b.strength - a.strength,
    );
  const [best] = rivals;
  if (
    !best ||
    isOfOtherPeriod(reading.text, amount, source.text, best.other) ||
    isReckonedBeside(reading, amount, best.other, amounts) ||
    (!isSwapped(amount, best.other) &&
      !isUnmistakable(amount, best.other) &&
      !isTimesTen(amount, best.other) &&
      !(isScaleWrong(amount, best.other) && best.strength >= SAME) &&
      !areInOneSlot(reading.text, amount, source.text, best.other) &&
      !areOfOneName(reading.text, amount, source.text, best.other) &&
      !isPlainSlip(reading.text, amount, best.other, best.strength, amounts) &&
      isDerived(amount, amounts))
  )
    return null;
  if (isYear(amount) && new RegExp(`(?<!\\d)${amount.value}(?!\\d)`).test(source.text)) return 'same';
  if (isYear(amount) && isYear(best.other)) {
    const [year, other] = [amount, best.other].map(({ value }) => String(value));
    return isMisreadYear(year ?? '', other ?? '') ? finding('date_mismatch', best.other, 'high') : null;
  }
  const rule =
    isScaleWrong(amount, best.other) || isScaleAdded(amount, best.other)
      ? 'unit_mismatch'
      : 'number_mismatch';
  return finding(rule, best.other, best.isNear || best.strength > 0.6 ? 'high' : 'medium');
}

/** Ein Minus von 27 Cent, um 27 Cent. */
const STEP =
  /(?<!\p{L})(?:um|(?:Plus|Minus|Rückgang|Anstieg|Zuwachs|Abschlag|Aufschlag|Unterschied|Differenz) von) $/u;

/** The figure stands in the source, of something else; where this is said, it has one that is a digit away. */
function findMisplaced(
  amount: Amount,
  own: readonly Amount[],
  amounts: readonly Amount[],
  strengthOf: (other: Amount) => number,
): Amount | undefined {
  if (isYear(amount)) return undefined;
  const [a, length] = [digitsOf(amount), digitsOf(amount).length];
  return amounts.find(other => {
    const b = digitsOf(other);
    const isNear = Math.max(length, b.length) > 1 && b.length > 0 && editDistance(a, b, 1) === 1;
    return (
      isNear &&
      amount.kind === other.kind &&
      amount.measure?.unit === other.measure?.unit &&
      strengthOf(other) >= 0.5 &&
      !own.some(each => areSame(each, other))
    );
  });
}

/** Both are the only counts of four figures that the other text does not have: 1120 Forscher, 1.220 Wissenschaftler. */
function isOnlyLarge(
  amount: Amount,
  other: Amount,
  own: readonly Amount[],
  amounts: readonly Amount[],
): boolean {
  const isLarge = (each: Amount) => each.kind === 'count' && each.value >= 1_000 && !isYear(each);
  const lonely = (list: readonly Amount[], known: readonly Amount[]) =>
    list.filter(each => isLarge(each) && !known.some(one => areSame(each, one)));
  return (
    isLarge(amount) &&
    isLarge(other) &&
    lonely(own, amounts).length === 1 &&
    lonely(amounts, own).length === 1
  );
}

function isOfRange(text: string, { start, end }: Amount): boolean {
  return (
    /(?:zwischen|between) $/iu.test(text.slice(Math.max(0, start - 10), start)) ||
    /^ ?(?:bis|to|–|-) ?\d/u.test(text.slice(end, end + 6))
  );
}

/** Four figures without a point: 1985, not 1.985. */
function isYear({ figure, kind, measure }: Amount): boolean {
  return kind === 'count' && measure === null && /^(?:1\d|20)\d{2}\.?$/.test(figure);
}
