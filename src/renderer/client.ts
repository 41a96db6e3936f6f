import { notifyManager, QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Client, createClient } from '../shared/contract/client';
import type { Transport } from '../shared/contract/wire';
import { patchFacts } from './facts-cache';
import { knowTexts } from './known-texts';
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
  // What a call brought up to date is drawn before anything that its caller does with the answer.
  notifyManager.setScheduler(queueMicrotask);
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
    const upToDate = new Set([...patchOpened(queries, call), ...patchFacts(queries, call)]);
    const reload = () => {
      for (const area of call.touched) {
        void queries.invalidateQueries({
          queryKey: [area],
          predicate: ({ queryHash }) => !upToDate.has(queryHash),
        });
      }
    };
    // Sending a call takes milliseconds: what is already known is drawn first.
    if (upToDate.size === 0) reload();
    else setTimeout(reload, AFTER_DRAWING_MS);
  });
  return { client: knowTexts(client), queries };
}

/** Two frames. A frame itself never comes while the window is hidden. */
const AFTER_DRAWING_MS = 32;

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('No ClientContext above this component');
  return client;
}
