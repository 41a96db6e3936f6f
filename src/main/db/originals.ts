import type { Database } from 'better-sqlite3';
import type { Original } from '../../shared/model/original';
import { findRow, write } from './statement';

export interface NewOriginal extends Omit<Original, 'id'> {
  readonly bytes: Uint8Array;
}

/** Keeps the bytes. The same bytes again give the row that is there. */
export function putOriginal(db: Database, { bytes, notices, ...original }: NewOriginal): number {
  const known = findOriginalByHash(db, original.sha256);
  if (known !== null) return known;
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

export function findOriginalByHash(db: Database, sha256: string): number | null {
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
