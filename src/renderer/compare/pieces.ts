import { countLeading } from '../../shared/domain/count-leading';
import type { Diff } from '../../shared/model/comparison';
import { CHANGE_WIDTH, type TextSide } from './rows';

/** A stretch of one side's text that is drawn in one way. UTF-16. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The number of its change, or `SAME` where both sides have the same words. */
  readonly change: number;
  /** The number of the moved passage whose words these are, or `NOT_MOVED`. */
  readonly move: number;
  /** Nothing in it was compared in detail. */
  readonly isCoarse: boolean;
}

export const SAME = -1;
export const NOT_MOVED = -1;

/** Ascending and disjoint stretches of one side; `ids` says what each belongs to. */
interface Stretches {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
}

interface SideMarks {
  readonly changes: Stretches;
  readonly moves: Stretches;
  readonly coarseGaps: Stretches;
}

/** A comparison's answer sorted by place, for each side. */
export type Marks = Readonly<Record<TextSide, SideMarks>>;

/** O(changes + moves · log moves): the moves of the right side come in the left one's order. */
export function sortMarks({ changes, moves, coarseGaps }: Diff): Marks {
  return {
    left: {
      changes: columns(changes, CHANGE_WIDTH, 0),
      moves: movesOn(moves, 0),
      coarseGaps: columns(coarseGaps, GAP_WIDTH, 0),
    },
    right: {
      changes: columns(changes, CHANGE_WIDTH, 2),
      moves: movesOn(moves, 1),
      coarseGaps: columns(coarseGaps, GAP_WIDTH, 2),
    },
  };
}

/** How `[start, end)` of a side is drawn. The pieces are not empty, in order, and together they are the stretch. */
export function piecesOf({ changes, moves, coarseGaps }: SideMarks, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  cut(changes, start, end, (changeStart, changeEnd, change) => {
    if (change === NONE) {
      pieces.push({ start: changeStart, end: changeEnd, change: SAME, move: NOT_MOVED, isCoarse: false });
      return;
    }
    cut(moves, changeStart, changeEnd, (moveStart, moveEnd, move) => {
      if (move !== NONE) {
        pieces.push({ start: moveStart, end: moveEnd, change, move, isCoarse: false });
        return;
      }
      cut(coarseGaps, moveStart, moveEnd, (gapStart, gapEnd, gap) =>
        pieces.push({ start: gapStart, end: gapEnd, change, move: NOT_MOVED, isCoarse: gap !== NONE }),
      );
    });
  });
  return pieces;
}

/** The number of the change that the character behind `offset` belongs to, or `SAME`. */
export function changeAt(marks: Marks, side: TextSide, offset: number): number {
  const { changes } = marks[side];
  const at = firstEndingAfter(changes, offset);
  return at < changes.starts.length && (changes.starts[at] ?? 0) <= offset ? at : SAME;
}

/** The numbers of the changes that were not compared in detail, or not wholly. */
export function coarseChanges(marks: Marks): ReadonlySet<number> {
  const changes = new Set<number>();
  const { left, right } = marks;
  left.coarseGaps.starts.forEach((start, gap) => {
    const isEmpty = left.coarseGaps.ends[gap] === start;
    changes.add(
      isEmpty ? changeAt(marks, 'right', right.coarseGaps.starts[gap] ?? 0) : changeAt(marks, 'left', start),
    );
  });
  return changes;
}

/** The coarse gap that begins within `[start, end)` of a side, or -1. */
export function gapBeginningIn({ coarseGaps }: SideMarks, start: number, end: number): number {
  const at = firstEndingAfter(coarseGaps, start);
  const gapStart = coarseGaps.starts[at];
  return gapStart !== undefined && gapStart >= start && gapStart < end ? at : -1;
}

export const MOVE_WIDTH = 4;
const GAP_WIDTH = 4;
const NONE = -1;

function columns(table: Int32Array, width: number, startColumn: number): Stretches {
  const count = table.length / width;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const ids = new Int32Array(count);
  for (let row = 0, at = startColumn; row < count; row++, at += width) {
    starts[row] = table[at] ?? 0;
    ends[row] = table[at + 1] ?? 0;
    ids[row] = row;
  }
  return { starts, ends, ids };
}

function movesOn(moves: Int32Array, startColumn: 0 | 1): Stretches {
  const count = moves.length / MOVE_WIDTH;
  const startOf = (row: number) => moves[row * MOVE_WIDTH + startColumn] ?? 0;
  const order = Array.from({ length: count }, (_, row) => row).sort((a, b) => startOf(a) - startOf(b));
  const pick = (column: number) => Int32Array.from(order, row => moves[row * MOVE_WIDTH + column] ?? 0);
  const starts = pick(startColumn);
  const lengths = pick(2);
  return { starts, ends: starts.map((start, at) => start + (lengths[at] ?? 0)), ids: pick(3) };
}

/** Walks `[start, end)` by what covers it; `NONE` is said of what lies between. */
function cut(
  stretches: Stretches,
  start: number,
  end: number,
  onPart: (start: number, end: number, id: number) => void,
): void {
  let at = start;
  for (let index = firstEndingAfter(stretches, start); at < end; index++) {
    const from = Math.min(stretches.starts[index] ?? end, end);
    const to = Math.min(stretches.ends[index] ?? end, end);
    if (from > at) onPart(at, from, NONE);
    if (index >= stretches.starts.length || from >= end) break;
    const partStart = Math.max(from, at);
    if (to > partStart) onPart(partStart, to, stretches.ids[index] ?? NONE);
    at = Math.max(at, to);
  }
}

function firstEndingAfter({ ends }: Stretches, offset: number): number {
  return countLeading(ends.length, at => (ends[at] ?? 0) <= offset);
}
