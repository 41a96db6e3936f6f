import { countLeading } from '../../shared/domain/count-leading';
import { foldWithMap } from '../../shared/domain/text/fold';
import type { Span } from '../../shared/model/span';
import { findInText } from './find';

/** How far apart, in UTF-16 units, words may stand and still be read together. */
const NEAR = 200;
const MOST_WORDS = 12;

/**
 * Where somebody who searched all texts for these words should begin to read: where they stand as one, or else the rarest
 * of them that has the most others near it. Null where none stands in the text. Linear in the text for each word.
 */
export function placeOfWords(text: string, search: string): Span | null {
  const folded = foldWithMap(text);
  const [whole] = findInText(text, folded, search);
  if (whole) return whole;
  const found = [...new Set(search.match(/[\p{L}\p{N}]{2,}/gu) ?? [])]
    .slice(0, MOST_WORDS)
    .map(word => findInText(text, folded, word))
    .filter(hits => hits.length > 0)
    .sort((a, b) => a.length - b.length);
  const [rarest = [], ...others] = found;
  const nearby = (hit: Span) => others.filter(hits => hasNear(hits, hit)).length;
  let best: Span | null = null;
  let most = -1;
  for (const hit of rarest) {
    const count = nearby(hit);
    if (count > most) [best, most] = [hit, count];
  }
  return best;
}

function hasNear(hits: readonly Span[], { start, end }: Span): boolean {
  const before = countLeading(hits.length, index => (hits[index]?.end ?? 0) < start - NEAR);
  return (hits[before]?.start ?? Number.POSITIVE_INFINITY) <= end + NEAR;
}
