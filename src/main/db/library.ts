import type { Database } from 'better-sqlite3';
import type { InputOf, OutputOf } from '../../shared/contract/client';
import { PACK } from './check-runs';
import { conditionOf, readSwitches } from './rule-settings';
import { findRow, listRows } from './statement';

type ListInput = Required<Pick<InputOf<'documents.list'>, 'sort' | 'isDescending' | 'offset' | 'limit'>> &
  Pick<InputOf<'documents.list'>, 'language' | 'sourceId' | 'state' | 'isSourceFlagged'>;
type Flags = 'isSourceFlagged' | 'isRightsProposed' | 'isChecked';
export type LibraryRow = Omit<OutputOf<'documents.list'>['rows'][number], 'snippet' | 'twinFile'>;

// Folded, so that Ä stands with A; the function is the open workspace's (recording.ts).
const SORT_COLUMNS: Record<ListInput['sort'], string> = {
  imported: 'documents.id',
  title: 'fold(documents.title)',
  source: 'fold(sources.name)',
  published: 'documents.published_on',
  state: 'documents.state',
  findings: 'openCheckCount',
  annotations: 'annotationCount',
};

const FROM = `
  FROM documents
  JOIN versions ON versions.id = documents.current_version_id
  JOIN texts ON texts.id = versions.text_id
  LEFT JOIN sources ON sources.id = documents.source_id
  LEFT JOIN source_flags ON source_flags.source_id = documents.source_id
`;

/** `match` is a query of the search index or null for all documents. Rows come sorted; ties by the order of import. */
export function listLibrary(
  db: Database,
  match: string | null,
  input: ListInput,
): { rows: LibraryRow[]; total: number } {
  const where = conditions(match, input);
  const switches = conditionOf(readSwitches(db));
  const parameters = {
    ...switches.parameters,
    match,
    language: input.language ?? null,
    sourceId: input.sourceId ?? null,
    state: input.state ?? null,
    offset: input.offset,
    limit: input.limit,
    pack: PACK,
  };
  const direction = input.isDescending ? 'DESC' : 'ASC';
  const rows = listRows<Omit<LibraryRow, Flags> & Record<Flags, number>>(
    db,
    `SELECT documents.id, documents.title, author, documents.source_id AS sourceId, sources.name AS sourceName,
       source_flags.id IS NOT NULL AS isSourceFlagged, language, published_on AS publishedOn, rights,
       json_extract(proposed, '$.rights') IS NOT NULL AS isRightsProposed, state,
       current_version_id AS currentVersionId,
       (SELECT COUNT(*) FROM versions AS all_versions WHERE all_versions.document_id = documents.id) AS versionCount,
       texts.length AS textLength,
       (SELECT COUNT(*) FROM findings
        WHERE findings.version_id = documents.current_version_id AND findings.state = 'proposed') AS cleaningCount,
       (SELECT COUNT(*) FROM check_findings
        WHERE document_id = documents.id AND check_findings.state = 'open' AND ${switches.sql}) AS openCheckCount,
       EXISTS (SELECT 1 FROM check_runs
        WHERE document_id = documents.id AND pack = @pack AND has_failed = 0) AS isChecked,
       (SELECT COUNT(*) FROM annotations WHERE annotations.document_id = documents.id) AS annotationCount,
       created_at_ms AS createdAtMs,
       (SELECT file_name FROM originals WHERE originals.id = documents.original_id) AS fileName
     ${FROM} WHERE ${where}
     ORDER BY ${SORT_COLUMNS[input.sort]} ${direction} NULLS LAST, documents.id ${direction}
     LIMIT @limit OFFSET @offset`,
    parameters,
  );
  const total =
    findRow<{ total: number }>(db, `SELECT COUNT(*) AS total ${FROM} WHERE ${where}`, parameters)?.total ?? 0;
  return {
    rows: rows.map(row => ({
      ...row,
      isSourceFlagged: row.isSourceFlagged === 1,
      isRightsProposed: row.isRightsProposed === 1,
      isChecked: row.isChecked === 1,
    })),
    total,
  };
}

export function listLanguages(db: Database): string[] {
  const sql = 'SELECT DISTINCT language FROM documents WHERE is_removed = 0 ORDER BY language';
  return listRows<{ language: string }>(db, sql).map(({ language }) => language);
}

/** Documents whose current version matches, the best first, at most `limit`. */
export function searchDocuments(db: Database, match: string, limit: number) {
  return listRows<{ documentId: number; documentTitle: string; versionId: number; isSourceFlagged: number }>(
    db,
    `SELECT documents.id AS documentId, documents.title AS documentTitle, current_version_id AS versionId,
       EXISTS (SELECT 1 FROM source_flags WHERE source_flags.source_id = documents.source_id) AS isSourceFlagged
     FROM search_index JOIN documents ON documents.id = search_index.rowid
     WHERE search_index MATCH @match AND is_removed = 0
     ORDER BY search_index.rowid DESC LIMIT @limit`,
    { match, limit },
  );
}

export function countWorkspace(db: Database) {
  const row = findRow<Record<string, number>>(
    db,
    `SELECT
       (SELECT COUNT(*) FROM documents WHERE is_removed = 0) AS documentCount,
       (SELECT COUNT(*) FROM versions JOIN documents ON documents.id = document_id WHERE is_removed = 0) AS versionCount,
       (SELECT COUNT(*) FROM annotations JOIN documents ON documents.id = document_id
        WHERE is_removed = 0 AND status = 'open') AS openAnnotationCount,
       (SELECT COUNT(*) FROM findings JOIN documents ON documents.current_version_id = findings.version_id
        WHERE is_removed = 0 AND findings.state = 'proposed') AS proposedFindingCount,
       (SELECT COUNT(*) FROM sources) AS sourceCount,
       (SELECT COUNT(*) FROM source_flags) AS flaggedSourceCount`,
  );
  return row as {
    documentCount: number;
    versionCount: number;
    openAnnotationCount: number;
    proposedFindingCount: number;
    sourceCount: number;
    flaggedSourceCount: number;
  };
}

function conditions(match: string | null, { language, sourceId, state, isSourceFlagged }: ListInput): string {
  const parts = ['documents.is_removed = 0'];
  if (match !== null)
    parts.push('documents.id IN (SELECT rowid FROM search_index WHERE search_index MATCH @match)');
  if (language !== undefined) parts.push('documents.language = @language');
  if (sourceId !== undefined) parts.push('documents.source_id = @sourceId');
  if (state !== undefined) parts.push('documents.state = @state');
  if (isSourceFlagged !== undefined)
    parts.push(`source_flags.id IS ${isSourceFlagged ? 'NOT NULL' : 'NULL'}`);
  return parts.join(' AND ');
}
