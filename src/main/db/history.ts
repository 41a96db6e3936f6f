import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { HistoryEntry } from '../../shared/model/history';
import { type RowChange, restoreRow, setRecordingMode, takeChanges } from './recording';
import { findRow, listRows, write } from './statement';

export type Details = HistoryEntry['details'];

export interface Author {
  readonly actor: string;
  readonly atMs: number;
  readonly operation: string;
}

/**
 * Runs `change` in one transaction and keeps it as one entry of the history: the only way to write records. Whatever
 * throws inside rolls everything back. `details` may be computed from the result.
 */
export function recordChange<T>(
  db: Database,
  author: Author,
  details: Details | ((result: T) => Details),
  change: () => T,
): T {
  return openEntry(db, author).step(details, change);
}

/**
 * An entry that grows by several transactions, such as an import. It comes into being with its first step. Where something
 * else was done in between, the next step begins a new entry: undo takes whole rows back, newest first.
 */
export interface OpenEntry {
  step<T>(details: Details | ((result: T) => Details), change: () => T): T;
  /** From now on it can be undone. */
  close(): void;
}

const growing = new WeakMap<Database, Set<number>>();

export function openEntry(db: Database, author: Author, { grows = false } = {}): OpenEntry {
  const entryIds: number[] = [];
  return {
    step(details, change) {
      const { result, id } = inMode(db, 'recording', () => {
        const result = change();
        const changes = takeChanges(db);
        if (changes.length === 0) return { result, id: null };
        const latest = lastStep(db)?.entryId;
        const id = latest !== undefined && latest === entryIds.at(-1) ? latest : insertEntry(db);
        const told = typeof details === 'function' ? details(result) : details;
        appendStep(db, id, 'do', author, told, changes);
        return { result, id };
      });
      // Only what was committed counts.
      if (id !== null && id !== entryIds.at(-1)) entryIds.push(id);
      if (id !== null && grows) growingIn(db).add(id);
      return result;
    },
    close() {
      for (const id of entryIds) growingIn(db).delete(id);
    },
  };
}

/** Takes back the entry that was applied last. Throws `conflict` where there is none or where it is still growing. */
export function undo(db: Database, author: Author): HistoryEntry {
  return inMode(db, 'replaying', () => {
    const id = headOf(db);
    if (id === null)
      throw new AppError('conflict', 'There is nothing to undo', { reason: 'nothing-to-undo' });
    if (growingIn(db).has(id))
      throw new AppError('conflict', 'This is still running', { reason: 'still-running' });
    for (const change of changesOf(db, id).reverse()) restoreRow(db, change, change.before);
    const entry = getEntry(db, id);
    write(db, 'UPDATE history_entries SET is_applied = 0 WHERE id = @id', { id });
    write(db, 'UPDATE history_head SET entry_id = @parentId', { parentId: entry.parentId });
    appendStep(db, id, 'undo', author, {}, []);
    return { ...entry, isApplied: false };
  });
}

/** Applies again what was undone last on top of the present state. Throws `conflict` where there is nothing. */
export function redo(db: Database, author: Author): HistoryEntry {
  return inMode(db, 'replaying', () => {
    const id = findRedo(db);
    if (id === null)
      throw new AppError('conflict', 'There is nothing to redo', { reason: 'nothing-to-redo' });
    for (const change of changesOf(db, id)) restoreRow(db, change, change.after);
    write(db, 'UPDATE history_entries SET is_applied = 1 WHERE id = @id', { id });
    write(db, 'UPDATE history_head SET entry_id = @id', { id });
    appendStep(db, id, 'redo', author, {}, []);
    return getEntry(db, id);
  });
}

const ENTRY_SQL = `
  SELECT entries.id, entries.parent_id AS parentId, entries.is_applied AS isApplied,
    steps.actor, steps.at_ms AS atMs, steps.operation, contents.details
  FROM history_entries AS entries
  JOIN history_steps AS steps ON steps.seq = (
    SELECT seq FROM history_steps WHERE entry_id = entries.id AND kind = 'do' ORDER BY seq DESC LIMIT 1
  )
  JOIN history_contents AS contents ON contents.seq = steps.seq
`;

type EntryRow = Omit<HistoryEntry, 'isApplied' | 'details'> & { isApplied: number; details: string };

/** Newest first. */
export function listEntries(
  db: Database,
  { offset, limit }: { offset: number; limit: number },
): HistoryEntry[] {
  const sql = `${ENTRY_SQL} ORDER BY entries.id DESC LIMIT @limit OFFSET @offset`;
  return listRows<EntryRow>(db, sql, { offset, limit }).map(toEntry);
}

export function countEntries(db: Database): number {
  return findRow<{ total: number }>(db, 'SELECT COUNT(*) AS total FROM history_entries')?.total ?? 0;
}

export function nextUndo(db: Database): HistoryEntry | null {
  const id = headOf(db);
  return id === null ? null : getEntry(db, id);
}

export function nextRedo(db: Database): HistoryEntry | null {
  const id = findRedo(db);
  return id === null ? null : getEntry(db, id);
}

/** Recomputes every hash. O(bytes of the history). */
export function verifyHistory(db: Database): {
  isIntact: boolean;
  stepCount: number;
  firstBrokenStep: number | null;
} {
  let previousHash = '';
  let stepCount = 0;
  const steps = db.prepare(`
    SELECT steps.seq, entry_id AS entryId, kind, actor, at_ms AS atMs, operation, content_hash AS contentHash,
      previous_hash AS previousHash, hash, salt, details, changes
    FROM history_steps AS steps LEFT JOIN history_contents AS contents ON contents.seq = steps.seq
    ORDER BY steps.seq
  `);
  for (const step of steps.iterate() as Iterable<StepRow>) {
    stepCount++;
    const isWhole =
      step.seq === stepCount &&
      step.previousHash === previousHash &&
      step.hash === hashStep(step) &&
      step.salt !== null &&
      step.contentHash === hashContent(step.salt, step.details, step.changes);
    if (!isWhole) return { isIntact: false, stepCount, firstBrokenStep: step.seq };
    previousHash = step.hash;
  }
  return { isIntact: true, stepCount, firstBrokenStep: null };
}

interface StepHead {
  seq: number;
  entryId: number;
  kind: string;
  actor: string;
  atMs: number;
  operation: string;
  contentHash: string;
  previousHash: string;
}

interface StepRow extends StepHead {
  hash: string;
  salt: string;
  details: string;
  changes: string;
}

function inMode<T>(db: Database, mode: 'recording' | 'replaying', work: () => T): T {
  return db
    .transaction(() => {
      setRecordingMode(db, mode);
      const result = work();
      setRecordingMode(db, 'closed');
      return result;
    })
    .immediate();
}

function growingIn(db: Database): Set<number> {
  const ids = growing.get(db) ?? new Set();
  growing.set(db, ids);
  return ids;
}

function headOf(db: Database): number | null {
  return findRow<{ id: number | null }>(db, 'SELECT entry_id AS id FROM history_head')?.id ?? null;
}

function insertEntry(db: Database): number {
  const { id } = write(db, 'INSERT INTO history_entries (parent_id, is_applied) VALUES (@parentId, 1)', {
    parentId: headOf(db),
  });
  write(db, 'UPDATE history_head SET entry_id = @id', { id });
  return id;
}

function getEntry(db: Database, id: number): HistoryEntry {
  const row = findRow<EntryRow>(db, `${ENTRY_SQL} WHERE entries.id = @id`, { id });
  if (!row) throw new AppError('not_found', 'This history entry does not exist', { id });
  return toEntry(row);
}

function toEntry(row: EntryRow): HistoryEntry {
  return { ...row, isApplied: row.isApplied === 1, details: JSON.parse(row.details) };
}

/** Among the undone entries on top of the head, the one that was undone last. */
function findRedo(db: Database): number | null {
  const row = findRow<{ id: number }>(
    db,
    `SELECT entries.id
     FROM history_entries AS entries JOIN history_steps AS steps ON steps.entry_id = entries.id AND steps.kind = 'undo'
     WHERE entries.is_applied = 0 AND entries.parent_id IS (SELECT entry_id FROM history_head)
     ORDER BY steps.seq DESC LIMIT 1`,
  );
  return row?.id ?? null;
}

function changesOf(db: Database, entryId: number): RowChange[] {
  return listRows<{ changes: string }>(
    db,
    `SELECT contents.changes
     FROM history_steps AS steps JOIN history_contents AS contents ON contents.seq = steps.seq
     WHERE steps.entry_id = @entryId AND steps.kind = 'do'
     ORDER BY steps.seq`,
    { entryId },
  ).flatMap(({ changes }) => JSON.parse(changes) as RowChange[]);
}

function lastStep(db: Database): { seq: number; entryId: number; hash: string } | null {
  return findRow(db, 'SELECT seq, entry_id AS entryId, hash FROM history_steps ORDER BY seq DESC LIMIT 1');
}

function appendStep(
  db: Database,
  entryId: number,
  kind: 'do' | 'undo' | 'redo',
  author: Author,
  details: Details,
  changes: RowChange[],
): void {
  const last = lastStep(db);
  const content = {
    salt: randomBytes(16).toString('hex'),
    details: JSON.stringify(details),
    changes: JSON.stringify(changes),
  };
  const step: StepHead = {
    seq: (last?.seq ?? 0) + 1,
    entryId,
    kind,
    actor: author.actor,
    atMs: author.atMs,
    operation: author.operation,
    contentHash: hashContent(content.salt, content.details, content.changes),
    previousHash: last?.hash ?? '',
  };
  write(
    db,
    `INSERT INTO history_steps (seq, entry_id, kind, actor, at_ms, operation, content_hash, previous_hash, hash)
     VALUES (@seq, @entryId, @kind, @actor, @atMs, @operation, @contentHash, @previousHash, @hash)`,
    { ...step, hash: hashStep(step) },
  );
  write(
    db,
    'INSERT INTO history_contents (seq, salt, details, changes) VALUES (@seq, @salt, @details, @changes)',
    { seq: step.seq, ...content },
  );
}

/** Salted, so that content which is erased later cannot be guessed from the chain. */
function hashContent(salt: string, details: string, changes: string): string {
  return createHash('sha256')
    .update(JSON.stringify([salt, details, changes]))
    .digest('hex');
}

function hashStep({
  seq,
  entryId,
  kind,
  actor,
  atMs,
  operation,
  contentHash,
  previousHash,
}: StepHead): string {
  const head = [seq, entryId, kind, actor, atMs, operation, contentHash, previousHash];
  return createHash('sha256').update(JSON.stringify(head)).digest('hex');
}
