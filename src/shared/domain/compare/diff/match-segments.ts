import { borderRankAt } from './borders';
import { emptyIntList, type IntList, pushPair, pushTriple } from './int-list';
import { createTokenMatcher, matchGap } from './match-tokens';
import { cutSegments, type Segments } from './segments';
import { slideChanges } from './slide-changes';

/**
 * `runs` are (leftStart, rightStart, length), in order. `movedLeft` and `movedRight` are pairs (start, end) of segments
 * that stand elsewhere on the other side, in order on their side.
 */
export type SegmentMatches = {
  left: Segments;
  right: Segments;
  runs: IntList;
  movedLeft: IntList;
  movedRight: IntList;
};

/**
 * Finds segments that are equal but for the space behind them: what is equal at both ends, what can be told apart in
 * its gap, and equal ones beside those. What is left over once on either side, and long enough, has moved.
 *
 * Short segments (`Ja.`, an empty line) are only taken beside others where they occur more than once: they say little
 * about the place. What can stand in several places is put where a reader would, see `slideChanges`. `stepLimit` bounds
 * the search as in `matchTokens`; too small a one costs matches, not truth.
 */
export function matchSegments(leftText: string, rightText: string, stepLimit: number): SegmentMatches {
  const left = cutSegments(leftText);
  const right = cutSegments(rightText);
  const ids = new Map<string, number>();
  const leftIds = numberSegments(ids, leftText, left);
  const rightIds = numberSegments(ids, rightText, right);
  const partners = new Int32Array(left.count).fill(-1);
  matchTellingSegments(partners, left, leftIds, right, rightIds, ids.size, stepLimit);
  takeNeighbours(partners, left.count, right.count, leftIds, rightIds);
  slideSegments(partners, leftText, left, leftIds, right.count);
  const partnersOfRight = inverted(partners, right.count);
  slideSegments(partnersOfRight, rightText, right, rightIds, left.count);
  partners.set(inverted(partnersOfRight, left.count));
  const countsLeft = countFree(left, leftIds, ids.size, partners);
  const countsRight = countFree(right, rightIds, ids.size, partnersOfRight);
  const isMoved = (id: number) => countsLeft[id] === 1 && countsRight[id] === 1;
  return {
    left,
    right,
    runs: toRuns(partners, leftText, left, rightText, right),
    movedLeft: spansOf(left, leftIds, partners, isMoved),
    movedRight: spansOf(right, rightIds, partnersOfRight, isMoved),
  };
}

/** In UTF-16 units: four words or so. */
const MIN_ANCHOR_LENGTH = 32;
/** Two words or so. */
const MIN_UNIQUE_LENGTH = 8;
/** About as many as the tokens of the shortest move have. */
const MIN_MOVED_LENGTH = 64;

/**
 * Equal numbers for equal segments, without the space at their ends: the last line of a text moves to the front and gets
 * a line feed. Slices and a `Map`, as the engine hashes a slice in place, long before code of our own is compiled.
 */
function numberSegments(
  ids: Map<string, number>,
  text: string,
  { starts, ends, count }: Segments,
): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const segment = text.slice(starts[at], ends[at]);
    let id = ids.get(segment);
    if (id === undefined) {
      id = ids.size;
      ids.set(segment, id);
    }
    numbers[at] = id;
  }
  return numbers;
}

function matchTellingSegments(
  partners: Int32Array,
  left: Segments,
  leftIds: Int32Array,
  right: Segments,
  rightIds: Int32Array,
  idCount: number,
  stepLimit: number,
): void {
  const isUnique = uniqueIds(leftIds, rightIds, idCount);
  const placesLeft = tellingSegments(left, leftIds, isUnique);
  const placesRight = tellingSegments(right, rightIds, isUnique);
  const matcher = createTokenMatcher(
    picked(leftIds, placesLeft),
    picked(rightIds, placesRight),
    idCount,
    stepLimit,
  );
  matchGap(matcher, 0, placesLeft.length, 0, placesRight.length);
  for (let k = 0; k < placesLeft.length; k++) {
    const partner = matcher.partners[k] ?? -1;
    if (partner >= 0) partners[placesLeft[k] ?? 0] = placesRight[partner] ?? -1;
  }
}

function picked(items: Int32Array, places: Int32Array): Int32Array {
  const chosen = new Int32Array(places.length);
  for (let k = 0; k < places.length; k++) chosen[k] = items[places[k] ?? 0] ?? 0;
  return chosen;
}

/** Segments that say something about the place: long ones, and shorter ones that either text has once. */
function tellingSegments(
  { starts, ends, count }: Segments,
  ids: Int32Array,
  isUnique: Uint8Array,
): Int32Array {
  const telling = new Int32Array(count);
  let found = 0;
  for (let at = 0; at < count; at++) {
    const length = (ends[at] ?? 0) - (starts[at] ?? 0);
    const isShort = (starts[at + 1] ?? 0) - (starts[at] ?? 0) < MIN_ANCHOR_LENGTH;
    if (!isShort || (length >= MIN_UNIQUE_LENGTH && isUnique[ids[at] ?? 0] === 1)) telling[found++] = at;
  }
  return telling.subarray(0, found);
}

/** 1 by id where there is one such segment on either side. */
function uniqueIds(leftIds: Int32Array, rightIds: Int32Array, idCount: number): Uint8Array {
  const counts = new Uint8Array(idCount);
  countUpTo(counts, leftIds, 1, 0x0f);
  countUpTo(counts, rightIds, 0x10, 0xf0);
  for (let id = 0; id < idCount; id++) counts[id] = counts[id] === 0x11 ? 1 : 0;
  return counts;
}

/** Adds `one` for each of `ids`, at most twice. */
function countUpTo(counts: Uint8Array, ids: Int32Array, one: number, mask: number): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const count = counts[id] ?? 0;
    if ((count & mask) < 2 * one) counts[id] = count + one;
  }
}

/** Matches what is equal directly before and after what is matched, and at both ends of the texts. */
function takeNeighbours(
  partners: Int32Array,
  leftCount: number,
  rightCount: number,
  leftIds: Int32Array,
  rightIds: Int32Array,
): void {
  const isTaken = new Uint8Array(rightCount + 1);
  for (const partner of partners) if (partner >= 0) isTaken[partner] = 1;
  let before = -1;
  for (let a = 0; a < leftCount; a++) {
    const partner = partners[a] ?? -1;
    const b = before + 1;
    const isBeside = a === 0 || (partners[a - 1] ?? -1) >= 0;
    if (partner < 0 && isBeside && b < rightCount && isTaken[b] === 0 && leftIds[a] === rightIds[b]) {
      partners[a] = b;
      isTaken[b] = 1;
    }
    before = partners[a] ?? -1;
  }
  let after = rightCount;
  for (let a = leftCount - 1; a >= 0; a--) {
    const partner = partners[a] ?? -1;
    const b = after - 1;
    const isBeside = a === leftCount - 1 || (partners[a + 1] ?? -1) >= 0;
    if (partner < 0 && isBeside && b >= 0 && isTaken[b] === 0 && leftIds[a] === rightIds[b]) {
      partners[a] = b;
      isTaken[b] = 1;
    }
    after = partners[a] ?? -1;
  }
}

function slideSegments(
  partners: Int32Array,
  text: string,
  segments: Segments,
  ids: Int32Array,
  otherCount: number,
): void {
  const { starts, count } = segments;
  const areSame = (at: number, other: number) =>
    ids[at] === ids[other] && isSpaceEqual(text, segments, at, text, segments, other);
  const borderRank = (at: number, isEnd: boolean) =>
    borderRankAt(text, isEnd ? text.length : (starts[at] ?? 0));
  slideChanges({ partners, areSame, borderRank }, 0, count, 0, otherCount);
}

function inverted(partners: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1);
  for (let i = 0; i < partners.length; i++) {
    const partner = partners[i] ?? -1;
    if (partner >= 0) inverse[partner] = i;
  }
  return inverse;
}

function isSpaceEqual(
  leftText: string,
  left: Segments,
  a: number,
  rightText: string,
  right: Segments,
  b: number,
): boolean {
  const leftEnd = left.ends[a] ?? 0;
  const rightEnd = right.ends[b] ?? 0;
  const length = (left.starts[a + 1] ?? 0) - leftEnd;
  if ((right.starts[b + 1] ?? 0) - rightEnd !== length) return false;
  for (let at = 0; at < length; at++) {
    if (leftText.charCodeAt(leftEnd + at) !== rightText.charCodeAt(rightEnd + at)) return false;
  }
  return true;
}

/** How often each id is matched with nothing, at most 255 times; short segments do not count. */
function countFree(
  { starts, count }: Segments,
  ids: Int32Array,
  idCount: number,
  partners: Int32Array,
): Uint8Array {
  const counts = new Uint8Array(idCount);
  for (let at = 0; at < count; at++) {
    if ((partners[at] ?? -1) >= 0 || (starts[at + 1] ?? 0) - (starts[at] ?? 0) < MIN_MOVED_LENGTH) continue;
    const id = ids[at] ?? 0;
    counts[id] = Math.min(255, (counts[id] ?? 0) + 1);
  }
  return counts;
}

function spansOf(
  { starts, count }: Segments,
  ids: Int32Array,
  partners: Int32Array,
  isMoved: (id: number) => boolean,
): IntList {
  const spans = emptyIntList();
  for (let at = 0; at < count; at++) {
    if ((partners[at] ?? -1) >= 0 || !isMoved(ids[at] ?? 0)) continue;
    pushPair(spans, starts[at] ?? 0, starts[at + 1] ?? 0);
  }
  return spans;
}

/** A run ends where the space behind a segment differs. */
function toRuns(
  partners: Int32Array,
  leftText: string,
  left: Segments,
  rightText: string,
  right: Segments,
): IntList {
  const runs = emptyIntList();
  for (let a = 0; a < partners.length; a++) {
    const first = partners[a] ?? -1;
    if (first < 0) continue;
    const leftStart = left.starts[a] ?? 0;
    let b = first;
    let isEqual = isSpaceEqual(leftText, left, a, rightText, right, b);
    while (isEqual && a + 1 < partners.length && partners[a + 1] === b + 1) {
      a++;
      b++;
      isEqual = isSpaceEqual(leftText, left, a, rightText, right, b);
    }
    const leftEnd = (isEqual ? left.starts[a + 1] : left.ends[a]) ?? 0;
    if (leftEnd > leftStart) pushTriple(runs, leftStart, right.starts[first] ?? 0, leftEnd - leftStart);
  }
  return runs;
}
