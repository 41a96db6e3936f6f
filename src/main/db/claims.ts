import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { Relation } from '../../shared/model/annotation';
import type { Claim, ClaimEvidence, ClaimState } from '../../shared/model/claim';
import type { Span } from '../../shared/model/span';
import { findRow, listRows, write } from './statement';

/** A claim as it is stored: whether it is stale is found out elsewhere. */
export interface ClaimRow extends Pick<Claim, 'id' | 'statement' | 'speaker' | 'createdBy' | 'createdAtMs'> {
  readonly state: ClaimState;
  readonly modifiedAtMs: number;
}

/** A place in a version of a document. */
export interface PlaceRow extends Span {
  readonly documentId: number;
  readonly versionId: number;
}

export interface PassageRow extends PlaceRow {
  readonly id: number;
  readonly claimId: number;
}

export interface EvidenceRow {
  readonly id: number;
  readonly claimId: number;
  readonly kind: ClaimEvidence['kind'];
  readonly relation: Relation;
  readonly datedOn: string | null;
  readonly note: string;
  readonly documentId: number | null;
  readonly versionId: number | null;
  readonly start: number;
  readonly end: number;
  readonly originalId: number | null;
  readonly searchedIn: string;
  readonly createdBy: string;
  readonly createdAtMs: number;
}

function insertClaim(db: Database, claim: Omit<ClaimRow, 'id'>): number {
  return write(
    db,
    `INSERT INTO claims (statement, speaker, state, created_by, created_at_ms, modified_at_ms)
     VALUES (@statement, @speaker, @state, @createdBy, @createdAtMs, @modifiedAtMs)`,
    claim,
  ).id;
}

export interface NewClaim extends Pick<ClaimRow, 'statement' | 'speaker' | 'createdBy' | 'createdAtMs'> {
  readonly passages: readonly PlaceRow[];
  readonly evidence: readonly (PlaceRow & { readonly relation: Relation })[];
}

/** A claim that nobody has judged, with where it appears and the passages that are evidence. */
export function insertOpenClaim(db: Database, { passages, evidence, ...claim }: NewClaim): number {
  const { createdBy, createdAtMs } = claim;
  const claimId = insertClaim(db, { ...claim, state: 'open', modifiedAtMs: createdAtMs });
  for (const passage of passages) insertPassage(db, { claimId, ...passage });
  for (const piece of evidence) {
    const kind = 'passage' as const;
    const nothingElse = { datedOn: null, note: '', originalId: null, searchedIn: '' };
    insertEvidence(db, { claimId, kind, ...piece, ...nothingElse, createdBy, createdAtMs });
  }
  return claimId;
}

export function updateClaim(db: Database, { id, statement, speaker, state, modifiedAtMs }: ClaimRow): void {
  write(
    db,
    `UPDATE claims SET statement = @statement, speaker = @speaker, state = @state, modified_at_ms = @modifiedAtMs
     WHERE id = @id`,
    { id, statement, speaker, state, modifiedAtMs },
  );
}

/** With everything that belongs to it. */
export function removeClaim(db: Database, id: number): void {
  write(db, 'DELETE FROM claim_pins WHERE claim_id = @id', { id });
  write(db, 'DELETE FROM claim_verdicts WHERE claim_id = @id', { id });
  write(db, 'DELETE FROM claim_evidence WHERE claim_id = @id', { id });
  write(db, 'DELETE FROM claim_passages WHERE claim_id = @id', { id });
  write(db, 'DELETE FROM claims WHERE id = @id', { id });
}

const CLAIM_SQL = `
  SELECT id, statement, speaker, state, created_by AS createdBy, created_at_ms AS createdAtMs,
    modified_at_ms AS modifiedAtMs
  FROM claims
`;

export function getClaim(db: Database, id: number): ClaimRow {
  const row = findRow<ClaimRow>(db, `${CLAIM_SQL} WHERE id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This claim does not exist', { kind: 'claim', id });
  return row;
}

/** Newest first. `documentId` null: of all. */
export function listClaims(db: Database, documentId: number | null): ClaimRow[] {
  return listRows<ClaimRow>(
    db,
    `${CLAIM_SQL}
     WHERE @documentId IS NULL
       OR id IN (SELECT claim_id FROM claim_passages WHERE document_id = @documentId)
       OR id IN (SELECT claim_id FROM claim_evidence WHERE document_id = @documentId)
     ORDER BY id DESC`,
    { documentId },
  );
}

/** How many passages and pieces of evidence each claim has, and the title of its first passage's document. */
export function countParts(
  db: Database,
): Map<number, { passageCount: number; evidenceCount: number; documentTitle: string | null }> {
  const rows = listRows<{
    id: number;
    passageCount: number;
    evidenceCount: number;
    documentTitle: string | null;
  }>(
    db,
    `SELECT claims.id,
       (SELECT COUNT(*) FROM claim_passages WHERE claim_id = claims.id) AS passageCount,
       (SELECT COUNT(*) FROM claim_evidence WHERE claim_id = claims.id) AS evidenceCount,
       (SELECT title FROM claim_passages JOIN documents ON documents.id = document_id
        WHERE claim_id = claims.id ORDER BY claim_passages.id LIMIT 1) AS documentTitle
     FROM claims`,
  );
  return new Map(rows.map(({ id, ...parts }) => [id, parts]));
}

export function insertPassage(db: Database, passage: Omit<PassageRow, 'id'>): number {
  return write(
    db,
    `INSERT INTO claim_passages (claim_id, document_id, version_id, start_offset, end_offset)
     VALUES (@claimId, @documentId, @versionId, @start, @end)`,
    passage,
  ).id;
}

export function removePassage(db: Database, id: number): void {
  write(db, 'DELETE FROM claim_pins WHERE passage_id = @id', { id });
  write(db, 'DELETE FROM claim_passages WHERE id = @id', { id });
}

const PASSAGE_SQL = `
  SELECT id, claim_id AS claimId, document_id AS documentId, version_id AS versionId, start_offset AS start,
    end_offset AS end
  FROM claim_passages
`;

export function getPassage(db: Database, id: number): PassageRow {
  const row = findRow<PassageRow>(db, `${PASSAGE_SQL} WHERE id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This passage does not exist', { kind: 'passage', id });
  return row;
}

export function listPassages(db: Database, claimId: number): PassageRow[] {
  return listRows<PassageRow>(db, `${PASSAGE_SQL} WHERE claim_id = @claimId ORDER BY id`, { claimId });
}

export function insertEvidence(db: Database, evidence: Omit<EvidenceRow, 'id'>): number {
  return write(
    db,
    `INSERT INTO claim_evidence (claim_id, kind, relation, dated_on, note, document_id, version_id, start_offset,
       end_offset, original_id, searched_in, created_by, created_at_ms)
     VALUES (@claimId, @kind, @relation, @datedOn, @note, @documentId, @versionId, @start,
       @end, @originalId, @searchedIn, @createdBy, @createdAtMs)`,
    evidence,
  ).id;
}

export function removeEvidence(db: Database, id: number): void {
  write(db, 'DELETE FROM claim_pins WHERE evidence_id = @id', { id });
  write(db, 'DELETE FROM claim_evidence WHERE id = @id', { id });
}

const EVIDENCE_SQL = `
  SELECT id, claim_id AS claimId, kind, relation, dated_on AS datedOn, note, document_id AS documentId,
    version_id AS versionId, start_offset AS start, end_offset AS end, original_id AS originalId,
    searched_in AS searchedIn, created_by AS createdBy, created_at_ms AS createdAtMs
  FROM claim_evidence
`;

export function getEvidence(db: Database, id: number): EvidenceRow {
  const row = findRow<EvidenceRow>(db, `${EVIDENCE_SQL} WHERE id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This evidence does not exist', { kind: 'evidence', id });
  return row;
}

export function listEvidence(db: Database, claimId: number): EvidenceRow[] {
  return listRows<EvidenceRow>(db, `${EVIDENCE_SQL} WHERE claim_id = @claimId ORDER BY id`, { claimId });
}
