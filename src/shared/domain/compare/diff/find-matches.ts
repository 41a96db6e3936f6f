import { appendTokens, emptyTokenList } from '../../text/tokens';
import { fillUnits } from '../../text/units';
import { borderRankAt } from './borders';
import { addGapRuns, addRun, type Gap, type Side } from './character-runs';
import { createForeignSearch, type ForeignSearch, findForeign } from './foreign-segments';
import { emptyIntList, type IntList, pushPair, pushQuad, toInt32Array, withRoom } from './int-list';
import { createInterner, type Interner, internStretches } from './intern';
import { matchSegments } from './match-segments';
import { createTokenMatcher, matchGap, type TokenMatcher } from './match-tokens';
import { findMoves } from './moves';
import { createTokenWeights, dissolveWeakMatches, type TokenWeights } from './readable-matches';
import { type SlidingItems, slideChanges } from './slide-changes';

/** As in `Diff`, before the changes between the matches are classified. */
export type FoundMatches = {
  matches: Int32Array<ArrayBuffer>;
  moves: Int32Array<ArrayBuffer>;
  coarseGaps: Int32Array<ArrayBuffer>;
};

/**
 * What is equal in two texts, what moved, and where the search stopped short.
 *
 * Sentences and lines that are equal are found by hash and not looked into; between them, words. Ties between equally
 * good matches depend on which text is the left one. Linear but for what `stepLimit` bounds.
 */
export function findMatches(left: string, right: string, stepLimit: number): FoundMatches {
  const segments = matchSegments(left, right, stepLimit);
  const same = segments.runs;
  const interner = createInterner(1024);
  const { leftSide, rightSide, gaps } = readGaps(left, right, same, interner);
  // A sentence that moved, or has nothing to do with what stands in its place now, must not be torn up because of a
  // word that both have.
  const idCount = interner.count + 2;
  const movedLeft = hideTokens(leftSide, segments.movedLeft, idCount - 2);
  const movedRight = hideTokens(rightSide, segments.movedRight, idCount - 1);
  const weights = createTokenWeights(idCount);
  const foreign = createForeignSearch(leftSide, segments.left, rightSide, segments.right, weights, idCount);
  findAllForeign(foreign, gaps);
  const hiddenLeft = hideTokens(leftSide, foreign.left.foreign, idCount - 2);
  const hiddenRight = hideTokens(rightSide, foreign.right.foreign, idCount - 1);
  const matcher = createTokenMatcher(leftSide.ids, rightSide.ids, idCount, stepLimit);
  const { partners } = matcher;
  matchGaps(matcher, gaps);
  dissolveInGaps(weights, matcher, leftSide, rightSide, gaps);
  slideLeft(partners, leftSide, gaps);
  const partnersOfRight = inverted(partners, rightSide.tokens.count);
  slideRight(partnersOfRight, rightSide, gaps);
  invertInto(partners, partnersOfRight);
  showTokens(leftSide, hiddenLeft);
  showTokens(rightSide, hiddenRight);
  showTokens(leftSide, movedLeft);
  showTokens(rightSide, movedRight);
  return {
    matches: allRuns(leftSide, rightSide, partners, gaps, same),
    moves: toInt32Array(findMoves(leftSide, partners, rightSide, partnersOfRight, gaps)),
    coarseGaps: toOffsets(matcher, leftSide, rightSide),
  };
}

/** The stretches between the runs of `same`, with their tokens. */
function readGaps(
  left: string,
  right: string,
  same: IntList,
  interner: Interner,
): { leftSide: Side; rightSide: Side; gaps: Gap[] } {
  const offsets = emptyIntList();
  let leftDone = 0;
  let rightDone = 0;
  let leftSize = 0;
  let rightSize = 0;
  for (let run = 0; run <= same.count; run += 3) {
    const isEnd = run === same.count;
    const leftEnd = isEnd ? left.length : (same.items[run] ?? 0);
    const rightEnd = isEnd ? right.length : (same.items[run + 1] ?? 0);
    if (leftEnd > leftDone || rightEnd > rightDone) pushQuad(offsets, leftDone, leftEnd, rightDone, rightEnd);
    leftSize += leftEnd - leftDone;
    rightSize += rightEnd - rightDone;
    const length = isEnd ? 0 : (same.items[run + 2] ?? 0);
    leftDone = leftEnd + length;
    rightDone = rightEnd + length;
  }
  const leftSide: Side = {
    text: left,
    units: new Uint16Array(left.length),
    tokens: emptyTokenList(leftSize),
    ids: new Int32Array(0),
  };
  const rightSide: Side = {
    text: right,
    units: new Uint16Array(right.length),
    tokens: emptyTokenList(rightSize),
    ids: new Int32Array(0),
  };
  const gaps: Gap[] = [];
  for (let at = 0; at < offsets.count; at += 4) {
    const leftStart = offsets.items[at] ?? 0;
    const leftEnd = offsets.items[at + 1] ?? 0;
    const rightStart = offsets.items[at + 2] ?? 0;
    const rightEnd = offsets.items[at + 3] ?? 0;
    const leftToken = leftSide.tokens.count;
    const rightToken = rightSide.tokens.count;
    const leftTokenEnd = readStretch(leftSide, interner, leftStart, leftEnd);
    const rightTokenEnd = readStretch(rightSide, interner, rightStart, rightEnd);
    gaps.push({
      leftStart,
      leftEnd,
      rightStart,
      rightEnd,
      leftToken,
      leftTokenEnd,
      rightToken,
      rightTokenEnd,
    });
  }
  leftSide.ids = leftSide.ids.subarray(0, leftSide.tokens.count);
  rightSide.ids = rightSide.ids.subarray(0, rightSide.tokens.count);
  return { leftSide, rightSide, gaps };
}

/** Returns the number of tokens there are then. */
function readStretch(side: Side, interner: Interner, start: number, end: number): number {
  const { tokens } = side;
  const first = tokens.count;
  fillUnits(side.units, side.text, start, end);
  appendTokens(tokens, side.text, side.units, start, end);
  side.ids = withRoom(side.ids, tokens.starts.length);
  internStretches(interner, side.units, tokens.starts, tokens.ends, first, tokens.count, side.ids);
  return tokens.count;
}

/** Gives the tokens within `spans` an id that nothing on the other side has; returns pairs (token, id) of before. */
function hideTokens({ tokens, ids }: Side, spans: IntList, id: number): IntList {
  const hidden = emptyIntList();
  let at = 0;
  for (let span = 0; span < spans.count; span += 2) {
    const end = spans.items[span + 1] ?? 0;
    while (at < tokens.count && (tokens.starts[at] ?? 0) < (spans.items[span] ?? 0)) at++;
    for (; at < tokens.count && (tokens.starts[at] ?? 0) < end; at++) {
      pushPair(hidden, at, ids[at] ?? 0);
      ids[at] = id;
    }
  }
  return hidden;
}

function showTokens({ ids }: Side, { items, count }: IntList): void {
  for (let at = 0; at < count; at += 2) ids[items[at] ?? 0] = items[at + 1] ?? 0;
}

// A function of its own for every pass: the compiler starts anew for every long loop of one that goes on.
function findAllForeign(foreign: ForeignSearch, gaps: readonly Gap[]): void {
  for (const gap of gaps) findForeign(foreign, gap);
}

function matchGaps(matcher: TokenMatcher, gaps: readonly Gap[]): void {
  for (const { leftToken, leftTokenEnd, rightToken, rightTokenEnd } of gaps) {
    matchGap(matcher, leftToken, leftTokenEnd, rightToken, rightTokenEnd);
  }
}

function dissolveInGaps(
  weights: TokenWeights,
  { partners, coarse }: TokenMatcher,
  left: Side,
  right: Side,
  gaps: readonly Gap[],
): void {
  // A match within what is called coarse would part it.
  const canSearch = coarse.count === 0;
  for (const gap of gaps) dissolveWeakMatches(weights, partners, left, right, gap, canSearch);
}

function slideLeft(partners: Int32Array, left: Side, gaps: readonly Gap[]): void {
  const items = slidingTokens(partners, left);
  for (const { leftToken, leftTokenEnd, rightToken, rightTokenEnd } of gaps) {
    slideChanges(items, leftToken, leftTokenEnd, rightToken, rightTokenEnd);
  }
}

function slideRight(partnersOfRight: Int32Array, right: Side, gaps: readonly Gap[]): void {
  const items = slidingTokens(partnersOfRight, right);
  for (const { leftToken, leftTokenEnd, rightToken, rightTokenEnd } of gaps) {
    slideChanges(items, rightToken, rightTokenEnd, leftToken, leftTokenEnd);
  }
}

function slidingTokens(partners: Int32Array, { text, tokens, ids }: Side): SlidingItems {
  return {
    partners,
    areSame: (at, other) => ids[at] === ids[other],
    borderRank: (at, isGapEnd) =>
      borderRankAt(text, (isGapEnd ? tokens.ends[at - 1] : tokens.starts[at]) ?? 0),
  };
}

function inverted(partners: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length);
  invertInto(inverse, partners);
  return inverse;
}

function invertInto(inverse: Int32Array, partners: Int32Array): void {
  inverse.fill(-1);
  for (let i = 0; i < partners.length; i++) {
    const partner = partners[i] ?? -1;
    if (partner >= 0) inverse[partner] = i;
  }
}

/** Runs of equal segments and of equal tokens between them, in order. */
function allRuns(
  left: Side,
  right: Side,
  partners: Int32Array,
  gaps: readonly Gap[],
  same: IntList,
): Int32Array<ArrayBuffer> {
  const runs = emptyIntList();
  let nextGap = 0;
  for (let run = 0; run <= same.count; run += 3) {
    const isEnd = run === same.count;
    const leftStart = isEnd ? left.text.length : (same.items[run] ?? 0);
    const rightStart = isEnd ? right.text.length : (same.items[run + 1] ?? 0);
    const gap = gaps[nextGap];
    if (gap && gap.leftEnd === leftStart && gap.rightEnd === rightStart) {
      addGapRuns(runs, left, right, partners, gap);
      nextGap++;
    }
    if (!isEnd) addRun(runs, leftStart, rightStart, same.items[run + 2] ?? 0);
  }
  return toInt32Array(runs);
}

/** Rows (leftStart, leftEnd, rightStart, rightEnd) of UTF-16 offsets, in order, from rows of tokens. */
function toOffsets({ coarse }: TokenMatcher, left: Side, right: Side): Int32Array<ArrayBuffer> {
  const rows: [number, number, number, number][] = [];
  for (let at = 0; at < coarse.count; at += 4) {
    const [leftToken = 0, leftTokenEnd = 0, rightToken = 0, rightTokenEnd = 0] = coarse.items.subarray(
      at,
      at + 4,
    );
    rows.push([
      left.tokens.starts[leftToken] ?? 0,
      left.tokens.ends[leftTokenEnd - 1] ?? 0,
      right.tokens.starts[rightToken] ?? 0,
      right.tokens.ends[rightTokenEnd - 1] ?? 0,
    ]);
  }
  return Int32Array.from(rows.sort((a, b) => a[0] - b[0]).flat());
}
