import { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Client, createClient } from '../shared/contract/client';
import type { Transport } from '../shared/contract/wire';

export interface Connection {
  readonly client: Client;
  readonly queries: QueryClient;
}

/** Query keys are `[area, operation, input]`: whatever touches an area makes its queries load again. */
export function connect(transport: Transport): Connection {
  const queries = new QueryClient({
    defaultOptions: {
      // The host is on this machine: the network's state says nothing about it.
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  const client = createClient(transport, areas => {
    for (const area of areas) void queries.invalidateQueries({ queryKey: [area] });
  });
  return { client, queries };
}

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('No ClientContext above this component');
  return client;
}
