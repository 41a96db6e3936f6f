import { type Anchors, findAnchors } from './anchors';
import { emptyIntList, type IntList, pushQuad, withRoom } from './int-list';
import { createInterner, internHash } from './intern';
import { findMiddle } from './middle-snake';
import { createScratch, exactSteps, matchExactly, type Scratch } from './shortest-edit';

/**
 * `partners[i]` is the position on the right of left item i, or -1; ascending where it is not -1. Gaps that were left
 * alone for want of steps are rows (leftStart, leftEnd, rightStart, rightEnd) of `coarse`.
 */
export type TokenMatcher = {
  left: Int32Array;
  right: Int32Array;
  partners: Int32Array;
  coarse: IntList;
  stepsLeft: number;
  scratch: Scratch;
  anchors: IntList;
  gaps: IntList;
};

export type TokenMatches = { partners: Int32Array; isCoarse: boolean; stepCount: number };

/** Matches equal items of two sequences in order, for few unmatched items: one gap as long as they are. */
export function matchTokens(left: Int32Array, right: Int32Array, stepLimit: number): TokenMatches {
  let idCount = 0;
  for (const id of left) idCount = Math.max(idCount, id + 1);
  for (const id of right) idCount = Math.max(idCount, id + 1);
  const matcher = createTokenMatcher(left, right, idCount, stepLimit);
  matchGap(matcher, 0, left.length, 0, right.length);
  const stepCount = stepLimit - matcher.stepsLeft;
  return { partners: matcher.partners, isCoarse: matcher.coarse.count > 0, stepCount };
}

/** Ids are under `idCount`. `stepLimit` is shared by all gaps that `matchGap` is called with. */
export function createTokenMatcher(
  left: Int32Array,
  right: Int32Array,
  idCount: number,
  stepLimit: number,
): TokenMatcher {
  return {
    left,
    right,
    partners: new Int32Array(left.length).fill(-1),
    coarse: emptyIntList(4),
    stepsLeft: stepLimit,
    scratch: createScratch(idCount),
    anchors: emptyIntList(),
    gaps: emptyIntList(),
  };
}

/**
 * Matches within left items `leftStart` to `leftEnd` and right items `rightStart` to `rightEnd`.
 *
 * What is equal at both ends first. A small gap gets a shortest edit. A larger one falls into smaller ones at items
 * that occur once on either side of it; failing that, at runs of 4 and of 16 items that do. (A histogram's rarest item
 * would find the same places one after the other, in quadratic time where everything repeats.) Failing that, Myers'
 * middle with a limit. No recursion: the gaps that are left wait in a list.
 *
 * Work is counted in steps, about one comparison each.
 */
export function matchGap(
  matcher: TokenMatcher,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
): void {
  const { gaps } = matcher;
  closeGap(matcher, leftStart, leftEnd, rightStart, rightEnd, Infinity);
  while (gaps.count > 0) {
    gaps.count -= GAP_WIDTH;
    const at = gaps.count;
    const { items } = gaps;
    closeGap(
      matcher,
      items[at] ?? 0,
      items[at + 1] ?? 0,
      items[at + 2] ?? 0,
      items[at + 3] ?? 0,
      items[at + 4] ?? 0,
    );
  }
}

const GAP_WIDTH = 5;

// Patience alone is 3 % longer than the shortest edit where three words in five were touched; with gaps of this size
// closed exactly it is shorter than git's, and no slower.
const EXACT_STEPS = 4_000;
/** A gap that is large on one side only may cost this much for each of its items. */
const EXACT_STEPS_PER_ITEM = 8;
/** Differences from either end after which Myers' search is cut short: what xdiff takes, too. */
const COST_LIMIT = 256;
const GRAM_LENGTHS = [4, 16];

/** Anchors are looked for in gaps of up to `anchorLimit` items only: where a larger one had none, this has few. */
function closeGap(
  matcher: TokenMatcher,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
  anchorLimit: number,
): void {
  const { left, right, partners } = matcher;
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart]) {
    partners[leftStart++] = rightStart++;
  }
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1]) {
    partners[--leftEnd] = --rightEnd;
  }
  if (leftStart === leftEnd || rightStart === rightEnd) return;
  const size = leftEnd - leftStart + (rightEnd - rightStart);
  const steps = exactSteps(leftEnd - leftStart, rightEnd - rightStart);
  const isSmall = steps <= Math.max(EXACT_STEPS, EXACT_STEPS_PER_ITEM * size);
  matcher.stepsLeft -= isSmall ? steps : size;
  if (matcher.stepsLeft < 0) {
    pushQuad(matcher.coarse, leftStart, leftEnd, rightStart, rightEnd);
  } else if (isSmall) {
    matchExactly(matcher.scratch, partners, left, leftStart, leftEnd, right, rightStart, rightEnd);
  } else if (size > anchorLimit || !splitAtAnchors(matcher, leftStart, leftEnd, rightStart, rightEnd)) {
    splitAtMiddle(matcher, leftStart, leftEnd, rightStart, rightEnd);
  }
}

/** False where there are none. Where nothing at all is equal, nothing is left to do. */
function splitAtAnchors(
  matcher: TokenMatcher,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
): boolean {
  const { scratch, anchors, left, right, partners } = matcher;
  let found: Anchors = findAnchors(scratch, anchors, left, leftStart, leftEnd, right, rightStart, rightEnd);
  if (found === 'nothing-shared') return true;
  for (let level = 0; found === 'none' && level < GRAM_LENGTHS.length; level++) {
    matcher.stepsLeft -= leftEnd - leftStart + (rightEnd - rightStart);
    found = findGramAnchors(matcher, GRAM_LENGTHS[level] ?? 1, leftStart, leftEnd, rightStart, rightEnd);
    if (found === 'nothing-shared') return false;
  }
  if (found !== 'found') return false;
  let leftDone = leftStart;
  let rightDone = rightStart;
  for (let k = 0; k < anchors.count; k += 2) {
    const leftAnchor = anchors.items[k] ?? 0;
    const rightAnchor = anchors.items[k + 1] ?? 0;
    partners[leftAnchor] = rightAnchor;
    pushGap(matcher, leftDone, leftAnchor, rightDone, rightAnchor, Infinity);
    leftDone = leftAnchor + 1;
    rightDone = rightAnchor + 1;
  }
  pushGap(matcher, leftDone, leftEnd, rightDone, rightEnd, Infinity);
  return true;
}

/** Anchors of which each is the first item of a run that occurs once on either side of the gap. */
function findGramAnchors(
  { left, right, anchors }: TokenMatcher,
  length: number,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
): Anchors {
  const interner = createInterner(leftEnd - leftStart);
  const leftGrams = gramsOf(interner, left, leftStart, leftEnd, length);
  const rightGrams = gramsOf(interner, right, rightStart, rightEnd, length);
  const scratch = createScratch(interner.count);
  const found = findAnchors(
    scratch,
    anchors,
    leftGrams,
    0,
    leftGrams.length,
    rightGrams,
    0,
    rightGrams.length,
  );
  let kept = 0;
  for (let k = 0; k < anchors.count; k += 2) {
    const i = leftStart + (anchors.items[k] ?? 0);
    const j = rightStart + (anchors.items[k + 1] ?? 0);
    // Different runs can share a hash.
    if (left[i] !== right[j]) continue;
    anchors.items[kept++] = i;
    anchors.items[kept++] = j;
  }
  anchors.count = kept;
  return found === 'found' && kept === 0 ? 'none' : found;
}

function gramsOf(
  interner: ReturnType<typeof createInterner>,
  items: Int32Array,
  start: number,
  end: number,
  length: number,
): Int32Array {
  const grams = new Int32Array(Math.max(0, end - start - length + 1));
  for (let at = 0; at < grams.length; at++) {
    let first = 0;
    let second = 0;
    for (let k = 0; k < length; k++) {
      const item = items[start + at + k] ?? 0;
      first = Math.imul(first ^ item, 0x2c1b3c6d);
      second = Math.imul(second + item, 0x297a2d39) ^ (second >>> 15);
    }
    grams[at] = internHash(interner, first ^ (first >>> 15), second);
  }
  return grams;
}

function splitAtMiddle(
  matcher: TokenMatcher,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
): void {
  const { left, right, stepsLeft } = matcher;
  const middle = findMiddle(
    left,
    leftStart,
    leftEnd,
    right,
    rightStart,
    rightEnd,
    COST_LIMIT,
    Math.max(0, stepsLeft),
  );
  matcher.stepsLeft -= middle.steps;
  if (middle.isGivenUp) {
    pushQuad(matcher.coarse, leftStart, leftEnd, rightStart, rightEnd);
    return;
  }
  const anchorLimit = (leftEnd - leftStart + (rightEnd - rightStart)) >> 1;
  pushGap(matcher, leftStart, middle.leftSplit, rightStart, middle.rightSplit, anchorLimit);
  pushGap(matcher, middle.leftSplit, leftEnd, middle.rightSplit, rightEnd, anchorLimit);
}

function pushGap(
  { gaps }: TokenMatcher,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
  anchorLimit: number,
): void {
  if (leftStart === leftEnd || rightStart === rightEnd) return;
  gaps.items = withRoom(gaps.items, gaps.count + GAP_WIDTH);
  gaps.items[gaps.count++] = leftStart;
  gaps.items[gaps.count++] = leftEnd;
  gaps.items[gaps.count++] = rightStart;
  gaps.items[gaps.count++] = rightEnd;
  gaps.items[gaps.count++] = Math.min(anchorLimit, 0x7fffffff);
}
