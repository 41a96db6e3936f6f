/**
 * How many of the indices 0 to `length` - 1 pass, where a leading run passes and nothing behind it does: also the first that
 * does not, and one more than the last that does. O(log length).
 */
export function countLeading(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last index that passes, in such a row; 0 where none does. */
export function lastLeading(length: number, passes: (index: number) => boolean): number {
  return Math.max(0, countLeading(length, passes) - 1);
}
