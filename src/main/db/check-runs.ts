import type { Database } from 'better-sqlite3';
import { RULES } from '../../shared/domain/checks/rules';
import type { CheckReference } from '../../shared/model/check';
import { type NoticedFinding, replaceFindings } from './check-findings';
import { putMirrors } from './check-mirrors';
import { putFoundReferences } from './check-references';
import type { MovedFinding } from './former-findings';
import { findRow, listRows, write } from './statement';
import { hashText } from './versions';

/** What one run of the rules says about one document, as a worker read it. */
export interface CheckedDocument {
  readonly documentId: number;
  readonly versionId: number;
  /** The last step of the history when it was read. */
  readonly stepSeq: number;
  readonly findings: readonly NoticedFinding[];
  /** Noticed in former versions, and again in this one. */
  readonly moved: readonly MovedFinding[];
  readonly references: readonly { readonly documentId: number; readonly reason: CheckReference['reason'] }[];
  /** Others that report the same and might be held against this one. */
  readonly relatedIds: readonly number[];
  /** What broke; null where nothing did. */
  readonly failure: string | null;
}

/** Changes with every rule that changes, so that all texts are checked again then. */
export const PACK = hashText(
  Object.entries(RULES)
    .map(([rule, { version }]) => `${rule}@${version}`)
    .join('\n'),
);

const NOT_CHECKED = 'NOT EXISTS (SELECT 1 FROM check_runs WHERE document_id = documents.id AND pack = @pack)';

export interface UncheckedDocument {
  readonly id: number;
  /** UTF-16 code units of the current version. */
  readonly textLength: number;
}

/**
 * Documents that were not checked as they are now, the newest first: those of `documentIds`, or of all. One that a rule
 * broke on waits until something about it changes.
 */
export function listUnchecked(db: Database, documentIds: readonly number[] | null): UncheckedDocument[] {
  return listForChecking(db, documentIds, NOT_CHECKED);
}

/** The same without those that an earlier run left. */
export function listWaiting(db: Database): UncheckedDocument[] {
  return listForChecking(
    db,
    null,
    `${NOT_CHECKED} AND NOT EXISTS (SELECT 1 FROM left_unchecked WHERE document_id = documents.id)`,
  );
}

/** What is still unchecked of `documentIds`, or of all, no run takes up by itself until something about it changes. */
export function leaveUnchecked(db: Database, documentIds: readonly number[] | null): void {
  write(db, 'INSERT OR IGNORE INTO left_unchecked SELECT value FROM json_each(@ids)', {
    ids: JSON.stringify(listUnchecked(db, documentIds).map(({ id }) => id)),
  });
}

/** The same, whether they were checked or not. */
export function listCheckable(db: Database, documentIds: readonly number[] | null): UncheckedDocument[] {
  return listForChecking(db, documentIds, 'TRUE');
}

/** `waitingCount`: of the unchecked ones, those that no run left. */
export function countUnchecked(db: Database): {
  documentCount: number;
  uncheckedCount: number;
  waitingCount: number;
} {
  const row = findRow<ReturnType<typeof countUnchecked>>(
    db,
    `SELECT COUNT(*) AS documentCount, COUNT(*) FILTER (WHERE check_runs.document_id IS NULL) AS uncheckedCount,
       COUNT(*) FILTER (WHERE check_runs.document_id IS NULL AND left_unchecked.document_id IS NULL) AS waitingCount
     FROM documents
     LEFT JOIN check_runs ON check_runs.document_id = documents.id AND pack = @pack
     LEFT JOIN left_unchecked ON left_unchecked.document_id = documents.id
     WHERE is_removed = 0`,
    { pack: PACK },
  );
  return row ?? { documentCount: 0, uncheckedCount: 0, waitingCount: 0 };
}

/** Whether the rules looked at the document as it is now, and none broke on it. */
export function isChecked(db: Database, documentId: number): boolean {
  return (
    findRow(
      db,
      'SELECT 1 AS found FROM check_runs WHERE document_id = @documentId AND pack = @pack AND has_failed = 0',
      { documentId, pack: PACK },
    ) !== null
  );
}

/** 0 in a workspace without a history. Equal numbers mean that nothing recorded has changed in between. */
export function lastStepSeq(db: Database): number {
  return findRow<{ seq: number }>(db, 'SELECT MAX(seq) AS seq FROM history_steps')?.seq ?? 0;
}

/**
 * Keeps what a run found. False, and nothing is written, where the document or what it was held against changed since it
 * was read. Documents that are held against this one, and were checked before it was as it is now, wait to be checked
 * again. To be called within a transaction.
 */
export function storeChecked(db: Database, checked: CheckedDocument, atMs: number): boolean {
  const { documentId, versionId, stepSeq, references, failure } = checked;
  const isCurrent = findRow(
    db,
    'SELECT 1 AS found FROM documents WHERE id = @documentId AND current_version_id = @versionId AND is_removed = 0',
    { documentId, versionId },
  );
  const read = [documentId, ...references.map(reference => reference.documentId)];
  if (!isCurrent || hasChangedSince(db, stepSeq, read)) return false;
  forgetOutdated(db, documentId, checked.relatedIds);
  replaceFindings(db, documentId, versionId, checked);
  putFoundReferences(db, documentId, references);
  putMirrors(db, documentId, versionId);
  write(
    db,
    `INSERT INTO check_runs (document_id, pack, step_seq, checked_at_ms, has_failed)
     VALUES (@documentId, @pack, @stepSeq, @atMs, @hasFailed)
     ON CONFLICT (document_id) DO UPDATE SET pack = excluded.pack, step_seq = excluded.step_seq,
       checked_at_ms = excluded.checked_at_ms, has_failed = excluded.has_failed`,
    { documentId, pack: PACK, stepSeq, atMs, hasFailed: Number(failure !== null) },
  );
  write(db, 'DELETE FROM left_unchecked WHERE document_id = @documentId', { documentId });
  return true;
}

function listForChecking(db: Database, documentIds: readonly number[] | null, condition: string) {
  return listRows<UncheckedDocument>(
    db,
    `SELECT documents.id, texts.length AS textLength
     FROM documents
     JOIN versions ON versions.id = documents.current_version_id
     JOIN texts ON texts.id = versions.text_id
     WHERE is_removed = 0 AND ${condition}
       AND (@documentIds IS NULL OR documents.id IN (SELECT value FROM json_each(@documentIds)))
     ORDER BY documents.id DESC`,
    { pack: PACK, documentIds: documentIds && JSON.stringify(documentIds) },
  );
}

/** Steps that are about no document, such as a decision about names, may be about these. */
function hasChangedSince(db: Database, stepSeq: number, documentIds: readonly number[]): boolean {
  const step = findRow(
    db,
    `SELECT 1 AS found FROM history_steps AS steps
     WHERE seq > @stepSeq AND (
       NOT EXISTS (SELECT 1 FROM history_documents WHERE entry_id = steps.entry_id)
       OR EXISTS (
         SELECT 1 FROM history_documents
         WHERE entry_id = steps.entry_id AND document_id IN (SELECT value FROM json_each(@documentIds))
       )
     )
     LIMIT 1`,
    { stepSeq, documentIds: JSON.stringify(documentIds) },
  );
  return step !== null;
}

/** Those of `relatedIds` that were checked before the last change of the document. */
function forgetOutdated(db: Database, documentId: number, relatedIds: readonly number[]): void {
  if (relatedIds.length === 0) return;
  write(
    db,
    `DELETE FROM check_runs
     WHERE document_id IN (SELECT value FROM json_each(@relatedIds))
       AND step_seq < (
         SELECT MAX(seq) FROM history_documents JOIN history_steps USING (entry_id) WHERE document_id = @documentId
       )`,
    { documentId, relatedIds: JSON.stringify(relatedIds) },
  );
}
