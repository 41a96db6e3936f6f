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
  const current = Math.min(chosen ?? hitFrom(hits, caret), hits.length - 1);

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
      if (hits.length === 0) return;
      const next = (current + step + hits.length) % hits.length;
      setChosen(next);
      const hit = hits[next];
      if (hit) onReveal(hit);
    },
  };
}

const NO_HITS: readonly Span[] = [];
