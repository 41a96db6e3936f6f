import { findMiddle } from './middle-snake';

/**
 * Match equal items of two sequences in order, for few unmatched items.
 *
 * `partners[i]` is the position on the right of left item i, or -1; ascending where it is not -1. Anchors are items
 * (failing that, runs of 4 and of 16 items) that occur exactly once on both sides of the gap at hand: patience diff,
 * Bram Cohen. What lies between is closed by Myers 1986 in linear space. Gaps of up to `EXACT_GAP` items go straight to
 * Myers, so the answer for short texts is a smallest one.
 *
 * Work is counted in steps, about one comparison each. A gap that would take more than its share stays unmatched, and
 * `isCoarse` says so.Ids must be under 2^26. Memory is O(n + m).
 */
export function matchTokens(left: Int32Array, right: Int32Array, stepLimit: number): TokenMatches {
  const work: Work = {
    partners: new Int32Array(left.length).fill(-1),
    grams: [{ left, right, length: 1 }],
    stepsLeft: stepLimit,
    isCoarse: false,
  };
  const gaps: number[] = [0, left.length, 0, right.length];
  while (gaps.length > 0) {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = gaps.splice(-4);
    closeGap(work, left, right, gaps, leftStart, leftEnd, rightStart, rightEnd);
  }
  return { partners: work.partners, isCoarse: work.isCoarse };
}

export type TokenMatches = { partners: Int32Array; isCoarse: boolean };

/** Steps that one pass of Myers over one gap may take: about 3,000 differences. */
const GAP_STEP_LIMIT = 8_000_000;
const EXACT_GAP = 512;
const GRAM_LENGTHS = [1, 4, 16];

/** Ids of the run of `length` items that starts at each position: equal ids, equal runs. */
type Grams = { left: Int32Array; right: Int32Array; length: number };
type Work = { partners: Int32Array; grams: Grams[]; stepsLeft: number; isCoarse: boolean };

/** Matches what is equal at both ends of the gap, then finds anchors or a middle and puts the smaller gaps on `gaps`. */
function closeGap(
  work: Work,
  left: Int32Array,
  right: Int32Array,
  gaps: number[],
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
): void {
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart]) {
    work.partners[leftStart++] = rightStart++;
  }
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1]) {
    work.partners[--leftEnd] = --rightEnd;
  }
  if (leftStart === leftEnd || rightStart === rightEnd) return;
  const size = leftEnd - leftStart + (rightEnd - rightStart);
  if (size > EXACT_GAP) {
    for (const [level, length] of GRAM_LENGTHS.entries()) {
      work.stepsLeft -= size;
      if (work.stepsLeft < 0) {
        work.isCoarse = true;
        return;
      }
      const grams = gramsAt(work, level, length);
      const anchors = findAnchors(grams, leftStart, leftEnd, rightStart, rightEnd);
      if (anchors === 'nothing-shared') {
        // Without a shared item there is nothing to find; without a shared run there may still be single items.
        if (level === 0) return;
        break;
      }
      if (anchors.length === 0) continue;
      let leftDone = leftStart;
      let rightDone = rightStart;
      for (let k = 0; k < anchors.length; k += 2) {
        const leftAnchor = anchors[k] ?? 0;
        const rightAnchor = anchors[k + 1] ?? 0;
        work.partners[leftAnchor] = rightAnchor;
        if (leftAnchor > leftDone && rightAnchor > rightDone)
          gaps.push(leftDone, leftAnchor, rightDone, rightAnchor);
        leftDone = leftAnchor + 1;
        rightDone = rightAnchor + 1;
      }
      gaps.push(leftDone, leftEnd, rightDone, rightEnd);
      return;
    }
  }
  const limit = Math.min(GAP_STEP_LIMIT, work.stepsLeft);
  const middle = findMiddle(left, leftStart, leftEnd, right, rightStart, rightEnd, limit);
  work.stepsLeft -= middle.steps;
  if (middle.isGivenUp) {
    work.isCoarse = true;
    return;
  }
  gaps.push(leftStart, middle.leftSplit, rightStart, middle.rightSplit);
  gaps.push(middle.leftSplit, leftEnd, middle.rightSplit, rightEnd);
}

/** Runs of `length` items as ids, made from runs of half the length on first use. */
function gramsAt(work: Work, level: number, length: number): Grams {
  const known = work.grams[level];
  if (known) return known;
  let grams = work.grams[level - 1];
  if (!grams) throw new RangeError(`No runs at level ${level - 1}`);
  while (grams.length < length) grams = doubled(grams);
  work.grams[level] = grams;
  return grams;
}

function doubled({ left, right, length }: Grams): Grams {
  const ids = new Map<number, number>();
  const join = (items: Int32Array) => {
    const joined = new Int32Array(Math.max(0, items.length - length));
    for (let i = 0; i < joined.length; i++) {
      // Both halves are under 2^26, so that the pair is an exact integer.
      const pair = (items[i] ?? 0) * 0x4000000 + (items[i + length] ?? 0);
      const id = ids.get(pair) ?? ids.size;
      if (id === ids.size) ids.set(pair, id);
      joined[i] = id;
    }
    return joined;
  };
  const joinedLeft = join(left);
  return { left: joinedLeft, right: join(right), length: length * 2 };
}

/**
 * Flat pairs (left, right), ascending on both sides, of positions whose run is unique in the gap on both sides. Of
 * pairs that cross, the longest ascending series stays.
 */
function findAnchors(
  grams: Grams,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
  rightEnd: number,
): number[] | 'nothing-shared' {
  const leftStop = Math.min(leftEnd - grams.length + 1, grams.left.length);
  const rightStop = Math.min(rightEnd - grams.length + 1, grams.right.length);
  // Position + 1 of the only occurrence so far, -1 after a second one; Map keeps the cost at the size of the gap.
  const onLeft = new Map<number, number>();
  const onRight = new Map<number, number>();
  for (let i = leftStart; i < leftStop; i++) {
    const id = grams.left[i] ?? 0;
    onLeft.set(id, onLeft.has(id) ? -1 : i);
  }
  let isAnyShared = false;
  for (let j = rightStart; j < rightStop; j++) {
    const id = grams.right[j] ?? 0;
    if (!onLeft.has(id)) continue;
    isAnyShared = true;
    onRight.set(id, onRight.has(id) ? -1 : j);
  }
  if (!isAnyShared) return 'nothing-shared';
  const pairs: number[] = [];
  for (const [id, i] of onLeft) {
    const j = onRight.get(id) ?? -1;
    if (i >= 0 && j >= 0) pairs.push(i, j);
  }
  return longestAscending(pairs);
}

/** `pairs` ascend on the left (a Map keeps its order of insertion). Patience sorting, O(n log n). */
function longestAscending(pairs: number[]): number[] {
  const count = pairs.length / 2;
  const previous = new Int32Array(count).fill(-1);
  const tops: number[] = [];
  for (let k = 0; k < count; k++) {
    const value = pairs[2 * k + 1] ?? 0;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((pairs[2 * (tops[mid] ?? 0) + 1] ?? 0) < value) low = mid + 1;
      else high = mid;
    }
    previous[k] = tops[low - 1] ?? -1;
    tops[low] = k;
  }
  const series = new Array<number>(tops.length * 2);
  let k = tops[tops.length - 1] ?? -1;
  for (let at = tops.length - 1; at >= 0; at--) {
    series[2 * at] = pairs[2 * k] ?? 0;
    series[2 * at + 1] = pairs[2 * k + 1] ?? 0;
    k = previous[k] ?? -1;
  }
  return series;
}
