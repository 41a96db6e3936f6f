import type { Database } from 'better-sqlite3';

const TABLES = [
  'sources',
  'source_flags',
  'signals',
  'documents',
  'versions',
  'ledger_entries',
  'labels',
  'annotations',
  'evidence',
  'findings',
  'links',
];

/** Every recorded row, and for each word the documents in which the search finds it. */
export function dump(db: Database, words: readonly string[] = []): string {
  const tables = TABLES.map(table => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]);
  const search = db.prepare('SELECT rowid FROM search_index WHERE search_index MATCH @match ORDER BY rowid');
  const found = words.map(word => [word, search.pluck().all({ match: `"${word}"*` })]);
  return JSON.stringify([...tables, ...found], null, 1);
}
