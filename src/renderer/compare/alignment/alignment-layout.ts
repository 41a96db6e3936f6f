import type { Alignment, HandLink, LinkKind, PassageLink } from '../../../shared/model/comparison';

export type ReviewStatus = LinkKind | 'no-counterpart';
export type ReferenceStatus = 'used' | 'omitted';
export type SentenceStatus = ReviewStatus | ReferenceStatus;
export type Side = 'reference' | 'review';

/** The order in which the statuses are listed; of several links the one that asks for most attention counts. */
export const REVIEW_STATUSES = [
  'altered',
  'no-counterpart',
  'paraphrased',
  'lightly-changed',
  'copied',
] as const satisfies readonly ReviewStatus[];
export const REFERENCE_STATUSES = ['omitted', 'used'] as const satisfies readonly ReferenceStatus[];

/** The second sign of a status beside its colour. */
export const STATUS_SIGNS: Readonly<Record<SentenceStatus, string>> = {
  copied: '=',
  'lightly-changed': '≈',
  paraphrased: '~',
  altered: '≠',
  'no-counterpart': '–',
  used: '+',
  omitted: '○',
};

/** Stands beside the sign of what a person linked. The same in both languages. */
export const HAND_SIGN = 'H';

export interface Sentence<S extends SentenceStatus = SentenceStatus> {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly status: S;
  readonly links: readonly PassageLink[];
  /** Sentences of the other side, ascending. */
  readonly counterparts: readonly number[];
  /** Whether one of its links was made by a person. */
  readonly isLinkedByHand: boolean;
}

/** A stretch of a paragraph: a sentence, or what stands between two. */
export interface ParagraphPiece {
  readonly start: number;
  readonly end: number;
  readonly sentence: number | null;
}

export interface Column<S extends SentenceStatus = SentenceStatus> {
  readonly sentences: readonly Sentence<S>[];
  /** The pieces of all paragraphs, put together, are the whole text. */
  readonly paragraphs: readonly (readonly ParagraphPiece[])[];
}

export interface AlignmentLayout {
  readonly reference: Column<ReferenceStatus>;
  readonly review: Column<ReviewStatus>;
}

/** What a person said of a link counts more than what the machine makes of its words. */
export function layOutAlignment(
  alignment: Alignment,
  referenceText: string,
  reviewText: string,
  handLinks: ReadonlyMap<number, HandLink> = new Map(),
): AlignmentLayout {
  const { links, referenceSentences, reviewSentences } = alignment;
  return {
    reference: layOutColumn(referenceText, referenceSentences, links, 'reference', 'review', found =>
      found.length > 0 ? 'used' : 'omitted',
    ),
    review: layOutColumn(reviewText, reviewSentences, links, 'review', 'reference', found =>
      statusOf(found.map(link => kindOf(link, handLinks))),
    ),
  };
}

/** The kind of a link as it is shown. */
export function kindOf(
  { kind, handLinkId }: Pick<PassageLink, 'kind' | 'handLinkId'>,
  handLinks: ReadonlyMap<number, HandLink>,
): LinkKind {
  const relation = handLinkId === null ? undefined : handLinks.get(handLinkId)?.relation;
  if (relation === 'copied') return 'copied';
  if (relation === 'alters' || relation === 'contradicts') return 'altered';
  return relation === 'supports' && kind === 'altered' ? 'paraphrased' : kind;
}

export function countByStatus<S extends SentenceStatus>(column: Column<S>): ReadonlyMap<S, number> {
  const counts = new Map<S, number>();
  for (const { status } of column.sentences) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

function statusOf(kinds: readonly LinkKind[]): ReviewStatus {
  return REVIEW_STATUSES.find(status => kinds.some(kind => kind === status)) ?? 'no-counterpart';
}

function layOutColumn<S extends SentenceStatus>(
  text: string,
  spans: Int32Array,
  links: readonly PassageLink[],
  own: Side,
  other: Side,
  toStatus: (links: readonly PassageLink[]) => S,
): Column<S> {
  const linksOf: PassageLink[][] = Array.from({ length: spans.length / 2 }, () => []);
  for (const link of links) for (const sentence of link[own]) linksOf[sentence]?.push(link);

  const sentences: Sentence<S>[] = [];
  const paragraphs: ParagraphPiece[][] = [];
  let paragraph: ParagraphPiece[] = [];
  let at = 0;
  const push = (end: number, sentence: number | null) => {
    if (end > at) paragraph.push({ start: at, end, sentence });
    at = Math.max(at, end);
  };
  linksOf.forEach((found, index) => {
    const start = spans[index * 2] ?? 0;
    const end = spans[index * 2 + 1] ?? 0;
    // The break and the blank lines after it belong to the paragraph that they end.
    const lastBreak = text.slice(at, start).lastIndexOf('\n');
    if (lastBreak >= 0) {
      push(at + lastBreak + 1, null);
      if (paragraph.some(piece => piece.sentence !== null)) {
        paragraphs.push(paragraph);
        paragraph = [];
      }
    }
    push(start, null);
    push(end, index);
    const counterparts = [...new Set(found.flatMap(link => link[other]))].sort((a, b) => a - b);
    sentences.push({
      index,
      start,
      end,
      paragraph: paragraphs.length,
      status: toStatus(found),
      links: found,
      counterparts,
      isLinkedByHand: found.some(({ handLinkId }) => handLinkId !== null),
    });
  });
  push(text.length, null);
  if (paragraph.length > 0) paragraphs.push(paragraph);
  return { sentences, paragraphs };
}
