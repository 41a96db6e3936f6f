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
 * The surroundings of the first words that start with one of the terms, on one line, cut between words and marked with an
 * ellipsis where something was cut. Without a hit (the title matched) the beginning of the text, without highlights.
 * O(length of the text).
 */
export function snippetOf(text: string, terms: readonly string[]): Snippet {
  const hits = findFolded(foldWithMap(text), terms);
  const first = hits[0]?.start ?? 0;
  const start = wordStartAfter(text, Math.max(0, first - SNIPPET_LEAD), first);
  const { end } = snapToGraphemes(text, { start, end: Math.min(text.length, start + SNIPPET_LENGTH) });
  const lead = start > 0 ? '… ' : '';
  const highlights = hits
    .filter(hit => hit.start >= start && hit.end <= end)
    .map(hit => ({ start: hit.start - start + lead.length, end: hit.end - start + lead.length }));
  // One for one, so that the highlights keep their places.
  const line = text.slice(start, end).replace(/[\r\n\t]/g, ' ');
  return { text: `${lead}${line}${end < text.length ? ' …' : ''}`, highlights };
}

/** The first word that begins at or after `from`, at the latest at `limit`, which begins one. */
function wordStartAfter(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, limit).search(/\s\S/);
  return space < 0 ? limit : from + space + 1;
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
