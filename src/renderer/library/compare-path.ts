import { MOST_IN_GRID, type SelectedRow } from './selection';

/**
 * Where texts are compared, in the order they were chosen: one alone asks for the other, two stand side by side, more go
 * into the fact grid. Null where they are too many for that.
 */
export function pathToCompare(rows: readonly SelectedRow[]): string | null {
  const [left, right] = rows;
  if (!left || rows.length > MOST_IN_GRID) return null;
  if (!right) return `/compare?left=${left.currentVersionId}`;
  if (rows.length === 2) return `/compare/${left.currentVersionId}/${right.currentVersionId}`;
  return pathToFacts(rows);
}

/** The fact grid of several texts, the first one as the measure. */
export function pathToFacts(rows: readonly SelectedRow[]): string {
  const versionIds = rows.map(row => row.currentVersionId);
  return `/compare/facts/${versionIds[0]}?versions=${versionIds.join(',')}`;
}
