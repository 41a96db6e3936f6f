import type { Database } from 'better-sqlite3';
import type { CheckReference, DerivedText } from '../../shared/model/check';
import { listRows, write } from './statement';

export interface ReferenceChoice {
  readonly referenceId: number;
  readonly isReference: boolean;
}

/**
 * What people said about what the document is held against; removed documents left out. A text whose source it is said to
 * be is no source of it, unless somebody said that too.
 */
export function listChoices(db: Database, documentId: number): ReferenceChoice[] {
  return listRows<{ referenceId: number; isReference: number }>(
    db,
    `SELECT document_references.id, reference_id AS referenceId, is_reference AS isReference
     FROM document_references JOIN documents ON documents.id = reference_id
     WHERE document_id = @documentId AND is_removed = 0
     UNION ALL
     SELECT given.id, given.document_id, 0
     FROM document_references AS given JOIN documents ON documents.id = given.document_id
     WHERE given.reference_id = @documentId AND given.is_reference = 1 AND is_removed = 0
       AND NOT EXISTS (
         SELECT 1 FROM document_references AS own
         WHERE own.document_id = @documentId AND own.reference_id = given.document_id
       )
     ORDER BY 1`,
    { documentId },
  ).map(({ referenceId, isReference }) => ({ referenceId, isReference: isReference === 1 }));
}

/** `isReference` null leaves it to the dates. Of two texts only one can be the source of the other: the last word counts. */
export function putChoice(
  db: Database,
  choice: { documentId: number; referenceId: number; isReference: boolean | null },
): void {
  const { documentId, referenceId, isReference } = choice;
  if (isReference === null) {
    write(
      db,
      'DELETE FROM document_references WHERE document_id = @documentId AND reference_id = @referenceId',
      { documentId, referenceId },
    );
    return;
  }
  if (isReference) {
    write(
      db,
      `DELETE FROM document_references
       WHERE document_id = @referenceId AND reference_id = @documentId AND is_reference = 1`,
      { documentId, referenceId },
    );
  }
  write(
    db,
    `INSERT INTO document_references (document_id, reference_id, is_reference)
     VALUES (@documentId, @referenceId, @isReference)
     ON CONFLICT (document_id, reference_id) DO UPDATE SET is_reference = excluded.is_reference`,
    { documentId, referenceId, isReference: Number(isReference) },
  );
}

/**
 * What the document is held against: what people chose, and what the last run found, as far as nobody excluded it since.
 * Chosen ones first, then the most alike.
 */
export function listReferences(db: Database, documentId: number): CheckReference[] {
  return listRows<CheckReference>(
    db,
    `SELECT documents.id AS documentId, title AS documentTitle, current_version_id AS versionId,
       sources.name AS sourceName, published_on AS publishedOn,
       CASE WHEN choices.is_reference = 1 THEN 'chosen' ELSE found.reason END AS reason
     FROM documents
     LEFT JOIN document_references AS choices
       ON choices.document_id = @documentId AND choices.reference_id = documents.id
     LEFT JOIN check_references AS found
       ON found.document_id = @documentId AND found.reference_id = documents.id
     LEFT JOIN sources ON sources.id = documents.source_id
     WHERE documents.id IN (
         SELECT reference_id FROM document_references WHERE document_id = @documentId
         UNION SELECT reference_id FROM check_references WHERE document_id = @documentId
       )
       AND documents.is_removed = 0
       AND (choices.is_reference = 1 OR (choices.id IS NULL AND found.reason <> 'chosen' AND NOT EXISTS (
         SELECT 1 FROM document_references
         WHERE document_id = documents.id AND reference_id = @documentId AND is_reference = 1
       )))
     ORDER BY choices.id IS NULL, choices.id, found.position`,
    { documentId },
  );
}

/** The documents that people said are held against this one; removed ones left out. */
export function listDerived(db: Database, documentId: number): DerivedText[] {
  return listRows<DerivedText>(
    db,
    `SELECT documents.id AS documentId, title AS documentTitle
     FROM document_references JOIN documents ON documents.id = document_id
     WHERE reference_id = @documentId AND is_reference = 1 AND is_removed = 0
     ORDER BY document_references.id`,
    { documentId },
  );
}

/** In place of those found before; what a person chose stands elsewhere. `references` in the order in which they are shown. */
export function putFoundReferences(
  db: Database,
  documentId: number,
  references: readonly { readonly documentId: number; readonly reason: CheckReference['reason'] }[],
): void {
  write(db, 'DELETE FROM check_references WHERE document_id = @documentId', { documentId });
  for (const [position, { documentId: referenceId, reason }] of references.entries()) {
    write(
      db,
      `INSERT INTO check_references (document_id, position, reference_id, reason)
       VALUES (@documentId, @position, @referenceId, @reason)`,
      { documentId, position, referenceId, reason },
    );
  }
}
