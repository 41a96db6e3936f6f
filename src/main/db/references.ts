import type { Database } from 'better-sqlite3';
import { RECORDED_TABLES } from './recording';
import { listRows } from './statement';

/** A column of a recorded table that names a row of another table. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly parent: string;
  /** A row cannot be without it. */
  readonly isRequired: boolean;
}

/** As the schema has them, so that no list of columns has to follow the migrations. */
export function listReferences(db: Database): Reference[] {
  return RECORDED_TABLES.flatMap(table => {
    const columns = listRows<{ name: string; notnull: number }>(db, `PRAGMA table_info(${table})`);
    return listRows<{ from: string; table: string; on_delete: string }>(
      db,
      `PRAGMA foreign_key_list(${table})`,
    ).map(key => ({
      table,
      column: key.from,
      parent: key.table,
      isRequired:
        key.on_delete === 'CASCADE' ||
        columns.some(({ name, notnull }) => name === key.from && notnull === 1),
    }));
  });
}

/** Rows by table and id. */
export class RowSet {
  readonly #ids = new Map<string, Set<number>>();

  /** True where it was not there. */
  add(table: string, id: number): boolean {
    const ids = this.idsOf(table);
    if (ids.has(id)) return false;
    this.#ids.set(table, ids.add(id));
    return true;
  }

  has(table: string, id: unknown): boolean {
    return typeof id === 'number' && (this.#ids.get(table)?.has(id) ?? false);
  }

  idsOf(table: string): Set<number> {
    return this.#ids.get(table) ?? new Set();
  }

  /** Those that hold any, with their ids. */
  tables(): [table: string, ids: Set<number>][] {
    return [...this.#ids];
  }
}
