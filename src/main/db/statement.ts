import type { Database, Statement } from 'better-sqlite3';

const cache = new WeakMap<Database, Map<string, Statement>>();

/** The prepared statement for this text of SQL; prepared once per connection. */
export function statement(db: Database, sql: string): Statement {
  let prepared = cache.get(db);
  if (!prepared) {
    prepared = new Map();
    cache.set(db, prepared);
  }
  let found = prepared.get(sql);
  if (!found) {
    found = db.prepare(sql);
    prepared.set(sql, found);
  }
  return found;
}

/** One row as its columns, or null. The caller names the columns it selected. */
export function findRow<T>(db: Database, sql: string, parameters: Record<string, unknown> = {}): T | null {
  return (statement(db, sql).get(parameters) as T | undefined) ?? null;
}

export function listRows<T>(db: Database, sql: string, parameters: Record<string, unknown> = {}): T[] {
  return statement(db, sql).all(parameters) as T[];
}

/** Runs a write. Returns the new row's id (for an INSERT) and how many rows changed. */
export function write(
  db: Database,
  sql: string,
  parameters: Record<string, unknown> = {},
): { id: number; changed: number } {
  const { lastInsertRowid, changes } = statement(db, sql).run(parameters);
  return { id: Number(lastInsertRowid), changed: changes };
}
