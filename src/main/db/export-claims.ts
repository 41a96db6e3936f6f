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
    const placeIn = createExportPlacer(db);
    yield {
      claim,
      passages: claim.passages.map(passage => toExportPlace(placeIn, passage)),
      evidence: claim.evidence.map(piece => ({
        piece,
        place: piece.kind === 'passage' && piece.place ? toExportPlace(placeIn, piece.place) : null,
      })),
    };
  }
}

/** Links of which both sides are among the documents, in the order they were made; null: all of them. */
export function* listExportLinks(db: Database, documentIds: readonly number[] | null): Generator<ExportLink> {
  const wanted = documentIds && new Set(documentIds);
  for (const link of listLinks(db, null)) {
    const placeIn = createExportPlacer(db);
    const reference = placeIn(link.referenceVersionId, link.reference, 'exact');
    const review = placeIn(link.reviewVersionId, link.review, 'exact');
    if (wanted && !(wanted.has(reference.documentId) && wanted.has(review.documentId))) continue;
    yield { link, reference, review };
  }
}

function toExportPlace(placeIn: PlaceIn, place: ClaimPlace): ExportPlace {
  const { placement } = place;
  if (place.isRemoved) return placeIn(place.versionId, place, 'removed');
  if (placement.state === 'orphan') return placeIn(place.versionId, place, 'orphan');
  return placeIn(place.currentVersionId, placement, placement.state);
}

type PlaceIn = (versionId: number, span: Span, anchorState: ExportPlace['anchorState']) => ExportPlace;

/** Gives passages in the versions that are named. Keeps the text of each version that it was asked for. */
export function createExportPlacer(db: Database): PlaceIn {
  const known = new Map<number, ReturnType<typeof readVersion>>();
  return (versionId, { start, end }, anchorState) => {
    const version = known.get(versionId) ?? readVersion(db, versionId);
    known.set(versionId, version);
    const { documentId, number, textSha256, text, offsets } = version;
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
  };
}

function readVersion(db: Database, versionId: number) {
  const text = getText(db, versionId);
  return { ...getVersion(db, versionId), text, offsets: createOffsetTable(text) };
}
