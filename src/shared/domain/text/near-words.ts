import { hashText } from './key-hashes';

/** Of a longer word nobody sees one letter, and its ways to lose one are too many. */
const MAX_LETTERS = 40;

/** A letter more, less or other, or two neighbours swapped (Damerau 1964). Equal words are not, nor are those of over 40 letters. */
export function isOneLetterApart(x: string, y: string): boolean {
  if (x === y || Math.max(x.length, y.length) > MAX_LETTERS) return false;
  if (Math.abs(x.length - y.length) > 1) return false;
  let at = 0;
  while (at < x.length && x[at] === y[at]) at++;
  if (x.length !== y.length) {
    const [long, short] = x.length > y.length ? [x, y] : [y, x];
    return long.endsWith(short.slice(at));
  }
  return (
    x.slice(at + 1) === y.slice(at + 1) ||
    (x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2))
  );
}

/**
 * Calls back with the hash of `word` and of every word with one letter less, each between `before` (a hash) and `after`:
 * two words that are one letter apart share one of these, so nothing else needs to be compared (the deletions of SymSpell,
 * Garbe 2012). At most as many as the word has letters, and one: the second l of Keller is the first one again.
 */
export function hashDeletions(
  word: string,
  before: number,
  after: string,
  add: (hash: number) => void,
): void {
  add(hashText(after, hashText(word, before)));
  if (word.length > MAX_LETTERS) return;
  let beginning = before;
  for (let at = 0; at < word.length; at++) {
    if (word[at] !== word[at + 1]) add(hashText(after, hashText(word, beginning, at + 1)));
    beginning = hashText(word.charAt(at), beginning);
  }
}
