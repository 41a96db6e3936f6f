import { useDeferredValue, useMemo, useState } from 'react';
import { foldWithMap } from '../../shared/domain/text/fold';
import type { Span } from '../../shared/model/span';
import { findInText, hitFrom } from './find';

export interface Find {
  readonly isOpen: boolean;
  readonly query: string;
  readonly hits: readonly Span[];
  /** Index of the hit that is shown; -1 without hits. */
  readonly current: number;
  open(): void;
  close(): void;
  search(query: string): void;
  step(step: 1 | -1): void;
  /** The hit of what is typed by now, also before `hits` have caught up with it. */
  findHit(): Span | null;
}

/** Finding words in the whole text, also where it is not rendered. */
export function useFind({
  text,
  caret,
  onReveal,
}: {
  text: string;
  caret: number;
  onReveal(hit: Span): void;
}): Find {
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  // Null until somebody steps: then the first hit behind the caret is meant.
  const [chosen, setChosen] = useState<number | null>(null);
  const folded = useMemo(() => (isOpen ? foldWithMap(text) : null), [isOpen, text]);
  const wanted = useDeferredValue(query);
  const hits = useMemo(() => (folded ? findInText(text, folded, wanted) : NO_HITS), [folded, text, wanted]);
  const indexIn = (found: readonly Span[]) => Math.min(chosen ?? hitFrom(found, caret), found.length - 1);
  const current = indexIn(hits);
  // What a key does must be about the words that are typed, not about those that are drawn.
  const hitsNow = () => {
    if (!folded || wanted === query) return hits;
    return findInText(text, folded, query);
  };

  return {
    isOpen,
    query,
    hits,
    current,
    open: () => setIsOpen(true),
    close: () => setIsOpen(false),
    search: next => {
      setQuery(next);
      setChosen(null);
      const found = folded ? findInText(text, folded, next) : NO_HITS;
      const hit = found[hitFrom(found, caret)];
      if (hit) onReveal(hit);
    },
    step: step => {
      const found = hitsNow();
      if (found.length === 0) return;
      const next = (indexIn(found) + step + found.length) % found.length;
      setChosen(next);
      const hit = found[next];
      if (hit) onReveal(hit);
    },
    findHit: () => {
      const found = hitsNow();
      return found[indexIn(found)] ?? null;
    },
  };
}

const NO_HITS: readonly Span[] = [];
