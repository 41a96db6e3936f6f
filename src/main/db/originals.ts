import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Original } from '../../shared/model/original';
import { findRow, write } from './statement';

/** Of bytes that nobody asked to be read as a text. */
const EVIDENCE_FORMAT = 'file';

export interface NewOriginal extends Omit<Original, 'id'> {
  readonly bytes: Uint8Array;
}

/** Keeps the bytes. The same bytes again give the row that is there. */
export function putOriginal(db: Database, { bytes, notices, ...original }: NewOriginal): number {
  const known = findOriginalByHash(db, original.sha256);
  if (known !== null) {
    const { sha256: _, importedAtMs: __, byteLength: ___, ...description } = original;
    // Bytes that came as evidence were not looked into; now it is known what text they hold.
    write(
      db,
      `UPDATE originals SET file_name = @fileName, format = @format, encoding = @encoding, notices = @notices
       WHERE id = @id AND format = '${EVIDENCE_FORMAT}'`,
      { id: known, ...description, notices: JSON.stringify(notices) },
    );
    return known;
  }
  return write(
    db,
    `INSERT INTO originals (sha256, file_name, byte_length, format, encoding, notices, imported_at_ms, bytes)
     VALUES (@sha256, @fileName, @byteLength, @format, @encoding, @notices, @importedAtMs, @bytes)`,
    {
      ...original,
      notices: JSON.stringify(notices),
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    },
  ).id;
}

/** Keeps the bytes of a file that is evidence, unread. The same bytes again give the row that is there. */
export function putEvidenceFile(
  db: Database,
  file: { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array },
  importedAtMs: number,
): number {
  const { name, sha256, bytes } = file;
  return (
    findOriginalByHash(db, sha256) ??
    write(
      db,
      `INSERT INTO originals (sha256, file_name, byte_length, format, encoding, notices, imported_at_ms, bytes)
       VALUES (@sha256, @name, @byteLength, '${EVIDENCE_FORMAT}', NULL, '[]', @importedAtMs, @bytes)`,
      {
        sha256,
        name,
        importedAtMs,
        byteLength: bytes.byteLength,
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      },
    ).id
  );
}

function findOriginalByHash(db: Database, sha256: string): number | null {
  return (
    findRow<{ id: number }>(db, 'SELECT id FROM originals WHERE sha256 = @sha256', { sha256 })?.id ?? null
  );
}

/** The description, without the bytes. */
export function findOriginal(db: Database, id: number): Original | null {
  const row = findRow<Omit<Original, 'notices'> & { notices: string }>(
    db,
    `SELECT id, sha256, file_name AS fileName, byte_length AS byteLength, format, encoding, notices,
       imported_at_ms AS importedAtMs
     FROM originals WHERE id = @id`,
    { id },
  );
  return row && { ...row, notices: JSON.parse(row.notices) };
}

/** The bytes as they came, with their hash. Throws `not_found`. */
export function getOriginalBytes(db: Database, id: number): { bytes: Uint8Array; sha256: string } {
  const row = findRow<{ bytes: Uint8Array; sha256: string }>(
    db,
    'SELECT bytes, sha256 FROM originals WHERE id = @id',
    { id },
  );
  if (!row) throw new AppError('not_found', 'These bytes are not there', { kind: 'original', id });
  return row;
}

/** The bytes that are kept under a hash. */
export function findBytesByHash(db: Database, sha256: string): Uint8Array | null {
  return (
    findRow<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM originals WHERE sha256 = @sha256', { sha256 })
      ?.bytes ?? null
  );
}
