import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type DiffItem, findItemOfRow, foldRows } from '../../../src/renderer/compare/folds';
import { SAME, splitIntoRows } from '../../../src/renderer/compare/rows';
import { propertyRuns } from '../../support/property-runs';
import { assemble, type Part } from './marked';

const change = { left: 'alt\n', right: 'neu\n' };

function fold(parts: Part[], openFolds: number[] = []) {
  const { left, right, changes } = assemble(parts);
  const rows = splitIntoRows(left, right, changes);
  return { rows, items: foldRows(rows, left, new Set(openFolds)) };
}

const print = (items: readonly DiffItem[]) =>
  items.map(item =>
    item.kind === 'row' ? String(item.row) : `${item.rowCount} folded from ${item.firstRow}`,
  );

describe('foldRows', () => {
  it('keeps two rows of context beside a change and folds the rest', () => {
    const { items } = fold(['gleich\n'.repeat(9), change, 'gleich\n'.repeat(9)]);
    expect(print(items)).toEqual(['7 folded from 0', '7', '8', '9', '10', '11', '7 folded from 12']);
  });

  it('counts paragraphs, not blank lines', () => {
    const { items } = fold(['Absatz\n\n'.repeat(7), change]);
    expect(items[0]).toEqual({ kind: 'fold', firstRow: 0, rowCount: 12, paragraphCount: 6 });
  });

  it('leaves short unchanged stretches open', () => {
    const { items } = fold([change, 'gleich\n'.repeat(9), change]);
    expect(items.every(item => item.kind === 'row')).toBe(true);
  });

  it('opens the fold that was asked for', () => {
    const { items } = fold(['gleich\n'.repeat(9), change, 'gleich\n'.repeat(9)], [12]);
    expect(print(items).slice(0, 2)).toEqual(['7 folded from 0', '7']);
    expect(items).toHaveLength(1 + 3 + 9);
  });

  const parts = fc.array(fc.oneof(fc.constant(change), fc.constant('gleich\n'.repeat(5))), { maxLength: 12 });
  test.prop([parts], propertyRuns())('shows or folds every row once and never folds a change', someParts => {
    const { rows, items } = fold(someParts);
    const covered = items.flatMap(item =>
      item.kind === 'row' ? [item.row] : Array.from({ length: item.rowCount }, (_, at) => item.firstRow + at),
    );
    expect(covered).toEqual(rows.map((_, row) => row));
    rows.forEach((row, index) => {
      if ([...row.left, ...row.right].some(piece => piece.change !== SAME)) {
        expect(findItemOfRow(items, index)).toBeGreaterThanOrEqual(0);
      }
    });
  });
});
