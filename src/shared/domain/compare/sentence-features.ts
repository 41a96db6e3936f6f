import { COMMON_WORDS, NEWS_WORDS } from '../text/common-words';
import { type FoundDate, findDates } from '../text/dates';
import { foldForSearch } from '../text/fold';
import { FIRST_NAMES, GENERIC_HEADS, TITLES } from '../text/name-lists';
import { type FoundName, findNames, nameKey } from '../text/names';
import { type FoundNumber, findNumbers } from '../text/numbers';
import { splitSentences } from '../text/sentences';
import { tokenize, WORD_TOKEN } from '../text/tokens';

/**
 * What a sentence can share with another: words without their endings, names, numbers, dates. `features` maps each key
 * to how the text writes it; `words` are all its words folded, in order. Names, numbers and dates have offsets in the text.
 */
export type Sentence = {
  text: string;
  features: Map<string, Feature>;
  words: string[];
  grams: Set<string>;
  names: FoundName[];
  numbers: FoundNumber[];
  dates: FoundDate[];
};
/** `isSpecific` is false for what shows up in any news text: first names, offices, NEWS_WORDS. */
export type Feature = { kind: 'name' | 'number' | 'date' | 'word'; text: string; isSpecific: boolean };

export type Article = { text: string; spans: Int32Array<ArrayBuffer>; sentences: Sentence[] };

export function readArticle(text: string, language: string): Article {
  const spans = splitSentences(text, language);
  const takeNames = takerInOrder(findNames(text, language));
  const takeNumbers = takerInOrder(findNumbers(text, language));
  const takeDates = takerInOrder(findDates(text, language));
  const sentences: Sentence[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] ?? 0;
    const end = spans[i + 1] ?? 0;
    sentences.push(readSentence(text, start, end, takeNames(end), takeNumbers(end), takeDates(end)));
  }
  return { text, spans, sentences };
}

/** A word without the endings of German and English inflection; short words as they are. Rough on purpose. */
export function stem(word: string): string {
  const folded = foldForSearch(word.replace(/[’']s$/u, ''));
  const bare = folded.replace(/(?:ern|en|em|er|es|ing|ed|e|n|s|t)$/u, '');
  const isLongEnough = bare.length >= 4;
  return isLongEnough ? bare.replace(/(?<=.{4})(?:ern|en|er|es|e|s)$/u, '') : folded;
}

/** Hands out what starts before `end`, from where the call before stopped. */
function takerInOrder<T extends { start: number }>(items: readonly T[]): (end: number) => T[] {
  let at = 0;
  return end => {
    const from = at;
    while ((items[at]?.start ?? Infinity) < end) at++;
    return items.slice(from, at);
  };
}

function readSentence(
  source: string,
  start: number,
  end: number,
  names: FoundName[],
  numbers: FoundNumber[],
  dates: FoundDate[],
): Sentence {
  const text = source.slice(start, end);
  const features = new Map<string, Feature>();
  for (const name of names) {
    const written = source.slice(name.start, name.end);
    for (const part of written.split(/[^\p{L}\p{N}\p{M}'’-]+/u)) {
      if (part.length < 2) continue;
      const key = stem(nameKey(part));
      const lower = part.toLowerCase();
      const isSpecific = !FIRST_NAMES.has(lower) && !UNSPECIFIC_STEMS.has(key);
      features.set(`word ${key}`, { kind: 'name', text: part, isSpecific });
    }
  }
  for (const { start: from, end: to, value, unit } of numbers) {
    const written = source.slice(from, to);
    // A bare number up to twelve is in every text.
    const isSpecific = unit !== null || value === null || value > 12;
    features.set(`number ${value ?? written} ${unit ?? ''}`, { kind: 'number', text: written, isSpecific });
  }
  for (const { start: from, end: to, value } of dates) {
    const date: Feature = { kind: 'date', text: source.slice(from, to), isSpecific: value.length > 4 };
    features.set(`date ${value}`, date);
    // A full date and its day and month alone (--10-13) meet here.
    if (/^\d{4}-\d\d-\d\d$/.test(value)) features.set(`date -${value.slice(4)}`, date);
  }
  const words: string[] = [];
  const grams = new Set<string>();
  const tokens = tokenize(text);
  let nameAt = 0;
  for (let i = 0; i < tokens.starts.length; i++) {
    const from = tokens.starts[i] ?? 0;
    const word = text.slice(from, tokens.ends[i]);
    const folded = foldForSearch(word);
    if (tokens.kinds[i] !== WORD_TOKEN) {
      if (/^\d/.test(word)) words.push(folded);
      continue;
    }
    words.push(folded);
    const lower = word.toLowerCase();
    if (word.length < 3 || COMMON_WORDS.has(lower)) continue;
    const key = `word ${stem(word)}`;
    while ((names[nameAt]?.end ?? Infinity) <= start + from) nameAt++;
    const isInName = (names[nameAt]?.start ?? Infinity) <= start + from;
    const isSpecific = !UNSPECIFIC_STEMS.has(stem(word));
    if (!isInName && !features.has(key)) features.set(key, { kind: 'word', text: word, isSpecific });
    for (let g = 0; g + GRAM_LENGTH <= folded.length; g++) grams.add(folded.slice(g, g + GRAM_LENGTH));
  }
  return { text, features, words, grams, names, numbers, dates };
}

/** Four letters find Partnerschaft in Städtepartnerschaft; three also find endings such as -ung in each other. */
const GRAM_LENGTH = 4;

const UNSPECIFIC_STEMS: ReadonlySet<string> = new Set([...NEWS_WORDS, ...TITLES, ...GENERIC_HEADS].map(stem));
