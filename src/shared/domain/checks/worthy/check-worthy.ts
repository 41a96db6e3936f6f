import { splitSentences } from '../../text/sentences';
import { readCheckWorthyFeatures } from './check-worthy-features';
import {
  CHECK_WORTHY_BIAS,
  CHECK_WORTHY_WEIGHTS,
  type CheckWorthyFeature,
  type CheckWorthyReason,
} from './check-worthy-weights';

/** `score` is from 0 to 1; `reasons` speak for a check, `against` against one, the weightiest first. */
export interface CheckWorthiness {
  readonly isCheckWorthy: boolean;
  readonly score: number;
  readonly reasons: readonly CheckWorthyReason[];
  readonly against: readonly CheckWorthyReason[];
}

/** Offsets are UTF-16. */
export interface CheckWorthySentence extends CheckWorthiness {
  readonly start: number;
  readonly end: number;
}

/**
 * How much `text` deserves a check: as much as the one of its sentences that deserves it most. Says nothing of whether it is
 * true. Null in languages (BCP 47) other than German and English, and for a text without a sentence. Linear.
 *
 * The score ranks; as a probability it holds for press texts in which about half of the sentences deserve a check.
 */
export function judgeCheckWorthiness(text: string, language: string): CheckWorthiness | null {
  const [best] = rankSentences(text, language);
  if (!best) return null;
  const { isCheckWorthy, score, reasons, against } = best;
  return { isCheckWorthy, score, reasons, against };
}

/** The sentences that deserve a check, the most deserving first, as in the text where they are equal. */
export function listCheckWorthy(text: string, language: string): CheckWorthySentence[] {
  return rankSentences(text, language).filter(({ isCheckWorthy }) => isCheckWorthy);
}

function rankSentences(text: string, language: string): CheckWorthySentence[] {
  if (!/^(?:de|deu|ger|en|eng)(?:[-_]|$)/i.test(language)) return [];
  const spans = splitSentences(text, language);
  const sentences = Array.from({ length: spans.length / 2 }, (_, at) => {
    const start = spans[at * 2] ?? 0;
    const end = spans[at * 2 + 1] ?? start;
    return { start, end, ...judge(readCheckWorthyFeatures(text.slice(start, end), language)) };
  });
  return sentences.sort((a, b) => b.score - a.score || a.start - b.start);
}

function judge(features: ReadonlySet<CheckWorthyFeature>): CheckWorthiness {
  const known = [...features].map(feature => CHECK_WORTHY_WEIGHTS[feature]);
  const logOdds = known.reduce((sum, { weight }) => sum + weight, CHECK_WORTHY_BIAS);
  known.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const reasonsOf = (sign: number) => [
    ...new Set(known.flatMap(({ weight, reason }) => (weight * sign > 0 && reason !== null ? [reason] : []))),
  ];
  return {
    isCheckWorthy: logOdds >= 0,
    score: 1 / (1 + Math.exp(-logOdds)),
    reasons: reasonsOf(1),
    against: reasonsOf(-1),
  };
}
