import { type Row, SAME } from './rows';

/** What the list draws: a row, or a button in the place of rows that are the same on both sides. */
export type DiffItem =
  | { readonly kind: 'row'; readonly row: number }
  | {
      readonly kind: 'fold';
      readonly firstRow: number;
      readonly rowCount: number;
      readonly paragraphCount: number;
    };

/**
 * Hides long stretches of unchanged rows, but for some context beside the changes. `openFolds` holds the first rows of
 * the folds that are open. A fold may be opened by `firstRow`; rows with a change are never hidden.
 */
export function foldRows(rows: readonly Row[], left: string, openFolds: ReadonlySet<number>): DiffItem[] {
  const items: DiffItem[] = [];
  let row = 0;
  while (row < rows.length) {
    let end = row;
    while (end < rows.length && isUnchanged(rows[end])) end++;
    const firstHidden = row === 0 ? 0 : row + CONTEXT;
    const lastHidden = end === rows.length ? end : end - CONTEXT;
    const isFolded = lastHidden - firstHidden >= SHORTEST_FOLD && !openFolds.has(firstHidden);
    if (!isFolded) {
      end = Math.max(end, row + 1);
      for (; row < end; row++) items.push({ kind: 'row', row });
      continue;
    }
    for (; row < firstHidden; row++) items.push({ kind: 'row', row });
    const hidden = rows.slice(firstHidden, lastHidden);
    const paragraphCount = hidden.filter(({ left: pieces }) =>
      pieces.some(({ start, end: pieceEnd }) => left.slice(start, pieceEnd).trim() !== ''),
    ).length;
    items.push({ kind: 'fold', firstRow: firstHidden, rowCount: hidden.length, paragraphCount });
    for (row = lastHidden; row < end; row++) items.push({ kind: 'row', row });
  }
  return items;
}

/** The place of a row in the list, or -1 where it is folded away. */
export function findItemOfRow(items: readonly DiffItem[], row: number): number {
  return items.findIndex(item => item.kind === 'row' && item.row === row);
}

/** Rows of context that stay on each side of a change. */
const CONTEXT = 2;
const SHORTEST_FOLD = 6;

function isUnchanged(row: Row | undefined): boolean {
  return (
    row?.left.every(piece => piece.change === SAME) === true &&
    row.right.every(piece => piece.change === SAME)
  );
}
