import type { QueryClient } from '@tanstack/react-query';
import type { FinishedCall, InputOf, OutputOf } from '../shared/contract/client';

type Opened = OutputOf<'documents.get'>;
type ShownAnnotation = Opened['annotations'][number];
type Annotation = OutputOf<'annotations.add'>['annotation'];

/**
 * Brings opened texts up to date with what a call on an annotation answered, so that a text of a megabyte with its 2,000
 * annotations need not come over the bridge again. Gives the hashes of the queries that are as the host would answer now.
 */
export function patchOpened(queries: QueryClient, call: FinishedCall): ReadonlySet<string> {
  const change = toChange(call);
  const upToDate = new Set<string>();
  if (!change) return upToDate;
  for (const query of queries.getQueryCache().findAll({ queryKey: ['documents', 'documents.get'] })) {
    // An answer that is on its way may be older than this call, and one that is out of date stays so.
    if (query.state.fetchStatus !== 'idle' || query.state.isInvalidated) continue;
    const opened = query.state.data as Opened | undefined;
    const patched = opened && change(opened);
    if (!patched) continue;
    if (patched !== opened) queries.setQueryData(query.queryKey, patched);
    upToDate.add(query.queryHash);
  }
  return upToDate;
}

/** With the annotation as it is now. Null where only the host can tell its place: it was made in another version. */
export function withAnnotation(opened: Opened, annotation: Annotation): Opened | null {
  if (annotation.documentId !== opened.document.id) return opened;
  const known = opened.annotations.findIndex(({ id }) => id === annotation.id);
  const before = opened.annotations[known];
  if (before) return { ...opened, annotations: opened.annotations.with(known, { ...before, ...annotation }) };
  if (annotation.versionId !== opened.versionId) return null;
  const { start, end } = annotation;
  const shown: ShownAnnotation = { ...annotation, placement: { state: 'exact', start, end } };
  const behind = opened.annotations.findIndex(other => comesBefore(annotation, other));
  const at = behind < 0 ? opened.annotations.length : behind;
  return { ...opened, annotations: opened.annotations.toSpliced(at, 0, shown) };
}

export function withoutAnnotation(opened: Opened, annotationId: number): Opened {
  const annotations = opened.annotations.filter(({ id }) => id !== annotationId);
  return annotations.length === opened.annotations.length ? opened : { ...opened, annotations };
}

/** What the call does to an opened text; null for calls that cannot be applied to one. */
function toChange({ operation, input, output }: FinishedCall): ((opened: Opened) => Opened | null) | null {
  switch (operation) {
    case 'annotations.add':
    case 'annotations.update':
    case 'annotations.reply':
    case 'annotations.edit-reply':
    case 'annotations.remove-reply':
    case 'annotations.add-evidence':
    case 'annotations.remove-evidence': {
      const { annotation } = output as OutputOf<typeof operation>;
      return opened => withAnnotation(opened, annotation);
    }
    case 'annotations.remove': {
      const { annotationId } = input as InputOf<typeof operation>;
      return opened => withoutAnnotation(opened, annotationId);
    }
    default:
      return null;
  }
}

/** The order in which the host lists them (db/annotations.ts). */
function comesBefore(a: Annotation, b: Annotation): boolean {
  return (a.start - b.start || a.end - b.end || a.id - b.id) < 0;
}
