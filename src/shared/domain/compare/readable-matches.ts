import { COMMON_WORDS } from '../text/common-words';
import { PUNCTUATION_TOKEN, type Tokens } from '../text/tokens';

/**
 * Takes back, in `partners`, matches that tie two larger changes together by a few words without content: a reader
 * finds one rewritten passage easier than confetti around `die` and `,`.
 *
 * A run goes when it weighs at most a `WEIGHT_RATIO`th of the smaller of the changes on its two sides, and never when
 * it holds more than about two words with content. One pass with a stack, linear: a run that goes may make the run
 * before it go, too.
 */
export function dissolveWeakMatches(
  partners: Int32Array,
  left: string,
  leftTokens: Tokens,
  rightCount: number,
): void {
  const runs = matchedRuns(partners, left, leftTokens);
  const kept: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    const nextLeft = next ? next.leftStart : leftTokens.starts.length;
    const nextRight = next ? next.rightStart : rightCount;
    kept.push(run);
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
      const before = kept.at(-2);
      const sizeBefore = changeSize(
        before ? before.leftEnd : 0,
        last.leftStart,
        before ? before.rightEnd : 0,
        last.rightStart,
      );
      const sizeAfter = changeSize(last.leftEnd, nextLeft, last.rightEnd, nextRight);
      if (last.weight > MAX_WEIGHT || last.weight * WEIGHT_RATIO > Math.min(sizeBefore, sizeAfter)) break;
      partners.fill(-1, last.leftStart, last.leftEnd);
      kept.pop();
    }
  }
}

type Run = { leftStart: number; leftEnd: number; rightStart: number; rightEnd: number; weight: number };

// Set so that `die` goes between changes of three tokens and a single noun only between changes of twelve; the cases in
// tests/shared/domain/compare/diff.test.ts hold on both sides of that.
const WEIGHT_RATIO = 4;
const MAX_WEIGHT = 7;
const PUNCTUATION_WEIGHT = 0.25;
const COMMON_WORD_WEIGHT = 0.75;
const WORD_WEIGHT = 3;

function changeSize(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): number {
  return Math.max(leftEnd - leftStart, rightEnd - rightStart);
}

function matchedRuns(partners: Int32Array, left: string, tokens: Tokens): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < partners.length; i++) {
    const partner = partners[i] ?? -1;
    if (partner < 0) continue;
    const last = runs.at(-1);
    const weight = tokenWeight(left, tokens, i);
    if (last && last.leftEnd === i && last.rightEnd === partner) {
      last.leftEnd++;
      last.rightEnd++;
      last.weight += weight;
    } else {
      runs.push({ leftStart: i, leftEnd: i + 1, rightStart: partner, rightEnd: partner + 1, weight });
    }
  }
  return runs;
}

function tokenWeight(text: string, tokens: Tokens, at: number): number {
  if (tokens.kinds[at] === PUNCTUATION_TOKEN) return PUNCTUATION_WEIGHT;
  const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
  return COMMON_WORDS.has(word) ? COMMON_WORD_WEIGHT : WORD_WEIGHT;
}
