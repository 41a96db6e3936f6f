import { countLeading } from '../../../shared/domain/count-leading';
import { splitLines } from '../../../shared/domain/text/lines';

/** Tells on which line of the text an offset stands, from 1. Linear once, then O(log n). */
export function createLineNumbers(text: string): (offset: number) => number {
  const starts = splitLines(text).map(({ start }) => start);
  return offset =>
    Math.max(
      1,
      countLeading(starts.length, at => (starts[at] ?? 0) <= offset),
    );
}
