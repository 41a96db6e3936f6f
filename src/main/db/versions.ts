import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { LedgerEntry, Version } from '../../shared/model/document';
import { findRow, listRows, write } from './statement';

export interface NewVersion {
  readonly documentId: number;
  readonly text: string;
  readonly parentId: number | null;
  readonly cause: Version['cause'];
  readonly originalId: number | null;
  readonly madeBy: string;
  readonly madeAtMs: number;
  /** Over the parent's text; empty for a version that was not made from its parent. */
  readonly ledger: readonly LedgerEntry[];
}

/** Adds the next version of a document and makes it the current one. */
export function insertVersion(db: Database, { text, ledger, ...version }: NewVersion): number {
  const number = nextNumber(db, version.documentId);
  const { id } = write(
    db,
    `INSERT INTO versions (document_id, number, text_id, parent_id, cause, original_id, made_by, made_at_ms)
     VALUES (@documentId, @number, @textId, @parentId, @cause, @originalId, @madeBy, @madeAtMs)`,
    { ...version, number, textId: putText(db, text) },
  );
  for (const { start, end, insert, cause } of ledger) {
    write(
      db,
      `INSERT INTO ledger_entries (version_id, start_offset, end_offset, insert_text, cause)
       VALUES (@id, @start, @end, @insert, @cause)`,
      { id, start, end, insert, cause: JSON.stringify(cause) },
    );
  }
  write(db, 'UPDATE documents SET current_version_id = @id WHERE id = @documentId', {
    id,
    documentId: version.documentId,
  });
  return id;
}

const VERSION_SQL = `
  SELECT versions.id, document_id AS documentId, number, length AS textLength, sha256 AS textSha256,
    parent_id AS parentId, cause, original_id AS originalId, made_by AS madeBy, made_at_ms AS madeAtMs
  FROM versions JOIN texts ON texts.id = versions.text_id
`;

export function getVersion(db: Database, id: number): Version {
  const version = findRow<Version>(db, `${VERSION_SQL} WHERE versions.id = @id`, { id });
  if (!version) throw new AppError('not_found', 'This version does not exist', { kind: 'version', id });
  return version;
}

/** In the order they were made. */
export function listVersions(db: Database, documentId: number): Version[] {
  return listRows<Version>(db, `${VERSION_SQL} WHERE document_id = @documentId ORDER BY number`, {
    documentId,
  });
}

export function getText(db: Database, versionId: number): string {
  const row = findRow<{ text: string }>(
    db,
    'SELECT text FROM versions JOIN texts ON texts.id = versions.text_id WHERE versions.id = @versionId',
    { versionId },
  );
  if (!row)
    throw new AppError('not_found', 'This version does not exist', { kind: 'version', id: versionId });
  return row.text;
}

/** In text order; empty for a version that was read from a file. */
export function listLedger(db: Database, versionId: number): LedgerEntry[] {
  return listRows<Omit<LedgerEntry, 'cause'> & { cause: string }>(
    db,
    `SELECT start_offset AS start, end_offset AS end, insert_text AS "insert", cause
     FROM ledger_entries WHERE version_id = @versionId ORDER BY start_offset, id`,
    { versionId },
  ).map(entry => ({ ...entry, cause: JSON.parse(entry.cause) }));
}

/** The live version of this document that holds exactly this text, if any. */
export function findVersionByText(db: Database, documentId: number, text: string): number | null {
  const row = findRow<{ id: number }>(
    db,
    `SELECT versions.id FROM versions JOIN texts ON texts.id = versions.text_id
     WHERE document_id = @documentId AND sha256 = @sha256`,
    { documentId, sha256: hashText(text) },
  );
  return row?.id ?? null;
}

/** Over the UTF-8 bytes. */
/** Whether there is such a version still: undoing what made it takes it away. */
export function isVersionThere(db: Database, versionId: unknown): boolean {
  return findRow(db, 'SELECT 1 AS found FROM versions WHERE id = @versionId', { versionId }) !== null;
}

export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function putText(db: Database, text: string): number {
  const sha256 = hashText(text);
  const known = findRow<{ id: number }>(db, 'SELECT id FROM texts WHERE sha256 = @sha256', { sha256 });
  if (known) return known.id;
  return write(db, 'INSERT INTO texts (sha256, length, text) VALUES (@sha256, @length, @text)', {
    sha256,
    length: text.length,
    text,
  }).id;
}

function nextNumber(db: Database, documentId: number): number {
  const sql = 'SELECT COALESCE(MAX(number), 0) + 1 AS number FROM versions WHERE document_id = @documentId';
  return findRow<{ number: number }>(db, sql, { documentId })?.number ?? 1;
}
