import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { findRow } from './statement';

/** A version as one side of a comparison names it. */
export interface Side {
  readonly documentId: number;
  readonly documentTitle: string;
  readonly versionId: number;
  readonly versionNumber: number;
  /** BCP 47, `und` where unknown. */
  readonly language: string;
  readonly isSourceFlagged: boolean;
  /** Of the file that the text was imported from. */
  readonly fileName: string | null;
}

export function getSide(db: Database, versionId: number): Side {
  const side = findSide(db, versionId);
  if (!side)
    throw new AppError('not_found', 'This version does not exist', { kind: 'version', id: versionId });
  return side;
}

/** Null for a version that does not exist or whose document was removed. */
export function findSide(db: Database, versionId: number): Side | null {
  const row = findRow<Omit<Side, 'isSourceFlagged'> & { isSourceFlagged: number }>(
    db,
    `SELECT documents.id AS documentId, title AS documentTitle, versions.id AS versionId, number AS versionNumber,
       language, source_flags.id IS NOT NULL AS isSourceFlagged, file_name AS fileName
     FROM versions JOIN documents ON documents.id = versions.document_id
     LEFT JOIN source_flags ON source_flags.source_id = documents.source_id
     LEFT JOIN originals ON originals.id = COALESCE(versions.original_id, documents.original_id)
     WHERE versions.id = @versionId AND is_removed = 0`,
    { versionId },
  );
  return row && { ...row, isSourceFlagged: row.isSourceFlagged === 1 };
}
