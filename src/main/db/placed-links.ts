import type { Database } from 'better-sqlite3';
import { createFollower, type VersionFamily } from '../../shared/domain/anchors/follow';
import { makeAnchor } from '../../shared/domain/anchors/make';
import type { HandLink } from '../../shared/model/comparison';
import type { Span } from '../../shared/model/span';
import { loadFamily } from './family';
import { listLinksBetween } from './links';
import { getVersion } from './versions';

/** A link with its spans in the two versions that are compared, `reference` in the one that is the reference there. */
export interface PlacedLink {
  readonly link: HandLink;
  readonly reference: Span;
  readonly review: Span;
  /** The link was made with the sides the other way round. */
  readonly isSwapped: boolean;
}

/**
 * The links that people made between the documents of the two versions, in either direction. `lost` are those of which
 * one version or the other no longer has the very words: a changed passage may say something else than what was judged.
 */
export function placeLinks(
  db: Database,
  referenceVersionId: number,
  reviewVersionId: number,
): { placed: PlacedLink[]; lost: HandLink[] } {
  const referenceDocumentId = getVersion(db, referenceVersionId).documentId;
  const reviewDocumentId = getVersion(db, reviewVersionId).documentId;
  const placed: PlacedLink[] = [];
  const lost: HandLink[] = [];
  const references = loadFamily(db, referenceDocumentId);
  const inReference = createPlacer(references, referenceVersionId);
  const inReview = createPlacer(loadFamily(db, reviewDocumentId), reviewVersionId);
  const referenceIds = new Set(references.versions.map(({ id }) => id));
  for (const link of listLinksBetween(db, referenceDocumentId, reviewDocumentId)) {
    const isSwapped =
      referenceDocumentId === reviewDocumentId
        ? isOtherOrder(link, referenceVersionId - reviewVersionId)
        : !referenceIds.has(link.referenceVersionId);
    const [reference, review] = isSwapped
      ? [inReference(link.review, link.reviewVersionId), inReview(link.reference, link.referenceVersionId)]
      : [inReference(link.reference, link.referenceVersionId), inReview(link.review, link.reviewVersionId)];
    if (reference && review) placed.push({ link, reference, review, isSwapped });
    else lost.push(link);
  }
  return { placed, lost };
}

/** Of two versions of one document the link and the comparison may name the older one on different sides. */
function isOtherOrder({ referenceVersionId, reviewVersionId }: HandLink, order: number): boolean {
  return (referenceVersionId - reviewVersionId) * order < 0;
}

/** Where a span of a version of the family stands in `versionId`; null where its words are not there. */
function createPlacer(family: VersionFamily, versionId: number): (span: Span, from: number) => Span | null {
  const follow = createFollower(versionId, family);
  return (span, from) => {
    const placement = follow(makeAnchor(family.textOf(from), span), from);
    return placement.state === 'exact' || placement.state === 'moved'
      ? { start: placement.start, end: placement.end }
      : null;
  };
}
