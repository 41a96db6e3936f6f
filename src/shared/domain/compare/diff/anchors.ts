import { type IntList, withRoom } from './int-list';
import type { Scratch } from './shortest-edit';

export type Anchors = 'nothing-shared' | 'none' | 'found';

/**
 * Pairs (left, right) of positions whose items occur once on either side of the gap, ascending on both sides, into
 * `anchors`: patience diff, Bram Cohen. Of pairs that cross, a longest ascending series stays. Linear but for the
 * series, O(k log k) in the number k of pairs.
 */
export function findAnchors(
  scratch: Scratch,
  anchors: IntList,
  left: Int32Array,
  leftStart: number,
  leftEnd: number,
  right: Int32Array,
  rightStart: number,
  rightEnd: number,
): Anchors {
  const { seen } = scratch;
  const gap = ++scratch.gap;
  for (let i = leftStart; i < leftEnd; i++) {
    const entry = (left[i] ?? 0) * 3;
    if (seen[entry] === gap) seen[entry + 1] = MANY;
    else {
      seen[entry] = gap;
      seen[entry + 1] = i;
      seen[entry + 2] = NONE;
    }
  }
  let isAnyShared = false;
  for (let j = rightStart; j < rightEnd; j++) {
    const entry = (right[j] ?? 0) * 3;
    if (seen[entry] !== gap) continue;
    isAnyShared = true;
    seen[entry + 2] = seen[entry + 2] === NONE ? j : MANY;
  }
  anchors.count = 0;
  if (!isAnyShared) return 'nothing-shared';
  for (let i = leftStart; i < leftEnd; i++) {
    const entry = (left[i] ?? 0) * 3;
    const j = seen[entry + 2] ?? NONE;
    if (j < 0 || seen[entry + 1] !== i) continue;
    anchors.items = withRoom(anchors.items, anchors.count + 2);
    anchors.items[anchors.count++] = i;
    anchors.items[anchors.count++] = j;
  }
  keepLongestAscending(anchors);
  return anchors.count === 0 ? 'none' : 'found';
}

const NONE = -1;
const MANY = -2;

/** `pairs` ascend on the left; afterwards they ascend on the right, too. Patience sorting. */
function keepLongestAscending(pairs: IntList): void {
  const { items } = pairs;
  const count = pairs.count >> 1;
  let isAscending = true;
  for (let k = 1; k < count && isAscending; k++) {
    isAscending = (items[2 * k + 1] ?? 0) > (items[2 * k - 1] ?? 0);
  }
  if (isAscending) return;
  const previous = new Int32Array(count);
  const tops = new Int32Array(count);
  let length = 0;
  for (let k = 0; k < count; k++) {
    const value = items[2 * k + 1] ?? 0;
    let low = 0;
    let high = length;
    // Most pairs go on where the last one ended.
    if (length > 0 && (items[2 * (tops[length - 1] ?? 0) + 1] ?? 0) < value) low = length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((items[2 * (tops[mid] ?? 0) + 1] ?? 0) < value) low = mid + 1;
      else high = mid;
    }
    previous[k] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = k;
    if (low === length) length++;
  }
  let k = tops[length - 1] ?? -1;
  for (let at = length - 1; at >= 0; at--) {
    tops[at] = k;
    k = previous[k] ?? -1;
  }
  for (let at = 0; at < length; at++) {
    const from = tops[at] ?? 0;
    items[2 * at] = items[2 * from] ?? 0;
    items[2 * at + 1] = items[2 * from + 1] ?? 0;
  }
  pairs.count = length * 2;
}
