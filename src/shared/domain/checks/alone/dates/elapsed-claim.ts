import type { CheckFinding } from '../../../../model/check';
import { type Figure, makeYears, type Sentence } from './anniversary-figures';

/** A number of years that a sentence tells to have passed. */
export type ElapsedClaim = {
  said: Figure;
  /** What blurs the number: rund, fast. */
  soft: string;
  /** When it may have begun. */
  since: readonly Figure[];
  /** When it ended, or today; null where nobody knows. */
  reference: number | null;
  /** Years from and to which the number may be reckoned. */
  pairs: ReadonlyArray<readonly [from: number, to: number]>;
  /** How small a part of the right number the told one may be before it is of something else. */
  least: number;
  /** Years that may lie between. */
  slack: number;
  /** How both are told, where no plain year is. */
  words?: { years: string; since: string };
};

/** `before`: what precedes it in its paragraph, the nearest first. */
export type ElapsedReader = (
  own: Sentence,
  before: readonly Sentence[],
  writtenIn: number | null,
) => Iterable<ElapsedClaim>;

/** The finding that no two of the years make the number. It is told of the year that comes nearest. */
export function judgeElapsed(claim: ElapsedClaim): CheckFinding | null {
  const { said, soft, since, reference, pairs, least, slack, words } = claim;
  if (pairs.some(([from, to]) => to > from && fits(said.value, to - from, soft, slack))) return null;
  if (reference === null) return null;
  const off = ({ value }: Figure) => Math.abs(reference - value - said.value);
  const [nearest] = since.filter(({ value }) => value < reference).toSorted((a, b) => off(a) - off(b));
  if (!nearest) return null;
  const expected = reference - nearest.value;
  if (said.value < least * expected || expected < least * said.value) return null;
  const finding = makeYears('anniversary', said, nearest, reference, expected);
  return words ? { ...finding, params: { ...finding.params, ...words } } : finding;
}

/** A year more or less is a birthday, a month that is not over, or both ends counted. */
function fits(said: number, expected: number, soft: string, slack: number): boolean {
  const wide = Math.max(2, expected * 0.15);
  if (/gut|mehr als|über/u.test(soft)) return expected >= said - 1 && expected <= said + 2 * wide;
  if (/fast|knapp|beinahe|annähernd/u.test(soft)) return expected <= said + 1 && expected >= said - wide;
  return Math.abs(said - expected) <= (/rund|etwa|circa|ca\.|ungefähr/u.test(soft) ? wide : slack);
}
