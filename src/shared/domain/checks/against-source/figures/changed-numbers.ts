import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { canBeYear } from '../../year-figures';
import { isOfOtherPeriod } from '../dates/other-periods';
import { isMisread as isMisreadYear } from '../dates/source-dates';
import { isOtherwiseSame } from './as-long';
import { isDerived } from './derived-amounts';
import { areOfTwoRoles } from './figure-roles';
import { isTimesTen, isTurnedCount } from './lone-slips';
import { findingOf, isOfOtherUnit, MIN_STRENGTH, type NumberBeside } from './number-beside';
import { areInOneSlot, areOfOneName } from './one-slot';
import { isPlainSlip, isScaleAdded } from './plain-slips';
import { isReckonedBeside } from './reckoned-amounts';
import {
  areRivals,
  areSame,
  isMisread,
  isScaleWrong,
  isSwapped,
  isUnitWrong,
  isUnmistakable,
} from './same-amounts';

/**
 * Which number a source has instead of one that it does not have: of another unit or scale, misread from it, or of the same
 * thing in a sentence that says the same; 'same' where it has it in another way.
 */
export function judgeChanged(beside: NumberBeside): CheckFinding | 'same' | null {
  const { reading, own, amount, source, amounts, strengthOf } = beside;
  const isMissing = (other: Amount) => !own.some(each => areSame(each, other));
  const wrongUnit = amounts.find(
    other =>
      isOfOtherUnit(beside, other) ||
      (isUnitWrong(amount, other) && strengthOf(other) >= MIN_STRENGTH && isMissing(other)),
  );
  const isDifference = STEP.test(reading.text.slice(Math.max(0, amount.boundStart - 24), amount.boundStart));
  const mayBeDerived = amount.kind !== 'share' && (amount.value <= 12 || isDifference);
  if (wrongUnit && !(mayBeDerived && isDerived(amount, amounts)))
    return findingOf(beside, 'unit_mismatch', wrongUnit, 'high');
  const [best] = rivalsOf(beside, isMissing);
  if (!best || isExcused(beside, best)) return null;
  if (canBeYear(amount) && new RegExp(`(?<!\\d)${amount.value}(?!\\d)`).test(source.text)) return 'same';
  if (canBeYear(amount) && canBeYear(best.other)) {
    const [year, other] = [amount, best.other].map(({ value }) => String(value));
    return isMisreadYear(year ?? '', other ?? '')
      ? findingOf(beside, 'date_mismatch', best.other, 'high')
      : null;
  }
  const rule =
    isScaleWrong(amount, best.other) || isScaleAdded(amount, best.other)
      ? 'unit_mismatch'
      : 'number_mismatch';
  return findingOf(beside, rule, best.other, best.isNear || best.strength > SAME ? 'high' : 'medium');
}

/** Ein Minus von 27 Cent, um 27 Cent. */
const STEP =
  /(?<!\p{L})(?:um|(?:Plus|Minus|Rückgang|Anstieg|Zuwachs|Abschlag|Aufschlag|Unterschied|Differenz) von) $/u;

type Rival = { other: Amount; strength: number; isNear: boolean };

/** Numbers of the source that may be meant, the likeliest first. */
function rivalsOf(
  { reading, own, amount, source, amounts, pairs, strengthOf }: NumberBeside,
  isMissing: (other: Amount) => boolean,
): Rival[] {
  // Another figure of the review may be this one rounded, but none is it.
  const isExact = (other: Amount) =>
    ((isUnmistakable(amount, other) || isTimesTen(amount, other)) &&
      !own.some(each => each.value === other.value)) ||
    isTurnedCount(amount, other, own);
  return amounts
    .filter(
      other =>
        areRivals(amount, other) &&
        (isMissing(other) || isExact(other)) &&
        !areOfTwoRoles(reading.text, amount, source.text, other) &&
        !isOtherwiseSame(amount, other, source.text),
    )
    .map(other => ({ other, strength: strengthOf(other), isNear: isMisread(amount, other) }))
    .filter(
      ({ other, strength, isNear }) =>
        strength >= (isNear ? MIN_NEAR : MIN_STRENGTH) ||
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
}

/** Enough where the one may be misread from the other. */
const MIN_NEAR = 0.25;

/** Whether the amount is of another time than its rival, or reckoned from what the source has. */
function isExcused({ reading, amount, source, amounts }: NumberBeside, { other, strength }: Rival): boolean {
  return (
    isOfOtherPeriod(reading.text, amount, source.text, other) ||
    isReckonedBeside(reading, amount, other, amounts) ||
    (!isSwapped(amount, other) &&
      !isUnmistakable(amount, other) &&
      !isTimesTen(amount, other) &&
      !(isScaleWrong(amount, other) && strength >= SAME) &&
      !areInOneSlot(reading.text, amount, source.text, other) &&
      !areOfOneName(reading.text, amount, source.text, other) &&
      !isPlainSlip(reading.text, amount, other, strength, amounts) &&
      isDerived(amount, amounts))
  );
}

/** The sentence says the same. */
const SAME = 0.6;

/** Both are the only counts of four figures that the other text does not have: 1120 Forscher, 1.220 Wissenschaftler. */
function isOnlyLarge(
  amount: Amount,
  other: Amount,
  own: readonly Amount[],
  amounts: readonly Amount[],
): boolean {
  const isLarge = (each: Amount) => each.kind === 'count' && each.value >= 1_000 && !canBeYear(each);
  const lonely = (list: readonly Amount[], known: readonly Amount[]) =>
    list.filter(each => isLarge(each) && !known.some(one => areSame(each, one)));
  return (
    isLarge(amount) &&
    isLarge(other) &&
    lonely(own, amounts).length === 1 &&
    lonely(amounts, own).length === 1
  );
}
