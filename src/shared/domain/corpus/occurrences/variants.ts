import type { Span } from '../../../model/span';
import { type FoldedText, foldForSearch, foldWithMap } from '../../text/fold';
import { PUNCTUATION_TOKEN, type Tokens, tokenize } from '../../text/tokens';
import { isRunOn } from './gaps';

/**
 * Finds the words in other spellings: Süd-Korea, Südkorea, SüdKorea, Sued Korea. Words are joined without hyphens and
 * spaces and folded as the search does; the joined words of a text must be just that, from the start of a word to the end
 * of one. Hyphens alone are no words.
 */
export function createVariantFinder(words: string): (text: string, limit?: number) => Span[] {
  const key = foldForSearch(joinedWords(words));
  const longest = 2 * key.length + SPARE;
  const folds = new Map<string, string>();
  const foldOf = (word: string) => {
    const known = folds.get(word) ?? foldForSearch(word);
    folds.set(word, known);
    return known;
  };
  // In a text that repeats itself the words of many runs are the same.
  let latest = { joined: '', result: foldWithMap('') };
  const foldJoined = (joined: string) => {
    if (latest.joined !== joined) latest = { joined, result: foldWithMap(joined) };
    return latest.result;
  };
  return (text, limit = Number.POSITIVE_INFINITY) => {
    const found: Span[] = [];
    if (key === '') return found;
    const tokens = tokenize(text);
    for (let at = 0; at < tokens.starts.length && found.length < limit; at++) {
      const start = tokens.starts[at] ?? 0;
      const end = tokens.ends[at] ?? 0;
      if (end - start > longest || isHyphen(text, tokens, at)) continue;
      const folded = foldOf(text.slice(start, end));
      if (folded === '' || !key.startsWith(folded)) continue;
      const last = folded === key ? at : lastOfRun(text, tokens, at, key, longest, foldJoined);
      if (last === null) continue;
      found.push({ start, end: tokens.ends[last] ?? end });
      at = last;
    }
    return found;
  };
}

/** A folded text may be half as long as the text (ae is a), and shorter by what it drops. */
const SPARE = 16;
const HYPHENS = '-\u2010\u2011–';

function joinedWords(words: string): string {
  const tokens = tokenize(words);
  let joined = '';
  for (let at = 0; at < tokens.starts.length; at++)
    if (!isHyphen(words, tokens, at)) joined += words.slice(tokens.starts[at], tokens.ends[at]);
  return joined;
}

/** The last token of those that begin with `first` and are the key together; null where none are. */
function lastOfRun(
  text: string,
  tokens: Tokens,
  first: number,
  key: string,
  longest: number,
  foldJoined: (joined: string) => FoldedText,
): number | null {
  let raw = '';
  const borders: { token: number; length: number }[] = [];
  for (let at = first; at < tokens.starts.length && raw.length <= longest; at++) {
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    const before = tokens.ends[at - 1] ?? 0;
    if (at > first && !isRunOn(text, before, start)) break;
    if (isHyphen(text, tokens, at)) continue;
    if (raw.length + end - start > longest) break;
    raw += text.slice(start, end);
    borders.push({ token: at, length: raw.length });
  }
  const { folded, map } = foldJoined(raw);
  if (!folded.startsWith(key)) return null;
  const reached = borders.find(({ length }) => length > (map[key.length - 1] ?? 0));
  return reached && reached.length <= (map[key.length] ?? 0) ? reached.token : null;
}

/** A mark right behind a word that it joins to the next; an en dash only without a space on either side. */
function isHyphen(text: string, { starts, ends, kinds }: Tokens, at: number): boolean {
  if (kinds[at] !== PUNCTUATION_TOKEN) return false;
  const start = starts[at] ?? 0;
  const mark = text.slice(start, ends[at]);
  if (!HYPHENS.includes(mark) || (at > 0 && ends[at - 1] !== start)) return false;
  return mark !== '–' || starts[at + 1] === ends[at];
}
