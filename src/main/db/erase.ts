import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { type ErasurePlan, withoutErased } from './erasure-plan';
import { inMode, insertEntry } from './history';
import { type Author, appendStep, type Details, hashContent, saltContent } from './history-steps';
import { RECORDED_TABLES, type RowChange } from './recording';
import { findRow, listRows, write } from './statement';

export interface Erasure {
  readonly entryId: number;
  /** How many rows went from each table. */
  readonly deleted: { readonly table: string; readonly count: number }[];
  readonly redactedStepCount: number;
}

/**
 * Takes what is planned out of the tables and out of the history, in one transaction, and notes that as an entry which
 * names no more than ids, who, when and why. The chain stays whole: it has hashes of contents, and an erasure says which
 * contents are no longer what they were and the hash of what is left. The old salts go too, so nobody can guess at what
 * was there. Throws `cancelled`, and has changed nothing, where `isCancelled` says so before the end of the transaction.
 *
 * The file still holds the words in free pages, its log and the search index until `scrub` has run; that it must run is
 * noted in the same transaction.
 */
export function erase(
  db: Database,
  author: Author,
  target: Details & { readonly reason: string },
  plan: ErasurePlan,
  isCancelled: () => boolean = () => false,
): Erasure {
  db.pragma('secure_delete = ON');
  return inMode(db, 'replaying', () => {
    db.pragma('defer_foreign_keys = ON');
    const redacted = redactSteps(db, plan);
    releaseReferences(db, plan);
    const deleted = deleteRows(db, plan);
    const entryId = insertEntry(db, { isErasure: true });
    const rows = Object.fromEntries(plan.rows.tables().map(([table, ids]) => [table, [...ids]]));
    appendStep(db, { entryId, kind: 'do', author }, target, { redacted, rows });
    for (const [seq, contentHash] of redacted) {
      write(
        db,
        `INSERT INTO history_erasures (seq, entry_id, content_hash) VALUES (@seq, @entryId, @contentHash)
         ON CONFLICT (seq) DO UPDATE SET entry_id = excluded.entry_id, content_hash = excluded.content_hash`,
        { seq, entryId, contentHash },
      );
    }
    for (const documentId of plan.rows.idsOf('documents')) {
      write(
        db,
        'INSERT OR IGNORE INTO history_documents (document_id, entry_id) VALUES (@documentId, @entryId)',
        { documentId, entryId },
      );
    }
    write(db, 'UPDATE workspace SET needs_scrub = 1');
    if (isCancelled()) throw new AppError('cancelled', 'Cancelled');
    return { entryId, deleted, redactedStepCount: redacted.length };
  });
}

export function listErasedDocuments(db: Database): number[] {
  return listRows<{ id: number }>(
    db,
    `SELECT DISTINCT document_id AS id FROM history_documents
     WHERE entry_id IN (SELECT id FROM history_entries WHERE is_erasure = 1) ORDER BY document_id`,
  ).map(({ id }) => id);
}

/** How many rows of each table are there to go. */
export function countPlanned(db: Database, { rows }: ErasurePlan): Erasure['deleted'] {
  return [...RECORDED_TABLES, 'originals', 'texts'].flatMap(table => {
    const found = findRow<{ count: number }>(
      db,
      `SELECT COUNT(*) AS count FROM ${table} WHERE id IN (SELECT value FROM json_each(@ids))`,
      { ids: JSON.stringify([...rows.idsOf(table)]) },
    );
    return found && found.count > 0 ? [{ table, count: found.count }] : [];
  });
}

/** Writes the contents anew without what is erased. Returns the steps with the hash of what is left. */
function redactSteps(db: Database, plan: ErasurePlan): [seq: number, contentHash: string][] {
  const redacted: [number, string][] = [];
  for (const { seq, isWhole } of listSteps(db, plan)) {
    const before = findRow<{ details: string; changes: string }>(
      db,
      'SELECT details, changes FROM history_contents WHERE seq = @seq',
      { seq },
    );
    if (!before) continue;
    const details = JSON.stringify(redactDetails(JSON.parse(before.details), plan, isWhole));
    const parsed = JSON.parse(before.changes) as RowChange[];
    const changes = isWhole
      ? JSON.stringify(parsed.map(change => withoutErased(change, plan)).filter(change => change !== null))
      : before.changes;
    if (details === before.details && changes === before.changes) continue;
    const content = saltContent(details, changes);
    write(
      db,
      'UPDATE history_contents SET salt = @salt, details = @details, changes = @changes WHERE seq = @seq',
      { seq, ...content },
    );
    redacted.push([seq, hashContent(content)]);
  }
  return redacted;
}

/** Those of the entries that are touched, `isWhole`, and others that tell one of the names. */
function listSteps(db: Database, { entryIds, names }: ErasurePlan): { seq: number; isWhole: boolean }[] {
  return listRows<{ seq: number; entryId: number; details: string }>(
    db,
    `SELECT steps.seq, steps.entry_id AS entryId, contents.details
     FROM history_steps AS steps
     JOIN history_contents AS contents ON contents.seq = steps.seq
     JOIN history_entries AS entries ON entries.id = steps.entry_id
     WHERE steps.kind = 'do' AND entries.is_erasure = 0
     ORDER BY steps.seq`,
  )
    .map(({ seq, entryId, details }) => ({
      seq,
      isWhole: entryIds.has(entryId),
      tellsName: Object.values(JSON.parse(details) as Details).some(value => names.has(String(value))),
    }))
    .filter(({ isWhole, tellsName }) => isWhole || tellsName);
}

/** Counts stay. Of a touched entry all words go: a title in it may be that of what is erased. */
function redactDetails(details: Details, { names }: ErasurePlan, isWhole: boolean): Details {
  return Object.fromEntries(
    Object.entries(details).filter(
      ([, value]) => typeof value === 'number' || !(isWhole || names.has(value)),
    ),
  );
}

/** Rows that can be without what goes stay without it. */
function releaseReferences(db: Database, { rows, references }: ErasurePlan): void {
  for (const { table, column, parent, isRequired } of references) {
    const ids = rows.idsOf(parent);
    if (isRequired || ids.size === 0) continue;
    write(db, `UPDATE ${table} SET ${column} = NULL WHERE ${column} IN (SELECT value FROM json_each(@ids))`, {
      ids: JSON.stringify([...ids]),
    });
  }
  write(
    db,
    `UPDATE ledger_entries SET cause = json_set(cause, '$.reason', '')
     WHERE json_extract(cause, '$.annotationId') IN (SELECT value FROM json_each(@ids))
       AND json_extract(cause, '$.reason') <> ''`,
    { ids: JSON.stringify([...rows.idsOf('annotations')]) },
  );
  write(
    db,
    `UPDATE finding_decisions SET reason = ''
     WHERE claim_id IN (SELECT value FROM json_each(@ids)) AND reason <> ''`,
    { ids: JSON.stringify([...rows.idsOf('claims')]) },
  );
}

/** Content last: it is named by what goes before it. */
function deleteRows(db: Database, { rows }: ErasurePlan): Erasure['deleted'] {
  return [...RECORDED_TABLES, 'originals', 'texts'].flatMap(table => {
    const ids = rows.idsOf(table);
    if (ids.size === 0) return [];
    const { changed } = write(db, `DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(@ids))`, {
      ids: JSON.stringify([...ids]),
    });
    return changed === 0 ? [] : [{ table, count: changed }];
  });
}
