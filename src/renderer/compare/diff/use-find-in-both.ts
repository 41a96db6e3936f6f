import { useEffect, useState } from 'react';
import type { Rows, TextSide } from '../rows';
import { type BothHits, findHits, type HitPlace, hitOfRank, NO_HITS, rankFromRow } from './find-hits';

export interface FindInBoth {
  readonly isOpen: boolean;
  readonly query: string;
  readonly hits: BothHits;
  readonly isSearching: boolean;
  /** The hit that is shown, by the number of hits before it; null without hits. */
  readonly rank: number | null;
  readonly current: HitPlace | null;
  open(): void;
  close(): void;
  search(query: string): void;
  step(step: 1 | -1): void;
}

/**
 * Finding words in all of both texts, also where they are not drawn. Works in short slices between frames; the first hit
 * in or behind the row at the top is shown as soon as it is known.
 */
export function useFindInBoth(
  texts: Readonly<Record<TextSide, string>>,
  rows: Rows,
  topRow: () => number,
): FindInBoth {
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(NOTHING_FOUND);
  // A rank is only known when all hits are; until then the shown hit is held by its place.
  const [current, setCurrent] = useState<number | null>(null);
  const wanted = isOpen ? query : '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the search starts is where the reader was then
  useEffect(() => {
    setCurrent(null);
    if (wanted === '') {
      setFound(NOTHING_FOUND);
      return;
    }
    setFound({ ...NOTHING_FOUND, isSearching: true });
    const left = findHits(texts.left, wanted);
    const right = findHits(texts.right, wanted);
    let hits: BothHits = NOTHING_FOUND.hits;
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + SLICE_MS;
      let isDone = false;
      while (!isDone && performance.now() < until) {
        const [nextLeft, nextRight] = [left.next(), right.next()];
        isDone = nextLeft.done === true && nextRight.done === true;
        hits = { left: nextLeft.value ?? hits.left, right: nextRight.value ?? hits.right };
      }
      if (isDone) setCurrent(rankFromRow(hits, rows, topRow()));
      setFound({ hits, isSearching: !isDone });
      if (!isDone) timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [wanted, texts, rows]);

  const { hits, isSearching } = found;
  const count = hits.left.count + hits.right.count;
  const rank = current === null || isSearching || count === 0 ? null : Math.min(current, count - 1);
  return {
    isOpen,
    query,
    hits,
    isSearching,
    rank,
    current: rank === null ? null : hitOfRank(hits, rows, rank),
    open: () => setIsOpen(true),
    close: () => setIsOpen(false),
    search: setQuery,
    step: step => rank !== null && setCurrent((rank + step + count) % count),
  };
}

const SLICE_MS = 8;
const NOTHING_FOUND = { hits: { left: NO_HITS, right: NO_HITS } as BothHits, isSearching: false };
