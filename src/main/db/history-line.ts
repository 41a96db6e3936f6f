import type { Database } from 'better-sqlite3';
import type { RowChange } from './recording';
import { findRow, listRows } from './statement';

/** The entry whose state the workspace is in; null before the first. */
export function headOf(db: Database): number | null {
  return findRow<{ id: number | null }>(db, 'SELECT entry_id AS id FROM history_head')?.id ?? null;
}

export function headBranchOf(db: Database): number | null {
  const sql =
    'SELECT branch_id AS id FROM history_head JOIN history_entries ON history_entries.id = history_head.entry_id';
  return findRow<{ id: number }>(db, sql)?.id ?? null;
}

/** How to come from the present state to that after `entryId`: both in the order in which they are done. */
export function pathTo(db: Database, entryId: number): { undone: number[]; redone: number[] } {
  const line = lineTo(db, headOf(db));
  const wanted = lineTo(db, entryId);
  const isOnLine = new Set(line);
  const isWanted = new Set(wanted);
  return {
    undone: line.filter(id => !isWanted.has(id)),
    redone: wanted.filter(id => !isOnLine.has(id)).reverse(),
  };
}

/** The entries from the head down to the newest one that has an effect; empty where there is none. */
export function nextUndoPath(db: Database): number[] {
  const path: number[] = [];
  for (let id = headOf(db); id !== null; id = parentOf(db, id)) {
    path.push(id);
    if (hasEffect(db, id)) return path;
  }
  return [];
}

/** What redo applies, in order; the last one has an effect. Of several branches the one that was undone last. */
export function nextRedoPath(db: Database): number[] {
  const path: number[] = [];
  for (let id = findUndone(db, headOf(db)); id !== null; id = findUndone(db, id)) {
    path.push(id);
    if (hasEffect(db, id)) return path;
  }
  return [];
}

/** In the order in which they were made. */
export function changesOf(db: Database, entryId: number): RowChange[] {
  return listRows<{ changes: string }>(
    db,
    `SELECT contents.changes
     FROM history_steps AS steps JOIN history_contents AS contents ON contents.seq = steps.seq
     WHERE steps.entry_id = @entryId AND steps.kind = 'do'
     ORDER BY steps.seq`,
    { entryId },
  ).flatMap(({ changes }) => {
    const parsed: unknown = JSON.parse(changes);
    return Array.isArray(parsed) ? (parsed as RowChange[]) : [];
  });
}

/** From the entry to the first of all. */
function lineTo(db: Database, entryId: number | null): number[] {
  return listRows<{ id: number }>(
    db,
    `WITH RECURSIVE line (id, parent_id) AS (
       SELECT id, parent_id FROM history_entries WHERE id = @entryId
       UNION ALL
       SELECT entries.id, entries.parent_id FROM line JOIN history_entries AS entries ON entries.id = line.parent_id
     )
     SELECT id FROM line ORDER BY id DESC`,
    { entryId },
  ).map(({ id }) => id);
}

function parentOf(db: Database, id: number): number | null {
  const sql = 'SELECT parent_id AS id FROM history_entries WHERE id = @id';
  return findRow<{ id: number | null }>(db, sql, { id })?.id ?? null;
}

/** False where everything that the entry did was erased. */
function hasEffect(db: Database, entryId: number): boolean {
  return (
    findRow(
      db,
      `SELECT 1 AS found
       FROM history_steps AS steps JOIN history_contents AS contents ON contents.seq = steps.seq
       WHERE steps.entry_id = @entryId AND steps.kind = 'do' AND octet_length(contents.changes) > 2
       LIMIT 1`,
      { entryId },
    ) !== null
  );
}

function findUndone(db: Database, parentId: number | null): number | null {
  const row = findRow<{ id: number }>(
    db,
    `SELECT entries.id
     FROM history_entries AS entries JOIN history_steps AS steps ON steps.entry_id = entries.id AND steps.kind = 'undo'
     WHERE entries.is_applied = 0 AND entries.parent_id IS @parentId
     ORDER BY steps.seq DESC LIMIT 1`,
    { parentId },
  );
  return row?.id ?? null;
}
