import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  countParagraphs,
  findChangedRows,
  foldRows,
  type Items,
  isFold,
  itemOfRow,
} from '../../../../src/renderer/compare/diff/folds';
import { splitIntoRows } from '../../../../src/renderer/compare/rows';
import { propertyRuns } from '../../../support/property-runs';
import { assemble, type Part } from '../marked';

const change = { left: 'alt\n', right: 'neu\n' };

function fold(parts: Part[], openFolds: number[] = [], isLeftOut: Uint8Array | null = null) {
  const { left, right, changes } = assemble(parts);
  const rows = splitIntoRows(left, right, changes);
  const isChanged = findChangedRows(rows, changes, isLeftOut);
  return { left, rows, isChanged, items: foldRows(isChanged, new Set(openFolds)) };
}

const print = (items: Items) =>
  Array.from({ length: items.count }, (_, item) => {
    const first = items.firstRows[item] ?? 0;
    return isFold(items, item)
      ? `${(items.firstRows[item + 1] ?? 0) - first} folded from ${first}`
      : String(first);
  });

describe('foldRows', () => {
  it('keeps two rows of context beside a change and folds the rest', () => {
    const { items } = fold(['gleich\n'.repeat(9), change, 'gleich\n'.repeat(9)]);
    expect(print(items)).toEqual(['7 folded from 0', '7', '8', '9', '10', '11', '7 folded from 12']);
  });

  it('counts paragraphs, not blank lines', () => {
    const { items, rows, left } = fold(['Absatz\n\n'.repeat(7), change]);
    expect(print(items)[0]).toBe('12 folded from 0');
    expect(countParagraphs(rows, left, 0, 12)).toBe(6);
  });

  it('folds what is left out away', () => {
    const { items } = fold(['gleich\n'.repeat(9), change, 'gleich\n'.repeat(9)], [], Uint8Array.of(1));
    expect(print(items)).toEqual(['19 folded from 0']);
  });

  it('leaves short unchanged stretches open', () => {
    const { items } = fold([change, 'gleich\n'.repeat(9), change]);
    expect(print(items)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('opens the fold that was asked for', () => {
    const { items } = fold(['gleich\n'.repeat(9), change, 'gleich\n'.repeat(9)], [12]);
    expect(print(items).slice(0, 2)).toEqual(['7 folded from 0', '7']);
    expect(items.count).toBe(1 + 3 + 9);
  });

  const parts = fc.array(fc.oneof(fc.constant(change), fc.constant('gleich\n'.repeat(5))), { maxLength: 12 });
  test.prop([parts], propertyRuns())('shows or folds every row once and never folds a change', someParts => {
    const { rows, isChanged, items } = fold(someParts);
    expect([...items.firstRows]).toEqual([...items.firstRows].sort((a, b) => a - b));
    expect(items.firstRows.at(-1)).toBe(rows.count);
    for (let row = 0; row < rows.count; row++) {
      const item = itemOfRow(items, row);
      expect(items.firstRows[item]).toBeLessThanOrEqual(row);
      expect(items.firstRows[item + 1]).toBeGreaterThan(row);
      if (isChanged[row]) expect(isFold(items, item)).toBe(false);
    }
  });
});
