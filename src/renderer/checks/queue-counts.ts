import type { OutputOf } from '../../shared/contract/client';
import type { CheckState } from '../../shared/model/check';
import type { QueueQuery } from './queue-query';

export type FindingCount = OutputOf<'checks.counts'>['counts'][number];

/** Findings in a state, as far as rule and source of the list go. */
export function countIn(
  counts: readonly FindingCount[],
  { rule, sourceId }: Pick<QueueQuery, 'rule' | 'sourceId'>,
  state: CheckState,
): number {
  return counts
    .filter(
      count =>
        (rule === null || count.rule === rule) &&
        (sourceId === null || sourceKey(count) === String(sourceId)),
    )
    .reduce((sum, count) => sum + count[state], 0);
}

/** As in addresses. */
export function sourceKey({ sourceId }: Pick<FindingCount, 'sourceId'>): string {
  return sourceId === null ? 'none' : String(sourceId);
}

/** The sources that have findings, by name; texts without one come last. */
export function sourcesIn(counts: readonly FindingCount[]): { key: string; name: string }[] {
  const names = new Map(counts.map(count => [sourceKey(count), count.sourceName ?? '']));
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => Number(a.key === 'none') - Number(b.key === 'none') || a.name.localeCompare(b.name));
}
