import { useDebouncedValue } from '@mantine/hooks';
import type { OutputOf } from '../../../shared/contract/client';
import { useQuery } from '../../hooks/use-operation';

export type FoundPassage = OutputOf<'documents.find-passages'>['passages'][number];

/** The passages of any text that have the words of `search`, while one types. */
export function useFoundPassages(search: string) {
  const [wanted] = useDebouncedValue(search.trim(), 150);
  const isLongEnough = wanted.length >= SHORTEST_SEARCH;
  const { data, error, isPlaceholderData, refetch } = useQuery(
    'documents.find-passages',
    { search: wanted || ' ' },
    { isEnabled: isLongEnough, keepsPrevious: true },
  );
  return {
    /** Undefined until something was searched and found out. */
    passages: isLongEnough ? data?.passages : undefined,
    /** Those of what is typed now are still on their way. */
    isBehind: wanted !== search.trim() || isPlaceholderData || (isLongEnough && !data && !error),
    error,
    searchAgain: () => void refetch(),
  };
}

const SHORTEST_SEARCH = 2;
