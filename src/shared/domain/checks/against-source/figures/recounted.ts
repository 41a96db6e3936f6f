import type { Amount } from '../../../text/amounts';

/** One and two are of everything. */
const LEAST = 3;
const MAX_RATIO = 5;

/**
 * What the source counts where the review has a figure that it only measures: 140 Objekte, of 120 Objekte aus 140 Jahren. Both
 * texts count the thing once. `equal` are the places of the figure in the source.
 */
export function findRecounted(
  text: string,
  amount: Amount,
  own: readonly Amount[],
  otherText: string,
  equal: readonly Amount[],
  amounts: readonly Amount[],
): Amount | undefined {
  const isPlain = amount.kind === 'count' && amount.measure === null && amount.value >= LEAST;
  if (!isPlain || amount.bound !== null || !equal.every(({ kind }) => kind === 'measure')) return undefined;
  const noun = countedBy(text, amount);
  if (noun === undefined) return undefined;
  const counting = (of: string, list: readonly Amount[]) => list.filter(each => countedBy(of, each) === noun);
  const [other, ...more] = counting(otherText, amounts);
  if (!other || more.length > 0 || counting(text, own).length > 1) return undefined;
  const [less, large] = [Math.min(amount.value, other.value), Math.max(amount.value, other.value)];
  const isSaid = own.some(each => each.value === other.value && each.measure === null);
  return isSaid || large > MAX_RATIO * less ? undefined : other;
}

/** Stem of the noun right behind a count. */
function countedBy(text: string, { kind, measure, end, counted }: Amount): string | undefined {
  if (kind !== 'count' || measure !== null) return undefined;
  return /^ \p{Lu}\p{Ll}{3}/u.test(text.slice(end, end + 5)) ? counted[0] : undefined;
}
