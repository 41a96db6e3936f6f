import { editDistance } from '../../text/edit-distance';

/** A letter more, less or other, or two neighbours swapped (Damerau 1964). Equal words are not. */
export function isOneLetterApart(x: string, y: string): boolean {
  if (x === y) return false;
  if (editDistance(x, y, 1) <= 1) return true;
  if (x.length !== y.length) return false;
  let at = 0;
  while (x[at] === y[at]) at++;
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

/**
 * `word` and every word with one letter less: two words that are one letter apart share one of these, so nothing else needs
 * to be compared (the deletions of SymSpell, Garbe 2012). As many as the word has letters, and one.
 */
export function deletionsOf(word: string): string[] {
  const found = [word];
  for (let at = 0; at < word.length; at++) found.push(word.slice(0, at) + word.slice(at + 1));
  return found;
}
