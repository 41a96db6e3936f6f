import type { Database } from 'better-sqlite3';
import type { ExportClaim, ExportLink, ExportPlace } from '../../shared/domain/records/bundle';
import { createOffsetTable } from '../../shared/domain/text/offsets';
import type { ClaimPlace } from '../../shared/model/claim';
import type { Span } from '../../shared/model/span';
import { listClaims } from './claims';
import { getDocument } from './documents';
import { listLinks } from './links';
import { createClaimReader } from './placed-claims';
import { getText, getVersion } from './versions';

/** Claims that appear in one of the documents, in the order they were made; null: all of them. */
export function* listExportClaims(
  db: Database,
  documentIds: readonly number[] | null,
): Generator<ExportClaim> {
  const wanted = documentIds && new Set(documentIds);
  for (const { id } of listClaims(db, null).reverse()) {
    const claim = createClaimReader(db).full(id);
    if (wanted && !claim.passages.some(({ documentId }) => wanted.has(documentId))) continue;
    yield {
      claim,
      passages: claim.passages.map(passage => toExportPlace(db, passage)),
      evidence: claim.evidence.map(piece => ({
        piece,
        place: piece.kind === 'passage' && piece.place ? toExportPlace(db, piece.place) : null,
      })),
    };
  }
}

/** Links of which both sides are among the documents, in the order they were made; null: all of them. */
export function* listExportLinks(db: Database, documentIds: readonly number[] | null): Generator<ExportLink> {
  const wanted = documentIds && new Set(documentIds);
  for (const link of listLinks(db, null)) {
    const reference = placeIn(db, link.referenceVersionId, link.reference, 'exact');
    const review = placeIn(db, link.reviewVersionId, link.review, 'exact');
    if (wanted && !(wanted.has(reference.documentId) && wanted.has(review.documentId))) continue;
    yield { link, reference, review };
  }
}

function toExportPlace(db: Database, place: ClaimPlace): ExportPlace {
  const { placement } = place;
  if (place.isRemoved) return placeIn(db, place.versionId, place, 'removed');
  if (placement.state === 'orphan') return placeIn(db, place.versionId, place, 'orphan');
  return placeIn(db, place.currentVersionId, placement, placement.state);
}

/** The passage in the version that is named. */
export function placeIn(
  db: Database,
  versionId: number,
  { start, end }: Span,
  anchorState: ExportPlace['anchorState'],
): ExportPlace {
  const { documentId, number, textSha256 } = getVersion(db, versionId);
  const text = getText(db, versionId);
  const offsets = createOffsetTable(text);
  return {
    documentId,
    versionNumber: number,
    textSha256,
    start,
    end,
    startCodePoint: offsets.toCodePoints(start),
    endCodePoint: offsets.toCodePoints(end),
    exact: text.slice(start, end),
    anchorState,
    rights: anchorState === 'removed' ? null : getDocument(db, documentId),
  };
}
