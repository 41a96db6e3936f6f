import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { lockWorkspace, type WorkspaceLock } from './lock';
import { APPLICATION_ID, migrateTo, newerVersion, SCHEMA_VERSION, schemaVersionOf } from './migrate';
import { installRecording } from './recording';
import { findRow } from './statement';

/** One open workspace file. */
export interface Workspace {
  readonly path: string;
  /** Stays the same for the life of the workspace, copies included. */
  readonly uid: string;
  readonly db: Database;
  /** True when opening made the file. */
  readonly isNew: boolean;
  /** Aborts when the workspace closes: jobs on it must end. */
  readonly closing: AbortSignal;
  close(): void;
}

/**
 * Opens or makes a workspace. Throws `not_found`, `conflict` (another program has it open), `unreadable` (no workspace,
 * damaged, or newer than this program) or `storage`; the file is then left as it was. A backup is made before a migration.
 */
export function openWorkspace(path: string, { create, atMs }: { create: boolean; atMs: number }): Workspace {
  const file = resolve(path);
  const isNew = !existsSync(file) || statSync(file).size === 0;
  if (isNew && !create) throw new AppError('not_found', `There is no workspace at ${file}`, { path: file });
  if (isNew) mkdirSync(dirname(file), { recursive: true });
  else inspect(file);
  const lock = lockWorkspace(file);
  try {
    const db = openDatabase(file, isNew);
    if (isNew) insertWorkspace(db, atMs);
    installRecording(db);
    return toWorkspace(file, db, isNew, lock);
  } catch (cause) {
    lock.release();
    throw cause;
  }
}

function toWorkspace(path: string, db: Database, isNew: boolean, lock: WorkspaceLock): Workspace {
  const controller = new AbortController();
  const uid = findRow<{ uid: string }>(db, 'SELECT uid FROM workspace')?.uid;
  if (!uid) throw notAWorkspace(path);
  return {
    path,
    uid,
    db,
    isNew,
    closing: controller.signal,
    close() {
      if (controller.signal.aborted) return;
      controller.abort();
      db.close();
      lock.release();
    },
  };
}

/** Looks without writing, so that a file that is not ours or not writable stays untouched. */
function inspect(path: string): void {
  if (!statSync(path).isFile()) throw notAWorkspace(path);
  try {
    accessSync(path, constants.R_OK);
  } catch (cause) {
    throw new AppError('storage', `${path} may not be read`, { reason: 'no-permission', path }, { cause });
  }
  let version: number;
  let applicationId: number;
  try {
    // The file's header is enough, and reading it this way makes no files beside it.
    ({ version, applicationId } = readHeader(path));
  } catch (cause) {
    throw cause instanceof AppError ? cause : notAWorkspace(path, cause);
  }
  if (applicationId !== APPLICATION_ID) throw notAWorkspace(path);
  if (version > SCHEMA_VERSION) throw newerVersion(version);
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch (cause) {
    throw new AppError('storage', `${path} is read-only`, { reason: 'read-only', path }, { cause });
  }
}

/** `user_version` and `application_id` as the file format has them (sqlite.org/fileformat.html, section 1.3). */
function readHeader(path: string): { version: number; applicationId: number } {
  const header = Buffer.alloc(100);
  const descriptor = openSync(path, 'r');
  const length = readSync(descriptor, header, 0, 100, 0);
  closeSync(descriptor);
  if (length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw notAWorkspace(path);
  return { version: header.readUInt32BE(60), applicationId: header.readUInt32BE(68) };
}

function openDatabase(path: string, isNew: boolean): Database {
  let db: Database | null = null;
  try {
    db = new SqliteDatabase(path);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    db.pragma('cache_size = -65536');
    if (!isNew && schemaVersionOf(db) < SCHEMA_VERSION) backUpBeforeMigration(db, path);
    migrateTo(db);
    return db;
  } catch (cause) {
    db?.close();
    if (cause instanceof SqliteDatabase.SqliteError && /NOTADB|CORRUPT/.test(cause.code))
      throw notAWorkspace(path, cause);
    throw cause;
  }
}

function backUpBeforeMigration(db: Database, path: string): void {
  const target = `${path}.backup-${schemaVersionOf(db)}`;
  if (!existsSync(target)) db.prepare('VACUUM INTO @target').run({ target });
}

function insertWorkspace(db: Database, atMs: number): void {
  db.prepare('INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, @uid, @atMs)').run({
    uid: randomUUID(),
    atMs,
  });
}

function notAWorkspace(path: string, cause?: unknown): AppError {
  return new AppError(
    'unreadable',
    `${path} is no Gegenlese workspace`,
    { reason: 'not-a-workspace', path },
    { cause },
  );
}
