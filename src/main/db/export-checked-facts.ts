import type { Database } from 'better-sqlite3';
import type { ExportCheckedFact } from '../../shared/domain/records/bundle';
import { listCheckedFacts } from './checked-facts';
import { getDocument } from './documents';
import { placeIn } from './export-claims';
import { placeCheckedFacts } from './placed-checked-facts';

/** What was checked in the documents, in their order and as it was checked. Throws `not_found` for a document that is not there. */
export function* listExportCheckedFacts(
  db: Database,
  documentIds: readonly number[],
): Generator<ExportCheckedFact> {
  for (const documentId of documentIds) {
    const { currentVersionId } = getDocument(db, documentId);
    for (const { id, placement } of placeCheckedFacts(db, documentId, currentVersionId)) {
      for (const fact of listCheckedFacts(db, [id])) {
        const { made, reference } = fact;
        yield {
          fact,
          passage:
            placement.state === 'orphan'
              ? placeIn(db, made.versionId, made, 'orphan')
              : placeIn(db, currentVersionId, placement, placement.state),
          reference:
            reference &&
            placeIn(db, reference.versionId, reference, reference.isRemoved ? 'removed' : 'exact'),
        };
      }
    }
  }
}
