import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { HandLink } from '../../shared/model/comparison';
import { findRow, listRows, write } from './statement';

/** `referenceExact` and `reviewExact` are the words that stand in the spans. */
export type NewLink = Omit<HandLink, 'id'> & {
  readonly referenceExact: string;
  readonly reviewExact: string;
};

export function insertLink(db: Database, link: NewLink): number {
  return write(
    db,
    `INSERT INTO links (reference_version_id, reference_start, reference_end, reference_exact, review_version_id,
       review_start, review_end, review_exact, relation, note, created_by, created_at_ms)
     VALUES (@referenceVersionId, @referenceStart, @referenceEnd, @referenceExact, @reviewVersionId,
       @reviewStart, @reviewEnd, @reviewExact, @relation, @note, @createdBy, @createdAtMs)`,
    toColumns(link),
  ).id;
}

/** Writes every field as given. */
export function updateLink(db: Database, id: number, link: NewLink): void {
  write(
    db,
    `UPDATE links SET reference_version_id = @referenceVersionId, reference_start = @referenceStart,
       reference_end = @referenceEnd, reference_exact = @referenceExact, review_version_id = @reviewVersionId,
       review_start = @reviewStart, review_end = @reviewEnd, review_exact = @reviewExact, relation = @relation,
       note = @note, created_by = @createdBy, created_at_ms = @createdAtMs
     WHERE id = @id`,
    { id, ...toColumns(link) },
  );
}

export function removeLink(db: Database, id: number): void {
  write(db, 'DELETE FROM links WHERE id = @id', { id });
}

const LINK_SQL = `
  SELECT links.id, reference_version_id AS referenceVersionId, reference_start AS referenceStart,
    reference_end AS referenceEnd, review_version_id AS reviewVersionId, review_start AS reviewStart,
    review_end AS reviewEnd, relation, note, created_by AS createdBy, created_at_ms AS createdAtMs
  FROM links
`;

export function getLink(db: Database, id: number): HandLink {
  const row = findRow<LinkRow>(db, `${LINK_SQL} WHERE id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This link does not exist', { kind: 'link', id });
  return toLink(row);
}

/** Oldest first, those of removed documents left out. `documentId` null: of all. */
export function listLinks(db: Database, documentId: number | null): HandLink[] {
  return listRows<LinkRow>(
    db,
    `WITH live (version_id, document_id) AS (
       SELECT versions.id, documents.id FROM versions JOIN documents ON documents.id = document_id
       WHERE is_removed = 0
     )
     ${LINK_SQL}
     JOIN live AS reference_side ON reference_side.version_id = reference_version_id
     JOIN live AS review_side ON review_side.version_id = review_version_id
     WHERE @documentId IS NULL OR @documentId IN (reference_side.document_id, review_side.document_id)
     ORDER BY links.id`,
    { documentId },
  ).map(toLink);
}

/** Between any versions of the two documents, in either direction. Oldest first. */
export function listLinksBetween(db: Database, documentId: number, otherDocumentId: number): HandLink[] {
  const versionsOf = (name: string) => `(SELECT id FROM versions WHERE document_id = @${name})`;
  return listRows<LinkRow>(
    db,
    `${LINK_SQL}
     WHERE (reference_version_id IN ${versionsOf('documentId')}
         AND review_version_id IN ${versionsOf('otherDocumentId')})
       OR (reference_version_id IN ${versionsOf('otherDocumentId')}
         AND review_version_id IN ${versionsOf('documentId')})
     ORDER BY links.id`,
    { documentId, otherDocumentId },
  ).map(toLink);
}

type LinkRow = Omit<HandLink, 'reference' | 'review'> & {
  referenceStart: number;
  referenceEnd: number;
  reviewStart: number;
  reviewEnd: number;
};

function toLink({ referenceStart, referenceEnd, reviewStart, reviewEnd, ...link }: LinkRow): HandLink {
  return {
    ...link,
    reference: { start: referenceStart, end: referenceEnd },
    review: { start: reviewStart, end: reviewEnd },
  };
}

function toColumns({ reference, review, ...link }: NewLink) {
  return {
    ...link,
    referenceStart: reference.start,
    referenceEnd: reference.end,
    reviewStart: review.start,
    reviewEnd: review.end,
  };
}
