import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Anchor, Evidence } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { findRow, listRows, write } from './statement';

/** Evidence of an annotation, by where it stands. */
export interface EvidenceInDocument extends Span {
  readonly id: number;
  readonly versionId: number;
  readonly relation: Evidence['relation'];
  readonly annotationId: number;
  /** Of the annotation. */
  readonly ownerDocumentId: number;
  readonly ownerDocumentTitle: string;
  readonly ownerVersionId: number;
  readonly ownerStart: number;
  readonly ownerEnd: number;
  readonly ownerExact: string;
  readonly label: string;
}

/** Of annotations whose document is still there. */
export function listEvidenceInDocument(db: Database, documentId: number): EvidenceInDocument[] {
  return listRows<EvidenceInDocument>(
    db,
    `SELECT evidence.id, evidence.version_id AS versionId, evidence.start_offset AS start, evidence.end_offset AS end,
       relation, annotation_id AS annotationId, owners.id AS ownerDocumentId, owners.title AS ownerDocumentTitle,
       annotations.version_id AS ownerVersionId, annotations.start_offset AS ownerStart,
       annotations.end_offset AS ownerEnd, annotations.exact AS ownerExact, annotations.label
     FROM evidence
     JOIN annotations ON annotations.id = evidence.annotation_id
     JOIN documents AS owners ON owners.id = annotations.document_id
     WHERE evidence.document_id = @documentId AND owners.is_removed = 0
     ORDER BY evidence.start_offset, evidence.id`,
    { documentId },
  );
}

/** Where a claim or evidence of it stands. */
export interface ClaimSpan extends Span {
  readonly kind: 'claim-passage' | 'claim-evidence';
  readonly id: number;
  readonly claimId: number;
  readonly statement: string;
  readonly versionId: number;
  /** Null for a passage in which the claim appears. */
  readonly relation: Evidence['relation'] | null;
}

/** What claims and their evidence point at in any version of the document; each place counts in the version that it names. */
export function listClaimSpans(db: Database, documentId: number): ClaimSpan[] {
  return listRows<ClaimSpan>(
    db,
    `SELECT 'claim-passage' AS kind, claim_passages.id AS id, claim_id AS claimId, statement, version_id AS versionId,
       start_offset AS start, end_offset AS end, NULL AS relation
     FROM claim_passages JOIN claims ON claims.id = claim_id WHERE document_id = @documentId
     UNION ALL
     SELECT 'claim-evidence', claim_evidence.id, claim_id, statement, version_id, start_offset, end_offset, relation
     FROM claim_evidence JOIN claims ON claims.id = claim_id
     WHERE kind = 'passage' AND document_id = @documentId
     ORDER BY start, id`,
    { documentId },
  );
}

/** Of a document that may have been removed. */
export function getStanding(
  db: Database,
  documentId: number,
): { currentVersionId: number; isRemoved: boolean } {
  const row = findRow<{ currentVersionId: number; isRemoved: number }>(
    db,
    'SELECT current_version_id AS currentVersionId, is_removed AS isRemoved FROM documents WHERE id = @documentId',
    { documentId },
  );
  if (!row)
    throw new AppError('not_found', 'This document does not exist', { kind: 'document', id: documentId });
  return { currentVersionId: row.currentVersionId, isRemoved: row.isRemoved === 1 };
}

/** Puts an annotation onto other words, or onto the same in another version. */
export function placeAnnotation(
  db: Database,
  id: number,
  place: Anchor & { versionId: number; modifiedAtMs: number },
): void {
  write(
    db,
    `UPDATE annotations SET version_id = @versionId, start_offset = @start, end_offset = @end, exact = @exact,
       prefix = @prefix, suffix = @suffix, modified_at_ms = @modifiedAtMs
     WHERE id = @id`,
    { id, ...place },
  );
}

/** Null where there is none. */
export function findEvidence(
  db: Database,
  id: number,
): (Span & { annotationId: number; documentId: number; versionId: number }) | null {
  return findRow(
    db,
    `SELECT annotation_id AS annotationId, document_id AS documentId, version_id AS versionId, start_offset AS start,
       end_offset AS end
     FROM evidence WHERE id = @id`,
    { id },
  );
}

type Place = Span & { readonly versionId: number };

export function placeEvidence(db: Database, id: number, place: Place & { exact: string }): void {
  write(
    db,
    `UPDATE evidence SET version_id = @versionId, start_offset = @start, end_offset = @end, exact = @exact
     WHERE id = @id`,
    { id, ...place },
  );
}

export function placeClaimPassage(db: Database, id: number, { versionId, start, end }: Place): void {
  write(
    db,
    `UPDATE claim_passages SET version_id = @versionId, start_offset = @start, end_offset = @end WHERE id = @id`,
    { id, versionId, start, end },
  );
}

export function placeClaimEvidence(db: Database, id: number, { versionId, start, end }: Place): void {
  write(
    db,
    `UPDATE claim_evidence SET version_id = @versionId, start_offset = @start, end_offset = @end WHERE id = @id`,
    { id, versionId, start, end },
  );
}
