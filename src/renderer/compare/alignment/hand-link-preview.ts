import type { HandLink, LinkRelation, PassageLink } from '../../../shared/model/comparison';
import type { Span } from '../../../shared/model/span';
import { findTouched, type SentenceSpans, sentencesOf } from './sentence-selection';

interface Placed {
  readonly id: number;
  readonly relation: LinkRelation;
  readonly reference: readonly number[];
  readonly review: readonly number[];
}

/**
 * The links of a comparison as the editor has changed them since it ran: what was linked stands there at once, and what was
 * taken back is gone. Only until the next answer, which knows more: where it knows all, its own links are returned.
 */
export function previewLinks(
  links: readonly PassageLink[],
  handLinks: readonly HandLink[],
  reference: { readonly versionId: number; readonly sentences: SentenceSpans },
  review: { readonly versionId: number; readonly sentences: SentenceSpans },
): readonly PassageLink[] {
  const ids = new Set(handLinks.map(({ id }) => id));
  const placed = handLinks.flatMap((link): Placed[] => {
    const { id, relation } = link;
    const spans = spansIn(link, reference.versionId, review.versionId);
    const numbers = spans && {
      reference: sentencesOf(findTouched(reference, spans.reference)),
      review: sentencesOf(findTouched(review, spans.review)),
    };
    return numbers && numbers.reference.length > 0 && numbers.review.length > 0
      ? [{ id, relation, ...numbers }]
      : [];
  });
  const known = new Set(links.map(({ handLinkId }) => handLinkId));
  const made = placed.filter(({ id, relation }) => relation !== 'none' && !known.has(id));
  const taken = new Set(made.flatMap(link => link.review));
  const refused = placed.filter(({ relation }) => relation === 'none');
  let isChanged = made.length > 0;

  const kept = links.flatMap(link => {
    const next = link.handLinkId === null ? without(link, taken, refused) : ids.has(link.handLinkId) && link;
    if (next !== link) isChanged = true;
    return next ? [next] : [];
  });
  if (!isChanged) return links;
  const added = made.map(
    ({ id, ...numbers }): PassageLink => ({
      reference: [...numbers.reference],
      review: [...numbers.review],
      kind: 'paraphrased',
      reasons: [],
      handLinkId: id,
    }),
  );
  return [...kept, ...added].sort((a, b) => (a.review[0] ?? 0) - (b.review[0] ?? 0));
}

/** A machine's link without the sentences that a person linked elsewhere; null where nothing is left or it is refused. */
function without(
  link: PassageLink,
  taken: ReadonlySet<number>,
  refused: readonly Placed[],
): PassageLink | null {
  const review = link.review.filter(number => !taken.has(number));
  const gone = new Set(
    refused
      .filter(({ review: numbers }) => numbers.some(number => review.includes(number)))
      .flatMap(({ reference }) => reference),
  );
  const reference = link.reference.filter(number => !gone.has(number));
  if (review.length === 0 || reference.length === 0) return null;
  const isSame = review.length === link.review.length && reference.length === link.reference.length;
  return isSame ? link : { ...link, reference, review };
}

/** Where a link stands in two versions, if it was made between these very ones, in either order. */
function spansIn(
  link: HandLink,
  referenceVersionId: number,
  reviewVersionId: number,
): { reference: Span; review: Span } | null {
  const { reference, review } = link;
  if (link.referenceVersionId === referenceVersionId && link.reviewVersionId === reviewVersionId)
    return { reference, review };
  const isSwapped =
    link.referenceVersionId === reviewVersionId && link.reviewVersionId === referenceVersionId;
  return isSwapped ? { reference: review, review: reference } : null;
}
