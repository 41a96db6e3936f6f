import type { QueryClient } from '@tanstack/react-query';
import type { FinishedCall, InputOf, OutputOf } from '../shared/contract/client';
import type { ChangedAnnotations } from '../shared/model/annotation';

type Opened = OutputOf<'documents.get'>;
type ShownAnnotation = Opened['annotations'][number];
type Finding = Opened['checks']['findings'][number];
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

/** With the annotation as it is now. Null where only the host can tell its place, or what a finding says of it. */
function withAnnotation(opened: Opened, annotation: Annotation): Opened | null {
  if (isMadeOfFinding(opened, annotation.id)) return null;
  if (annotation.documentId !== opened.document.id) return opened;
  const known = opened.annotations.findIndex(({ id }) => id === annotation.id);
  const before = opened.annotations[known];
  if (before && isSamePlace(before, annotation))
    return { ...opened, annotations: opened.annotations.with(known, { ...before, ...annotation }) };
  if (annotation.versionId !== opened.versionId) return null;
  if (before) return withAnnotation(withoutAnnotation(opened, annotation.id) ?? opened, annotation);
  const { start, end } = annotation;
  const shown: ShownAnnotation = { ...annotation, placement: { state: 'exact', start, end } };
  const behind = opened.annotations.findIndex(other => comesBefore(annotation, other));
  const at = behind < 0 ? opened.annotations.length : behind;
  return { ...opened, annotations: opened.annotations.toSpliced(at, 0, shown) };
}

/** Null where a finding says that it was made of it. */
function withoutAnnotation(opened: Opened, annotationId: number): Opened | null {
  if (isMadeOfFinding(opened, annotationId)) return null;
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
    case 'annotations.remove-evidence':
    case 'annotations.place':
    case 'annotations.place-evidence': {
      const { annotation } = output as OutputOf<typeof operation>;
      return opened => withAnnotation(opened, annotation);
    }
    case 'annotations.remove': {
      const { annotationId } = input as InputOf<typeof operation>;
      return opened => withoutAnnotation(opened, annotationId);
    }
    case 'checks.decide': {
      const { findings, annotations } = output as OutputOf<typeof operation>;
      return opened => withDecided(opened, { changed: annotations, removedIds: [] }, findings);
    }
    case 'history.undo':
    case 'history.redo': {
      const { annotations, findings } = output as OutputOf<typeof operation>;
      return annotations && (opened => withDecided(opened, annotations, findings));
    }
    default:
      return null;
  }
}

function withChanged(opened: Opened, { changed, removedIds }: ChangedAnnotations): Opened | null {
  let now: Opened | null = opened;
  for (const id of removedIds) now &&= withoutAnnotation(now, id);
  for (const annotation of changed) now &&= withAnnotation(now, annotation);
  return now;
}

/** What is told of a finding says what was made of it, too. */
function withDecided(
  opened: Opened,
  annotations: ChangedAnnotations,
  decided: readonly Finding[],
): Opened | null {
  const byId = new Map(decided.map(finding => [finding.id, finding]));
  const { findings } = opened.checks;
  const withOnly = (shown: Opened, kept: Finding[]) => ({
    ...shown,
    checks: { ...shown.checks, findings: kept },
  });
  if (!findings.some(({ id }) => byId.has(id))) return withChanged(opened, annotations);
  const untold = withOnly(
    opened,
    findings.filter(({ id }) => !byId.has(id)),
  );
  const changed = withChanged(untold, annotations);
  return (
    changed &&
    withOnly(
      changed,
      findings.map(finding => byId.get(finding.id) ?? finding),
    )
  );
}

function isMadeOfFinding({ checks }: Opened, annotationId: number): boolean {
  return checks.findings.some(({ decision }) => decision?.annotationId === annotationId);
}

function isSamePlace(a: Annotation, b: Annotation): boolean {
  return a.versionId === b.versionId && a.start === b.start && a.end === b.end;
}

/** The order in which the host lists them (db/annotations.ts). */
function comesBefore(a: Annotation, b: Annotation): boolean {
  return (a.start - b.start || a.end - b.end || a.id - b.id) < 0;
}
