import type { CheckFinding, CheckReference, CheckRule } from '../../model/check';

/**
 * What another text that reports the same is to one, by their days of publication (ISO 8601, the day or the month may be
 * missing): something to hold it against, or null because it is newer. Of two dates only the parts that both have count.
 */
export function directionOf(
  publishedOn: string | null,
  otherPublishedOn: string | null,
): Exclude<CheckReference['reason'], 'chosen'> | null {
  if (otherPublishedOn === null) return 'undirected';
  if (publishedOn === null) return 'dated';
  const length = Math.min(publishedOn.length, otherPublishedOn.length);
  const [own, other] = [publishedOn.slice(0, length), otherPublishedOn.slice(0, length)];
  if (own === other) return 'undirected';
  return other < own ? 'earlier' : null;
}

/**
 * Without what only holds where the text came from the other one, or after it. `isDirected` is by the number of the
 * source, as in `other.document`: false where nothing says which of the two came first.
 */
export function withoutGuesses(
  findings: readonly CheckFinding[],
  isDirected: readonly boolean[],
): CheckFinding[] {
  return findings.filter(({ rule, other }) => {
    if (!DIRECTED_RULES.has(rule)) return true;
    if (other === null) return isDirected.some(Boolean);
    return other.document === null || isDirected[other.document] === true;
  });
}

/** What they say is a reproach: that something was left out, changed, taken over or made up on the way. */
const DIRECTED_RULES: ReadonlySet<CheckRule> = new Set([
  'unsupported',
  'unattributed_copy',
  'hedge_dropped',
  'quote_altered',
  'quote_misattributed',
]);
