import type { OutputOf } from '../../../shared/contract/client';
import type { FACT_KINDS, FactGrid, FactKind } from '../../../shared/model/comparison';

export type FactsOutput = OutputOf<'comparisons.facts'>;
type FactRow = FactGrid['rows'][number];
export type FactCell = FactRow['cells'][number];
export type FactState = FactCell['state'];

/** In the order in which they are offered. The model's own list would bring its schemas into the window. */
export const FACT_ORDER = ['number', 'date', 'name', 'quotation'] as const satisfies typeof FACT_KINDS;

/** The second sign of a kind and of a state beside its colour. The same in both languages. */
export const FACT_SIGNS: Readonly<Record<FactKind, string>> = {
  number: '#',
  date: 'D',
  name: 'N',
  quotation: '”',
};
export const STATE_SIGNS: Readonly<Record<FactState, string>> = { same: '✓', differs: '≠', absent: '–' };

export interface Fact {
  readonly kind: FactKind;
  /** As the pivot says it; where it does not, as the first version that has it. */
  readonly text: string;
  readonly isInPivot: boolean;
  readonly cells: readonly FactCell[];
}

export function listFacts({ rows }: FactGrid, pivotColumn: number): Fact[] {
  return rows.map(({ kind, cells }) => {
    const pivot = cells[pivotColumn];
    const isInPivot = pivot?.state === 'same';
    const teller = isInPivot ? pivot : cells.find(cell => cell.text !== null);
    return { kind, text: teller?.text ?? '', isInPivot, cells };
  });
}

/** Facts of the kinds that are shown; with `isOnlyDifferences` those that some version says differently. */
export function filterFacts(
  facts: readonly Fact[],
  hidden: ReadonlySet<FactKind>,
  isOnlyDifferences: boolean,
): Fact[] {
  return facts.filter(
    ({ kind, cells }) =>
      !hidden.has(kind) && (!isOnlyDifferences || cells.some(({ state }) => state === 'differs')),
  );
}

export function countByKind(facts: readonly Fact[]): Record<FactKind, number> {
  const counts = { number: 0, date: 0, name: 0, quotation: 0 };
  for (const { kind } of facts) counts[kind]++;
  return counts;
}

/** How often each state stands in a version's column. */
export function countByState(facts: readonly Fact[], column: number): Record<FactState, number> {
  const counts = { same: 0, differs: 0, absent: 0 };
  for (const { cells } of facts) {
    const cell = cells[column];
    if (cell) counts[cell.state]++;
  }
  return counts;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid, or null for a key that leads nowhere. Stops at the edges. */
export function moveInGrid(
  key: string,
  hasMod: boolean,
  { row, column }: CellPlace,
  size: { readonly rows: number; readonly columns: number; readonly pageLength: number },
): CellPlace | null {
  if (size.rows === 0 || size.columns === 0) return null;
  const target = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + size.pageLength, column },
    PageUp: { row: row - size.pageLength, column },
    Home: { row: hasMod ? 0 : row, column: 0 },
    End: { row: hasMod ? size.rows - 1 : row, column: size.columns - 1 },
  }[key];
  if (!target) return null;
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  return { row: within(target.row, size.rows), column: within(target.column, size.columns) };
}
