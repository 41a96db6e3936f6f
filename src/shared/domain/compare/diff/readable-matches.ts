import { COMMON_WORDS } from '../../text/common-words';
import { PUNCTUATION_TOKEN } from '../../text/tokens';
import { canBeListed, indexWords } from '../../text/word-index';
import type { Gap, Side } from './character-runs';
import { emptyIntList, type IntList, pushQuad } from './int-list';
import { MAX_LONE_MARKS, settleLoneMarks } from './lone-marks';

/** Weights of tokens by id, looked up once each. */
export type TokenWeights = { byId: Float32Array; runs: IntList };

export function createTokenWeights(idCount: number): TokenWeights {
  return { byId: new Float32Array(idCount), runs: emptyIntList() };
}

/**
 * Takes back, in `partners`, matches of a gap that tie two larger changes together by a few words without content: a
 * reader finds one rewritten passage easier than confetti around `die` and `,`.
 *
 * A run goes when it weighs at most a `WEIGHT_RATIO`th of the smaller of the changes on its two sides, and never when
 * it holds more than about two words with content. One pass with a stack, linear: a run that goes may make the run
 * before it go, too. Marks that match alone are put in place first, see `settleLoneMarks`, which `canSearch` is for.
 */
export function dissolveWeakMatches(
  weights: TokenWeights,
  partners: Int32Array,
  left: Side,
  right: Side,
  gap: Gap,
  canSearch: boolean,
): void {
  const { runs } = weights;
  runs.count = 0;
  pushQuad(runs, gap.leftToken, gap.leftToken, gap.rightToken, 0);
  for (let i = gap.leftToken; i < gap.leftTokenEnd; ) {
    let first = partners[i] ?? -1;
    if (first < 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < gap.leftTokenEnd && partners[end] === first + end - i) end++;
    if (end - i <= MAX_LONE_MARKS) {
      const leftDone = runs.items[runs.count - 3] ?? 0;
      const rightDone = runs.items[runs.count - 2] ?? 0;
      settleLoneMarks(partners, left, right, gap, canSearch, i, end, leftDone, rightDone);
      first = partners[i] ?? -1;
      if (first < 0) {
        i = end;
        continue;
      }
    }
    dissolveBefore(weights, partners, left, i, first);
    pushQuad(runs, i, end, first + end - i, first);
    i = end;
  }
  dissolveBefore(weights, partners, left, gap.leftTokenEnd, gap.rightTokenEnd);
}

// Set so that `die` goes between changes of three tokens and a single noun only between changes of twelve; the cases in
// tests/shared/domain/compare/diff.test.ts hold on both sides of that.
const WEIGHT_RATIO = 4;
const MAX_WEIGHT = 7;
const PUNCTUATION_WEIGHT = 0.25;
const COMMON_WORD_WEIGHT = 0.75;
const WORD_WEIGHT = 3;

/**
 * Takes back runs from the end of the stack as long as they are weak, with a change after them that ends at `leftNext`
 * and `rightNext`. Rows are (leftStart, leftEnd, rightEnd, rightStart); the first one is where the gap begins.
 */
function dissolveBefore(
  weights: TokenWeights,
  partners: Int32Array,
  left: Side,
  leftNext: number,
  rightNext: number,
): void {
  const { runs } = weights;
  const { items } = runs;
  while (runs.count > 4) {
    const at = runs.count - 4;
    const leftStart = items[at] ?? 0;
    const leftEnd = items[at + 1] ?? 0;
    const before = changeSize(leftStart - (items[at - 3] ?? 0), (items[at + 3] ?? 0) - (items[at - 2] ?? 0));
    const after = changeSize(leftNext - leftEnd, rightNext - (items[at + 2] ?? 0));
    const limit = Math.min(MAX_WEIGHT, Math.min(before, after) / WEIGHT_RATIO);
    if (weightUpTo(limit, weights, left, leftStart, leftEnd) > limit) return;
    partners.fill(-1, leftStart, leftEnd);
    runs.count = at;
  }
}

/**
 * Mostly the shorter side: beside a mere deletion the words that stay are easy to read. With the longer side alone the
 * edits of a text with three words in five touched get 5 % longer than the shortest, with this 1.5 %.
 */
function changeSize(leftLength: number, rightLength: number): number {
  return (Math.max(leftLength, rightLength) + 3 * Math.min(leftLength, rightLength)) / 4;
}

/** Weight of the tokens, or of as many of them as are needed to exceed `limit`. */
function weightUpTo(limit: number, weights: TokenWeights, left: Side, start: number, end: number): number {
  let weight = (end - start) * PUNCTUATION_WEIGHT;
  if (weight > limit) return weight;
  weight = 0;
  for (let i = start; i < end && weight <= limit; i++) {
    weight += weightOf(weights, left, i);
  }
  return weight;
}

/** How much the token says: a mark little, a function word more, another word most. */
export function weightOf({ byId }: TokenWeights, side: Side, at: number): number {
  const id = side.ids[at] ?? 0;
  const known = byId[id] ?? 0;
  if (known > 0) return known;
  const weight = tokenWeight(side, at);
  byId[id] = weight;
  return weight;
}

function tokenWeight({ text, tokens }: Side, at: number): number {
  if (tokens.kinds[at] === PUNCTUATION_TOKEN) return PUNCTUATION_WEIGHT;
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? 0;
  const code = text.charCodeAt(start);
  // Small, if it is a letter of ASCII.
  const initial = code | 0x20;
  const canBeCommon = code > 0x7f || canBeListed(COMMON_INDEX, initial, end - start);
  return canBeCommon && COMMON_WORDS.has(text.slice(start, end).toLowerCase())
    ? COMMON_WORD_WEIGHT
    : WORD_WEIGHT;
}

const COMMON_INDEX = indexWords(COMMON_WORDS);
