import { countLeading } from '../../../shared/domain/count-leading';
import type { AlignmentLayout, Column } from './alignment-layout';

/** Places that belong beside each other, ascending on both sides: a paragraph's number and the part of it before. */
export interface SyncPoint {
  readonly reference: number;
  readonly review: number;
}

/**
 * From the links the longest series of sentence pairs that keeps the order of both texts, with the start and end of the
 * texts around it: what scrolls together. A passage that was moved elsewhere is left out. O(n log n).
 */
export function findSyncPoints({ reference, review }: AlignmentLayout): SyncPoint[] {
  const pairs: SyncPoint[] = [];
  for (const sentence of review.sentences) {
    const [counterpart] = sentence.counterparts;
    if (counterpart === undefined) continue;
    pairs.push({ reference: placeOf(reference, counterpart), review: placeOf(review, sentence.index) });
  }
  const inner = longestAscending(pairs).filter(({ reference: at, review: other }) => at > 0 && other > 0);
  const end = { reference: reference.paragraphs.length, review: review.paragraphs.length };
  return [{ reference: 0, review: 0 }, ...inner, end];
}

/** The points with one that the editor set. It wins: points that contradict it go. Start and end of the texts stay. */
export function pinSyncPoint(points: readonly SyncPoint[], pinned: SyncPoint): SyncPoint[] {
  const isBefore = (a: SyncPoint, b: SyncPoint) => a.reference < b.reference && a.review < b.review;
  const inner = points.slice(1, -1);
  return [
    ...points.slice(0, 1),
    ...inner.filter(point => isBefore(point, pinned)),
    pinned,
    ...inner.filter(point => isBefore(pinned, point)),
    ...points.slice(-1),
  ];
}

/**
 * Where the other side belongs when one side stands at `position`. Between two points the way is shared out evenly.
 * O(log n), because it is asked at every step of scrolling.
 */
export function mapPosition(points: readonly SyncPoint[], from: keyof SyncPoint, position: number): number {
  const to = from === 'reference' ? 'review' : 'reference';
  const next = countLeading(points.length, at => (points[at]?.[from] ?? 0) <= position);
  const before = points[next - 1];
  const after = points[next];
  if (!before || !after) return (before ?? after)?.[to] ?? 0;
  const share = (position - before[from]) / (after[from] - before[from]);
  return before[to] + share * (after[to] - before[to]);
}

/** A sentence's beginning as a position in its column. */
function placeOf({ sentences, paragraphs }: Column, index: number): number {
  const { start, paragraph } = sentences[index] ?? { start: 0, paragraph: 0 };
  const pieces = paragraphs[paragraph];
  const first = pieces?.[0]?.start ?? start;
  const length = (pieces?.at(-1)?.end ?? start) - first;
  return paragraph + (length > 0 ? (start - first) / length : 0);
}

/** The longest subsequence that ascends strictly on both sides (patience sorting). `pairs` ascend in `review`. */
function longestAscending(pairs: readonly SyncPoint[]): SyncPoint[] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach((pair, index) => {
    const length = countLeading(tails.length, at => {
      return (pairs[tails[at] ?? 0]?.reference ?? 0) < pair.reference;
    });
    previous[index] = tails[length - 1] ?? -1;
    tails[length] = index;
  });
  const chain: SyncPoint[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
