import type { Database } from 'better-sqlite3';

/** Facts of texts that people checked. No words of a text stand here: versions never change, so a place says enough. */
export function migrate(db: Database): void {
  db.exec(`
    CREATE TABLE checked_facts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      note TEXT NOT NULL,
      -- The passage it was checked against; null where there is none, or where its text was erased for good.
      reference_version_id INTEGER REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      reference_start INTEGER,
      reference_end INTEGER,
      checked_by TEXT NOT NULL,
      checked_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX checked_facts_by_document ON checked_facts (document_id);
    CREATE INDEX checked_facts_by_reference ON checked_facts (reference_version_id)
      WHERE reference_version_id IS NOT NULL;
  `);
}
