import { countLeading } from '../../../shared/domain/count-leading';
import { foldForSearch, foldWithMap } from '../../../shared/domain/text/fold';
import { snapToGraphemes } from '../../../shared/domain/text/graphemes';
import { type Rows, rowAt, type TextSide } from '../rows';

/** Ascending and disjoint stretches of one text, UTF-16. */
export interface Hits {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export const NO_HITS: Hits = { count: 0, starts: new Int32Array(), ends: new Int32Array() };

/**
 * Where `query` stands in `text`, anywhere in a word; case, accents, umlauts and ß do not matter. Hits never cut a grapheme.
 *
 * Yields after each stretch of the text, so that a book is no long task: the value is what has been found so far.
 */
export function* findHits(text: string, query: string): Generator<Hits, Hits> {
  const needle = foldForSearch(query);
  if (needle === '') return NO_HITS;
  let starts = new Int32Array(64);
  let ends = new Int32Array(64);
  let count = 0;
  // What begins in one stretch may end in the next.
  const overlap = query.length * LONGEST_FOLD + 64;
  for (let from = 0; from < text.length; from += STRETCH) {
    // What an e means depends on the letters before it.
    const lookFrom = snapToGraphemes(text, { start: Math.max(0, from - CONTEXT), end: from }).start;
    const { folded, map } = foldWithMap(text.slice(lookFrom, from + STRETCH + overlap));
    for (let at = folded.indexOf(needle); at >= 0; ) {
      const start = lookFrom + (map[at] ?? 0);
      if (start >= from + STRETCH) break;
      let foldedEnd = at + needle.length;
      // An ß that the query takes half is taken whole.
      while (foldedEnd < folded.length && map[foldedEnd] === map[foldedEnd - 1]) foldedEnd++;
      const hit = snapToGraphemes(text, { start, end: lookFrom + (map[foldedEnd] ?? 0) });
      const isNew = hit.start >= (count > 0 ? (ends[count - 1] ?? 0) : 0) && start >= from;
      if (isNew) {
        if (count === starts.length) {
          starts = grown(starts);
          ends = grown(ends);
        }
        starts[count] = hit.start;
        ends[count++] = hit.end;
      }
      at = folded.indexOf(needle, at + (isNew ? needle.length : 1));
    }
    yield { count, starts, ends };
  }
  return { count, starts, ends };
}

/** The first hit that ends behind `offset`; `count` where there is none. O(log n). */
export function firstHitAfter({ count, ends }: Hits, offset: number): number {
  return countLeading(count, at => (ends[at] ?? 0) <= offset);
}

export type BothHits = Readonly<Record<TextSide, Hits>>;

/** A hit by its number on its side. */
export interface HitPlace {
  readonly side: TextSide;
  readonly index: number;
}

/** How many hits stand before this one in reading order: row by row, the left side first. O(log n). */
export function rankOf(hits: BothHits, rows: Rows, { side, index }: HitPlace): number {
  const row = rowAt(rows, side, hits[side].starts[index] ?? 0);
  const other = side === 'left' ? 'right' : 'left';
  return index + countBeforeRow(hits[other], rows, other, side === 'left' ? row : row + 1);
}

/** The hit with that many before it; null where there are not so many. O(log² n). */
export function hitOfRank(hits: BothHits, rows: Rows, rank: number): HitPlace | null {
  if (rank < 0 || rank >= hits.left.count + hits.right.count) return null;
  for (const side of ['left', 'right'] as const) {
    const { count } = hits[side];
    const index = countLeading(count, at => rankOf(hits, rows, { side, index: at }) < rank);
    if (index < count && rankOf(hits, rows, { side, index }) === rank) return { side, index };
  }
  return null;
}

/** The rank of the first hit in or behind a row; 0 again where there is none. */
export function rankFromRow(hits: BothHits, rows: Rows, row: number): number {
  const before =
    countBeforeRow(hits.left, rows, 'left', row) + countBeforeRow(hits.right, rows, 'right', row);
  return before < hits.left.count + hits.right.count ? before : 0;
}

/** A fold turns one character into at most so many. */
const LONGEST_FOLD = 4;
const CONTEXT = 64;
const STRETCH = 40_000;

function countBeforeRow({ count, starts }: Hits, rows: Rows, side: TextSide, row: number): number {
  const offset = rows[side][Math.min(row, rows.count)] ?? 0;
  return countLeading(count, at => (starts[at] ?? 0) < offset);
}

function grown(items: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(items.length * 2);
  larger.set(items);
  return larger;
}
