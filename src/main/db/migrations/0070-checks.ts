import type { Database } from 'better-sqlite3';

/**
 * What people decide about the findings of the consistency rules, and what the rules found. No words of a text stand in
 * the decisions: versions never change, so a place says enough.
 */
export function migrate(db: Database): void {
  db.exec(`
    CREATE TABLE finding_decisions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      rule TEXT NOT NULL,
      rule_version INTEGER NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('confirmed', 'dismissed', 'later')),
      reason TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_at_ms INTEGER NOT NULL,
      -- What was made of it. No references: both may go and come back, and the decision stands either way.
      annotation_id INTEGER,
      claim_id INTEGER
    ) STRICT;
    CREATE INDEX finding_decisions_by_document ON finding_decisions (document_id, rule);

    CREATE TABLE rule_settings (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      rule TEXT NOT NULL UNIQUE,
      is_on INTEGER NOT NULL CHECK (is_on IN (0, 1))
    ) STRICT;

    CREATE TABLE source_rule_settings (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source_id INTEGER NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
      rule TEXT NOT NULL,
      is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
      UNIQUE (source_id, rule)
    ) STRICT;

    CREATE TABLE document_references (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      reference_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      is_reference INTEGER NOT NULL CHECK (is_reference IN (0, 1)),
      UNIQUE (document_id, reference_id),
      CHECK (document_id <> reference_id)
    ) STRICT;
    CREATE INDEX document_references_by_reference ON document_references (reference_id);

    -- From here on all can be worked out again from the texts. Triggers of the open program keep it true (check-triggers.ts).

    -- A document without a row was not checked as it is now.
    CREATE TABLE check_runs (
      document_id INTEGER PRIMARY KEY,
      -- Of the rules that read it.
      pack TEXT NOT NULL,
      -- The step of the history up to which everything was known that the run read.
      step_seq INTEGER NOT NULL,
      checked_at_ms INTEGER NOT NULL,
      -- A rule broke on it.
      has_failed INTEGER NOT NULL CHECK (has_failed IN (0, 1))
    ) STRICT;

    -- What each document was held against.
    CREATE TABLE check_references (
      document_id INTEGER NOT NULL,
      position INTEGER NOT NULL,
      reference_id INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (document_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX check_references_by_reference ON check_references (reference_id);

    -- Of current versions of documents that are not removed.
    CREATE TABLE check_findings (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL,
      version_id INTEGER NOT NULL,
      -- The document's.
      source_id INTEGER,
      rule TEXT NOT NULL,
      rule_version INTEGER NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      -- The passage it stands against; all null where there is none.
      other_document_id INTEGER,
      other_version_id INTEGER,
      other_start INTEGER,
      other_end INTEGER,
      params TEXT NOT NULL CHECK (json_valid(params)),
      -- 1 high, 2 medium, 3 low: lists begin with the most severe.
      severity INTEGER NOT NULL CHECK (severity IN (1, 2, 3)),
      state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'dismissed', 'later')),
      decision_id INTEGER,
      UNIQUE (document_id, version_id, rule, start_offset, end_offset)
    ) STRICT;
    CREATE INDEX check_findings_by_rule
      ON check_findings (state, rule, severity, document_id, start_offset, source_id);
    CREATE INDEX check_findings_by_document
      ON check_findings (state, document_id, severity, start_offset, rule, source_id);
    CREATE INDEX check_findings_by_source
      ON check_findings (state, source_id, severity, document_id, start_offset, rule);
    CREATE INDEX check_findings_by_other ON check_findings (other_document_id) WHERE other_document_id IS NOT NULL;
    CREATE INDEX check_findings_by_decision ON check_findings (decision_id) WHERE decision_id IS NOT NULL;
  `);
}
