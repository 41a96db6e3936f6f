import type { Span } from '../../shared/model/span';

/** What an address of the reader asks for, e.g. `/reader/12` with `version=3&at=120-150`. */
export interface ReaderPlace {
  readonly documentId: number;
  /** Null: the current version. */
  readonly versionId: number | null;
  /** A passage of that version to go to. */
  readonly at: Span | null;
  /** The annotation that is shown there. */
  readonly annotationId?: number | null;
  /** The finding that is shown there, beside the text. */
  readonly findingId?: number | null;
}

/** Null where the address names no document. What makes no sense otherwise is left out. */
export function parsePlace(documentId: string | undefined, search: string): ReaderPlace | null {
  const id = naturalNumber(documentId);
  if (id === null) return null;
  const params = new URLSearchParams(search);
  return {
    documentId: id,
    versionId: naturalNumber(params.get('version')),
    at: parseSpan(params.get('at')),
    annotationId: naturalNumber(params.get('annotation')),
    findingId: naturalNumber(params.get('finding')),
  };
}

/** What all texts were searched for when this one was found; null where it was not found by words. */
export function parseWords(search: string): string | null {
  return new URLSearchParams(search).get('words')?.trim().slice(0, 500) || null;
}

export function placePath({ documentId, versionId, at, annotationId }: ReaderPlace): string {
  const params = new URLSearchParams();
  if (versionId !== null) params.set('version', String(versionId));
  if (at) params.set('at', `${at.start}-${at.end}`);
  if (annotationId) params.set('annotation', String(annotationId));
  const search = params.toString();
  return `/reader/${documentId}${search === '' ? '' : `?${search}`}`;
}

function naturalNumber(value: string | null | undefined): number | null {
  return value && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;
}

function parseSpan(value: string | null): Span | null {
  const match = /^(\d{1,15})-(\d{1,15})$/.exec(value ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start <= end ? { start, end } : null;
}
