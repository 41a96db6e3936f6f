import type { Database } from 'better-sqlite3';

/** The first schema. */
export function migrate(db: Database): void {
  db.exec(`
    CREATE TABLE workspace (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      uid TEXT NOT NULL,
      created_at_ms INTEGER NOT NULL
    ) STRICT;

    -- Content: only ever added to, so undo never touches it.
    CREATE TABLE originals (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sha256 TEXT NOT NULL UNIQUE,
      file_name TEXT NOT NULL,
      byte_length INTEGER NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT,
      notices TEXT NOT NULL CHECK (json_valid(notices)),
      imported_at_ms INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE texts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sha256 TEXT NOT NULL UNIQUE,
      length INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;

    -- Records: every change to these is an entry of the history.
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL COLLATE NOCASE UNIQUE,
      domain TEXT UNIQUE,
      kind TEXT NOT NULL,
      notes TEXT NOT NULL,
      speaks_for TEXT NOT NULL
    ) STRICT;

    CREATE TABLE source_flags (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source_id INTEGER NOT NULL UNIQUE REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
      reason TEXT NOT NULL,
      evidence TEXT NOT NULL,
      flagged_by TEXT NOT NULL,
      flagged_at_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE signals (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source_id INTEGER NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
      signal TEXT NOT NULL,
      value TEXT NOT NULL,
      evidence TEXT NOT NULL,
      observer TEXT NOT NULL,
      observed_on TEXT NOT NULL,
      expires_on TEXT,
      UNIQUE (source_id, signal)
    ) STRICT;

    CREATE TABLE documents (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      original_id INTEGER REFERENCES originals (id),
      original_row INTEGER,
      title TEXT NOT NULL,
      author TEXT,
      source_id INTEGER REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
      language TEXT NOT NULL,
      published_on TEXT,
      url TEXT,
      saved_on TEXT,
      rights TEXT,
      state TEXT NOT NULL,
      current_version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      proposed TEXT NOT NULL CHECK (json_valid(proposed)),
      read_by TEXT,
      is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
      created_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX documents_by_original ON documents (original_id, original_row);
    CREATE INDEX documents_by_source ON documents (source_id);

    CREATE TABLE versions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      number INTEGER NOT NULL,
      text_id INTEGER NOT NULL REFERENCES texts (id),
      parent_id INTEGER REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      cause TEXT NOT NULL,
      original_id INTEGER REFERENCES originals (id),
      made_by TEXT NOT NULL,
      made_at_ms INTEGER NOT NULL,
      UNIQUE (document_id, number)
    ) STRICT;
    CREATE INDEX versions_by_text ON versions (text_id);
    CREATE INDEX added_versions_by_original ON versions (original_id) WHERE cause = 'added';

    CREATE TABLE ledger_entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      insert_text TEXT NOT NULL,
      cause TEXT NOT NULL CHECK (json_valid(cause))
    ) STRICT;
    CREATE INDEX ledger_entries_by_version ON ledger_entries (version_id, start_offset);

    CREATE TABLE labels (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      slug TEXT NOT NULL UNIQUE,
      name_de TEXT NOT NULL,
      name_en TEXT NOT NULL,
      shortcut TEXT,
      sign TEXT NOT NULL,
      hue INTEGER NOT NULL,
      description TEXT NOT NULL,
      is_own INTEGER NOT NULL CHECK (is_own IN (0, 1))
    ) STRICT;

    CREATE TABLE annotations (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
      exact TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      label TEXT NOT NULL,
      severity TEXT NOT NULL,
      comment TEXT NOT NULL,
      suggestion TEXT,
      status TEXT NOT NULL,
      origin TEXT NOT NULL,
      created_by TEXT NOT NULL,
      created_at_ms INTEGER NOT NULL,
      modified_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX annotations_by_document ON annotations (document_id, version_id, start_offset);

    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      annotation_id INTEGER NOT NULL REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
      exact TEXT NOT NULL,
      relation TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT;
    CREATE INDEX evidence_by_annotation ON evidence (annotation_id);

    CREATE TABLE findings (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
      version_id INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
      rule TEXT NOT NULL,
      rule_version INTEGER NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      exact TEXT NOT NULL,
      insert_text TEXT NOT NULL,
      params TEXT NOT NULL CHECK (json_valid(params)),
      metadata TEXT NOT NULL CHECK (json_valid(metadata)),
      state TEXT NOT NULL,
      decided_by TEXT
    ) STRICT;
    CREATE INDEX findings_by_version ON findings (version_id, state, start_offset);

    -- History: a step is one transaction, an entry is what one undo takes back. Steps and contents are only added to.
    CREATE TABLE history_entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      parent_id INTEGER REFERENCES history_entries (id),
      is_applied INTEGER NOT NULL CHECK (is_applied IN (0, 1))
    ) STRICT;
    CREATE INDEX history_entries_by_parent ON history_entries (parent_id);

    CREATE TABLE history_head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      entry_id INTEGER REFERENCES history_entries (id)
    ) STRICT;
    INSERT INTO history_head (id, entry_id) VALUES (1, NULL);

    CREATE TABLE history_steps (
      seq INTEGER PRIMARY KEY,
      entry_id INTEGER NOT NULL REFERENCES history_entries (id),
      kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      actor TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      operation TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX history_steps_by_entry ON history_steps (entry_id, seq);

    CREATE TABLE history_contents (
      seq INTEGER PRIMARY KEY REFERENCES history_steps (seq),
      salt TEXT NOT NULL,
      details TEXT NOT NULL CHECK (json_valid(details)),
      changes TEXT NOT NULL CHECK (json_valid(changes))
    ) STRICT;

    -- Folded words of the current versions, kept by triggers of the open program. It holds no text of its own.
    CREATE VIRTUAL TABLE search_index USING fts5 (
      title, body,
      content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
    );

    INSERT INTO labels (slug, name_de, name_en, shortcut, sign, hue, description, is_own) VALUES
      ('unsupported-claim', 'Unbelegte Behauptung', 'Unsupported claim', '1', 'U', 25, '', 0),
      ('misquote', 'Falsches Zitat', 'Misquote', '2', 'Z', 300, '', 0),
      ('wrong-name', 'Falscher Name', 'Wrong name', '3', 'N', 330, '', 0),
      ('wrong-date', 'Falsches Datum', 'Wrong date', '4', 'D', 250, '', 0),
      ('wrong-number', 'Falsche Zahl', 'Wrong number', '5', '#', 70, '', 0),
      ('boilerplate', 'Beiwerk', 'Boilerplate', '6', 'B', 100, '', 0),
      ('needs-source', 'Quelle fehlt', 'Needs source', '7', 'Q', 200, '', 0),
      ('style', 'Stil', 'Style', '8', 'S', 150, '', 0);
  `);
}
