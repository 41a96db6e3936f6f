import type { Span } from '../../model/span';
import { findFolded, foldWithMap } from './fold';
import { snapToGraphemes } from './graphemes';
import { splitSentences } from './sentences';

const SNIPPET_LENGTH = 160;
const SNIPPET_LEAD = 40;

export interface Snippet {
  readonly text: string;
  /** Within `text`. */
  readonly highlights: Span[];
}

/**
 * The surroundings of the first words that start with one of the terms, on one line. Without a hit (the title matched)
 * the beginning of the text, without highlights. O(length of the text).
 */
export function snippetOf(text: string, terms: readonly string[]): Snippet {
  const hits = findFolded(foldWithMap(text), terms);
  const from = Math.max(0, (hits[0]?.start ?? 0) - SNIPPET_LEAD);
  const window = snapToGraphemes(text, { start: from, end: Math.min(text.length, from + SNIPPET_LENGTH) });
  const highlights = hits
    .filter(hit => hit.start >= window.start && hit.end <= window.end)
    .map(hit => ({ start: hit.start - window.start, end: hit.end - window.start }));
  // One for one, so that the highlights keep their places.
  return { text: text.slice(window.start, window.end).replace(/[\r\n\t]/g, ' '), highlights };
}

/** The sentences in which every term starts a word, in order, at most `limit`. O(length of the text). */
export function findPassagesIn(text: string, terms: readonly string[], limit: number): Span[] {
  const found: Span[] = [];
  const sentences = splitSentences(text, 'de');
  for (let i = 0; i < sentences.length && found.length < limit; i += 2) {
    const start = sentences[i] ?? 0;
    const end = sentences[i + 1] ?? start;
    const folded = foldWithMap(text.slice(start, end));
    if (terms.every(term => findFolded(folded, [term]).length > 0)) found.push({ start, end });
  }
  return found;
}
