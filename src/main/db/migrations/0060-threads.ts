import type { Database } from 'better-sqlite3';

/** Threads below annotations, and labels with a pattern and a guideline. */
export function migrate(db: Database): void {
  db.exec(`
    CREATE TABLE annotation_replies (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      annotation_id INTEGER NOT NULL REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL CHECK (text <> ''),
      created_by TEXT NOT NULL,
      created_at_ms INTEGER NOT NULL,
      modified_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX annotation_replies_by_annotation ON annotation_replies (annotation_id);
    CREATE INDEX annotations_unresolved ON annotations (document_id) WHERE status = 'open';

    ALTER TABLE labels ADD COLUMN pattern TEXT NOT NULL DEFAULT 'solid'
      CHECK (pattern IN ('solid', 'thick', 'dashed', 'double', 'wavy'));
    ALTER TABLE labels ADD COLUMN guideline TEXT NOT NULL DEFAULT '';

    -- Labels whose hues some people cannot tell apart get different lines.
    UPDATE labels SET pattern = CASE slug
      WHEN 'misquote' THEN 'double'
      WHEN 'wrong-name' THEN 'dashed'
      WHEN 'wrong-date' THEN 'thick'
      WHEN 'wrong-number' THEN 'wavy'
      WHEN 'boilerplate' THEN 'dashed'
      WHEN 'needs-source' THEN 'wavy'
      WHEN 'style' THEN 'double'
      ELSE 'solid'
    END
    WHERE is_own = 0;
  `);
}
