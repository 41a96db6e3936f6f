import type { Database } from 'better-sqlite3';
import type { ExportFinding } from '../../shared/domain/records/bundle';
import type { UnconfirmedFinding } from '../../shared/model/check';
import { listFindingsOf } from './check-findings';
import { getDocument } from './documents';
import { createExportPlacer } from './export-claims';
import { conditionOf, readSwitches } from './rule-settings';

/**
 * What rules that are on noticed in the documents and nobody confirmed: confirmed findings are annotations. In the order
 * of `documentIds` and of the texts. Throws `not_found` for a document that is not there.
 */
export function* listExportFindings(db: Database, documentIds: readonly number[]): Generator<ExportFinding> {
  const condition = conditionOf(readSwitches(db));
  for (const documentId of documentIds) {
    const { currentVersionId: versionId } = getDocument(db, documentId);
    const placeIn = createExportPlacer(db);
    for (const finding of listFindingsOf(db, { documentId, versionId }, condition)) {
      // What was noticed in a former version only is no result about this one.
      if (finding.state === 'confirmed' || finding.former) continue;
      yield {
        finding: finding as UnconfirmedFinding,
        passage: placeIn(finding.versionId, finding, 'exact'),
        other: finding.other && placeIn(finding.other.versionId, finding.other, 'exact'),
      };
    }
  }
}
