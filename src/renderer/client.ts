import { notifyManager, QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Client, createClient } from '../shared/contract/client';
import type { Transport } from '../shared/contract/wire';
import { patchOpened } from './opened-cache';
import { shareAnswer } from './share-answers';

export interface Connection {
  readonly client: Client;
  readonly queries: QueryClient;
}

/**
 * Query keys are `[area, operation, input]`: whatever touches an area makes its queries load again, but for those that the
 * answer itself brought up to date.
 */
export function connect(transport: Transport): Connection {
  notifyManager.setScheduler(scheduleSoon);
  const queries = new QueryClient({
    defaultOptions: {
      // The host is on this machine: the network's state says nothing about it.
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        structuralSharing: shareAnswer,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  const client = createClient(transport, call => {
    const upToDate = patchOpened(queries, call);
    for (const area of call.touched) {
      void queries.invalidateQueries({
        queryKey: [area],
        predicate: ({ queryHash }) => !upToDate.has(queryHash),
      });
    }
  });
  return { client, queries };
}

/**
 * Before anything else that waits, so that what a call brought up to date and what its caller does with the answer are drawn
 * in one go.
 */
function scheduleSoon(callback: () => void): void {
  const { scheduler } = globalThis as {
    scheduler?: { postTask(task: () => void, options: object): unknown };
  };
  if (scheduler) void scheduler.postTask(callback, { priority: 'user-blocking' });
  else setTimeout(callback, 0);
}

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('No ClientContext above this component');
  return client;
}
