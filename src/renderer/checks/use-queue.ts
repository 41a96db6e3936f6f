import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import { useClient } from '../client';
import { notifyError } from '../components/notify';
import { hasSamePages, PAGE_SIZE, usePages } from '../hooks/use-pages';
import { type Grouping, listInput, narrowed, parseQuery, printQuery, type QueueQuery } from './queue-query';
import { type QueueRows, queueRows } from './queue-rows';

export type ListedFinding = OutputOf<'checks.list'>['findings'][number];
export type FindingGroup = OutputOf<'checks.list'>['groups'][number];

/** The list that the address asks for, loaded page by page, and the finding that is chosen in it. */
export function useQueue() {
  const client = useClient();
  const [params, setParams] = useSearchParams();
  const query = parseQuery(params);
  const [visible, setVisible] = useState(() => ({ first: query.at ?? 0, last: query.at ?? 0 }));
  const pages = usePages('checks.list', listInput(query), visible);
  const groups = pages.first?.groups ?? [];
  const rows: QueueRows = queueRows(groups.map(sizeOf));
  const total = rows.findingCount;
  const list = printQuery(narrowed(query, {})).toString();
  const decided = useRef<{ id: number; list: string; hasLeft: boolean }[]>([]);

  const findingAt = (index: number): ListedFinding | undefined =>
    pages.pageAt(Math.floor(index / PAGE_SIZE))?.findings[index % PAGE_SIZE];
  const indexOf = (id: number, near: number): number => {
    for (const page of new Set([near, near - PAGE_SIZE, near + PAGE_SIZE, 0].map(pageOf))) {
      const at = pages.pageAt(page)?.findings.findIndex(finding => finding.id === id) ?? -1;
      if (at >= 0) return page * PAGE_SIZE + at;
    }
    return -1;
  };

  const { findingId, at } = query;
  const found = findingId === null ? -1 : indexOf(findingId, at ?? 0);
  const chosenIndex = found >= 0 ? found : at === null || total === 0 ? null : Math.min(at, total - 1);
  const chosen = chosenIndex === null ? undefined : findingAt(chosenIndex);

  const change = (next: QueueQuery) => setParams(printQuery(next), { replace: true });
  /** Its page has to be loaded before it can be shown, even where the list has not got there yet. */
  const show = (index: number) =>
    setVisible(before =>
      hasSamePages(before, { first: index, last: index }) ? before : { first: index, last: index },
    );
  const choose = (index: number | null, finding = index === null ? undefined : findingAt(index)) => {
    if (index === null) return change({ ...query, findingId: null, at: null });
    show(index);
    change({ ...query, findingId: finding?.id ?? null, at: index });
  };

  /** What is chosen stays so: its place in the new order is asked for first. */
  const group = async (groupBy: Grouping) => {
    const next = narrowed(query, { groupBy });
    if (!chosen) return change(next);
    const { position } = await client.call('checks.position', { ...listInput(next), findingId: chosen.id });
    if (position === null) return change(next);
    show(position);
    change({ ...next, findingId: chosen.id, at: position });
  };

  // What undo brings back is shown again.
  useEffect(() => {
    const last = decided.current.at(-1);
    if (!last || last.list !== list || pages.isBehind) return;
    const back = indexOf(last.id, chosenIndex ?? 0);
    if (back < 0) last.hasLeft = true;
    else if (last.hasLeft) {
      decided.current.pop();
      choose(back);
    }
  });

  return {
    query,
    /** Which list it is, whatever is chosen in it. */
    list,
    pages,
    groups,
    rows,
    total,
    findingAt,
    chosenIndex,
    chosen,
    choose,
    narrow: (changes: Partial<QueueQuery>) => change(narrowed(query, changes)),
    group: (groupBy: Grouping) => void group(groupBy).catch(notifyError),
    /** From the chosen one, or to the first; stays at the ends. */
    step: (by: 1 | -1) => {
      if (total === 0) return;
      choose(chosenIndex === null ? 0 : Math.max(0, Math.min(total - 1, chosenIndex + by)));
    },
    /** The next one that stays takes the place of a decided finding, or else the last one before it. */
    leave: (finding: ListedFinding, ids: readonly number[]) => {
      decided.current.push({ id: finding.id, list, hasLeft: false });
      const index = indexOf(finding.id, chosenIndex ?? 0);
      const isLeaving = (at: number) => ids.includes(findingAt(at)?.id ?? 0);
      let next = index + 1;
      while (next < total && isLeaving(next)) next += 1;
      let previous = index - 1;
      while (previous >= 0 && isLeaving(previous)) previous -= 1;
      if (next < total) choose(Math.max(0, previous + 1), findingAt(next));
      else choose(previous < 0 ? null : previous);
    },
    onVisibleFindings: (first: number, last: number) =>
      setVisible(before => (hasSamePages(before, { first, last }) ? before : { first, last })),
  };
}

export type Queue = ReturnType<typeof useQueue>;

export function sizeOf({ counts: { high, medium, low } }: FindingGroup): number {
  return high + medium + low;
}

const pageOf = (index: number) => Math.max(0, Math.floor(index / PAGE_SIZE));
