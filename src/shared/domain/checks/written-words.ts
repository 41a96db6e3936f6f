import { countLeading } from '../count-leading';
import type { Word } from '../text/words';
import type { Reading } from './context';

/** A word where it stands. */
export type WrittenWord = { start: number; end: number; word: Word };

/** The first words, at most `limit`, of those that begin in a stretch of the text. */
export function writtenBetween(
  { wordSpans, written }: Reading,
  from: number,
  to: number,
  limit: number,
): WrittenWord[] {
  const [spans, words] = [wordSpans(), written()];
  const found: WrittenWord[] = [];
  for (let at = countLeading(words.length, each => (spans[each * 2] ?? 0) < from); at < words.length; at++) {
    const [word, start = 0, end = 0] = [words[at], spans[at * 2], spans[at * 2 + 1]];
    if (!word || start >= to || found.length >= limit) break;
    found.push({ start, end, word });
  }
  return found;
}
