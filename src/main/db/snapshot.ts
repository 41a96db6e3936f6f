import SqliteDatabase, { type Database } from 'better-sqlite3';

/**
 * A second, read-only connection for a job in a worker. Until `end` it sees the workspace as it is now, whatever is
 * written meanwhile.
 */
export function openSnapshot(path: string): { db: Database; end(): void } {
  const db = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  db.exec('BEGIN');
  // SQLite fixes the state at the first read.
  db.pragma('user_version');
  return {
    db,
    end() {
      if (db.open) db.close();
    },
  };
}
