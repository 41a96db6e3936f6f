import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { OutputOf } from '../../shared/contract/client';
import { AppError } from '../../shared/errors';
import { RECORDED_TABLES, type RowChange } from './recording';
import { listRows } from './statement';

export type KeptThings = Omit<OutputOf<'workspace.verify'>, 'isIntact' | 'history'>;
type Damaged = KeptThings['damaged'][number];

const MAX_DAMAGED = 1000;

/**
 * Holds every kept text and file against the hash it was stored under, and every row that editors change against what the
 * history last made of it. `damaged` has the first thousand. Reads everything once; memory grows with the number of rows
 * and their changes, not with texts and files. Throws `cancelled`.
 *
 * As `verifyHistory` it finds damage and meddling, not a forger who computes hashes anew.
 */
export function verifyKept(db: Database, isCancelled: () => boolean): KeptThings {
  const damaged: Damaged[] = [];
  const note = (entry: Damaged) => {
    if (damaged.length < MAX_DAMAGED) damaged.push(entry);
  };
  const turn = () => {
    if (isCancelled()) throw new AppError('cancelled', 'Cancelled');
  };
  const textCount = checkHashes(db, 'texts', 'text', turn, note);
  const originalCount = checkHashes(db, 'originals', 'bytes', turn, note);
  const rowCount = checkRows(db, turn, note);
  return { textCount, originalCount, rowCount, damaged };
}

function checkHashes(
  db: Database,
  table: 'texts' | 'originals',
  column: 'text' | 'bytes',
  turn: () => void,
  note: (entry: Damaged) => void,
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

type Row = Readonly<Record<string, unknown>>;

function checkRows(db: Database, turn: () => void, note: (entry: Damaged) => void): number {
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
      if (!state) note({ table, id: row.id, problem: 'unrecorded' });
      else if (!isSame(state, row)) note({ table, id: row.id, problem: 'changed' });
    }
    for (const [id, state] of recorded) if (state) note({ table, id, problem: 'missing' });
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
