import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { OutputOf, ProgressOf } from '../../shared/contract/client';
import { AppError } from '../../shared/errors';
import { documentsOf, ownersInTables } from './history-documents';
import { RECORDED_TABLES, type RowChange } from './recording';
import { listRows } from './statement';

export type KeptThings = Omit<OutputOf<'workspace.verify'>, 'isIntact' | 'history'>;
type Damaged = KeptThings['damaged'][number];
type Progress = ProgressOf<'workspace.verify'>;

export interface VerifyRun {
  isCancelled(): boolean;
  report(progress: Progress): void;
}

/** What is damaged, and the row as it is or was: it says whose it is. */
interface Noted extends Omit<Damaged, 'documents'> {
  readonly row?: Row;
}

type Row = Readonly<Record<string, unknown>>;

const MAX_DAMAGED = 1000;

/**
 * Holds every kept text and file against the hash it was stored under, and every row that editors change against what the
 * history last made of it. `damaged` has the first thousand. Reads everything once; memory grows with the number of rows
 * and their changes, not with texts and files. Throws `cancelled`.
 *
 * As `verifyHistory` it finds damage and meddling, not a forger who computes hashes anew.
 */
export function verifyKept(db: Database, run: VerifyRun): KeptThings {
  const damaged: Noted[] = [];
  const note = (entry: Noted) => {
    if (damaged.length < MAX_DAMAGED) damaged.push(entry);
  };
  const counting = (stage: Progress['stage'], tables: readonly string[]) => {
    const total = tables.reduce((sum, table) => sum + countRows(db, table), 0);
    let done = 0;
    return () => {
      if (run.isCancelled()) throw new AppError('cancelled', 'Cancelled');
      if (done % ROWS_A_REPORT === 0) run.report({ stage, done, total });
      done++;
    };
  };
  const textCount = checkHashes(db, 'texts', 'text', counting('texts', ['texts']), note);
  const originalCount = checkHashes(db, 'originals', 'bytes', counting('originals', ['originals']), note);
  const rowCount = checkRows(db, counting('rows', ['history_steps', ...RECORDED_TABLES]), note);
  return { textCount, originalCount, rowCount, damaged: damaged.map(noted => withDocuments(db, noted)) };
}

const ROWS_A_REPORT = 50;

function countRows(db: Database, table: string): number {
  return listRows<{ count: number }>(db, `SELECT COUNT(*) AS count FROM ${table}`)[0]?.count ?? 0;
}

function withDocuments(db: Database, { row, ...noted }: Noted): Damaged {
  const ids = row
    ? documentsOf({ table: noted.table, id: noted.id, before: row, after: null }, ownersInTables(db))
    : listRows<{ id: number }>(db, DOCUMENTS_WITH[noted.table === 'texts' ? 'texts' : 'originals'], {
        id: noted.id,
      }).map(({ id }) => id);
  const documents = listRows<Damaged['documents'][number]>(
    db,
    'SELECT id, title FROM documents WHERE is_removed = 0 AND id IN (SELECT value FROM json_each(@ids)) ORDER BY id',
    { ids: JSON.stringify(ids) },
  );
  return { ...noted, documents };
}

const DOCUMENTS_WITH = {
  texts: 'SELECT DISTINCT document_id AS id FROM versions WHERE text_id = @id',
  originals: `SELECT id FROM documents WHERE original_id = @id
    UNION SELECT document_id FROM versions WHERE original_id = @id`,
} as const;

function checkHashes(
  db: Database,
  table: 'texts' | 'originals',
  column: 'text' | 'bytes',
  turn: () => void,
  note: (entry: Noted) => void,
): number {
  let count = 0;
  const rows = db.prepare(`SELECT id, sha256, ${column} AS kept FROM ${table} ORDER BY id`).iterate();
  for (const { id, sha256, kept } of rows as Iterable<{
    id: number;
    sha256: string;
    kept: string | Buffer;
  }>) {
    turn();
    count++;
    if (createHash('sha256').update(kept).digest('hex') !== sha256) note({ table, id, problem: 'hash' });
  }
  return count;
}

function checkRows(db: Database, turn: () => void, note: (entry: Noted) => void): number {
  const states = readRecordedStates(db, turn);
  let count = 0;
  for (const table of RECORDED_TABLES) {
    const recorded = states.get(table) ?? new Map<number, Row | null>();
    for (const row of db.prepare(`SELECT * FROM ${table}`).iterate() as Iterable<Row & { id: number }>) {
      turn();
      count++;
      const state = recorded.get(row.id);
      recorded.delete(row.id);
      // A migration brings labels that no entry made.
      if (state === undefined && table === 'labels') continue;
      if (!state) note({ table, id: row.id, problem: 'unrecorded', row });
      else if (!isSame(state, row)) note({ table, id: row.id, problem: 'changed', row });
    }
    for (const [id, state] of recorded) if (state) note({ table, id, problem: 'missing', row: state });
  }
  return count;
}

/** Columns that a later migration added are not in what was recorded before. */
function isSame(state: Row, row: Row): boolean {
  return Object.entries(state).every(([column, value]) => row[column] === value);
}

/** What the entries in effect last made of each row they name: null where it is to be gone. */
function readRecordedStates(db: Database, turn: () => void): Map<string, Map<number, Row | null>> {
  const applied = new Set(
    listRows<{ id: number }>(db, 'SELECT id FROM history_entries WHERE is_applied = 1').map(({ id }) => id),
  );
  const states = new Map<string, Map<number, Row | null>>();
  const steps = db.prepare(`
    SELECT entry_id AS entryId, changes
    FROM history_steps AS steps JOIN history_contents AS contents ON contents.seq = steps.seq
    WHERE steps.kind = 'do'
    ORDER BY steps.seq
  `);
  for (const { entryId, changes } of steps.iterate() as Iterable<{ entryId: number; changes: string }>) {
    turn();
    const parsed: unknown = JSON.parse(changes);
    if (!Array.isArray(parsed)) continue;
    for (const { table, id, before, after } of parsed as RowChange[]) {
      const ofTable = states.get(table) ?? new Map<number, Row | null>();
      states.set(table, ofTable);
      if (applied.has(entryId)) ofTable.set(id, after);
      else if (!ofTable.has(id)) ofTable.set(id, before);
    }
  }
  return states;
}
