import type { Amount } from '../../../text/amounts';
import { areOfOneUnit, digitsOf } from './same-amounts';

/**
 * The figure of the source that a rounded one of the review is on the wrong side of: knapp 2,8 Millionen for 2,805, mehr
 * als 10.000 for 9640. The source has it to more digits, and no figure near it that the words would fit.
 */
export function findOnOtherSide(
  text: string,
  amount: Amount,
  amounts: readonly Amount[],
): Amount | undefined {
  const isUnder = amount.bound === 'under';
  if ((!isUnder && amount.bound !== 'least') || !WORD.test(text.slice(amount.boundStart, amount.start)))
    return undefined;
  if (amount.kind === 'clock' || amount.kind === 'score' || amount.kind === 'ordinal') return undefined;
  if (amount.measure?.dimension === 'time' || !/\d/.test(amount.figure)) return undefined;
  if (amount.measure === null && (amount.kind === 'share' || amount.value < SMALL)) return undefined;
  const near = amounts.filter(other => isNear(amount, other));
  const [first] = near;
  if (!first || near.some(other => (isUnder ? other.value <= amount.value : other.value >= amount.value)))
    return undefined;
  const isExact = (other: Amount) => other.bound === null && lengthOf(other) > lengthOf(amount);
  const isOne = near.every(other => other.value === first.value);
  return isOne && isExact(first) && (amount.measure !== null || countOneThing(amount, first))
    ? first
    : undefined;
}

const WORD = /^(?:knapp|fast|beinahe|nahezu|gut|mehr als|weniger als)(?: |$)/iu;
const SMALL = 20;
/** Of each other. */
const NEAR = 0.06;

function isNear(x: Amount, y: Amount): boolean {
  return areOfOneUnit(x, y) && Math.abs(x.value - y.value) <= NEAR * x.value;
}

/** Without the zeros that only fill. */
function lengthOf(amount: Amount): number {
  return digitsOf(amount).replace(/0+$/, '').length;
}

function countOneThing(x: Amount, y: Amount): boolean {
  const nouns = y.counted.slice(0, 2);
  return x.value >= LARGE || nouns.length === 0 || x.counted.slice(0, 2).some(stem => nouns.includes(stem));
}

const LARGE = 1_000_000;
