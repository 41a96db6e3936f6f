import type { Database } from 'better-sqlite3';
import type { ExportFinding, ExportPlace } from '../../shared/domain/records/bundle';
import { createOffsetTable, type OffsetTable } from '../../shared/domain/text/offsets';
import type { UnconfirmedFinding } from '../../shared/model/check';
import type { Span } from '../../shared/model/span';
import { listFindingsOf } from './check-findings';
import { getDocument } from './documents';
import { conditionOf, readSwitches } from './rule-settings';
import { getText, getVersion } from './versions';

/**
 * What rules that are on noticed in the documents and nobody confirmed: confirmed findings are annotations. In the order
 * of `documentIds` and of the texts. Throws `not_found` for a document that is not there.
 */
export function* listExportFindings(db: Database, documentIds: readonly number[]): Generator<ExportFinding> {
  const condition = conditionOf(readSwitches(db));
  for (const documentId of documentIds) {
    const { currentVersionId: versionId } = getDocument(db, documentId);
    const placeOf = createPlaceReader(db);
    for (const finding of listFindingsOf(db, { documentId, versionId }, condition)) {
      // What was noticed in a former version only is no result about this one.
      if (finding.state === 'confirmed' || finding.former) continue;
      yield {
        finding: finding as UnconfirmedFinding,
        passage: placeOf(finding),
        other: finding.other && placeOf(finding.other),
      };
    }
  }
}

type Place = Span & { readonly documentId: number; readonly versionId: number; readonly exact: string };

/** Each text is measured once. */
function createPlaceReader(db: Database): (place: Place) => ExportPlace {
  const tables = new Map<number, OffsetTable>();
  return ({ documentId, versionId, start, end, exact }) => {
    const table = tables.get(versionId) ?? createOffsetTable(getText(db, versionId));
    tables.set(versionId, table);
    const { number, textSha256 } = getVersion(db, versionId);
    return {
      documentId,
      versionNumber: number,
      textSha256,
      start,
      end,
      startCodePoint: table.toCodePoints(start),
      endCodePoint: table.toCodePoints(end),
      exact,
      anchorState: 'exact',
      rights: getDocument(db, documentId),
    };
  };
}
