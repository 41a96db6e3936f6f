import type { Database } from 'better-sqlite3';

/** Branches, the documents of each entry, the end of the chain, and room for erasing. */
export function migrate(db: Database): void {
  db.exec(`
    ALTER TABLE workspace ADD COLUMN needs_scrub INTEGER NOT NULL DEFAULT 0 CHECK (needs_scrub IN (0, 1));

    -- The first entry on top of another goes on with its branch, each later one begins its own: the id of its first entry.
    ALTER TABLE history_entries ADD COLUMN branch_id INTEGER NOT NULL DEFAULT 0;
    -- An erasure stands beside the line: undo and redo go past it.
    ALTER TABLE history_entries ADD COLUMN is_erasure INTEGER NOT NULL DEFAULT 0 CHECK (is_erasure IN (0, 1));
    -- The newest step of kind 'do', which tells what the entry is.
    ALTER TABLE history_entries ADD COLUMN done_seq INTEGER NOT NULL DEFAULT 0;

    WITH RECURSIVE tree (id, branch_id) AS (
      SELECT id, id FROM history_entries WHERE parent_id IS NULL
      UNION ALL
      SELECT child.id, CASE
        WHEN child.id = (SELECT MIN(id) FROM history_entries WHERE parent_id = tree.id) THEN tree.branch_id
        ELSE child.id
      END
      FROM tree JOIN history_entries AS child ON child.parent_id = tree.id
    )
    UPDATE history_entries SET branch_id = tree.branch_id FROM tree WHERE tree.id = history_entries.id;
    UPDATE history_entries SET done_seq = (
      SELECT MAX(seq) FROM history_steps WHERE entry_id = history_entries.id AND kind = 'do'
    );

    ALTER TABLE history_head ADD COLUMN step_count INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE history_head ADD COLUMN last_hash TEXT NOT NULL DEFAULT '';
    UPDATE history_head SET
      step_count = (SELECT COUNT(*) FROM history_steps),
      last_hash = COALESCE((SELECT hash FROM history_steps ORDER BY seq DESC LIMIT 1), '');

    CREATE TABLE history_documents (
      document_id INTEGER NOT NULL,
      entry_id INTEGER NOT NULL REFERENCES history_entries (id),
      PRIMARY KEY (document_id, entry_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX history_documents_by_entry ON history_documents (entry_id);

    -- Steps whose content was erased in part or whole, by which entry, and the hash of what is left.
    CREATE TABLE history_erasures (
      seq INTEGER PRIMARY KEY REFERENCES history_steps (seq),
      entry_id INTEGER NOT NULL REFERENCES history_entries (id),
      content_hash TEXT NOT NULL
    ) STRICT;

    CREATE TEMP TABLE old_rows AS
      SELECT steps.entry_id, json_extract(change.value, '$.table') AS table_name,
        json_extract(change.value, '$.id') AS row_id,
        json_extract(change.value, '$.' || side.name) AS image
      FROM history_steps AS steps
      JOIN history_contents AS contents ON contents.seq = steps.seq
      JOIN json_each(contents.changes) AS change
      JOIN (SELECT 'before' AS name UNION ALL SELECT 'after') AS side
      WHERE json_extract(change.value, '$.' || side.name) IS NOT NULL;
    CREATE TEMP TABLE old_owners (table_name TEXT, row_id INTEGER, document_id INTEGER, PRIMARY KEY (table_name, row_id));
    INSERT OR IGNORE INTO old_owners SELECT 'versions', id, document_id FROM versions;
    INSERT OR IGNORE INTO old_owners SELECT 'annotations', id, document_id FROM annotations;
    INSERT OR IGNORE INTO old_owners
      SELECT table_name, row_id, json_extract(image, '$.document_id') FROM old_rows
      WHERE table_name IN ('versions', 'annotations');
    INSERT OR IGNORE INTO history_documents (document_id, entry_id)
      SELECT row_id, entry_id FROM old_rows WHERE table_name = 'documents'
      UNION
      SELECT json_extract(image, '$.document_id'), entry_id FROM old_rows
      WHERE json_extract(image, '$.document_id') IS NOT NULL
      UNION
      SELECT owners.document_id, entry_id FROM old_rows JOIN old_owners AS owners
      ON owners.table_name = 'versions' AND owners.row_id IN (
        json_extract(image, '$.version_id'),
        json_extract(image, '$.reference_version_id'),
        json_extract(image, '$.review_version_id')
      )
      UNION
      SELECT owners.document_id, entry_id FROM old_rows JOIN old_owners AS owners
      ON owners.table_name = 'annotations' AND owners.row_id = json_extract(image, '$.annotation_id');
    DROP TABLE old_owners;
    DROP TABLE old_rows;
  `);
}
