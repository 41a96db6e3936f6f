import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Reply } from '../../shared/model/annotation';
import { findRow, listRows, write } from './statement';

export type NewReply = Omit<Reply, 'id'> & { readonly annotationId: number };
export type StoredReply = Reply & { readonly annotationId: number };

const REPLY_SQL = `
  SELECT id, annotation_id AS annotationId, text, created_by AS createdBy, created_at_ms AS createdAtMs,
    modified_at_ms AS modifiedAtMs
  FROM annotation_replies
`;

export function insertReply(db: Database, reply: NewReply): number {
  return write(
    db,
    `INSERT INTO annotation_replies (annotation_id, text, created_by, created_at_ms, modified_at_ms)
     VALUES (@annotationId, @text, @createdBy, @createdAtMs, @modifiedAtMs)`,
    reply,
  ).id;
}

export function getReply(db: Database, id: number): StoredReply {
  const reply = findRow<StoredReply>(db, `${REPLY_SQL} WHERE id = @id`, { id });
  if (!reply) throw new AppError('not_found', 'This reply does not exist', { kind: 'reply', id });
  return reply;
}

/** Of one annotation, as they were written. */
export function listReplies(db: Database, annotationId: number): Reply[] {
  return listRows<StoredReply>(db, `${REPLY_SQL} WHERE annotation_id = @annotationId ORDER BY id`, {
    annotationId,
  }).map(withoutAnnotation);
}

/** Of all annotations of a document, by annotation. */
export function listDocumentReplies(db: Database, documentId: number): Map<number, Reply[]> {
  const rows = listRows<StoredReply>(
    db,
    `${REPLY_SQL} WHERE annotation_id IN (SELECT id FROM annotations WHERE document_id = @documentId) ORDER BY id`,
    { documentId },
  );
  const threads = new Map<number, Reply[]>();
  for (const row of rows) {
    const thread = threads.get(row.annotationId);
    if (thread) thread.push(withoutAnnotation(row));
    else threads.set(row.annotationId, [withoutAnnotation(row)]);
  }
  return threads;
}

export function updateReply(
  db: Database,
  { id, text, modifiedAtMs }: Omit<Reply, 'createdBy' | 'createdAtMs'>,
) {
  write(db, 'UPDATE annotation_replies SET text = @text, modified_at_ms = @modifiedAtMs WHERE id = @id', {
    id,
    text,
    modifiedAtMs,
  });
}

export function removeReply(db: Database, id: number): void {
  write(db, 'DELETE FROM annotation_replies WHERE id = @id', { id });
}

function withoutAnnotation({ annotationId: _, ...reply }: StoredReply): Reply {
  return reply;
}
