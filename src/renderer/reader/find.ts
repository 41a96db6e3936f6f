import { findAll } from '../../shared/domain/text/find-all';
import { type FoldedText, foldForSearch } from '../../shared/domain/text/fold';
import { snapToGraphemes } from '../../shared/domain/text/graphemes';
import type { Span } from '../../shared/model/span';

/**
 * Where `query` stands in the text, anywhere in a word, in order and without overlaps; case, accents, umlauts and ß do not
 * matter. Spans are UTF-16 and never cut a grapheme. Linear in the text.
 */
export function findInText(text: string, { folded, map }: FoldedText, query: string): Span[] {
  const needle = foldForSearch(query);
  const hits: Span[] = [];
  let next = 0;
  for (const at of findAll(folded, needle)) {
    if (at < next) continue;
    next = at + needle.length;
    const start = map[at] ?? 0;
    let foldedEnd = next;
    // An ß that the query takes half is taken whole.
    while (foldedEnd < folded.length && map[foldedEnd] === map[foldedEnd - 1]) foldedEnd++;
    const hit = snapToGraphemes(text, { start, end: map[foldedEnd] ?? text.length });
    if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
  }
  return hits;
}

/** The first hit at or behind `offset`, from the start again after the last; -1 without hits. */
export function hitFrom(hits: readonly Span[], offset: number): number {
  if (hits.length === 0) return -1;
  const index = hits.findIndex(hit => hit.start >= offset);
  return Math.max(0, index);
}
