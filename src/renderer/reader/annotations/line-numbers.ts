import { splitLines } from '../../../shared/domain/text/lines';

/** Tells on which line of the text an offset stands, from 1. Linear once, then O(log n). */
export function createLineNumbers(text: string): (offset: number) => number {
  const starts = splitLines(text).map(({ start }) => start);
  return offset => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}
