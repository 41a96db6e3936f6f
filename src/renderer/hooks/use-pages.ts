import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/client';
import type { AppError } from '../../shared/errors';
import { useClient } from '../client';

export type PagedName = 'documents.list' | 'history.list' | 'checks.list' | 'names.clusters';

export const PAGE_SIZE = 200;

export interface VisibleRows {
  readonly first: number;
  readonly last: number;
}

export interface Pages<N extends PagedName> {
  /** What the host answered for the page that begins at `pageNumber * PAGE_SIZE`. */
  pageAt(pageNumber: number): OutputOf<N> | undefined;
  /** The first page: also the total. Undefined only before the very first answer. */
  readonly first: OutputOf<N> | undefined;
  /** The rows shown belong to the input before; the asked ones are on their way. */
  readonly isBehind: boolean;
  readonly error: AppError | null;
  retry(): void;
}

/**
 * Loads a long list by pages: the first one and those that rows `visible.first` to `visible.last` stand on. While another
 * input loads, the pages before stay.
 */
export function usePages<N extends PagedName>(
  name: N,
  input: Omit<InputOf<N>, 'offset' | 'limit'>,
  visible: VisibleRows,
): Pages<N> {
  const client = useClient();
  const pageNumbers = pagesOf(visible);
  const results = useQueries({
    queries: pageNumbers.map(pageNumber => {
      const pageInput = { ...input, offset: pageNumber * PAGE_SIZE, limit: PAGE_SIZE } as InputOf<N>;
      return {
        queryKey: [name.slice(0, name.indexOf('.')), name, pageInput],
        queryFn: ({ signal }: { signal: AbortSignal }) => client.call(name, pageInput, { signal }),
      };
    }),
  });

  const loaded = new Map<number, OutputOf<N>>();
  pageNumbers.forEach((pageNumber, index) => {
    const data = results[index]?.data as OutputOf<N> | undefined;
    if (data) loaded.set(pageNumber, data);
  });
  const isBehind = !loaded.has(0);
  const before = useRef(loaded);
  useEffect(() => {
    if (!isBehind) before.current = loaded;
  });

  const shown = isBehind ? before.current : loaded;
  const failed = results.find(result => result.error);
  return {
    pageAt: pageNumber => shown.get(pageNumber),
    first: shown.get(0),
    isBehind,
    error: (failed?.error as AppError | undefined) ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}

/** The first page and every page that the visible rows touch, ascending. */
export function pagesOf({ first, last }: VisibleRows): number[] {
  const firstPage = Math.floor(Math.max(0, first) / PAGE_SIZE);
  const lastPage = Math.floor(Math.max(0, last) / PAGE_SIZE);
  const between = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index);
  return firstPage === 0 ? between : [0, ...between];
}

export function hasSamePages(left: VisibleRows, right: VisibleRows): boolean {
  return pagesOf(left).join() === pagesOf(right).join();
}
