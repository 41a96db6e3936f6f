import type { Database } from 'better-sqlite3';
import { foldForSearch } from '../../shared/domain/text/fold';
import { listRows, statement } from './statement';

/** Tables whose every change belongs to an entry of the history. */
export const RECORDED_TABLES = [
  'sources',
  'source_flags',
  'signals',
  'documents',
  'versions',
  'ledger_entries',
  'labels',
  'annotations',
  'annotation_replies',
  'evidence',
  'findings',
  'links',
  'claims',
  'claim_passages',
  'claim_evidence',
  'claim_verdicts',
  'claim_pins',
  'finding_decisions',
  'mirrored_decisions',
  'rule_settings',
  'source_rule_settings',
  'document_references',
  'name_decisions',
  'checked_facts',
] as const;

/** One changed row: `before` is null for an insert, `after` for a delete. */
export interface RowChange {
  readonly table: string;
  readonly id: number;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/**
 * `closed`: a write to a recorded table is refused. `recording`: it is noted. `replaying`: undo or redo is at work and
 * nothing is noted.
 */
export type RecordingMode = 'closed' | 'recording' | 'replaying';

/**
 * Triggers of this connection that note every changed row, and refuse a change outside of the history. They follow the
 * columns as they are, so no migration has to repeat them. The idea is SQLite's own (sqlite.org/undoredo.html).
 */
export function installRecording(db: Database): void {
  db.exec(`
    CREATE TEMP TABLE recording (mode TEXT NOT NULL);
    INSERT INTO temp.recording (mode) VALUES ('closed');
    CREATE TEMP TABLE noted_changes (
      position INTEGER PRIMARY KEY, table_name TEXT, row_id INTEGER, before_row TEXT, after_row TEXT
    );
  `);
  for (const table of RECORDED_TABLES) {
    const columns = listRows<{ name: string }>(db, `PRAGMA table_info(${table})`).map(({ name }) => name);
    const rowOf = (name: string) =>
      `json_object(${columns.map(column => `'${column}', ${name}.${column}`).join(', ')})`;
    const noted = {
      INSERT: ['NEW', 'NULL', rowOf('NEW')],
      UPDATE: ['NEW', rowOf('OLD'), rowOf('NEW')],
      DELETE: ['OLD', rowOf('OLD'), 'NULL'],
    };
    for (const [event, [row, before, after]] of Object.entries(noted)) {
      db.exec(`
        CREATE TEMP TRIGGER refuse_${event}_${table} BEFORE ${event} ON main.${table}
        WHEN (SELECT mode FROM temp.recording) = 'closed'
        BEGIN SELECT RAISE(ABORT, 'a change of ${table} outside of the history'); END;
        CREATE TEMP TRIGGER note_${event}_${table} AFTER ${event} ON main.${table}
        WHEN (SELECT mode FROM temp.recording) = 'recording'
        BEGIN
          INSERT INTO noted_changes (table_name, row_id, before_row, after_row)
          VALUES ('${table}', ${row}.id, ${before}, ${after});
        END;
      `);
    }
  }
  installSearchTriggers(db);
}

export function setRecordingMode(db: Database, mode: RecordingMode): void {
  statement(db, 'UPDATE temp.recording SET mode = @mode').run({ mode });
}

/** What was noted since the last call, in order. A row that was written as it stood is no change. */
export function takeChanges(db: Database): RowChange[] {
  const noted = listRows<{
    table_name: string;
    row_id: number;
    before_row: string | null;
    after_row: string | null;
  }>(
    db,
    `SELECT table_name, row_id, before_row, after_row FROM temp.noted_changes
     WHERE before_row IS NOT after_row ORDER BY position`,
  );
  statement(db, 'DELETE FROM temp.noted_changes').run();
  return noted.map(({ table_name, row_id, before_row, after_row }) => ({
    table: table_name,
    id: row_id,
    before: before_row === null ? null : JSON.parse(before_row),
    after: after_row === null ? null : JSON.parse(after_row),
  }));
}

/** Puts a row into the state given: null removes it. Table and column names are checked against the schema. */
export function restoreRow(
  db: Database,
  { table, id }: RowChange,
  state: Record<string, unknown> | null,
): void {
  if (!(RECORDED_TABLES as readonly string[]).includes(table)) throw new Error(`${table} is not recorded`);
  if (state === null) {
    statement(db, `DELETE FROM ${table} WHERE id = @id`).run({ id });
    return;
  }
  const columns = Object.keys(state);
  if (!columns.every(column => /^[a-z_0-9]+$/.test(column))) throw new Error(`no columns of ${table}`);
  statement(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(column => `@${column}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${columns.map(column => `${column} = excluded.${column}`).join(', ')}`,
  ).run(state);
}

/** The search index follows the documents whoever changes them, undo included. */
function installSearchTriggers(db: Database): void {
  db.function('fold', { deterministic: true }, text => (text === null ? null : foldForSearch(String(text))));
  const remove = (row: string) => `DELETE FROM search_index WHERE rowid = ${row}.id;`;
  const add = `
    INSERT INTO search_index (rowid, title, body)
    SELECT NEW.id, fold(NEW.title), fold(texts.text)
    FROM versions JOIN texts ON texts.id = versions.text_id
    WHERE versions.id = NEW.current_version_id AND NEW.is_removed = 0;
  `;
  db.exec(`
    CREATE TEMP TRIGGER index_insert AFTER INSERT ON main.documents BEGIN ${add} END;
    CREATE TEMP TRIGGER index_update AFTER UPDATE OF title, current_version_id, is_removed ON main.documents
    WHEN OLD.title <> NEW.title OR OLD.current_version_id <> NEW.current_version_id OR OLD.is_removed <> NEW.is_removed
    BEGIN ${remove('OLD')} ${add} END;
    CREATE TEMP TRIGGER index_delete AFTER DELETE ON main.documents BEGIN ${remove('OLD')} END;
  `);
}
