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
