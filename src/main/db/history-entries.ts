import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { HistoryEntry, ListedEntry } from '../../shared/model/history';
import { findRow, listRows } from './statement';

/** What is left out does not narrow the list. Times are inclusive. */
export interface EntryFilter {
  readonly documentId?: number | undefined;
  readonly actor?: string | undefined;
  /** The part of the operation's name before the dot. */
  readonly area?: string | undefined;
  readonly fromMs?: number | undefined;
  readonly toMs?: number | undefined;
}

/** An entry names at most so many of its documents. */
const NAMED_DOCUMENTS = 4;

const ENTRY_SQL = `
  SELECT entries.id, entries.parent_id AS parentId, entries.is_applied AS isApplied,
    steps.actor, steps.at_ms AS atMs, steps.operation, contents.details
  FROM history_entries AS entries
  JOIN history_steps AS steps ON steps.seq = entries.done_seq
  JOIN history_contents AS contents ON contents.seq = steps.seq
`;

type EntryRow = Omit<HistoryEntry, 'isApplied' | 'details'> & { isApplied: number; details: string };

export function getEntry(db: Database, id: number): HistoryEntry {
  const row = findRow<EntryRow>(db, `${ENTRY_SQL} WHERE entries.id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This history entry does not exist', { kind: 'entry', id });
  return toEntry(row);
}

/** Newest first. */
export function listEntries(
  db: Database,
  filter: EntryFilter,
  { offset, limit }: { offset: number; limit: number },
): ListedEntry[] {
  const rows = listRows<EntryRow & ListedRow>(
    db,
    `SELECT entries.id, entries.parent_id AS parentId, entries.is_applied AS isApplied,
       entries.branch_id AS branchId, entries.is_erasure AS isErasure,
       steps.actor, steps.at_ms AS atMs, steps.operation, contents.details,
       eraser.id AS eraserId, erasing.actor AS erasedBy, erasing.at_ms AS erasedAtMs
     FROM history_entries AS entries
     JOIN history_steps AS steps ON steps.seq = entries.done_seq
     JOIN history_contents AS contents ON contents.seq = steps.seq
     LEFT JOIN history_entries AS eraser ON eraser.id = (
       SELECT MAX(erased.entry_id)
       FROM history_steps AS own JOIN history_erasures AS erased ON erased.seq = own.seq
       WHERE own.entry_id = entries.id
     )
     LEFT JOIN history_steps AS erasing ON erasing.seq = eraser.done_seq
     ${conditionsOf(filter)} ORDER BY entries.id DESC LIMIT @limit OFFSET @offset`,
    { ...parametersOf(filter), offset, limit },
  );
  const documents = listEntryDocuments(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ branchId, isErasure, eraserId, erasedBy, erasedAtMs, ...row }) => ({
    ...toEntry(row),
    branchId,
    isErasure: isErasure === 1,
    erasure: eraserId === null ? null : { entryId: eraserId, actor: erasedBy ?? '', atMs: erasedAtMs ?? 0 },
    documents: documents.get(row.id)?.named ?? [],
    documentCount: documents.get(row.id)?.count ?? 0,
  }));
}

export function countEntries(db: Database, filter: EntryFilter): number {
  const sql = `
    SELECT COUNT(*) AS total
    FROM history_entries AS entries JOIN history_steps AS steps ON steps.seq = entries.done_seq
    ${conditionsOf(filter)}
  `;
  return findRow<{ total: number }>(db, sql, parametersOf(filter))?.total ?? 0;
}

/** Who did something, and in which areas, both in the order of the alphabet. */
export function listFacets(db: Database): { actors: string[]; areas: string[] } {
  const actors = listRows<{ actor: string }>(
    db,
    "SELECT DISTINCT actor FROM history_steps WHERE kind = 'do' ORDER BY actor",
  );
  const areas = listRows<{ area: string }>(
    db,
    `SELECT DISTINCT substr(operation, 1, instr(operation, '.') - 1) AS area FROM history_steps
     WHERE kind = 'do' ORDER BY area`,
  );
  return { actors: actors.map(({ actor }) => actor), areas: areas.map(({ area }) => area) };
}

interface ListedRow {
  branchId: number;
  isErasure: number;
  eraserId: number | null;
  erasedBy: string | null;
  erasedAtMs: number | null;
}

function toEntry(row: EntryRow): HistoryEntry {
  return { ...row, isApplied: row.isApplied === 1, details: JSON.parse(row.details) };
}

function conditionsOf({ documentId, actor, area, fromMs, toMs }: EntryFilter): string {
  const parts: string[] = [];
  if (documentId !== undefined)
    parts.push('entries.id IN (SELECT entry_id FROM history_documents WHERE document_id = @documentId)');
  if (actor !== undefined) parts.push('steps.actor = @actor');
  if (area !== undefined) parts.push("substr(steps.operation, 1, instr(steps.operation, '.') - 1) = @area");
  if (fromMs !== undefined) parts.push('steps.at_ms >= @fromMs');
  if (toMs !== undefined) parts.push('steps.at_ms <= @toMs');
  return parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`;
}

function parametersOf({ documentId, actor, area, fromMs, toMs }: EntryFilter) {
  return {
    documentId: documentId ?? null,
    actor: actor ?? null,
    area: area ?? null,
    fromMs: fromMs ?? null,
    toMs: toMs ?? null,
  };
}

function listEntryDocuments(db: Database, entryIds: readonly number[]) {
  const rows = listRows<{ entryId: number; id: number; title: string | null; count: number }>(
    db,
    `SELECT entry_id AS entryId, document_id AS id, title, count
     FROM (
       SELECT entry_id, document_id, ROW_NUMBER() OVER (PARTITION BY entry_id ORDER BY document_id) AS place,
         COUNT(*) OVER (PARTITION BY entry_id) AS count
       FROM history_documents WHERE entry_id IN (SELECT value FROM json_each(@entryIds))
     )
     LEFT JOIN documents ON documents.id = document_id
     WHERE place <= ${NAMED_DOCUMENTS}
     ORDER BY entry_id, document_id`,
    { entryIds: JSON.stringify(entryIds) },
  );
  const byEntry = new Map<number, { named: ListedEntry['documents']; count: number }>();
  for (const { entryId, id, title, count } of rows) {
    const known = byEntry.get(entryId) ?? { named: [], count };
    known.named.push({ id, title });
    byEntry.set(entryId, known);
  }
  return byEntry;
}
