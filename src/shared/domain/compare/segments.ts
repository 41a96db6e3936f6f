import { CHAR_CLASSES, CLASS_MASK, FRAGILE, isLineBreak, SPACE } from '../text/char-classes';
import { emptyIntList, type IntList, pushPair, pushTriple, withRoom } from './int-list';
import { createInterner, internStretches } from './intern';
import { createTokenMatcher, matchGap } from './match-tokens';

/**
 * Segment i is `units` from `starts[i]` to `starts[i + 1]`: together they are the whole text. A sentence with the
 * space behind it, or what is left of its line with the line feed. Tokens do not reach from one into the next.
 */
export type Segments = { starts: Int32Array; count: number };

/**
 * Where a full stop that ends no sentence (Dr. Ott) cuts, too, no harm is done: the other text is cut like that.
 *
 * The engine's own search for a string is several times faster than a look at every unit.
 */
export function cutSegments(text: string, units: Uint16Array): Segments {
  const { length } = text;
  let starts: Int32Array = new Int32Array((length >> 6) + 16);
  let count = 1;
  const places = SENTENCE_ENDS.map(end => findFrom(text, end, 0));
  for (let next = Math.min(...places); next < length; next = Math.min(...places)) {
    const which = places.indexOf(next);
    const end = SENTENCE_ENDS[which] ?? LINE_FEED;
    places[which] = findFrom(text, end, next + 1);
    const cut = next + end.length;
    if (end !== LINE_FEED && !canCutAfterSpace(units, cut)) continue;
    starts = withRoom(starts, count + 2);
    starts[count++] = cut;
  }
  if (starts[count - 1] === length && count > 1) count--;
  starts[count] = length;
  return { starts, count: length === 0 ? 0 : count };
}

/**
 * `runs` are (leftStart, rightStart, length), in order. `movedLeft` and `movedRight` are pairs (start, end) of segments
 * that stand elsewhere on the other side, in order on their side.
 */
export type SegmentMatches = { runs: IntList; movedLeft: IntList; movedRight: IntList };

/**
 * Finds segments that are equal but for the space behind them: what is equal at both ends, what can be told apart in
 * its gap, and equal ones beside those. What is left over once on either side, and long enough, has moved.
 *
 * Short segments (`Ja.`, an empty line) are only taken beside others, as they say little about the place. `stepLimit`
 * bounds the search as in `matchTokens`; too small a one costs matches, not truth.
 */
export function matchSegments(
  leftUnits: Uint16Array,
  left: Segments,
  rightUnits: Uint16Array,
  right: Segments,
  stepLimit: number,
): SegmentMatches {
  const leftIds = new Int32Array(left.count);
  const rightIds = new Int32Array(right.count);
  const interner = createInterner(left.count);
  // Without the space at their ends: the last line of a text moves to the front and gets a line feed.
  const leftEnds = visibleEnds(leftUnits, left);
  const rightEnds = visibleEnds(rightUnits, right);
  internStretches(interner, leftUnits, left.starts, leftEnds, 0, left.count, leftIds);
  internStretches(interner, rightUnits, right.starts, rightEnds, 0, right.count, rightIds);
  const partners = new Int32Array(left.count).fill(-1);
  const isEqual = (a: number, b: number) =>
    leftIds[a] === rightIds[b] &&
    areEqual(
      leftUnits,
      left.starts[a] ?? 0,
      leftEnds[a] ?? 0,
      rightUnits,
      right.starts[b] ?? 0,
      rightEnds[b] ?? 0,
    );
  const isSpaceEqual = (a: number, b: number) =>
    areEqual(
      leftUnits,
      leftEnds[a] ?? 0,
      left.starts[a + 1] ?? 0,
      rightUnits,
      rightEnds[b] ?? 0,
      right.starts[b + 1] ?? 0,
    );
  const longLeft = longSegments(left);
  const longRight = longSegments(right);
  const matcher = createTokenMatcher(
    Int32Array.from(longLeft, at => leftIds[at] ?? 0),
    Int32Array.from(longRight, at => rightIds[at] ?? 0),
    interner.count,
    stepLimit,
  );
  matchGap(matcher, 0, longLeft.length, 0, longRight.length);
  for (const [k, partner] of matcher.partners.entries()) {
    const a = longLeft[k] ?? 0;
    const b = longRight[partner] ?? -1;
    if (b >= 0 && isEqual(a, b)) partners[a] = b;
  }
  takeNeighbours(partners, left.count, right.count, isEqual);
  const isMatchedRight = new Uint8Array(right.count);
  for (const partner of partners) if (partner >= 0) isMatchedRight[partner] = 1;
  const isFreeLeft = (a: number) => (partners[a] ?? -1) < 0;
  const isFreeRight = (b: number) => isMatchedRight[b] === 0;
  const countsLeft = countFree(left, leftIds, interner.count, isFreeLeft);
  const countsRight = countFree(right, rightIds, interner.count, isFreeRight);
  const isMoved = (id: number) => countsLeft[id] === 1 && countsRight[id] === 1;
  return {
    runs: toRuns(partners, left, leftEnds, right, isSpaceEqual),
    movedLeft: spansOf(left, at => isFreeLeft(at) && isMoved(leftIds[at] ?? 0)),
    movedRight: spansOf(right, at => isFreeRight(at) && isMoved(rightIds[at] ?? 0)),
  };
}

const LINE_FEED = '\n';
const SENTENCE_ENDS = [LINE_FEED, '. ', '! ', '? '];
/** In UTF-16 units: four words or so. */
const MIN_ANCHOR_LENGTH = 32;
/** About as many as the tokens of the shortest move have. */
const MIN_MOVED_LENGTH = 64;

function findFrom(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from);
  return found < 0 ? text.length : found;
}

/** The next character must be visible and must not join the space; then no token and no cluster is cut. */
function canCutAfterSpace(units: Uint16Array, cut: number): boolean {
  if (cut === units.length) return false;
  const unit = units[cut] ?? 0;
  const next = CHAR_CLASSES[unit] ?? SPACE;
  return (next & CLASS_MASK) !== SPACE && (next & FRAGILE) === 0 && !isLineBreak(unit);
}

function areEqual(
  left: Uint16Array,
  leftStart: number,
  leftEnd: number,
  right: Uint16Array,
  rightStart: number,
  rightEnd: number,
): boolean {
  if (leftEnd - leftStart !== rightEnd - rightStart) return false;
  for (let at = 0; at < leftEnd - leftStart; at++) {
    if (left[leftStart + at] !== right[rightStart + at]) return false;
  }
  return true;
}

function visibleEnds(units: Uint16Array, { starts, count }: Segments): Int32Array {
  const ends = starts.slice(1, count + 1);
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0;
    let end = ends[at] ?? 0;
    while (end > start && ((CHAR_CLASSES[units[end - 1] ?? 0] ?? 0) & CLASS_MASK) === SPACE) end--;
    ends[at] = end;
  }
  return ends;
}

function longSegments({ starts, count }: Segments): Int32Array {
  const long = new Int32Array(count);
  let found = 0;
  for (let at = 0; at < count; at++) {
    if ((starts[at + 1] ?? 0) - (starts[at] ?? 0) >= MIN_ANCHOR_LENGTH) long[found++] = at;
  }
  return long.subarray(0, found);
}

/** Matches what is equal directly before and after what is matched, and at both ends of the texts. */
function takeNeighbours(
  partners: Int32Array,
  leftCount: number,
  rightCount: number,
  isEqual: (a: number, b: number) => boolean,
): void {
  const isTaken = new Uint8Array(rightCount + 1);
  for (const partner of partners) if (partner >= 0) isTaken[partner] = 1;
  let before = -1;
  for (let a = 0; a < leftCount; a++) {
    const partner = partners[a] ?? -1;
    const b = before + 1;
    const isBeside = a === 0 || (partners[a - 1] ?? -1) >= 0;
    if (partner < 0 && isBeside && b < rightCount && isTaken[b] === 0 && isEqual(a, b)) {
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
    if (partner < 0 && isBeside && b >= 0 && isTaken[b] === 0 && isEqual(a, b)) {
      partners[a] = b;
      isTaken[b] = 1;
    }
    after = partners[a] ?? -1;
  }
}

/** How often each id is free, at most 255 times; short segments do not count. */
function countFree(
  { starts, count }: Segments,
  ids: Int32Array,
  idCount: number,
  isFree: (at: number) => boolean,
): Uint8Array {
  const counts = new Uint8Array(idCount);
  for (let at = 0; at < count; at++) {
    if (!isFree(at) || (starts[at + 1] ?? 0) - (starts[at] ?? 0) < MIN_MOVED_LENGTH) continue;
    const id = ids[at] ?? 0;
    counts[id] = Math.min(255, (counts[id] ?? 0) + 1);
  }
  return counts;
}

function spansOf({ starts, count }: Segments, isWanted: (at: number) => boolean): IntList {
  const spans = emptyIntList();
  for (let at = 0; at < count; at++) if (isWanted(at)) pushPair(spans, starts[at] ?? 0, starts[at + 1] ?? 0);
  return spans;
}

/** A run ends where the space behind a segment differs. */
function toRuns(
  partners: Int32Array,
  left: Segments,
  leftEnds: Int32Array,
  right: Segments,
  isSpaceEqual: (a: number, b: number) => boolean,
): IntList {
  const runs = emptyIntList();
  for (let a = 0; a < partners.length; a++) {
    const first = partners[a] ?? -1;
    if (first < 0) continue;
    const leftStart = left.starts[a] ?? 0;
    let b = first;
    while (isSpaceEqual(a, b) && a + 1 < partners.length && partners[a + 1] === b + 1) {
      a++;
      b++;
    }
    const leftEnd = (isSpaceEqual(a, b) ? left.starts[a + 1] : leftEnds[a]) ?? 0;
    if (leftEnd > leftStart) pushTriple(runs, leftStart, right.starts[first] ?? 0, leftEnd - leftStart);
  }
  return runs;
}
