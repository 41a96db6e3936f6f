import type { HandLink, LinkRelation, PassageLink } from '../../../shared/model/comparison';
import type { Span } from '../../../shared/model/span';
import type { AlignmentLayout } from './alignment-layout';
import { findPassage } from './sentence-selection';

/** In the order in which they are offered. The model's own list would bring its schemas into the window. */
export const PASSAGE_RELATIONS = [
  'supports',
  'copied',
  'alters',
  'contradicts',
] as const satisfies readonly Exclude<LinkRelation, 'none'>[];
export type PassageRelation = (typeof PASSAGE_RELATIONS)[number];

/** The sign of a person's judgement beside its name. */
export const RELATION_SIGNS: Readonly<Record<LinkRelation, string>> = {
  supports: '✓',
  copied: '=',
  alters: '≠',
  contradicts: '⨯',
  none: '∅',
};

/** Ascending numbers as runs of neighbours: 1, 2, 3, 7 is [1, 2, 3] and [7]. */
export function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** The links of the sentences, each once, in order. With numbers of both sides only those that touch both. */
export function linksBetween(
  layout: AlignmentLayout,
  reference: readonly number[],
  review: readonly number[],
): PassageLink[] {
  const found = new Set<PassageLink>();
  for (const number of review)
    for (const link of layout.review.sentences[number]?.links ?? []) found.add(link);
  const links = [...found];
  if (reference.length === 0) return links;
  const ofReference = new Set(reference.flatMap(number => layout.reference.sentences[number]?.links ?? []));
  return review.length === 0 ? [...ofReference] : links.filter(link => ofReference.has(link));
}

export interface Unlinking {
  /** Links of the editor, to be removed. */
  readonly linkIds: readonly number[];
  /** Passages that the machine linked, to be refused: they cannot be removed, because it would find them again. */
  readonly refusals: readonly { readonly reference: Span; readonly review: Span }[];
}

export function planUnlinking(layout: AlignmentLayout, links: readonly PassageLink[]): Unlinking {
  const linkIds = links.flatMap(({ handLinkId }) => (handLinkId === null ? [] : [handLinkId]));
  const refusals = links
    .filter(({ handLinkId }) => handLinkId === null)
    .flatMap(link =>
      runsOf(link.reference).flatMap(reference =>
        runsOf(link.review).flatMap(review => {
          const from = findPassage(layout.reference, reference);
          const to = findPassage(layout.review, review);
          return from && to ? [{ reference: from, review: to }] : [];
        }),
      ),
    );
  return { linkIds: [...new Set(linkIds)], refusals };
}

export interface Refusal {
  readonly id: number;
  readonly reference: Span;
  readonly review: Span;
  readonly note: string;
}

/** What the editor said does not belong together in these very versions, whichever of them was the reference then. */
export function listRefusals(
  handLinks: readonly HandLink[],
  referenceVersionId: number,
  reviewVersionId: number,
): Refusal[] {
  return handLinks.flatMap(({ id, relation, note, ...link }) => {
    if (relation !== 'none') return [];
    const isStraight =
      link.referenceVersionId === referenceVersionId && link.reviewVersionId === reviewVersionId;
    const isSwapped =
      link.referenceVersionId === reviewVersionId && link.reviewVersionId === referenceVersionId;
    if (isStraight) return [{ id, note, reference: link.reference, review: link.review }];
    return isSwapped ? [{ id, note, reference: link.review, review: link.reference }] : [];
  });
}
