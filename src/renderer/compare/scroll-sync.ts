import type { AlignmentLayout } from './alignment-layout';

/** Paragraphs that belong beside each other, ascending on both sides. */
export interface SyncPoint {
  readonly reference: number;
  readonly review: number;
}

/**
 * From the links the longest series of paragraph pairs that keeps the order of both texts, with the start and end of the
 * texts around it: what scrolls together. A passage that was moved elsewhere is left out. O(n log n).
 */
export function findSyncPoints({ reference, review }: AlignmentLayout): SyncPoint[] {
  const pairs: SyncPoint[] = [];
  for (const sentence of review.sentences) {
    const counterpart = reference.sentences[sentence.counterparts[0] ?? -1];
    if (counterpart) pairs.push({ reference: counterpart.paragraph, review: sentence.paragraph });
  }
  const inner = longestAscending(pairs).filter(({ reference: at, review: other }) => at > 0 && other > 0);
  const end = { reference: reference.paragraphs.length, review: review.paragraphs.length };
  return [{ reference: 0, review: 0 }, ...inner, end];
}

/**
 * Where the other side belongs when one side stands at `position`: a paragraph's number, with the part of it that has
 * been scrolled past as its fraction. Between two points the way is shared out evenly.
 */
export function mapPosition(points: readonly SyncPoint[], from: keyof SyncPoint, position: number): number {
  const to = from === 'reference' ? 'review' : 'reference';
  let before = points[0];
  for (const point of points) {
    if (!before) break;
    if (point[from] > position) {
      const share = (position - before[from]) / (point[from] - before[from]);
      return before[to] + share * (point[to] - before[to]);
    }
    before = point;
  }
  return before?.[to] ?? 0;
}

/** The longest subsequence that ascends strictly on both sides (patience sorting). `pairs` ascend in `review`. */
function longestAscending(pairs: readonly SyncPoint[]): SyncPoint[] {
  // Of pairs with one review paragraph no two may follow each other: descending order forbids it.
  const sorted = [...pairs].sort((a, b) => a.review - b.review || b.reference - a.reference);
  const tails: number[] = [];
  const previous: number[] = [];
  sorted.forEach((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.reference ?? 0) < pair.reference) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: SyncPoint[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = sorted[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
