import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Annotation, Evidence } from '../../shared/model/annotation';
import { listDocumentReplies, listReplies } from './replies';
import { findRow, listRows, write } from './statement';

export type NewAnnotation = Omit<Annotation, 'id' | 'evidence' | 'replies'>;
export type NewEvidence = Omit<Evidence, 'id' | 'documentTitle'> & { annotationId: number };

export function insertAnnotation(db: Database, annotation: NewAnnotation): number {
  return write(
    db,
    `INSERT INTO annotations (document_id, version_id, start_offset, end_offset, exact, prefix, suffix, label, severity,
       comment, suggestion, status, origin, created_by, created_at_ms, modified_at_ms)
     VALUES (@documentId, @versionId, @start, @end, @exact, @prefix, @suffix, @label, @severity,
       @comment, @suggestion, @status, @origin, @createdBy, @createdAtMs, @modifiedAtMs)`,
    annotation,
  ).id;
}

export function updateAnnotation(db: Database, annotation: Annotation): void {
  const { id, label, severity, comment, suggestion, status, modifiedAtMs } = annotation;
  write(
    db,
    `UPDATE annotations SET label = @label, severity = @severity, comment = @comment, suggestion = @suggestion,
       status = @status, modified_at_ms = @modifiedAtMs
     WHERE id = @id`,
    { id, label, severity, comment, suggestion, status, modifiedAtMs },
  );
}

/** With its evidence and its thread. */
export function removeAnnotation(db: Database, id: number): void {
  write(db, 'DELETE FROM evidence WHERE annotation_id = @id', { id });
  write(db, 'DELETE FROM annotation_replies WHERE annotation_id = @id', { id });
  write(db, 'DELETE FROM annotations WHERE id = @id', { id });
}

const ANNOTATION_SQL = `
  SELECT id, document_id AS documentId, version_id AS versionId, start_offset AS start, end_offset AS end, exact, prefix,
    suffix, label, severity, comment, suggestion, status, origin, created_by AS createdBy, created_at_ms AS createdAtMs,
    modified_at_ms AS modifiedAtMs
  FROM annotations
`;

type AnnotationRow = Omit<Annotation, 'evidence' | 'replies'>;

export function getAnnotation(db: Database, id: number): Annotation {
  const annotation = findAnnotation(db, id);
  if (!annotation)
    throw new AppError('not_found', 'This annotation does not exist', { kind: 'annotation', id });
  return annotation;
}

export function findAnnotation(db: Database, id: number): Annotation | null {
  const row = findRow<AnnotationRow>(db, `${ANNOTATION_SQL} WHERE id = @id`, { id });
  if (!row) return null;
  const evidence = listEvidence(db, 'evidence.annotation_id = @id', { id });
  return {
    ...row,
    evidence: evidence.map(({ annotationId: _, ...rest }) => rest),
    replies: listReplies(db, id),
  };
}

/** Of all versions of the document, in the order of their places. */
export function listAnnotations(db: Database, documentId: number): Annotation[] {
  const rows = listRows<AnnotationRow>(
    db,
    `${ANNOTATION_SQL} WHERE document_id = @documentId ORDER BY start_offset, end_offset, id`,
    { documentId },
  );
  const byAnnotation = new Map<number, Evidence[]>();
  const all = listEvidence(
    db,
    'evidence.annotation_id IN (SELECT id FROM annotations WHERE document_id = @documentId)',
    { documentId },
  );
  for (const { annotationId, ...evidence } of all) {
    byAnnotation.set(annotationId, [...(byAnnotation.get(annotationId) ?? []), evidence]);
  }
  const threads = listDocumentReplies(db, documentId);
  return rows.map(row => ({
    ...row,
    evidence: byAnnotation.get(row.id) ?? [],
    replies: threads.get(row.id) ?? [],
  }));
}

/** Those with an unresolved annotation, in the library's order. */
export function listDocumentsWithOpen(db: Database): { id: number; currentVersionId: number }[] {
  return listRows(
    db,
    `SELECT id, current_version_id AS currentVersionId FROM documents
     WHERE is_removed = 0
       AND EXISTS (SELECT 1 FROM annotations WHERE document_id = documents.id AND status = 'open')
     ORDER BY id DESC`,
  );
}

export function insertEvidence(db: Database, evidence: NewEvidence): number {
  return write(
    db,
    `INSERT INTO evidence (annotation_id, document_id, version_id, start_offset, end_offset, exact, relation, note)
     VALUES (@annotationId, @documentId, @versionId, @start, @end, @exact, @relation, @note)`,
    evidence,
  ).id;
}

/** Returns the annotation it belonged to. */
export function removeEvidence(db: Database, id: number): number {
  const row = findRow<{ annotationId: number }>(
    db,
    'SELECT annotation_id AS annotationId FROM evidence WHERE id = @id',
    { id },
  );
  if (!row) throw new AppError('not_found', 'This evidence does not exist', { kind: 'evidence', id });
  write(db, 'DELETE FROM evidence WHERE id = @id', { id });
  return row.annotationId;
}

export function isLabelUsed(db: Database, label: string): boolean {
  return findRow(db, 'SELECT 1 AS used FROM annotations WHERE label = @label LIMIT 1', { label }) !== null;
}

function listEvidence(db: Database, where: string, parameters: Record<string, unknown>) {
  return listRows<Evidence & { annotationId: number }>(
    db,
    `SELECT evidence.id, annotation_id AS annotationId, document_id AS documentId, documents.title AS documentTitle,
       version_id AS versionId, start_offset AS start, end_offset AS end, exact, relation, note
     FROM evidence JOIN documents ON documents.id = evidence.document_id
     WHERE ${where} ORDER BY evidence.id`,
    parameters,
  );
}
