import SqliteDatabase, { type Database } from 'better-sqlite3';

/**
 * A second, read-only connection for a job in a worker. It sees the workspace as it was at the first read, whatever is
 * written meanwhile, until `end`.
 */
export function openSnapshot(path: string): { db: Database; end(): void } {
  const db = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  db.exec('BEGIN');
  return {
    db,
    end() {
      if (db.open) db.close();
    },
  };
}
