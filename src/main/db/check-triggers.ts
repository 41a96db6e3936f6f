import type { Database } from 'better-sqlite3';

/**
 * Triggers of this connection by which the findings of the consistency rules follow the records, whoever changes these,
 * undo included: what a document's run depended on is gone or otherwise, so the run is forgotten and the document waits
 * to be checked again; its findings stay until then as long as their passages are there, in a former version too.
 *
 * `left_unchecked` holds documents that a run left on purpose. It lasts as long as the workspace is open.
 */
export function installCheckTriggers(db: Database): void {
  db.exec(`
    CREATE TEMP TABLE left_unchecked (document_id INTEGER PRIMARY KEY) STRICT;

    CREATE TEMP TRIGGER check_document_update
    AFTER UPDATE OF language, published_on, source_id, current_version_id, is_removed ON main.documents
    WHEN OLD.language <> NEW.language OR OLD.published_on IS NOT NEW.published_on
      OR OLD.source_id IS NOT NEW.source_id OR OLD.current_version_id <> NEW.current_version_id
      OR OLD.is_removed <> NEW.is_removed
    BEGIN
      ${forgetRunsAround('NEW.id')}
      DELETE FROM check_findings WHERE (document_id = NEW.id OR other_document_id = NEW.id) AND NEW.is_removed = 1;
      -- Its parameters name the source that the earlier text had.
      DELETE FROM check_findings
      WHERE other_document_id = NEW.id AND rule = 'unattributed_copy' AND OLD.source_id IS NOT NEW.source_id;
      UPDATE check_findings SET source_id = NEW.source_id WHERE document_id = NEW.id;
      DELETE FROM left_unchecked WHERE document_id = NEW.id;
    END;

    CREATE TEMP TRIGGER check_document_delete AFTER DELETE ON main.documents BEGIN
      ${forgetRunsAround('OLD.id')}
      DELETE FROM check_findings WHERE document_id = OLD.id;
      -- Words of the deleted text may be among their parameters.
      DELETE FROM check_findings
      WHERE document_id IN (SELECT document_id FROM check_references WHERE reference_id = OLD.id);
      DELETE FROM check_references WHERE document_id = OLD.id OR reference_id = OLD.id;
    END;

    CREATE TEMP TRIGGER check_version_delete AFTER DELETE ON main.versions BEGIN
      DELETE FROM check_findings WHERE document_id = OLD.document_id AND version_id = OLD.id;
      DELETE FROM check_findings WHERE other_document_id = OLD.document_id AND other_version_id = OLD.id;
    END;

    -- A text that names its source is no copy in secret.
    CREATE TEMP TRIGGER check_source_update AFTER UPDATE OF name ON main.sources WHEN OLD.name <> NEW.name BEGIN
      DELETE FROM check_runs WHERE document_id IN (
        SELECT id FROM documents WHERE source_id = NEW.id
        UNION
        SELECT check_references.document_id
        FROM documents JOIN check_references ON reference_id = documents.id WHERE source_id = NEW.id
      );
    END;

    CREATE TEMP TRIGGER check_decision_insert AFTER INSERT ON main.finding_decisions BEGIN
      UPDATE check_findings SET decision_id = NEW.id, state = NEW.outcome
      WHERE document_id = NEW.document_id AND version_id = NEW.version_id AND rule = NEW.rule
        AND start_offset = NEW.start_offset AND end_offset = NEW.end_offset;
      -- One that comes back for another version has to be followed from there.
      DELETE FROM check_runs WHERE document_id = (
        SELECT id FROM documents WHERE id = NEW.document_id AND current_version_id <> NEW.version_id
      );
    END;
    CREATE TEMP TRIGGER check_decision_update AFTER UPDATE ON main.finding_decisions BEGIN
      UPDATE check_findings SET state = NEW.outcome WHERE decision_id = NEW.id;
    END;
    CREATE TEMP TRIGGER check_decision_delete AFTER DELETE ON main.finding_decisions BEGIN
      UPDATE check_findings SET decision_id = NULL, state = 'open' WHERE decision_id = OLD.id;
    END;
    CREATE TEMP TRIGGER check_mirrored_insert AFTER INSERT ON main.mirrored_decisions BEGIN
      UPDATE check_findings
      SET decision_id = NEW.decision_id, state = (SELECT outcome FROM finding_decisions WHERE id = NEW.decision_id)
      WHERE document_id = NEW.document_id AND version_id = NEW.version_id AND rule = NEW.rule
        AND start_offset = NEW.start_offset AND end_offset = NEW.end_offset;
      -- Recorded before anything was found there: some of the words are enough, on both sides.
      UPDATE check_findings
      SET decision_id = NEW.decision_id, state = (SELECT outcome FROM finding_decisions WHERE id = NEW.decision_id)
      WHERE document_id = NEW.document_id AND version_id = NEW.version_id AND rule = NEW.rule
        AND start_offset < NEW.end_offset AND end_offset > NEW.start_offset AND decision_id IS NULL
        AND EXISTS (
          SELECT 1 FROM finding_decisions AS asked
          WHERE asked.id = NEW.decision_id AND asked.version_id = other_version_id
            AND asked.start_offset < other_end AND asked.end_offset > other_start
        );
      DELETE FROM check_runs WHERE document_id = (
        SELECT id FROM documents WHERE id = NEW.document_id AND current_version_id <> NEW.version_id
      );
    END;
    CREATE TEMP TRIGGER check_mirrored_delete AFTER DELETE ON main.mirrored_decisions BEGIN
      UPDATE check_findings SET decision_id = NULL, state = 'open'
      WHERE document_id = OLD.document_id AND decision_id = OLD.decision_id;
    END;

    ${['INSERT', 'UPDATE', 'DELETE']
      .map(event => {
        const row = event === 'DELETE' ? 'OLD' : 'NEW';
        return `
          CREATE TEMP TRIGGER check_reference_${event} AFTER ${event} ON main.document_references BEGIN
            DELETE FROM check_runs WHERE document_id IN (${row}.document_id, ${row}.reference_id);
            DELETE FROM left_unchecked WHERE document_id IN (${row}.document_id, ${row}.reference_id);
          END;
        `;
      })
      .join('')}
  `);
}

/** The document's own, and those of documents that were held against it. */
function forgetRunsAround(documentId: string): string {
  return `
    DELETE FROM check_runs
    WHERE document_id = ${documentId}
      OR document_id IN (SELECT document_id FROM check_references WHERE reference_id = ${documentId});
  `;
}
