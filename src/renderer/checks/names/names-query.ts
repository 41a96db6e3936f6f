import type { InputOf } from '../../../shared/contract/client';
import type { NameKind } from '../../../shared/model/name';

export const KINDS = ['person', 'organisation', 'spelling'] as const satisfies readonly NameKind[];
export const STATES = ['open', 'decided', 'all'] as const;
export type NamesState = (typeof STATES)[number];

/** What the address of the list asks for. */
export interface NamesQuery {
  readonly kind: NameKind | null;
  readonly state: NamesState;
  readonly search: string;
  /** The key of the chosen cluster, and where in the list it was when it was chosen. */
  readonly cluster: string | null;
  readonly at: number;
}

export function parseQuery(params: URLSearchParams): NamesQuery {
  return {
    kind: KINDS.find(kind => kind === params.get('kind')) ?? null,
    state: STATES.find(state => state === params.get('state')) ?? 'open',
    search: (params.get('search') ?? '').slice(0, 300),
    cluster: params.get('cluster'),
    at: /^\d{1,9}$/.test(params.get('at') ?? '') ? Number(params.get('at')) : 0,
  };
}

export function printQuery({ kind, state, search, cluster, at }: NamesQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (kind) params.set('kind', kind);
  if (state !== 'open') params.set('state', state);
  if (search !== '') params.set('search', search);
  if (cluster !== null) params.set('cluster', cluster);
  if (at > 0) params.set('at', String(at));
  return params;
}

/** Changes a filter: what was chosen in the list before is none of the new one. */
export function narrowed(query: NamesQuery, changes: Partial<NamesQuery>): NamesQuery {
  return { ...query, cluster: null, at: 0, ...changes };
}

export function isNarrowed({ kind, search }: NamesQuery): boolean {
  return kind !== null || search !== '';
}

export function listInput({
  kind,
  state,
  search,
}: NamesQuery): Omit<InputOf<'names.clusters'>, 'offset' | 'limit'> {
  return { state, search, ...(kind === null ? {} : { kind }) };
}
