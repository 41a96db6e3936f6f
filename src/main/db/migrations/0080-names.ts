import type { Database } from 'better-sqlite3';

/** Which names stand in which texts, and what people decided about them. */
export function migrate(db: Database): void {
  db.exec(`
    -- Read from the texts and rebuilt at will, as the search index is: no records (name-triggers.ts keeps them true).
    CREATE TABLE name_forms (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      written TEXT NOT NULL,
      UNIQUE (kind, written)
    ) STRICT;
    CREATE TABLE name_places (
      document_id INTEGER NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      form_id INTEGER NOT NULL,
      PRIMARY KEY (document_id, start_offset)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_places_by_form ON name_places (form_id, document_id);
    -- Which version of a document its places are in; documents without names have one, too.
    CREATE TABLE name_readings (
      document_id INTEGER PRIMARY KEY,
      version_id INTEGER NOT NULL
    ) STRICT;

    -- Records. A decision for one document or source is nothing without it.
    CREATE TABLE name_decisions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      forms TEXT NOT NULL CHECK (json_valid(forms)),
      verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
      official TEXT,
      source_id INTEGER REFERENCES sources (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      document_id INTEGER REFERENCES documents (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      note TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_at_ms INTEGER NOT NULL,
      CHECK (source_id IS NULL OR document_id IS NULL)
    ) STRICT;
    CREATE INDEX name_decisions_by_source ON name_decisions (source_id);
    CREATE INDEX name_decisions_by_document ON name_decisions (document_id);
  `);
}
