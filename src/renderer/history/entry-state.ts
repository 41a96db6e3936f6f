import type { ListedEntry } from '../../shared/model/history';

/**
 * Where an entry stands: `head` is the present state, `applied` came before it, `undone` comes next on its branch, `side`
 * is on a branch that was left, `erasure` stands beside the line.
 */
export type EntryState = 'head' | 'applied' | 'undone' | 'side' | 'erasure';

export interface Head {
  readonly id: number | null;
  readonly branchId: number | null;
}

export function stateOf(entry: ListedEntry, head: Head): EntryState {
  if (entry.isErasure) return 'erasure';
  if (entry.id === head.id) return 'head';
  if (entry.isApplied) return 'applied';
  return head.branchId === null || entry.branchId === head.branchId ? 'undone' : 'side';
}

/** Where a key moves the chosen row of a list of `total` rows, or null for a key that moves nothing. */
export function moveRow(key: string, index: number, total: number, pageLength: number): number | null {
  if (total === 0) return null;
  const target = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageLength,
    PageUp: index - pageLength,
    Home: 0,
    End: total - 1,
  }[key];
  return target === undefined ? null : Math.min(total - 1, Math.max(0, target));
}
