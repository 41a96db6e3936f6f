import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { editDistance } from '../../../text/edit-distance';
import { makeContrast } from '../../findings';
import { canBeYear } from '../../year-figures';
import { isBoundLost } from '../wording/lost-bounds';
import { findingOf, MIN_STRENGTH, type NumberBeside } from './number-beside';
import { endOfRate, isRateWrong, RATE_BEFORE } from './per-units';
import { isReckonedBeside } from './reckoned-amounts';
import { findRecounted } from './recounted';
import { isOnlyOne, meantBy } from './said-alike';
import { areOfOneUnit, areSame, digitsOf } from './same-amounts';

/**
 * What is wrong with a number that the source has, at `equal`: it counts another thing there, is a rate by something else, or
 * has a "rund" or "bis zu" that was lost; 'same' where nothing is.
 */
export function judgeKept(beside: NumberBeside, equal: readonly Amount[]): CheckFinding | 'same' {
  const { reading, own, amount, source, amounts, pairs, strengthOf } = beside;
  const recounted = pairs.isOneEvent
    ? findRecounted(reading.text, amount, own, source.text, equal, amounts)
    : undefined;
  if (recounted) return findingOf(beside, 'number_mismatch', recounted, 'high');
  const near = equal.filter(other => strengthOf(other) >= MIN_STRENGTH);
  const rate = near.find(other => isRateWrong(reading.text, amount, source.text, other));
  if (rate && near.length === 1) return findingOfRate(beside, rate);
  const misplaced = equal.every(other => strengthOf(other) === 0) ? findMisplaced(beside) : undefined;
  if (misplaced && !isReckonedBeside(reading, amount, misplaced, amounts))
    return findingOf(beside, 'number_mismatch', misplaced, 'medium');
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
  return isLost ? findingOf(beside, 'hedge_dropped', only, isLimit ? 'medium' : 'low') : 'same';
}

/** Numbers that most texts have of several things. */
const MOST_FEW = 4;

/** Both rates with the unit that they are by. */
function findingOfRate({ reading, amount, document, source }: NumberBeside, rate: Amount): CheckFinding {
  const before = reading.text.slice(Math.max(0, amount.start - RATE_REACH), amount.start);
  const start = amount.start - (RATE_BEFORE.exec(before)?.[0].length ?? 0);
  return makeContrast('unit_mismatch', {
    reading,
    at: { start, end: endOfRate(reading.text, amount.end) },
    document,
    source,
    other: { start: rate.start, end: endOfRate(source.text, rate.end) },
    severity: 'high',
  });
}

/** UTF-16 units. */
const RATE_REACH = 30;

/** Mehr als 10.000, and fast 10.000: a figure like that needs no likely sentence. */
function isToldOtherwise(amount: Amount, other: Amount): boolean {
  const digits = amount.figure.replace(/\D/gu, '').length;
  return amount.bound !== null && other.bound !== null && digits > (amount.kind === 'share' ? 1 : 2);
}

/** The figure stands in the source, of something else; where this is said, it has one that is a digit away. */
function findMisplaced({ amount, own, amounts, strengthOf }: NumberBeside): Amount | undefined {
  if (canBeYear(amount)) return undefined;
  const [a, length] = [digitsOf(amount), digitsOf(amount).length];
  return amounts.find(other => {
    const b = digitsOf(other);
    const isNear = Math.max(length, b.length) > 1 && b.length > 0 && editDistance(a, b, 1) === 1;
    return (
      isNear &&
      areOfOneUnit(amount, other) &&
      strengthOf(other) >= 0.5 &&
      !own.some(each => areSame(each, other))
    );
  });
}

function isOfRange(text: string, { start, end }: Amount): boolean {
  return (
    /(?:zwischen|between) $/iu.test(text.slice(Math.max(0, start - 10), start)) ||
    /^ ?(?:bis|to|–|-) ?\d/u.test(text.slice(end, end + 6))
  );
}
