import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { isDayBeside } from '../dates/other-periods';
import { judgeChanged } from './changed-numbers';
import { isComputedYears } from './computed-facts';
import { judgeKept } from './kept-numbers';
import { findingOf, isOfOtherUnit, MIN_STRENGTH, type NumberBeside } from './number-beside';
import { findOtherPlace, ruleOfOrdinal } from './ordinals';
import { isReckoned } from './reckoned-amounts';
import {
  isHalfNamed,
  isInRange,
  isOneLess,
  isSaidAsTimes,
  isSaidWithUnit,
  isShortlyBeside,
} from './said-facts';
import { areSame } from './same-amounts';
import { findOnOtherSide } from './wrong-side';

/**
 * Numbers of the review whose counterpart in a source is another one: number_mismatch, unit_mismatch where the same
 * number measures something else, hedge_dropped where it lost its "rund" or "bis zu".
 * Silent where the review's number stands anywhere in the source, in whatever notation, or follows from two of the
 * source's by a plain sum, difference or share.
 */
export function checkSourceNumbers(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  const own = reading.amounts();
  if (own.length > MAX_AMOUNTS) return [];
  const sources = sourceReadings.flatMap((source, document) => {
    const pairs = context.pairs()[document];
    const amounts = source.amounts();
    return pairs && amounts.length <= MAX_AMOUNTS ? [{ document, source, amounts, pairs }] : [];
  });
  const all = own.flatMap(amount => {
    const results = sources.map(({ pairs, ...texts }) => {
      const sentence = pairs.reviewAt(amount.start);
      const strengthOf = (other: Amount) => pairs.strengthOf(pairs.sourceAt(other.start), sentence);
      return checkAmount({ reading, own, amount, pairs, strengthOf, ...texts });
    });
    // One source that says the same settles it.
    if (results.some(each => each === 'same')) return [];
    // Fünf Jahre zuvor, of two years that the source names.
    const isYears = amount.measure?.unit === 'jahr' && results.some(each => each !== null);
    if (isYears && sourceReadings.some(source => isComputedYears(amount.value, source, context))) return [];
    return results.filter(each => each !== null && each !== 'same').slice(0, 1);
  });
  // Von 1,62 bis 1,68 Millionen: what is wrong with the unit is told where it stands.
  return all.filter(
    ({ end }, at) => !RANGE.test(reading.text.slice(end, Math.max(end, all[at + 1]?.start ?? end))),
  );
}

/** Tables are not articles; every number is held against every one of the source. */
const MAX_AMOUNTS = 300;
const RANGE = /^ ?(?:bis|–|-) ?$/u;
const FIRST = /(?<!\p{L})(?:ersten Mal|erstmal)/iu;

function checkAmount(beside: NumberBeside): CheckFinding | 'same' | null {
  const { reading, own, amount, source, amounts, pairs, strengthOf } = beside;
  if (isDayBeside(reading.text, amount)) return null;
  if (amount.kind === 'ordinal') {
    const other = findOtherPlace(amount, own, amounts, strengthOf);
    // Zum zwölften Mal, and for the first time on the square.
    if (amount.value === 1 && FIRST.test(source.text)) return null;
    const rule = ruleOfOrdinal(reading.text.slice(amount.end, amount.end + 20));
    return other ? findingOf(beside, rule, other, 'high') : null;
  }
  const other = findOnOtherSide(reading.text, amount, amounts);
  if (other && (pairs.isOneEvent || strengthOf(other) >= MIN_STRENGTH))
    return findingOf(beside, 'number_mismatch', other, 'medium');
  const equal = amounts.filter(each => areSame(amount, each) && !isOfOtherUnit(beside, each));
  if (equal.length > 0) return judgeKept(beside, equal);
  const isSaidSo = isSaidAsTimes(amount, source.text) || isSaidWithUnit(amount, amounts);
  if (isSaidSo && !amounts.some(each => isOfOtherUnit(beside, each))) return 'same';
  const isToldInFigures =
    isInRange(amount, source) ||
    isHalfNamed(amount, source) ||
    isShortlyBeside(reading, amount, amounts) ||
    isOneLess(amount, reading, amounts) ||
    isReckoned(reading, amount, source);
  return isToldInFigures ? null : judgeChanged(beside);
}
