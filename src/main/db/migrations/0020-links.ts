import type { Database } from 'better-sqlite3';

/** Links that people make between passages of two versions. */
export function migrate(db: Database): void {
  db.exec(`
    CREATE TABLE links (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      reference_version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      reference_start INTEGER NOT NULL,
      reference_end INTEGER NOT NULL CHECK (reference_end > reference_start),
      reference_exact TEXT NOT NULL,
      review_version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      review_start INTEGER NOT NULL,
      review_end INTEGER NOT NULL CHECK (review_end > review_start),
      review_exact TEXT NOT NULL,
      relation TEXT NOT NULL,
      note TEXT NOT NULL,
      created_by TEXT NOT NULL,
      created_at_ms INTEGER NOT NULL,
      UNIQUE (reference_version_id, reference_start, reference_end, review_version_id, review_start, review_end)
    ) STRICT;
    CREATE INDEX links_by_review ON links (review_version_id);
  `);
}
