import type { Database } from 'better-sqlite3';
import type { CheckRule, FindingDecision } from '../../shared/model/check';
import type { Span } from '../../shared/model/span';
import { listRows, write } from './statement';

/** A decision with the place of the finding in the version in which it was made. */
export interface DecisionRow extends FindingDecision, Span {
  readonly id: number;
  readonly documentId: number;
  readonly versionId: number;
  readonly rule: CheckRule;
  readonly ruleVersion: number;
}

export function insertDecision(db: Database, decision: Omit<DecisionRow, 'id'>): number {
  return write(
    db,
    `INSERT INTO finding_decisions (document_id, version_id, rule, rule_version, start_offset, end_offset, outcome, reason,
       decided_by, decided_at_ms, annotation_id, claim_id)
     VALUES (@documentId, @versionId, @rule, @ruleVersion, @start, @end, @outcome, @reason,
       @decidedBy, @decidedAtMs, @annotationId, @claimId)`,
    decision,
  ).id;
}

/** It also holds for a finding of another text that asks the same, or will where it is found there. */
export function mirrorDecision(
  db: Database,
  mirrored: Span & Pick<DecisionRow, 'documentId' | 'versionId' | 'rule'> & { readonly decisionId: number },
): void {
  write(
    db,
    `INSERT INTO mirrored_decisions (decision_id, document_id, version_id, rule, start_offset, end_offset)
     VALUES (@decisionId, @documentId, @versionId, @rule, @start, @end)`,
    mirrored,
  );
}

/** Whatever holds for a finding. */
export function removeDecisionOf(db: Database, findingId: number): void {
  write(
    db,
    'DELETE FROM finding_decisions WHERE id = (SELECT decision_id FROM check_findings WHERE id = @findingId)',
    { findingId },
  );
}

/** Where a decision holds in a text. */
export interface DecidedPlace extends Span, Pick<DecisionRow, 'id' | 'versionId' | 'rule'> {
  /** The version of another text that it was made in; null for its own text. */
  readonly askedVersionId: number | null;
  readonly askedStart: number;
  readonly askedEnd: number;
}

/** In all versions of the document, the oldest decision first; also of those that were made in another text. */
export function listDecidedPlaces(db: Database, documentId: number): DecidedPlace[] {
  return listRows<DecidedPlace>(
    db,
    `SELECT id, version_id AS versionId, rule, start_offset AS start, end_offset AS end,
       NULL AS askedVersionId, start_offset AS askedStart, end_offset AS askedEnd
     FROM finding_decisions WHERE document_id = @documentId
     UNION ALL
     SELECT decision_id, places.version_id, places.rule, places.start_offset, places.end_offset,
       decisions.version_id, decisions.start_offset, decisions.end_offset
     FROM mirrored_decisions AS places JOIN finding_decisions AS decisions ON decisions.id = decision_id
     WHERE places.document_id = @documentId
     ORDER BY id`,
    { documentId },
  );
}

/** How often findings of each rule were decided so, also those that are no longer noticed; by rule and outcome. */
export function countDecisions(db: Database): { rule: string; outcome: string; count: number }[] {
  return listRows(
    db,
    `SELECT rule, outcome, COUNT(*) AS count
     FROM finding_decisions JOIN documents ON documents.id = document_id
     WHERE is_removed = 0 GROUP BY rule, outcome`,
  );
}
