import { nextGrapheme } from '../../shared/domain/text/graphemes';

/** A stretch of one side's text. `change` is the number of its change, or `SAME` where both sides have the same words. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly change: number;
}

/** What stands beside each other: usually a paragraph of each side, one of them empty where the other has more. */
export interface Row {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

export const SAME = -1;

/** Numbers per change in `Diff.changes`. */
export const CHANGE_WIDTH = 5;

/**
 * Cuts two texts into rows at the line breaks that both have.
 *
 * The pieces of all rows, put together, are the whole text of their side, each character once. A change with a few line
 * breaks on one side only (a paragraph split in two) stays in one row; a larger one is laid out line beside line. Lines
 * of more than `LONG_LINE` units are cut as well, so that no row gets too large to draw.
 */
export function splitIntoRows(left: string, right: string, changes: Int32Array): Row[] {
  const rows = rowCollector(left, right);
  let leftAt = 0;
  let rightAt = 0;
  for (let at = 0, change = 0; at < changes.length; at += CHANGE_WIDTH, change++) {
    const leftStart = changes[at] ?? 0;
    const rightStart = changes[at + 2] ?? 0;
    rows.addSame(leftAt, leftStart, rightAt, rightStart);
    leftAt = changes[at + 1] ?? 0;
    rightAt = changes[at + 3] ?? 0;
    rows.addChange(leftStart, leftAt, rightStart, rightAt, change);
  }
  rows.addSame(leftAt, left.length, rightAt, right.length);
  return rows.finish();
}

/** The row that each change begins in. */
export function rowsOfChanges(rows: readonly Row[], changeCount: number): Int32Array {
  const rowOf = new Int32Array(changeCount).fill(-1);
  rows.forEach((row, index) => {
    for (const piece of [...row.left, ...row.right]) {
      if (piece.change !== SAME && rowOf[piece.change] === -1) rowOf[piece.change] = index;
    }
  });
  return rowOf;
}

const LONG_LINE = 4000;
/** Up to how many line breaks of a change may stay inside one row. */
const KEPT_TOGETHER = 3;

function rowCollector(left: string, right: string) {
  const rows: Row[] = [];
  let row: { left: Piece[]; right: Piece[] } = { left: [], right: [] };

  function endRow() {
    if (row.left.length + row.right.length > 0) rows.push(row);
    row = { left: [], right: [] };
  }

  function push(side: 'left' | 'right', start: number, end: number, change: number) {
    if (end > start) row[side].push({ start, end, change });
  }

  function isAtLineStart(side: 'left' | 'right', text: string): boolean {
    const last = row[side].at(-1);
    return !last || text[last.end - 1] === '\n';
  }

  return {
    addSame(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number) {
      let at = leftStart;
      for (const cut of findCuts(left, leftStart, leftEnd)) {
        push('left', at, cut, SAME);
        push('right', at - leftStart + rightStart, cut - leftStart + rightStart, SAME);
        endRow();
        at = cut;
      }
      push('left', at, leftEnd, SAME);
      push('right', at - leftStart + rightStart, rightEnd, SAME);
    },

    addChange(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number, change: number) {
      const leftCuts = findCuts(left, leftStart, leftEnd);
      const rightCuts = findCuts(right, rightStart, rightEnd);
      const cutCount = Math.max(leftCuts.length, rightCuts.length);
      let leftAt = leftStart;
      let rightAt = rightStart;
      if (leftCuts.length === rightCuts.length || cutCount > KEPT_TOGETHER) {
        for (let index = 0; index < cutCount; index++) {
          const leftCut = leftCuts[index] ?? leftAt;
          const rightCut = rightCuts[index] ?? rightAt;
          push('left', leftAt, leftCut, change);
          push('right', rightAt, rightCut, change);
          endRow();
          leftAt = leftCut;
          rightAt = rightCut;
        }
      }
      push('left', leftAt, leftEnd, change);
      push('right', rightAt, rightEnd, change);
      if (cutCount > 0 && isAtLineStart('left', left) && isAtLineStart('right', right)) endRow();
    },

    finish(): Row[] {
      endRow();
      return rows;
    },
  };
}

/** Offsets after `start`, up to and with `end`, where a line ends or a very long line may be cut. */
function findCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  let at = start;
  while (at < end) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1;
    while (lineEnd - at > LONG_LINE * 2) {
      at = nextGrapheme(text, at + LONG_LINE);
      if (at < lineEnd) cuts.push(at);
    }
    if (lineEnd < end || text[end - 1] === '\n') cuts.push(lineEnd);
    at = lineEnd;
  }
  return cuts;
}
