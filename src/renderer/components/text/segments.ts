import type { Span } from '../../../shared/model/span';
import { type DisplayRow, rowIndexAt } from './display-rows';

/** A stretch of a row that the same marks cover. */
export interface Piece<M extends Span> extends Span {
  /** In the order they were given. */
  readonly marks: readonly M[];
}

/** Cuts a row where any mark starts or ends. The pieces are not empty, in order, and together they are the row. */
export function cutIntoPieces<M extends Span>(row: Span, marks: readonly M[]): Piece<M>[] {
  const touching = marks.filter(
    mark => mark.end > mark.start && mark.end > row.start && mark.start < row.end,
  );
  const cuts = new Set([row.start, row.end]);
  for (const mark of touching) {
    cuts.add(Math.max(mark.start, row.start));
    cuts.add(Math.min(mark.end, row.end));
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  const waiting = touching
    .map((mark, order) => ({ mark, order }))
    .sort((a, b) => a.mark.start - b.mark.start);
  const pieces: Piece<M>[] = [];
  let open: { mark: M; order: number }[] = [];
  let next = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    const start = offsets[i] ?? 0;
    const end = offsets[i + 1] ?? 0;
    open = open.filter(({ mark }) => mark.end > start);
    for (let item = waiting[next]; item && item.mark.start <= start; item = waiting[++next]) open.push(item);
    pieces.push({ start, end, marks: open.toSorted((a, b) => a.order - b.order).map(({ mark }) => mark) });
  }
  return pieces;
}

/** The marks of every row that has any, by row index. A mark over a line break is in both rows. */
export function groupByRow<M extends Span>(
  rows: readonly DisplayRow[],
  marks: readonly M[],
): ReadonlyMap<number, readonly M[]> {
  const groups = new Map<number, M[]>();
  for (const mark of marks) {
    if (mark.end <= mark.start) continue;
    for (let index = rowIndexAt(rows, mark.start); index < rows.length; index++) {
      const row = rows[index];
      if (!row || row.start >= mark.end) break;
      const group = groups.get(index);
      if (group) group.push(mark);
      else groups.set(index, [mark]);
    }
  }
  return groups;
}

/** More overlapping underlines than this share the last lane: further down they would run into the next line. */
export const LANE_COUNT = 4;

/** Gives overlapping spans different lanes, as long as no more than LANE_COUNT overlap. Answers in the order given. */
export function assignLanes(spans: readonly Span[]): number[] {
  const lanes = spans.map(() => 0);
  const laneEnds: number[] = [];
  const order = spans.map((_, index) => index);
  order.sort(
    (a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0) || (spans[b]?.end ?? 0) - (spans[a]?.end ?? 0),
  );
  for (const index of order) {
    const span = spans[index];
    if (!span) continue;
    const free = laneEnds.findIndex(end => end <= span.start);
    const lane = free >= 0 ? free : Math.min(laneEnds.length, LANE_COUNT - 1);
    lanes[index] = lane;
    laneEnds[lane] = Math.max(laneEnds[lane] ?? 0, span.end);
  }
  return lanes;
}
