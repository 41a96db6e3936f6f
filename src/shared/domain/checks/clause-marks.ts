import type { Span } from '../../model/span';

const MARKS = ',.;:!?\n–„“"»«()';
/** UTF-16 units to either side. */
const REACH = 120;

/** From mark to mark around the words of a span, no further than REACH; a figure with a point ends it as well. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const [first, last] = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  let [from, to] = [start, end];
  while (from > first && !MARKS.includes(text.charAt(from - 1))) from--;
  while (to < last && !MARKS.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}
