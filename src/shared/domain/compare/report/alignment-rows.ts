import type { Alignment, HandLink, LinkKind, PassageLink } from '../../../model/comparison';

/** A sentence with its number, counted from 1. */
export interface NumberedSentence {
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface AlignmentRow {
  readonly review: NumberedSentence;
  /** Of several links the one that asks for most attention. */
  readonly status: LinkKind | 'no-counterpart';
  readonly links: readonly RowLink[];
}

export interface RowLink {
  readonly reference: readonly NumberedSentence[];
  /** The other sentences under review that the link holds together with this one, by number. */
  readonly together: readonly number[];
  readonly kind: LinkKind;
  readonly reasons: PassageLink['reasons'];
  /** The editor's link that this is; null for a machine's. */
  readonly hand: HandLink | null;
}

/** An alignment as a table to be read: each sentence under review with what it comes from, then what was left out. */
export function alignmentRows(
  { referenceSentences, reviewSentences, links }: Alignment,
  reference: string,
  review: string,
  handLinks: readonly HandLink[],
): { rows: AlignmentRow[]; omitted: NumberedSentence[] } {
  const references = numbered(reference, referenceSentences);
  const reviews = numbered(review, reviewSentences);
  const byId = new Map(handLinks.map(link => [link.id, link]));
  const linksOf = reviews.map((): PassageLink[] => []);
  const used = new Set<number>();
  for (const link of links) {
    for (const sentence of link.review) linksOf[sentence]?.push(link);
    for (const sentence of link.reference) used.add(sentence);
  }
  const rows = reviews.map((sentence, at) => {
    const found = (linksOf[at] ?? []).map((link): RowLink => {
      const hand = link.handLinkId === null ? null : (byId.get(link.handLinkId) ?? null);
      return {
        reference: link.reference.flatMap(number => references[number] ?? []),
        together: link.review.filter(number => number !== at).map(number => number + 1),
        kind: judgedKind(link.kind, hand),
        reasons: link.reasons,
        hand,
      };
    });
    const status =
      ATTENTION.find(kind => found.some(link => link.kind === kind)) ?? ('no-counterpart' as const);
    return { review: sentence, status, links: found };
  });
  return { rows, omitted: references.filter((_, at) => !used.has(at)) };
}

/** What a person said of a link counts more than what the machine makes of its words. */
function judgedKind(kind: LinkKind, hand: Pick<HandLink, 'relation'> | null): LinkKind {
  if (hand?.relation === 'copied') return 'copied';
  if (hand?.relation === 'alters' || hand?.relation === 'contradicts') return 'altered';
  return hand?.relation === 'supports' && kind === 'altered' ? 'paraphrased' : kind;
}

const ATTENTION = ['altered', 'paraphrased', 'lightly-changed', 'copied'] as const satisfies LinkKind[];

function numbered(text: string, spans: Int32Array): NumberedSentence[] {
  return Array.from({ length: spans.length / 2 }, (_, at) => {
    const start = spans[at * 2] ?? 0;
    const end = spans[at * 2 + 1] ?? 0;
    return { number: at + 1, text: text.slice(start, end), start, end };
  });
}
