import { PLACES } from '../../text/name-lists';
import type { FoundName } from '../../text/names';
import type { FoundForm } from './find-forms';
import { type FormWord, isAdjacent, type TextWords, withoutGenitive } from './form-words';
import { spellingKey } from './spelling-key';

const MIN_LENGTH = 4;
const MAX_LENGTH = 40;

/**
 * Single words that others may write otherwise (Süd-Korea, SüdKorea, AIMMO, Weißenfels), the names of places, and what
 * differs from one of these by hyphen, capitals or accents alone. `taken` are persons and organisations, in order; what
 * lies in one of several words is none, and lines in capitals are headings.
 */
export function findSpellings(
  known: TextWords,
  names: readonly FoundName[],
  taken: readonly FoundForm[],
): FoundForm[] {
  const { text, words } = known;
  const named = new Set(names.map(({ start }) => start));
  const free = withoutTaken(words, taken).filter(word => isCandidate(word) && !isHeading(text, words, word));
  const odd = new Set(
    free.filter(({ text: word }) => isOdd(word)).map(({ text: word }) => spellingKey(word)),
  );
  return free
    .filter(word => {
      const key = spellingKey(word.text);
      return isOdd(word.text) || odd.has(key) || odd.has(key.slice(0, -1)) || isPlainName(word, named);
    })
    .map(({ start, end, text: word }) => ({
      kind: 'spelling',
      written: withoutGenitive(known, word, end),
      start,
      end,
    }));
}

function withoutTaken(words: readonly FormWord[], taken: readonly FoundForm[]): FormWord[] {
  let next = 0;
  return words.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    return (taken[next]?.start ?? Infinity) >= end;
  });
}

function isCandidate({ text, isCapital }: FormWord): boolean {
  return isCapital && text.length >= MIN_LENGTH && text.length <= MAX_LENGTH && !/[&'’\d]/u.test(text);
}

/** In capitals as its neighbours are. */
function isHeading(text: string, words: readonly FormWord[], word: FormWord): boolean {
  if (!isUpper(word.text)) return false;
  const at = findWord(words, word.start);
  const [before, after] = [words[at - 1], words[at + 1]];
  return (
    (isAdjacent(text, before, word) && isUpper(before?.text ?? '')) ||
    (isAdjacent(text, word, after) && isUpper(after?.text ?? ''))
  );
}

function findWord(words: readonly FormWord[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isUpper(word: string): boolean {
  return word.length > 1 && !/\p{Ll}/u.test(word);
}

/** Of a form that is easily written otherwise. Endings for both genders (AnwohnerInnen) are not. */
function isOdd(word: string): boolean {
  if (/\p{Ll}In(?:nen)?$/u.test(word)) return false;
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  if (isUpper(word)) return word.length <= 12 && !word.includes('-');
  return /[-\u2010\u2011]\p{Lu}/u.test(word) || FOREIGN_ACCENT.test(word);
}

/** Any accent of Latin but the dots of umlauts. */
const FOREIGN_ACCENT = /[À-ÃÅ-ÕØ-ÛÝÞà-ãåæ-õøùúûýþÿĀ-ž]/u;

/** A place, an abbreviation that many write as a word, or any single word that was read as a name. */
function isPlainName({ text, start }: FormWord, named: ReadonlySet<number>): boolean {
  const lower = text.toLowerCase();
  const isListed = (word: string) => PLACES.has(word) || SPOKEN_ABBREVIATIONS.has(word);
  return named.has(start) || isListed(lower) || isListed(lower.replace(/s$/u, ''));
}

const SPOKEN_ABBREVIATIONS = new Set('nato unesco unicef fifa uefa nasa opec ikea dekra'.split(' '));
