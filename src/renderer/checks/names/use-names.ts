import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { NameCluster } from '../../../shared/model/name';
import { hasSamePages, PAGE_SIZE, usePages } from '../../hooks/use-pages';
import { listInput, type NamesQuery, narrowed, parseQuery, printQuery } from './names-query';

/** The clusters that the address asks for, loaded page by page, and the chosen one: the first where none is named. */
export function useNames() {
  const [params, setParams] = useSearchParams();
  const query = parseQuery(params);
  const [visible, setVisible] = useState({ first: query.at, last: query.at });
  const pages = usePages('names.clusters', listInput(query), visible);
  const total = pages.first?.total ?? 0;
  // Settled last, and whether the list has let go of it.
  const left = useRef<string | null>(null);
  const isGone = useRef(false);

  const clusterAt = (index: number): NameCluster | undefined =>
    pages.pageAt(Math.floor(index / PAGE_SIZE))?.clusters[index % PAGE_SIZE];
  const indexOf = (key: string): number => {
    for (const page of new Set([query.at, query.at - PAGE_SIZE, query.at + PAGE_SIZE, 0].map(pageOf))) {
      const at = pages.pageAt(page)?.clusters.findIndex(cluster => cluster.key === key) ?? -1;
      if (at >= 0) return page * PAGE_SIZE + at;
    }
    return -1;
  };

  const found = query.cluster === null ? -1 : indexOf(query.cluster);
  const chosenIndex = total === 0 ? null : found >= 0 ? found : Math.min(query.at, total - 1);
  const chosen = chosenIndex === null ? undefined : clusterAt(chosenIndex);

  const change = (next: NamesQuery) => setParams(printQuery(next), { replace: true });
  const show = (range: { first: number; last: number }) =>
    setVisible(before => (hasSamePages(before, range) ? before : range));
  const choose = (index: number) => {
    show({ first: index, last: index });
    change({ ...query, cluster: clusterAt(index)?.key ?? null, at: index });
  };

  // What undo brings back is shown again.
  useEffect(() => {
    const key = left.current;
    if (key === null || pages.isBehind) return;
    const back = indexOf(key);
    if (back < 0) isGone.current = true;
    else if (isGone.current) {
      left.current = null;
      isGone.current = false;
      choose(back);
    }
  });

  return {
    query,
    pages,
    total,
    clusterAt,
    chosenIndex,
    chosen,
    choose,
    show,
    narrow: (changes: Partial<NamesQuery>) => {
      left.current = null;
      change(narrowed(query, changes));
    },
    /** Stays at the ends. */
    step: (by: 1 | -1) => {
      if (chosenIndex !== null) choose(Math.max(0, Math.min(total - 1, chosenIndex + by)));
    },
    /** The one behind a settled cluster takes its place. */
    leave: () => {
      if (chosenIndex === null || query.state !== 'open') return;
      left.current = chosen?.key ?? null;
      isGone.current = false;
      const next = clusterAt(chosenIndex + 1);
      if (next) change({ ...query, cluster: next.key, at: chosenIndex });
      else change({ ...query, cluster: null, at: Math.max(0, chosenIndex - 1) });
    },
  };
}

export type Names = ReturnType<typeof useNames>;

const pageOf = (index: number) => Math.max(0, Math.floor(index / PAGE_SIZE));
