import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import type { HistoryEntry } from '../../shared/model/history';
import { returnFindings } from './former-findings';
import { putEntryDocuments } from './history-documents';
import { getEntry } from './history-entries';
import { changesOf, headOf, nextRedoPath, nextUndoPath, pathTo } from './history-line';
import { type Author, appendStep, type Details, lastStep } from './history-steps';
import { type RecordingMode, restoreRow, setRecordingMode, takeChanges } from './recording';
import { findRow, write } from './statement';

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

/** With `grows` nothing of it can be undone before it is closed. */
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
        appendStep(db, { entryId: id, kind: 'do', author }, told, changes);
        putEntryDocuments(db, id, changes);
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

/**
 * Takes back the newest entry that is in effect; entries of which everything was erased are gone past. Throws `conflict`
 * where there is none or where it is still growing.
 */
export function undo(db: Database, author: Author): HistoryEntry {
  return inMode(db, 'replaying', () => {
    const path = nextUndoPath(db);
    const target = path.at(-1);
    if (target === undefined)
      throw new AppError('conflict', 'There is nothing to undo', { reason: 'nothing-to-undo' });
    refuseGrowing(db, path);
    for (const id of path) takeBack(db, id, author);
    return getEntry(db, target);
  });
}

/** Applies again what was undone last on top of the present state. Throws `conflict` where there is nothing. */
export function redo(db: Database, author: Author): HistoryEntry {
  return inMode(db, 'replaying', () => {
    const path = nextRedoPath(db);
    const target = path.at(-1);
    if (target === undefined)
      throw new AppError('conflict', 'There is nothing to redo', { reason: 'nothing-to-redo' });
    for (const id of path) applyAgain(db, id, author);
    return getEntry(db, target);
  });
}

/**
 * Brings the workspace into the state after `entryId`, on whatever branch it is: back to where the branches part, then on
 * to it, all in one transaction. Throws `conflict` where that is the present state or something on the way still grows.
 */
export function goTo(
  db: Database,
  entryId: number,
  author: Author,
): { entry: HistoryEntry; undoneCount: number; redoneCount: number } {
  return inMode(db, 'replaying', () => {
    getEntry(db, entryId);
    if (isErasure(db, entryId))
      throw new AppError('conflict', 'An erasure is no state to go to', { reason: 'is-erasure' });
    const { undone, redone } = pathTo(db, entryId);
    if (undone.length + redone.length === 0)
      throw new AppError('conflict', 'This is the present state', { reason: 'is-present-state' });
    refuseGrowing(db, undone);
    for (const id of undone) takeBack(db, id, author);
    for (const id of redone) applyAgain(db, id, author);
    return { entry: getEntry(db, entryId), undoneCount: undone.length, redoneCount: redone.length };
  });
}

export function nextUndo(db: Database): HistoryEntry | null {
  const id = nextUndoPath(db).at(-1);
  return id === undefined ? null : getEntry(db, id);
}

export function nextRedo(db: Database): HistoryEntry | null {
  const id = nextRedoPath(db).at(-1);
  return id === undefined ? null : getEntry(db, id);
}

/**
 * Runs `work`, which erases through another connection. Until it has settled every change through this one is refused with
 * `conflict`: it would have to wait for that connection, and the whole program with it. Throws `conflict` itself while an
 * import grows, whose next step may still add to what it wrote, and while something else is erased.
 */
export async function whileErasing<T>(db: Database, work: () => Promise<T>): Promise<T> {
  refuseWhileErasing(db);
  refuseGrowing(db, [...growingIn(db)]);
  erasing.add(db);
  try {
    return await work();
  } finally {
    erasing.delete(db);
  }
}

export function isErasing(db: Database): boolean {
  return erasing.has(db);
}

/** Throws `conflict` while something is erased. */
export function refuseWhileErasing(db: Database): void {
  if (isErasing(db))
    throw new AppError('conflict', 'Something is being erased for good', { reason: 'erasing' });
}

const erasing = new WeakSet<Database>();

/** One transaction in which recorded tables may be written, and how. */
export function inMode<T>(db: Database, mode: RecordingMode, work: () => T): T {
  refuseWhileErasing(db);
  return db
    .transaction(() => {
      setRecordingMode(db, mode);
      const result = work();
      setRecordingMode(db, 'closed');
      return result;
    })
    .immediate();
}

/** An erasure stands beside the line: it becomes nobody's parent. */
export function insertEntry(db: Database, { isErasure = false } = {}): number {
  const parentId = headOf(db);
  const { id } = write(
    db,
    'INSERT INTO history_entries (parent_id, is_applied, is_erasure) VALUES (@parentId, 1, @isErasure)',
    { parentId, isErasure: Number(isErasure) },
  );
  // Later children of one entry begin a branch; an erasure belongs to that of its parent.
  write(
    db,
    `UPDATE history_entries SET branch_id = COALESCE((
       SELECT parent.branch_id FROM history_entries AS parent
       WHERE parent.id = @parentId AND (@isErasure = 1 OR NOT EXISTS (
         SELECT 1 FROM history_entries AS other
         WHERE other.parent_id = @parentId AND other.id < @id AND other.is_erasure = 0
       ))
     ), @id)
     WHERE id = @id`,
    { id, parentId, isErasure: Number(isErasure) },
  );
  if (!isErasure) write(db, 'UPDATE history_head SET entry_id = @id', { id });
  return id;
}

function takeBack(db: Database, id: number, author: Author): void {
  const changes = changesOf(db, id).reverse();
  const made = changes.filter(({ table, before }) => table === 'versions' && before === null);
  returnFindings(
    db,
    made.map(version => version.id),
  );
  for (const change of changes) restoreRow(db, change, change.before);
  write(db, 'UPDATE history_entries SET is_applied = 0 WHERE id = @id', { id });
  write(db, 'UPDATE history_head SET entry_id = (SELECT parent_id FROM history_entries WHERE id = @id)', {
    id,
  });
  appendStep(db, { entryId: id, kind: 'undo', author }, {}, []);
}

function applyAgain(db: Database, id: number, author: Author): void {
  for (const change of changesOf(db, id)) restoreRow(db, change, change.after);
  write(db, 'UPDATE history_entries SET is_applied = 1 WHERE id = @id', { id });
  write(db, 'UPDATE history_head SET entry_id = @id', { id });
  appendStep(db, { entryId: id, kind: 'redo', author }, {}, []);
}

function growingIn(db: Database): Set<number> {
  const ids = growing.get(db) ?? new Set();
  growing.set(db, ids);
  return ids;
}

function refuseGrowing(db: Database, entryIds: readonly number[]): void {
  if (entryIds.some(id => growingIn(db).has(id)))
    throw new AppError('conflict', 'This is still running', { reason: 'still-running' });
}

function isErasure(db: Database, id: number): boolean {
  return (
    findRow(db, 'SELECT 1 AS found FROM history_entries WHERE id = @id AND is_erasure = 1', { id }) !== null
  );
}
