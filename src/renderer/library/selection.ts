/** What of a row the selection must know when the row itself is no longer loaded. */
export interface SelectedRow {
  readonly id: number;
  readonly currentVersionId: number;
}

/** Rows in the order in which they were selected: the first one is the left side of a comparison. */
export type Selection = ReadonlyMap<number, SelectedRow>;

export const NOTHING_SELECTED: Selection = new Map();

export function toggleRow(selection: Selection, row: SelectedRow): Selection {
  const next = new Map(selection);
  if (!next.delete(row.id)) next.set(row.id, row);
  return next;
}

export function addRows(selection: Selection, rows: readonly SelectedRow[]): Selection {
  const next = new Map(selection);
  for (const row of rows) next.set(row.id, row);
  return next;
}

/** `loaded` tells newer versions of what was selected: a text may have been cleaned since. */
export function refreshRows(selection: Selection, loaded: readonly SelectedRow[]): SelectedRow[] {
  const byId = new Map(loaded.map(row => [row.id, row]));
  return [...selection.values()].map(row => byId.get(row.id) ?? row);
}

/** As many versions as the fact grid takes. */
export const MOST_IN_GRID = 12;
