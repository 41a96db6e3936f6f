import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { AppError } from '../../shared/errors';
import { installCheckTriggers } from './check-triggers';
import { lockWorkspace, type WorkspaceLock } from './lock';
import { APPLICATION_ID, migrateTo, newerVersion, SCHEMA_VERSION, schemaVersionOf } from './migrate';
import { installNameTriggers } from './name-triggers';
import { installRecording } from './recording';
import { needsScrub, scrub } from './scrub';
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
  try {
    const isMissing = !holdsSomething(file);
    if (isMissing && !create)
      throw new AppError('not_found', `There is no workspace at ${file}`, {
        reason: 'no-workspace',
        path: file,
      });
    if (isMissing) mkdirSync(dirname(file), { recursive: true });
    else inspect(file);
    // Two names of one file share a lock.
    const place = existsSync(file) ? realpathSync(file) : file;
    const lock = lockWorkspace(place);
    try {
      // Asked again under the lock: another program may just have made it.
      const isNew = !holdsSomething(place);
      if (isNew) makeWorkspace(place, atMs);
      return toWorkspace(file, openDatabase(place), isNew, lock);
    } catch (cause) {
      lock.release();
      throw cause;
    }
  } catch (cause) {
    throw toAppError(file, cause);
  }
}

/**
 * A second connection that writes, for a worker of the program that has the workspace open and holds its lock. That program
 * must not write meanwhile (`whileErasing`).
 */
export function openBeside(path: string): Database {
  const db = new SqliteDatabase(path, { fileMustExist: true });
  try {
    configure(db);
    installTriggers(db);
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

function toWorkspace(path: string, db: Database, isNew: boolean, lock: WorkspaceLock): Workspace {
  const controller = new AbortController();
  return {
    path,
    uid: getUid(db),
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

/** False where there is nothing, or an empty file. */
function holdsSomething(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !(found.isFile() && found.size === 0);
}

/** Looks without writing, so that a file that is not ours or not writable stays untouched. */
function inspect(path: string): void {
  if (!statSync(path).isFile()) throw notAWorkspace(path);
  try {
    accessSync(path, constants.R_OK);
  } catch (cause) {
    throw new AppError('storage', `${path} may not be read`, { reason: 'no-permission', path }, { cause });
  }
  // The file's header is enough, and reading it this way makes no files beside it.
  const { version, applicationId } = readHeader(path);
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
  let length: number;
  try {
    length = readSync(descriptor, header, 0, 100, 0);
  } finally {
    closeSync(descriptor);
  }
  if (length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw notAWorkspace(path);
  return { version: header.readUInt32BE(60), applicationId: header.readUInt32BE(68) };
}

/**
 * The file appears whole or not at all. It is made with a rollback journal, so that its header says what it is from the
 * start; with a write-ahead log a crash would leave that in the log.
 */
function makeWorkspace(path: string, atMs: number): void {
  const partial = `${path}.new`;
  rmSync(partial, { force: true });
  const db = new SqliteDatabase(partial);
  try {
    db.pragma('synchronous = FULL');
    migrateTo(db);
    db.prepare('INSERT INTO workspace (id, uid, created_at_ms) VALUES (1, @uid, @atMs)').run({
      uid: randomUUID(),
      atMs,
    });
    db.close();
    // A log that outlived its workspace would be replayed into the new one.
    for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
    renameSync(partial, path);
  } catch (cause) {
    db.close();
    rmSync(partial, { force: true });
    throw cause;
  }
}

function openDatabase(path: string): Database {
  const db = new SqliteDatabase(path, { fileMustExist: true });
  try {
    db.pragma('journal_mode = WAL');
    configure(db);
    if (schemaVersionOf(db) < SCHEMA_VERSION) {
      backUpBeforeMigration(db, path);
      migrateTo(db);
      // `inspect` reads the version from the file itself.
      db.pragma('wal_checkpoint(TRUNCATE)');
    }
    getUid(db);
    // An erasure was cut short, or somebody read the file meanwhile.
    if (needsScrub(db)) scrub(db, OPENING_PATIENCE_MS);
    installTriggers(db);
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/** Opening must not wait for long. */
const OPENING_PATIENCE_MS = 500;

function configure(db: Database): void {
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('trusted_schema = OFF');
  db.pragma('cache_size = -65536');
}

function installTriggers(db: Database): void {
  installRecording(db);
  installCheckTriggers(db);
  installNameTriggers(db);
}

function getUid(db: Database): string {
  const row = findRow<{ uid: string }>(db, 'SELECT uid FROM workspace');
  if (!row) throw new Error('a workspace without a row that names it');
  return row.uid;
}

function backUpBeforeMigration(db: Database, path: string): void {
  const target = `${path}.backup-${schemaVersionOf(db)}`;
  if (existsSync(target)) return;
  const partial = `${target}.new`;
  rmSync(partial, { force: true });
  db.prepare('VACUUM INTO @partial').run({ partial });
  renameSync(partial, target);
}

/** What SQLite and the file system say while a workspace is opened, as an error that can be told. */
function toAppError(path: string, cause: unknown): unknown {
  if (cause instanceof AppError || !(cause instanceof Error) || !('code' in cause)) return cause;
  const code = String(cause.code);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return new AppError('unreadable', `${path} is damaged`, { reason: 'damaged', path }, { cause });
  }
  // SHMSIZE: there was no room for the index of the log, which reading needs too.
  if (/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/.test(code)) {
    return new AppError('storage', `There is no space left for ${path}`, { reason: 'full', path }, { cause });
  }
  if (/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS)/.test(code)) {
    return new AppError('storage', `${path} may not be written`, { reason: 'read-only', path }, { cause });
  }
  if (!/^(SQLITE_|E[A-Z]+$)/.test(code)) return cause;
  return new AppError('storage', `${path} could not be opened`, { reason: code, path }, { cause });
}

function notAWorkspace(path: string): AppError {
  return new AppError('unreadable', `${path} is no Gegenlese workspace`, { reason: 'not-a-workspace', path });
}
