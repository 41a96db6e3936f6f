import type { OccurrenceForms } from '../../../model/occurrence';
import type { Span } from '../../../model/span';
import { isInflectionOf } from '../../text/inflections';
import { tokenize } from '../../text/tokens';
import { isRunOn } from './gaps';
import { createVariantFinder } from './variants';

/** Where the words stand in a text: whole words in text order that never overlap, at most `limit`. */
export type FindWords = (text: string, limit?: number) => Span[];

/** In UTF-16 units: a longer passage is found by its text, not by its words. */
export const LONGEST_WORDS = 200;

/**
 * Finds passages with the same words as `words`, in the forms asked for (model/occurrence.ts).
 *
 * Words are what `tokenize` takes for words: Keller is found in Keller-Brief and not in Kellerraum. Between two words any
 * white space is as good as another, but no blank line. A text without a word, number or mark is never found. Linear in
 * the text; the length of `words` is a factor, so callers keep it below LONGEST_WORDS. A finder is for one search: it
 * remembers the words that it has met.
 */
export function createWordFinder(words: string, forms: OccurrenceForms): FindWords {
  if (forms === 'variant') return createVariantFinder(words);
  const { starts, ends } = tokenize(words);
  const tests = [...starts].map((start, index) => {
    const word = words.slice(start, ends[index]);
    const isSpaced = index > 0 && start > (ends[index - 1] ?? 0);
    return { isSpaced, matches: forms === 'same' ? sameWord(word) : inflectedWord(word) };
  });
  return (text, limit = Number.POSITIVE_INFINITY) => {
    const found: Span[] = [];
    if (tests.length === 0) return found;
    const tokens = tokenize(text);
    const last = tokens.starts.length - tests.length;
    for (let at = 0; at <= last && found.length < limit; at++) {
      const isMatch = tests.every(({ isSpaced, matches }, offset) => {
        const start = tokens.starts[at + offset] ?? 0;
        const before = tokens.ends[at + offset - 1] ?? 0;
        const isConnected =
          offset === 0 || (isSpaced ? start > before && isRunOn(text, before, start) : start === before);
        return isConnected && matches(text, start, tokens.ends[at + offset] ?? 0);
      });
      if (!isMatch) continue;
      const end = tokens.ends[at + tests.length - 1] ?? 0;
      found.push({ start: tokens.starts[at] ?? 0, end });
      at += tests.length - 1;
    }
    return found;
  };
}

/** The span from the first to the last word that it touches; null where it touches none. */
export function widenToWords(text: string, { start, end }: Span): Span | null {
  const { starts, ends } = tokenize(text);
  let first = 0;
  while (first < starts.length && (ends[first] ?? 0) <= start) first++;
  let last = first;
  while (last + 1 < starts.length && (starts[last + 1] ?? 0) < end) last++;
  const from = starts[first];
  if (from === undefined || from >= end) return null;
  return { start: from, end: ends[last] ?? from };
}

type MatchesWord = (text: string, start: number, end: number) => boolean;

function sameWord(word: string): MatchesWord {
  return (text, start, end) => end - start === word.length && text.startsWith(word, start);
}

function inflectedWord(word: string): MatchesWord {
  const known = new Map<string, boolean>();
  return (text, start, end) => {
    const other = text.slice(start, end);
    const before = known.get(other);
    if (before !== undefined) return before;
    const isForm = isInflectionOf(word, other);
    known.set(other, isForm);
    return isForm;
  };
}
