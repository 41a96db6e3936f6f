import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Document } from '../../shared/model/document';
import { findRow, listRows, write } from './statement';

export type NewDocument = Omit<Document, 'id' | 'currentVersionId' | 'readBy'>;

/** A document without a version yet: `insertVersion` must follow in the same transaction. */
export function insertDocument(db: Database, { proposed, ...document }: NewDocument): number {
  return write(
    db,
    `INSERT INTO documents (original_id, original_row, title, author, source_id, language, published_on, url, saved_on,
       rights, state, current_version_id, proposed, read_by, is_removed, created_at_ms)
     VALUES (@originalId, @originalRow, @title, @author, @sourceId, @language, @publishedOn, @url, @savedOn,
       @rights, @state, 0, @proposed, NULL, 0, @createdAtMs)`,
    { ...document, proposed: JSON.stringify(proposed) },
  ).id;
}

/** Throws `not_found` for one that does not exist or was removed. */
export function getDocument(db: Database, id: number): Document {
  const row = findRow<Omit<Document, 'proposed'> & { proposed: string }>(
    db,
    `SELECT id, original_id AS originalId, original_row AS originalRow, title, author, source_id AS sourceId, language,
       published_on AS publishedOn, url, saved_on AS savedOn, rights, state,
       current_version_id AS currentVersionId, proposed, read_by AS readBy, created_at_ms AS createdAtMs
     FROM documents WHERE id = @id AND is_removed = 0`,
    { id },
  );
  if (!row) throw new AppError('not_found', 'This document does not exist', { kind: 'document', id });
  return { ...row, proposed: JSON.parse(row.proposed) };
}

/** Writes every editable field as given. */
export function updateDocument(db: Database, { proposed, ...document }: Document): void {
  write(
    db,
    `UPDATE documents SET title = @title, author = @author, source_id = @sourceId, language = @language,
       published_on = @publishedOn, url = @url, saved_on = @savedOn, rights = @rights, state = @state,
       proposed = @proposed, read_by = @readBy
     WHERE id = @id`,
    { ...document, proposed: JSON.stringify(proposed) },
  );
}

export function removeDocument(db: Database, id: number): void {
  write(db, 'UPDATE documents SET is_removed = 1 WHERE id = @id', { id });
}

/** The live document that was made from this file, or from this row of it; null where there is none. */
export function findDocumentByOriginal(db: Database, originalId: number, row: number | null): number | null {
  const found = findRow<{ id: number }>(
    db,
    `SELECT id FROM documents
     WHERE original_id = @originalId AND original_row IS @row AND is_removed = 0
     UNION ALL
     SELECT documents.id FROM versions JOIN documents ON documents.id = versions.document_id
     WHERE versions.original_id = @originalId AND versions.cause = 'added' AND original_row IS @row AND is_removed = 0
     LIMIT 1`,
    { originalId, row },
  );
  return found?.id ?? null;
}

/** All that are not removed, in the order they came. */
export function listDocumentIds(db: Database): number[] {
  return listRows<{ id: number }>(db, 'SELECT id FROM documents WHERE is_removed = 0 ORDER BY id').map(
    ({ id }) => id,
  );
}
