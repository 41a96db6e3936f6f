import { useQueries } from '@tanstack/react-query';
import type { OutputOf } from '../../shared/contract/client';
import type { AppError } from '../../shared/errors';
import { useClient } from '../client';
import { useQuery } from '../hooks/use-operation';
import type { DocumentRow } from './selection';

export interface AllDocuments {
  /** By title; null until every page is there. */
  readonly rows: readonly DocumentRow[] | null;
  readonly error: AppError | null;
  refetch(): void;
}

/** Every document of the workspace: the list operation gives a thousand at a time. */
export function useAllDocuments(): AllDocuments {
  const client = useClient();
  const first = useQuery('documents.list', pageInput(0));
  const pageCount = Math.ceil((first.data?.total ?? 0) / PAGE_SIZE);
  const rest = useQueries({
    queries: Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => {
      const input = pageInput(index + 1);
      return {
        queryKey: ['documents', 'documents.list', input],
        queryFn: ({ signal }: { signal: AbortSignal }) => client.call('documents.list', input, { signal }),
      };
    }),
    combine: results => ({
      pages: results.map(({ data }) => data),
      error: results.find(result => result.error)?.error ?? null,
    }),
  });

  const pages = [first.data, ...rest.pages];
  const isComplete = pages.every((page): page is OutputOf<'documents.list'> => page !== undefined);
  return {
    rows: isComplete ? pages.flatMap(page => page?.rows ?? []) : null,
    error: first.error ?? (rest.error as AppError | null),
    refetch: () => void first.refetch(),
  };
}

const PAGE_SIZE = 1000;

function pageInput(page: number) {
  return { sort: 'title' as const, isDescending: false, offset: page * PAGE_SIZE, limit: PAGE_SIZE };
}
