import { CHAR_CLASSES, CLASS_MASK, SPACE } from '../../text/char-classes';
import { type FoundDate, findDates } from '../../text/dates';
import { type FoundName, findNames } from '../../text/names';
import { type FoundNumber, findNumbers } from '../../text/numbers';
import { type FoundQuotation, findQuotations } from '../../text/quotations';
import {
  appendTokens,
  emptyTokenList,
  NUMBER_TOKEN,
  PUNCTUATION_TOKEN,
  type TokenList,
} from '../../text/tokens';
import { lowerCased, unitsOf } from '../../text/units';
import { internStretches } from '../diff/intern';
import { furnitureOf, opensBoilerplate, repeatsOf } from './furniture';
import {
  addTerm,
  createLexicon,
  DATE_TERM,
  internWord,
  type Lexicon,
  learnWord,
  markName,
  NO_MARKER,
  NUMBER_TERM,
} from './lexicon';

/**
 * What alignment knows of a text. `spans` are pairs (start, end) of its sentences, UTF-16; names, numbers and dates have
 * offsets in the text.
 */
export type Article = {
  readonly text: string;
  readonly spans: Int32Array<ArrayBuffer>;
  readonly sentences: Sentence[];
  readonly quotations: readonly FoundQuotation[];
  readonly lexicon: Lexicon;
};

export type Marker = { readonly start: number; readonly end: number; readonly kind: number };

export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** Numbers of its words in the lexicon, in order, common ones included. */
  readonly words: number[];
  /** Each term once, in order, and where the text first writes it: pairs (start, end). */
  readonly terms: number[];
  readonly places: number[];
  readonly names: FoundName[];
  numbers: FoundNumber[];
  dates: FoundDate[];
  /** Negations and hedges. */
  readonly markers: Marker[];
  /** Comment forms, author boxes, navigation: what is of the page and never of the article. */
  readonly isFurniture: boolean;
  /** The number of the first sentence with the same text, where that is another one; else -1. */
  readonly repeatOf: number;
  /** About the company, for the press: what each release of one sender ends in, whatever it reports. */
  readonly isBoilerplate: boolean;
};

/**
 * `language` is BCP 47; `spans` are pairs (start, end) of the sentences, in order. Names and quotations are looked for
 * unless they are `known`. Linear.
 */
export function readArticle(
  text: string,
  spans: Int32Array<ArrayBuffer>,
  language: string,
  known: { names?: readonly FoundName[]; quotations?: readonly FoundQuotation[] } = {},
): Article {
  const lexicon = createLexicon();
  const sentences: Sentence[] = [];
  const takeNames = takerInOrder(known.names ?? findNames(text, language));
  const isFurniture = furnitureOf(text);
  const repeatOf = repeatsOf(text);
  let isBoilerplate = false;
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] ?? 0;
    const end = spans[i + 1] ?? 0;
    isBoilerplate ||= i > 0 && opensBoilerplate(text.slice(start, end));
    sentences.push({
      start,
      end,
      words: [],
      terms: [],
      places: [],
      names: takeNames(end),
      numbers: [],
      dates: [],
      markers: [],
      isFurniture: isFurniture(start, end),
      repeatOf: repeatOf(start, end),
      isBoilerplate,
    });
  }
  readWords(lexicon, text, sentences, language);
  return { text, spans, sentences, quotations: known.quotations ?? findQuotations(text), lexicon };
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

function readWords(lexicon: Lexicon, text: string, sentences: readonly Sentence[], language: string): void {
  const units = unitsOf(text);
  const tokens = emptyTokenList(text.length);
  appendTokens(tokens, text, units, 0, text.length);
  const { starts, ends, kinds, count } = tokens;
  const ids = new Int32Array(count);
  internStretches(lexicon.interner, units, starts, ends, 0, count, ids);
  const lower = lowerCased(text);
  let at = 0;
  for (const sentence of sentences) {
    const { names } = sentence;
    let nameAt = 0;
    // Jeder Fünfte is a share.
    let isEach = false;
    let hasDigits = false;
    let firstFigure = -1;
    let lastFigure = -1;
    while (at < count && (starts[at] ?? 0) < sentence.start) at++;
    while (at < count && (starts[at] ?? 0) < sentence.end) {
      const kind = kinds[at];
      if (kind === PUNCTUATION_TOKEN) {
        at++;
        continue;
      }
      const start = starts[at] ?? 0;
      let end = ends[at] ?? 0;
      let id = ids[at] ?? 0;
      let joined = '';
      // Bundes-Kanzler and Bundes·kanzler are one word.
      while (joinsNext(text, tokens, at, end, sentence.end)) {
        if (joined === '') joined = text.slice(start, end);
        at += 2;
        end = ends[at] ?? end;
        joined += text.slice(starts[at], end).toLowerCase();
      }
      at++;
      if (joined !== '') id = internWord(lexicon, joined);
      const {
        term,
        marker,
        implied,
        isEach: isEachWord,
        isNumber,
        isCapital,
      } = lexicon.words[id] ??
      (joined === ''
        ? learnWord(lexicon, id, text.slice(start, end), lower.slice(start, end))
        : learnWord(lexicon, id, joined, joined.toLowerCase()));
      sentence.words.push(id);
      if (kind === NUMBER_TOKEN || isNumber) {
        if (firstFigure < 0) firstFigure = at - 1;
        lastFigure = at - 1;
      }
      if (kind === NUMBER_TOKEN) {
        hasDigits = true;
        continue;
      }
      if (marker !== NO_MARKER) sentence.markers.push({ start, end, kind: marker });
      if (implied !== null) addNumber(lexicon, sentence, isEach ? 1 / implied : implied, null, start, end);
      isEach = isEachWord;
      if (term < 0) continue;
      while ((names[nameAt]?.end ?? Infinity) <= start) nameAt++;
      // What stands right before a name is mostly an office: it says no more than the name does.
      const nameStart = names[nameAt]?.start ?? Infinity;
      if (nameStart <= start || (nameStart === end + 1 && isCapital)) markName(lexicon, term);
      pushOnce(sentence, term, start, end);
    }
    if (firstFigure < 0) continue;
    const from = Math.max(sentence.start, starts[Math.max(0, firstFigure - TOKENS_BEFORE)] ?? 0);
    const to = Math.min(sentence.end, ends[Math.min(count - 1, lastFigure + TOKENS_BEHIND)] ?? 0);
    readFigures(lexicon, text, sentence, language, from, to, hasDigits);
  }
}

/** Whether only a hyphen or a middle dot is between this word and another. */
function joinsNext(
  text: string,
  { starts, kinds, count }: TokenList,
  at: number,
  end: number,
  sentenceEnd: number,
): boolean {
  if (at + 2 >= count || starts[at + 1] !== end || starts[at + 2] !== end + 1) return false;
  if (end + 1 >= sentenceEnd || kinds[at] === NUMBER_TOKEN || kinds[at + 2] === PUNCTUATION_TOKEN)
    return false;
  return (
    '-‐‑·‧•'.includes(text.charAt(end)) &&
    ((CHAR_CLASSES[text.charCodeAt(end + 1)] ?? SPACE) & CLASS_MASK) !== SPACE
  );
}

function pushOnce(sentence: Sentence, term: number, start: number, end: number): void {
  // One line of a megabyte must not be searched again and again; beyond this the pair building drops repeats.
  if (sentence.terms.length < MAX_SEARCHED_TERMS && sentence.terms.includes(term)) return;
  sentence.terms.push(term);
  sentence.places.push(start, end);
}

const MAX_SEARCHED_TERMS = 64;

/** Around the first and the last figure of a sentence is all that belongs to one: scale, unit, month, cue of a year. */
const TOKENS_BEFORE = 4;
const TOKENS_BEHIND = 5;

/** Of the stretch `from` to `to` of the sentence. Without a digit there is no date. */
function readFigures(
  lexicon: Lexicon,
  text: string,
  sentence: Sentence,
  language: string,
  from: number,
  to: number,
  hasDigits: boolean,
): void {
  const part = text.slice(from, to);
  const inText = <T extends { start: number; end: number }>(found: T): T => ({
    ...found,
    start: found.start + from,
    end: found.end + from,
  });
  const dates = hasDigits ? findDates(part, language) : [];
  sentence.dates = dates.map(inText);
  sentence.numbers = findNumbers(part, language, dates).map(inText);
  for (const { start, end, value, unit } of sentence.numbers) {
    if (value !== null) addNumber(lexicon, sentence, value, unit, start, end);
  }
  for (const { start, end, value } of sentence.dates) {
    const isDay = value.length > 7;
    const key = isDay ? `@${value.slice(-5)}` : `@${value}`;
    const weight = isDay ? 1.6 : value.length > 4 ? 1.2 : 0.8;
    pushOnce(sentence, addTerm(lexicon, key, DATE_TERM, weight, value.length > 4), start, end);
  }
}

/** A share is the same in percent and as a fraction; other units are told apart where both sides have one. */
function addNumber(
  lexicon: Lexicon,
  sentence: Sentence,
  value: number,
  unit: string | null,
  start: number,
  end: number,
): void {
  const isShare = unit === '%' || (value > 0 && value < 1 && unit === null);
  const plain = unit === '%' ? value / 100 : value;
  const key = isShare ? `%${plain.toPrecision(2)}` : `#${value}`;
  // A bare number up to twelve is in every text.
  const isSpecific = isShare || unit !== null || value > 12;
  const weight = value > 100 ? 1.5 : isSpecific ? 1.15 : value === 1 ? 0.2 : 0.6;
  pushOnce(sentence, addTerm(lexicon, key, NUMBER_TERM, weight, isSpecific), start, end);
}
