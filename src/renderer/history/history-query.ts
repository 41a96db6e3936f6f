import type { InputOf } from '../../shared/contract/client';

/** What the list shows, as it stands in the address; null where it is not narrowed. */
export interface HistoryQuery {
  readonly documentId: number | null;
  readonly actor: string | null;
  readonly area: string | null;
}

export function parseQuery(parameters: URLSearchParams): HistoryQuery {
  const documentId = Number(parameters.get('document'));
  return {
    documentId: Number.isInteger(documentId) && documentId > 0 ? documentId : null,
    actor: parameters.get('actor') || null,
    area: parameters.get('area') || null,
  };
}

export function printQuery({ documentId, actor, area }: HistoryQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (documentId !== null) parameters.set('document', String(documentId));
  if (actor !== null) parameters.set('actor', actor);
  if (area !== null) parameters.set('area', area);
  return parameters;
}

export function listInput({ documentId, actor, area }: HistoryQuery): InputOf<'history.list'> {
  return {
    ...(documentId === null ? {} : { documentId }),
    ...(actor === null ? {} : { actor }),
    ...(area === null ? {} : { area }),
  };
}

export function isNarrowed({ documentId, actor, area }: HistoryQuery): boolean {
  return documentId !== null || actor !== null || area !== null;
}
