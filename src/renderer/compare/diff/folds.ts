import { lastLeading } from '../../../shared/domain/count-leading';
import { CHANGE_WIDTH, type Rows } from '../rows';

/**
 * What the list draws, item by item: a row, or one button in the place of several rows that are the same on both sides.
 * Item i begins at row `firstRows[i]` and ends before `firstRows[i + 1]`; more than one row is a fold.
 */
export interface Items {
  readonly count: number;
  readonly firstRows: Int32Array;
}

/** 1 for each row with a change in it that is not left out. `isLeftOut` has an entry a change, or is null for none. Linear. */
export function findChangedRows(rows: Rows, changes: Int32Array, isLeftOut: Uint8Array | null): Uint8Array {
  const isChanged = new Uint8Array(rows.count);
  for (const [side, column] of SIDES) {
    const cuts = rows[side];
    let row = 0;
    for (let at = column, change = 0; at < changes.length; at += CHANGE_WIDTH, change++) {
      const start = changes[at] ?? 0;
      const end = changes[at + 1] ?? 0;
      if (end === start || isLeftOut?.[change]) continue;
      while ((cuts[row + 1] ?? end) <= start) row++;
      isChanged[row] = 1;
      while ((cuts[row + 1] ?? end) < end) isChanged[++row] = 1;
    }
  }
  return isChanged;
}

/**
 * Hides long stretches of unchanged rows, but for some context beside the changes. `openFolds` holds the first rows of
 * the folds that are open. Rows with a change are never hidden. Linear in the rows.
 */
export function foldRows(isChanged: Uint8Array, openFolds: ReadonlySet<number>): Items {
  const rowCount = isChanged.length;
  const firstRows: number[] = [];
  for (let row = 0; row < rowCount; ) {
    let end = row;
    while (end < rowCount && isChanged[end] === 0) end++;
    const firstHidden = row === 0 ? 0 : row + CONTEXT;
    const hiddenEnd = end === rowCount ? end : end - CONTEXT;
    const isFolded = hiddenEnd - firstHidden >= SHORTEST_FOLD && !openFolds.has(firstHidden);
    if (isFolded) {
      for (; row < firstHidden; row++) firstRows.push(row);
      firstRows.push(firstHidden);
      row = hiddenEnd;
    }
    const shownEnd = isFolded ? end : Math.max(end, row + 1);
    for (; row < shownEnd; row++) firstRows.push(row);
  }
  const count = firstRows.length;
  firstRows.push(rowCount);
  return { count, firstRows: Int32Array.from(firstRows) };
}

export function isFold({ firstRows }: Items, item: number): boolean {
  return (firstRows[item + 1] ?? 0) - (firstRows[item] ?? 0) > 1;
}

/** The item that shows a row or has it folded away. O(log n). */
export function itemOfRow({ count, firstRows }: Items, row: number): number {
  return lastLeading(count, item => (firstRows[item] ?? 0) <= row);
}

/** How many of the rows from `firstRow` to before `endRow` have something to read on the left. */
export function countParagraphs(rows: Rows, left: string, firstRow: number, endRow: number): number {
  let count = 0;
  for (let row = firstRow; row < endRow; row++) {
    if (left.slice(rows.left[row], rows.left[row + 1]).trim() !== '') count++;
  }
  return count;
}

const SIDES = [
  ['left', 0],
  ['right', 2],
] as const;
/** Rows of context that stay on each side of a change. */
const CONTEXT = 2;
const SHORTEST_FOLD = 6;
