import type { Database } from 'better-sqlite3';
import type { ExportCheckedFact } from '../../shared/domain/records/bundle';
import { listCheckedFacts } from './checked-facts';
import { getDocument } from './documents';
import { createExportPlacer } from './export-claims';
import { placeCheckedFacts } from './placed-checked-facts';

/** What was checked in the documents, in their order and as it was checked. Throws `not_found` for a document that is not there. */
export function* listExportCheckedFacts(
  db: Database,
  documentIds: readonly number[],
): Generator<ExportCheckedFact> {
  for (const documentId of documentIds) {
    const { currentVersionId } = getDocument(db, documentId);
    const placed = placeCheckedFacts(db, documentId, currentVersionId);
    const placements = new Map(placed.map(({ id, placement }) => [id, placement]));
    const placeIn = createExportPlacer(db);
    for (const fact of listCheckedFacts(db, [...placements.keys()])) {
      const placement = placements.get(fact.id);
      if (!placement) continue;
      const { made, reference } = fact;
      yield {
        fact,
        passage:
          placement.state === 'orphan'
            ? placeIn(made.versionId, made, 'orphan')
            : placeIn(currentVersionId, placement, placement.state),
        reference:
          reference && placeIn(reference.versionId, reference, reference.isRemoved ? 'removed' : 'exact'),
      };
    }
  }
}
