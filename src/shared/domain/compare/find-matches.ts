import { appendTokens, emptyTokenList } from '../text/tokens';
import { unitsOf } from '../text/units';
import { addGapRuns, addRun, type Gap, type Side } from './character-runs';
import { emptyIntList, type IntList, pushPair, pushQuad, toInt32Array, withRoom } from './int-list';
import { createInterner, type Interner, internStretches } from './intern';
import { createTokenMatcher, matchGap, type TokenMatcher } from './match-tokens';
import { findMoves } from './moves';
import { createTokenWeights, dissolveWeakMatches } from './readable-matches';
import { cutSegments, matchSegments } from './segments';
import { slideChanges } from './slide-changes';

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
  const leftUnits = unitsOf(left);
  const rightUnits = unitsOf(right);
  const leftSegments = cutSegments(left, leftUnits);
  const rightSegments = cutSegments(right, rightUnits);
  const segments = matchSegments(leftUnits, leftSegments, rightUnits, rightSegments, stepLimit);
  const same = segments.runs;
  const interner = createInterner(1024);
  const { leftSide, rightSide, gaps } = readGaps(left, leftUnits, right, rightUnits, same, interner);
  // A sentence that moved must not be torn up because of a word that it shares with what stands in its place now.
  const idCount = interner.count + 2;
  const hiddenLeft = hideTokens(leftSide, segments.movedLeft, idCount - 2);
  const hiddenRight = hideTokens(rightSide, segments.movedRight, idCount - 1);
  const matcher = createTokenMatcher(leftSide.ids, rightSide.ids, idCount, stepLimit);
  const { partners } = matcher;
  const weights = createTokenWeights(idCount);
  for (const gap of gaps) {
    matchGap(matcher, gap.leftToken, gap.leftTokenEnd, gap.rightToken, gap.rightTokenEnd);
    dissolveWeakMatches(weights, partners, leftSide, gap);
    slideChanges(partners, leftSide, gap.leftToken, gap.leftTokenEnd, gap.rightTokenEnd);
  }
  const partnersOfRight = inverted(partners, rightSide.tokens.count);
  for (const gap of gaps) {
    slideChanges(partnersOfRight, rightSide, gap.rightToken, gap.rightTokenEnd, gap.leftTokenEnd);
  }
  showTokens(leftSide, hiddenLeft);
  showTokens(rightSide, hiddenRight);
  partners.fill(-1);
  for (let j = 0; j < partnersOfRight.length; j++) {
    const i = partnersOfRight[j] ?? -1;
    if (i >= 0) partners[i] = j;
  }
  return {
    matches: allRuns(leftSide, rightSide, partners, gaps, same),
    moves: toInt32Array(findMoves(leftSide, partners, rightSide, partnersOfRight, gaps)),
    coarseGaps: toOffsets(matcher, leftSide, rightSide),
  };
}

/** The stretches between the runs of `same`, with their tokens. */
function readGaps(
  left: string,
  leftUnits: Uint16Array,
  right: string,
  rightUnits: Uint16Array,
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
    units: leftUnits,
    tokens: emptyTokenList(leftSize),
    ids: new Int32Array(0),
  };
  const rightSide: Side = {
    text: right,
    units: rightUnits,
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

function inverted(partners: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1);
  for (let i = 0; i < partners.length; i++) {
    const partner = partners[i] ?? -1;
    if (partner >= 0) inverse[partner] = i;
  }
  return inverse;
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
