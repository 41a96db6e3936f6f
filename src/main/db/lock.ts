import { rmSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { AppError } from '../../shared/errors';

export interface WorkspaceLock {
  release(): void;
}

/**
 * Keeps other programs from opening the same workspace. The lock is an open exclusive transaction on a small database
 * beside it: the system gives it back when the process ends, however it ends, so a crash leaves no stale lock.
 * Throws `conflict` where somebody holds it, and SQLite's own error where the folder does not take the file.
 */
export function lockWorkspace(path: string): WorkspaceLock {
  const file = `${path}.lock`;
  const db = new SqliteDatabase(file, { timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    if (!isBusy(cause)) throw cause;
    throw new AppError(
      'conflict',
      `${path} is open in another program`,
      { reason: 'in-use', path },
      { cause },
    );
  }
  return {
    release() {
      if (!db.open) return;
      try {
        // Removed while still held, so that nobody can lock a file that is about to vanish.
        rmSync(file, { force: true });
      } catch {
        // Windows removes no open file: it stays there, unlocked.
      }
      db.close();
    },
  };
}

function isBusy(cause: unknown): boolean {
  return cause instanceof SqliteDatabase.SqliteError && cause.code.startsWith('SQLITE_BUSY');
}
