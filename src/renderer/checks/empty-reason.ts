import type { OutputOf } from '../../shared/contract/client';
import { totalOf } from '../components/findings/state-bars';
import type { FindingCount } from './queue-counts';
import { isNarrowed, type QueueQuery } from './queue-query';

export type EmptyReason =
  | 'nothingImported'
  | 'rulesOff'
  | 'unchecked'
  | 'nothingFound'
  | 'allDecided'
  | 'noMatch';

export interface Emptiness {
  readonly query: QueueQuery;
  readonly status: OutputOf<'checks.status'>;
  readonly counts: readonly FindingCount[];
  /** Whether any rule is on. */
  readonly hasRules: boolean;
}

/** Why a list without findings has none. */
export function emptyReason({ query, status, counts, hasRules }: Emptiness): EmptyReason {
  if (status.documentCount === 0) return 'nothingImported';
  if (!hasRules) return 'rulesOff';
  const total = counts.reduce((sum, count) => sum + totalOf(count), 0);
  if (total === 0) return status.uncheckedCount > 0 ? 'unchecked' : 'nothingFound';
  if (isNarrowed(query) || query.state !== 'open') return 'noMatch';
  return status.uncheckedCount > 0 ? 'unchecked' : 'allDecided';
}
