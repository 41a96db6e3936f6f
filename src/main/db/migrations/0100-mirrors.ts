import type { Database } from 'better-sqlite3';

/** Findings of two texts that ask the same from either side, and where else a decision about one of them holds. */
export function migrate(db: Database): void {
  db.exec(`
    -- Records. The decision's own place is in the other text; neither text's erasure leaves a row behind.
    CREATE TABLE mirrored_decisions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      decision_id INTEGER NOT NULL REFERENCES finding_decisions (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      rule TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX mirrored_decisions_by_decision ON mirrored_decisions (decision_id);
    CREATE INDEX mirrored_decisions_by_document ON mirrored_decisions (document_id);

    -- Worked out when texts are checked, as the findings are. The lead asks the question; a list that has it leaves out the other.
    CREATE TABLE check_mirrors (
      finding_id INTEGER PRIMARY KEY REFERENCES check_findings (id) ON DELETE CASCADE,
      lead_id INTEGER NOT NULL REFERENCES check_findings (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX check_mirrors_by_lead ON check_mirrors (lead_id);

    DELETE FROM check_runs WHERE document_id IN (SELECT document_id FROM check_references WHERE reason = 'undirected');
  `);
}
