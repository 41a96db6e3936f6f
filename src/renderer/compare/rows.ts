import { lastLeading } from '../../shared/domain/count-leading';
import { nextGrapheme } from '../../shared/domain/text/graphemes';

export type TextSide = 'left' | 'right';

/**
 * What stands beside each other: usually a paragraph of each side, one of them empty where the other has more.
 *
 * Row r holds `[cuts[r], cuts[r + 1])` of a side, UTF-16; both lists have `count + 1` entries, so that all rows together
 * are the whole text of their side. Plain numbers, because a book has tens of thousands of rows and the window draws ten.
 */
export interface Rows {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Numbers per change in `Diff.changes`. */
export const CHANGE_WIDTH = 5;

/**
 * Cuts two texts into rows at the line breaks that both have.
 *
 * A change with a few line breaks on one side only (a paragraph split in two) stays in one row; a larger one is laid out
 * line beside line. Lines of more than `LONG_LINE` units are cut as well, so that no row gets too large to draw. Linear.
 */
export function splitIntoRows(left: string, right: string, changes: Int32Array): Rows {
  const rows = rowCollector(left, right);
  let leftAt = 0;
  let rightAt = 0;
  for (let at = 0; at < changes.length; at += CHANGE_WIDTH) {
    const leftStart = changes[at] ?? 0;
    const rightStart = changes[at + 2] ?? 0;
    rows.addSame(leftAt, leftStart, rightAt);
    leftAt = changes[at + 1] ?? 0;
    rightAt = changes[at + 3] ?? 0;
    rows.addChange(leftStart, leftAt, rightStart, rightAt);
  }
  rows.addSame(leftAt, left.length, rightAt);
  return rows.finish();
}

/** The row that shows the character behind `offset`; the last one for the end of the text. O(log n). */
export function rowAt(rows: Rows, side: TextSide, offset: number): number {
  const cuts = rows[side];
  return lastLeading(rows.count, row => (cuts[row] ?? 0) <= offset);
}

/** Where a stretch of both texts begins, of which one side may be empty, not both. */
export function rowOfChange(
  rows: Rows,
  change: { leftStart: number; leftEnd: number; rightStart: number; rightEnd: number },
): number {
  const { leftStart, leftEnd, rightStart, rightEnd } = change;
  if (leftEnd === leftStart) return rowAt(rows, 'right', rightStart);
  if (rightEnd === rightStart) return rowAt(rows, 'left', leftStart);
  return Math.min(rowAt(rows, 'left', leftStart), rowAt(rows, 'right', rightStart));
}

const LONG_LINE = 4000;
/** Up to how many line breaks of a change may stay inside one row. */
const KEPT_TOGETHER = 3;

function rowCollector(left: string, right: string) {
  const leftCuts = [0];
  const rightCuts = [0];
  let leftRow = 0;
  let rightRow = 0;

  function endRow(leftAt: number, rightAt: number) {
    if (leftAt === leftRow && rightAt === rightRow) return;
    leftCuts.push(leftAt);
    rightCuts.push(rightAt);
    leftRow = leftAt;
    rightRow = rightAt;
  }

  return {
    addSame(leftStart: number, leftEnd: number, rightStart: number) {
      for (const cut of findCuts(left, leftStart, leftEnd)) endRow(cut, cut - leftStart + rightStart);
    },

    addChange(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number) {
      const leftLines = findCuts(left, leftStart, leftEnd);
      const rightLines = findCuts(right, rightStart, rightEnd);
      const cutCount = Math.max(leftLines.length, rightLines.length);
      const isAtLineStart = (text: string, end: number, row: number) => end === row || text[end - 1] === '\n';
      // Lines of one side only, which belong to no line of the other.
      const isWhole =
        (leftEnd === leftStart || rightEnd === rightStart) &&
        isAtLineStart(left, leftStart, leftRow) &&
        isAtLineStart(right, rightStart, rightRow);
      if (isWhole) endRow(leftStart, rightStart);
      if (isWhole || leftLines.length === rightLines.length || cutCount > KEPT_TOGETHER) {
        let leftAt = leftStart;
        let rightAt = rightStart;
        for (let index = 0; index < cutCount; index++) {
          leftAt = leftLines[index] ?? leftAt;
          rightAt = rightLines[index] ?? rightAt;
          endRow(leftAt, rightAt);
        }
      }
      if (cutCount > 0 && isAtLineStart(left, leftEnd, leftRow) && isAtLineStart(right, rightEnd, rightRow))
        endRow(leftEnd, rightEnd);
    },

    finish(): Rows {
      endRow(left.length, right.length);
      return {
        count: leftCuts.length - 1,
        left: Int32Array.from(leftCuts),
        right: Int32Array.from(rightCuts),
      };
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
