import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useClient } from '../client';
import { hasSamePages, PAGE_SIZE, usePages } from '../hooks/use-pages';
import type { DocumentRow } from './DocumentGridRow';
import { type LibraryQuery, listInput, parseQuery, printQuery } from './library-query';

/** The list that the address asks for, loaded page by page as it is scrolled. */
export function useLibrary() {
  const client = useClient();
  const [parameters, setParameters] = useSearchParams();
  const query = parseQuery(parameters);
  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const pages = usePages('documents.list', listInput(query), visible);

  const rowAt = (index: number): DocumentRow | undefined =>
    pages.pageAt(Math.floor(index / PAGE_SIZE))?.rows[index % PAGE_SIZE];

  /** Rows `first` to `last`, fetched where they are not on the screen. */
  const fetchRows = async (first: number, last: number): Promise<DocumentRow[]> => {
    const rows: DocumentRow[] = [];
    for (let offset = first; offset <= last; offset += 1000) {
      const limit = Math.min(1000, last - offset + 1);
      const answer = await client.call('documents.list', { ...listInput(query), offset, limit });
      rows.push(...answer.rows);
    }
    return rows;
  };

  return {
    query,
    changeQuery: (changes: Partial<LibraryQuery>) =>
      setParameters(before => printQuery({ ...parseQuery(before), ...changes }), { replace: true }),
    pages,
    total: pages.first?.total ?? 0,
    languages: pages.first?.languages ?? [],
    rowAt,
    fetchRows,
    /** Of a row on or near the screen; null for others. */
    findIndex: (documentId: number): number | null => {
      const first = Math.floor(visible.first / PAGE_SIZE) * PAGE_SIZE;
      for (let index = first; index <= visible.last + PAGE_SIZE; index++) {
        if (rowAt(index)?.id === documentId) return index;
      }
      return null;
    },
    loadedRows: (): DocumentRow[] => {
      const last = Math.floor(visible.last / PAGE_SIZE);
      return Array.from({ length: last + 1 }, (_, pageNumber) => pages.pageAt(pageNumber)?.rows ?? []).flat();
    },
    /** The page draws itself again only where other pages of the list are needed, not at every step of scrolling. */
    onVisibleRows: (first: number, last: number) =>
      setVisible(before => (hasSamePages(before, { first, last }) ? before : { first, last })),
  };
}

export type Library = ReturnType<typeof useLibrary>;
