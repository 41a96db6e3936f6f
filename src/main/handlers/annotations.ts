import { makeAnchor } from '../../shared/domain/anchors/make';
import type { Annotation, Relation } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { authorOf, type Context, type Handler } from '../context';
import * as annotations from '../db/annotations';
import { getDocument } from '../db/documents';
import { recordChange } from '../db/history';
import { getLabel } from '../db/labels';
import { getPassage } from '../db/passages';
import { given } from './metadata';

export const addAnnotation: Handler<'annotations.add'> = (context, input, call) => {
  const { db } = context.workspace;
  const { text, documentId, span } = getPassage(db, input);
  const title = getDocument(db, documentId).title;
  getLabel(db, input.label);
  const annotation = recordChange(db, authorOf(context, call), { title, label: input.label }, () => {
    const id = annotations.insertAnnotation(db, {
      documentId,
      versionId: input.versionId,
      ...makeAnchor(text, span),
      label: input.label,
      severity: input.severity,
      comment: input.comment,
      suggestion: input.suggestion,
      status: 'open',
      origin: 'human',
      createdBy: call.actor,
      createdAtMs: context.now(),
      modifiedAtMs: context.now(),
    });
    for (const evidence of input.evidence) insertEvidence(context, id, evidence);
    return annotations.getAnnotation(db, id);
  });
  return { annotation };
};

export const updateAnnotation: Handler<'annotations.update'> = (context, { annotationId, changes }, call) => {
  const { db } = context.workspace;
  const before = annotations.getAnnotation(db, annotationId);
  if (changes.label) getLabel(db, changes.label);
  const annotation: Annotation = { ...before, ...given(changes), modifiedAtMs: context.now() };
  recordChange(db, authorOf(context, call), detailsOf(context, annotation), () =>
    annotations.updateAnnotation(db, annotation),
  );
  return { annotation };
};

export const removeAnnotation: Handler<'annotations.remove'> = (context, { annotationId }, call) => {
  const { db } = context.workspace;
  const annotation = annotations.getAnnotation(db, annotationId);
  recordChange(db, authorOf(context, call), detailsOf(context, annotation), () =>
    annotations.removeAnnotation(db, annotationId),
  );
  return {};
};

export const addEvidence: Handler<'annotations.add-evidence'> = (
  context,
  { annotationId, ...evidence },
  call,
) => {
  const { db } = context.workspace;
  const annotation = annotations.getAnnotation(db, annotationId);
  recordChange(db, authorOf(context, call), detailsOf(context, annotation), () =>
    insertEvidence(context, annotationId, evidence),
  );
  return { annotation: annotations.getAnnotation(db, annotationId) };
};

export const removeEvidence: Handler<'annotations.remove-evidence'> = (context, { evidenceId }, call) => {
  const { db } = context.workspace;
  const details = (annotationId: number) => detailsOf(context, annotations.getAnnotation(db, annotationId));
  const annotationId = recordChange(db, authorOf(context, call), details, () =>
    annotations.removeEvidence(db, evidenceId),
  );
  return { annotation: annotations.getAnnotation(db, annotationId) };
};

function insertEvidence(
  context: Context,
  annotationId: number,
  { versionId, start, end, relation, note }: Span & { versionId: number; relation: Relation; note: string },
): void {
  const { db } = context.workspace;
  const { documentId, span, exact } = getPassage(db, { versionId, start, end });
  annotations.insertEvidence(db, {
    annotationId,
    documentId,
    versionId,
    ...span,
    exact,
    relation,
    note,
  });
}

function detailsOf(context: Context, annotation: Annotation) {
  return { title: getDocument(context.workspace.db, annotation.documentId).title, label: annotation.label };
}
