import type { CheckFinding, CheckRule } from '../../../model/check';
import { lazily } from '../../lazily';
import type { CheckContext } from '../context';

/**
 * Whether a finding may be told of an article that is written freely after its sources. Who tells everything in another
 * order and in words of his own adds up, rounds and leaves out in ways that look like slips, and no sentence of a source
 * says which of two figures is meant. There only what is sure is told: on cases that no rule was written for, none of 19
 * such findings of middle or low severity was right, and nine of fourteen high ones.
 *
 * An opposite asks for more, as another word is no slip where all words are others: the article follows its sources
 * closely, or the two sentences do each other. A lost doubt does not: it is told only where the figure or nearly all words
 * are the source's, and is lost however the rest was written. Of them only a lost “rund” is nobody's slip there.
 */
export function gateOfFreeRewrites(context: CheckContext): (finding: CheckFinding) => boolean {
  const closeness = lazily(() => closenessOf(context));
  return ({ rule, severity, start, other }) => {
    if (severity === 'high' || other === null || other.document === null) return true;
    if ((GUESSED.has(rule) || (rule === 'hedge_dropped' && severity === 'low')) && closeness() < CLOSE)
      return false;
    if (!WORDED.has(rule) || severity === 'low' || closeness() >= FOLLOWED) return true;
    const pairs = context.pairs()[other.document];
    return !pairs || pairs.strengthOf(pairs.sourceAt(other.start), pairs.reviewAt(start)) >= SHARED;
  };
}

const GUESSED: ReadonlySet<CheckRule> = new Set([
  'number_mismatch',
  'date_mismatch',
  'anniversary_mismatch',
  'place_mismatch',
  'role_mismatch',
]);

/** What they tell lies in the wording alone. */
const WORDED: ReadonlySet<CheckRule> = new Set(['unsupported']);

/** Sentences. Of fewer, nobody can tell how it was written. */
const MIN_SENTENCES = 8;
/** Mean of how much of its words each sentence shares with the nearest one of a source, 0 to 1. */
const CLOSE = 0.5;
const FOLLOWED = 0.6;
/** What two sentences share, 0 to 1; those that only alignment links have less. */
const SHARED = 0.6;

/** Whether an article tells what its sources tell in another order and in words of its own. */
export function isFreeRewrite(context: CheckContext): boolean {
  return closenessOf(context) < CLOSE;
}

/** 1 for a text of few sentences. */
function closenessOf(context: CheckContext): number {
  const strengths = strengthsOf(context);
  if (strengths.length < MIN_SENTENCES) return 1;
  return strengths.reduce((total, strength) => total + strength, 0) / strengths.length;
}

/** Of each sentence under review, how much it shares with the nearest one of any source, 0 to 1. */
export function strengthsOf({ reading, pairs }: CheckContext): number[] {
  return Array.from({ length: reading.sentences().length / 2 }, (_, at) =>
    Math.max(0, ...pairs().map(pair => pair.ofReview(at)[0]?.strength ?? 0)),
  );
}
