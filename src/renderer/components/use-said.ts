import { useState } from 'react';
import { useClient } from '../client';
import { useQuery } from '../hooks/use-operation';

interface Said {
  readonly words: string;
  /** The newest entry of the history once that was done. */
  readonly entryId: number | null;
  readonly atMs: number;
}

/**
 * What was done last, in a sentence that holds: it goes when that is undone, or when something else is done after it.
 * Empty to begin with.
 */
export function useSaid(): [string, (words: string) => Promise<void>] {
  const client = useClient();
  const history = useQuery('history.list', NEWEST);
  const [said, setSaid] = useState<Said | null>(null);
  const say = async (words: string) => {
    const { undo } = await client.call('history.list', NEWEST);
    setSaid({ words, entryId: undo?.id ?? null, atMs: Date.now() });
  };
  // What the query knows may be older than the sentence.
  const holds =
    said !== null &&
    (history.dataUpdatedAt <= said.atMs || (history.data?.undo?.id ?? null) === said.entryId);
  return [holds ? said.words : '', say];
}

/** As undo and redo ask for it. */
const NEWEST = { offset: 0, limit: 1 };
