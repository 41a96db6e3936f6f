import type { Database } from 'better-sqlite3';

/**
 * Claims with their passages, evidence and verdicts. No words of a text stand in these tables: versions never change, so a
 * place says enough, and what is erased with a document is nowhere else.
 */
export function migrate(db: Database): void {
  db.exec(`
    CREATE TABLE claims (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      statement TEXT NOT NULL,
      speaker TEXT,
      state TEXT NOT NULL CHECK (state IN ('open', 'in-review', 'second-opinion', 'decided')),
      created_by TEXT NOT NULL,
      created_at_ms INTEGER NOT NULL,
      modified_at_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE claim_passages (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      claim_id INTEGER NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL CHECK (end_offset > start_offset)
    ) STRICT;
    CREATE INDEX claim_passages_by_claim ON claim_passages (claim_id);
    CREATE INDEX claim_passages_by_document ON claim_passages (document_id);

    -- A passage has document and version, a file an original; null once these were erased for good.
    CREATE TABLE claim_evidence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      claim_id INTEGER NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('passage', 'file', 'note')),
      relation TEXT NOT NULL,
      dated_on TEXT,
      note TEXT NOT NULL,
      document_id INTEGER REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      original_id INTEGER REFERENCES originals (id),
      searched_in TEXT NOT NULL,
      created_by TEXT NOT NULL,
      created_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX claim_evidence_by_claim ON claim_evidence (claim_id);
    CREATE INDEX claim_evidence_by_document ON claim_evidence (document_id);

    CREATE TABLE claim_verdicts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      claim_id INTEGER NOT NULL UNIQUE REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
      scale_id TEXT NOT NULL,
      value_id TEXT NOT NULL,
      -- As they were called then: a verdict can be read without the file of its scale.
      scale_name_de TEXT NOT NULL,
      scale_name_en TEXT NOT NULL,
      name_de TEXT NOT NULL,
      name_en TEXT NOT NULL,
      sign TEXT NOT NULL,
      hue INTEGER NOT NULL,
      reason TEXT NOT NULL,
      -- The statement that was judged.
      statement TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_at_ms INTEGER NOT NULL,
      confirmed_by TEXT,
      confirmed_at_ms INTEGER,
      pin_count INTEGER NOT NULL,
      -- Passages or evidence were added or removed since.
      has_other_evidence INTEGER NOT NULL CHECK (has_other_evidence IN (0, 1))
    ) STRICT;

    -- What a verdict rests on: a passage as it stood in the then current version, and its surroundings.
    CREATE TABLE claim_pins (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      claim_id INTEGER NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
      passage_id INTEGER REFERENCES claim_passages (id) DEFERRABLE INITIALLY DEFERRED,
      evidence_id INTEGER REFERENCES claim_evidence (id) DEFERRABLE INITIALLY DEFERRED,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
      context_start INTEGER NOT NULL,
      context_end INTEGER NOT NULL,
      exact_sha256 TEXT NOT NULL,
      context_sha256 TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claim_pins_by_claim ON claim_pins (claim_id);
  `);
}
