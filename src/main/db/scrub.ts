import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { findRow, write } from './statement';

export interface Scrubbing {
  /** False where somebody still reads the file or a backup, or the disk is full: it is done at the next opening. */
  readonly isFileClean: boolean;
  /** Copies that the program itself had made before migrations. */
  readonly removedBackups: string[];
}

/** Whether something was erased of which the file may still hold remains. */
export function needsScrub(db: Database): boolean {
  return findRow<{ needed: number }>(db, 'SELECT needs_scrub AS needed FROM workspace')?.needed === 1;
}

/**
 * Removes what is left of erased content in the file: words in the search index, free pages and unused parts of pages,
 * the log, and the copies made before migrations. Writes the whole file anew, so it takes as long as copying it. Waits up
 * to `patienceMs` for who still reads the file.
 */
export function scrub(db: Database, patienceMs: number): Scrubbing {
  const backups = listOwnBackups(db);
  const timeoutMs = Number(db.pragma('busy_timeout', { simple: true }));
  try {
    for (const path of backups) rmSync(path, { force: true });
    db.pragma('secure_delete = ON');
    db.pragma(`busy_timeout = ${patienceMs}`);
    // Deleted rows are only marked in the index until its segments are merged.
    db.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
    db.exec('VACUUM');
    if (!truncateLog(db)) return { isFileClean: false, removedBackups: backups };
    write(db, 'UPDATE workspace SET needs_scrub = 0');
    // Without success, too, the log now holds no more than this mark.
    truncateLog(db);
    return { isFileClean: true, removedBackups: backups };
  } catch (cause) {
    if (!isPassing(cause)) throw cause;
    return { isFileClean: false, removedBackups: backups.filter(path => !existsSync(path)) };
  } finally {
    db.pragma(`busy_timeout = ${timeoutMs}`);
  }
}

/** Beside the workspace: `….backup-20` and what is left of one that was never finished. */
export function listOwnBackups(db: Database): string[] {
  const folder = dirname(db.name);
  const own = new RegExp(
    `^${escapePattern(basename(db.name))}\\.(backup-\\d+(\\.new)?|new)(-journal|-wal|-shm)?$`,
  );
  return readdirSync(folder)
    .filter(name => own.test(name))
    .map(name => join(folder, name))
    .sort();
}

/** False while another connection still reads from the log. */
function truncateLog(db: Database): boolean {
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return result?.busy === 0;
}

/** What may be gone at the next opening; it must not keep anybody from opening the workspace. */
function isPassing(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    /^(SQLITE_(BUSY|FULL|LOCKED)|ENOSPC|EDQUOT|EACCES|EPERM|EBUSY)/.test(String(cause.code))
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
