import type { Database } from 'better-sqlite3';
import type { OutputOf } from '../../shared/contract/client';
import { conditionOf, readSwitches } from './rule-settings';
import { listRows } from './statement';

type SourceTexts = OutputOf<'sources.get'>;

/** The texts of a source, newest first, with what became of the findings in them. Only rules that are on count. */
export function listTextsOfSource(db: Database, sourceId: number): SourceTexts['documents'] {
  const { sql, parameters } = conditionOf(readSwitches(db));
  return listRows(
    db,
    `WITH own AS (SELECT id, title, published_on FROM documents WHERE source_id = @sourceId AND is_removed = 0),
     open_findings AS (
       SELECT document_id, COUNT(*) AS count FROM check_findings
       WHERE state = 'open' AND source_id = @sourceId AND ${sql} GROUP BY document_id
     ),
     -- A decision holds while its words stand. Of a text that was not checked as it is now nobody knows, so it holds there.
     confirmed AS (
       SELECT finding_decisions.document_id,
         SUM(check_findings.id IS NULL AND check_runs.document_id IS NOT NULL) AS corrected, COUNT(*) AS count
       FROM finding_decisions
       LEFT JOIN check_findings
         ON check_findings.decision_id = finding_decisions.id AND check_findings.document_id = finding_decisions.document_id
       LEFT JOIN check_runs ON check_runs.document_id = finding_decisions.document_id
       WHERE outcome = 'confirmed' AND finding_decisions.document_id IN (SELECT id FROM own)
       GROUP BY finding_decisions.document_id
     )
     SELECT own.id, own.title, own.published_on AS publishedOn, COALESCE(open_findings.count, 0) AS openCount,
       COALESCE(confirmed.count - confirmed.corrected, 0) AS standingCount,
       COALESCE(confirmed.corrected, 0) AS correctedCount
     FROM own
     LEFT JOIN open_findings ON open_findings.document_id = own.id
     LEFT JOIN confirmed ON confirmed.document_id = own.id
     ORDER BY own.published_on DESC NULLS LAST, own.id DESC`,
    { ...parameters, sourceId },
  );
}

/** Findings of `unattributed_copy` in texts of a source that nobody dismissed, in the order of the texts. */
export function listCopiesOfSource(db: Database, sourceId: number): SourceTexts['copies'] {
  const { sql, parameters } = conditionOf(readSwitches(db));
  const rows = listRows<Omit<SourceTexts['copies'][number], 'isConfirmed'> & { state: string }>(
    db,
    `SELECT check_findings.id AS findingId, check_findings.state, copies.id AS documentId, copies.title AS documentTitle,
       earlier.id AS fromDocumentId, earlier.title AS fromTitle, sources.id AS fromSourceId, sources.name AS fromSourceName
     FROM (SELECT * FROM check_findings WHERE rule = 'unattributed_copy' AND source_id = @sourceId AND ${sql}) AS check_findings
     JOIN documents AS copies ON copies.id = check_findings.document_id
     JOIN documents AS earlier ON earlier.id = other_document_id
     LEFT JOIN sources ON sources.id = earlier.source_id
     WHERE check_findings.state <> 'dismissed' ORDER BY copies.id, check_findings.id`,
    { ...parameters, sourceId },
  );
  return rows.map(({ state, ...copy }) => ({ ...copy, isConfirmed: state === 'confirmed' }));
}
