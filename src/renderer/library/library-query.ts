import type { InputOf } from '../../shared/contract/client';
import type { WorkflowState } from '../../shared/model/document';

export const SORTS = [
  'title',
  'source',
  'published',
  'state',
  'findings',
  'annotations',
  'imported',
] as const;
export type Sort = (typeof SORTS)[number] & InputOf<'documents.list'>['sort'];

export const STATES = [
  'open',
  'in-review',
  'second-opinion',
  'decided',
  'stale',
] as const satisfies readonly WorkflowState[];

/** What the library shows: kept in the address, so that coming back from a text shows the same list. */
export interface LibraryQuery {
  readonly search: string;
  readonly language: string | null;
  readonly state: WorkflowState | null;
  readonly isOnlyFlagged: boolean;
  readonly sort: Sort;
  readonly isDescending: boolean;
}

export const PLAIN_QUERY: LibraryQuery = {
  search: '',
  language: null,
  state: null,
  isOnlyFlagged: false,
  sort: 'imported',
  isDescending: true,
};

/** Reads `q=…&language=…&state=…&flagged=1&sort=title&order=asc`; what is missing or unknown is as in `PLAIN_QUERY`. */
export function parseQuery(parameters: URLSearchParams): LibraryQuery {
  const sort = SORTS.find(name => name === parameters.get('sort')) ?? PLAIN_QUERY.sort;
  const order = parameters.get('order');
  return {
    search: parameters.get('q')?.slice(0, 500) ?? '',
    language: parameters.get('language'),
    state: STATES.find(state => state === parameters.get('state')) ?? null,
    isOnlyFlagged: parameters.get('flagged') === '1',
    sort,
    isDescending: order === null ? beginsDescending(sort) : order === 'desc',
  };
}

/** The inverse of `parseQuery`, without what is plain anyway. */
export function printQuery(query: LibraryQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.search !== '') parameters.set('q', query.search);
  if (query.language) parameters.set('language', query.language);
  if (query.state) parameters.set('state', query.state);
  if (query.isOnlyFlagged) parameters.set('flagged', '1');
  if (query.sort !== PLAIN_QUERY.sort) parameters.set('sort', query.sort);
  if (query.isDescending !== beginsDescending(query.sort))
    parameters.set('order', query.isDescending ? 'desc' : 'asc');
  return parameters;
}

export function listInput(query: LibraryQuery): Omit<InputOf<'documents.list'>, 'offset' | 'limit'> {
  return {
    search: query.search,
    sort: query.sort,
    isDescending: query.isDescending,
    ...(query.language ? { language: query.language } : {}),
    ...(query.state ? { state: query.state } : {}),
    ...(query.isOnlyFlagged ? { isSourceFlagged: true } : {}),
  };
}

/** The same column again turns the order round; another one begins where its reader would look first. */
export function sortBy(query: LibraryQuery, sort: Sort): LibraryQuery {
  const isDescending = query.sort === sort ? !query.isDescending : beginsDescending(sort);
  return { ...query, sort, isDescending };
}

export function hasFilters(query: LibraryQuery): boolean {
  return query.search !== '' || query.language !== null || query.state !== null || query.isOnlyFlagged;
}

/** Words from A, counts and times from the largest. */
function beginsDescending(sort: Sort): boolean {
  return sort === 'imported' || sort === 'published' || sort === 'findings' || sort === 'annotations';
}
