import { lastLeading } from '../../../shared/domain/count-leading';
import { isGraphemeBoundary, nextGrapheme, snapToGraphemes } from '../../../shared/domain/text/graphemes';
import { splitLines } from '../../../shared/domain/text/lines';

/** One row of a text as it is shown: `[start, end)` is drawn, `[end, breakEnd)` is the line break behind it. UTF-16. */
export interface DisplayRow {
  readonly start: number;
  readonly end: number;
  readonly breakEnd: number;
  /** The rest of a line that was too long for one row. */
  readonly isContinuation: boolean;
  /** Its line goes on in the next row. */
  readonly isCut: boolean;
}

/** Longer rows make the browser lay out too much at once; about 55 lines of a column. */
export const LONGEST_ROW = 4000;

/** The rows of a text; together they cover it. Long lines are cut behind a space if one is near, else between graphemes. Linear. */
export function displayRows(text: string): DisplayRow[] {
  const rows: DisplayRow[] = [];
  for (const line of splitLines(text)) {
    let start = line.start;
    while (line.end - start > LONGEST_ROW) {
      const cut = cutBefore(text, start, start + LONGEST_ROW);
      if (cut >= line.end) break;
      rows.push({ start, end: cut, breakEnd: cut, isContinuation: start > line.start, isCut: true });
      start = cut;
    }
    rows.push({
      start,
      end: line.end,
      breakEnd: line.breakEnd,
      isContinuation: start > line.start,
      isCut: false,
    });
  }
  return rows;
}

/** The row that shows the character behind `offset`; for the end of the text the last one. O(log n). */
export function rowIndexAt(rows: readonly DisplayRow[], offset: number): number {
  return lastLeading(rows.length, at => (rows[at]?.start ?? 0) <= offset);
}

/** How far back a space is looked for. */
const SPACE_WINDOW = 400;

function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > limit - SPACE_WINDOW; at--) {
    if (text[at - 1] === ' ' && isGraphemeBoundary(text, at)) return at;
  }
  const cut = snapToGraphemes(text, { start: limit, end: limit }).start;
  return cut > start ? cut : nextGrapheme(text, limit);
}
