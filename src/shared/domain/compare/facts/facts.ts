import { lastLeading } from '../../count-leading';
import { type FoundDate, findDates } from '../../text/dates';
import { foldForSearch } from '../../text/fold';
import { type FoundName, findNames } from '../../text/names';
import { findNumbers } from '../../text/numbers';
import { type FoundQuotation, findQuotations } from '../../text/quotations';
import { stemOf } from '../../text/stems';
import { PUNCTUATION_TOKEN, tokenize } from '../../text/tokens';

type Place = { start: number; end: number };

/**
 * What a text says that can be right or wrong. `key` is equal for every notation of one value: 1.200.000 Euro and
 * 1,2 Millionen Euro, Düsseldorf and Düsseldorfs; a name that is part of a longer one of its text has the longer one's.
 */
export type Fact = Place & { key: string } & (
    | { kind: 'number'; value: number; unit: string | null; isFraction: boolean; counted: string[] }
    | { kind: 'date'; value: string }
    | { kind: 'name'; own: string; words: string }
    | { kind: 'quotation' }
  );

/** What the caller has read of a text already. */
export type KnownFacts = { names?: readonly FoundName[]; quotations?: readonly FoundQuotation[] };

/** In text order. Numbers that are no single quantity are left out. Linear. */
export function listFacts(text: string, language: string, known: KnownFacts = {}): Fact[] {
  const dates = findDates(text, language);
  return [
    ...numbersOf(text, language, dates),
    ...dates.map(({ start, end, value }): Fact => ({ kind: 'date', start, end, key: value, value })),
    ...namesOf(text, known.names ?? findNames(text, language)),
    ...(known.quotations ?? findQuotations(text)).map(({ start, end, innerStart, innerEnd }): Fact => {
      return { kind: 'quotation', start, end, key: wordsOf(text.slice(innerStart, innerEnd)) };
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first place of these words, as a quotation's key has them, that passes; marks between them do not count. */
export type FindWords = (words: string, passes?: (place: Place) => boolean) => Place | null;

/** Asked often, reads the text once. */
export function createWordFinder(text: string): FindWords {
  const places: Place[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  eachWord(text, (folded, start, end) => {
    starts.push(length);
    places.push({ start, end });
    pieces.push(folded);
    length += folded.length + 1;
  });
  const joined = ` ${pieces.join(' ')} `;
  return (words, passes = () => true) => {
    let at = words === '' ? -1 : joined.indexOf(` ${words} `);
    for (let count = 0; at >= 0 && count < MAX_PLACES; count++) {
      const start = places[indexOfStart(starts, at)]?.start;
      const end = places[indexOfStart(starts, at + words.length)]?.end;
      if (start !== undefined && end !== undefined && passes({ start, end })) return { start, end };
      at = joined.indexOf(` ${words} `, at + 1);
    }
    return null;
  };
}

/** Places of the same words that are looked at. */
const MAX_PLACES = 60;

function numbersOf(text: string, language: string, dates: readonly FoundDate[]): Fact[] {
  return findNumbers(text, language, dates).flatMap(({ start, end, value, unit: found, kind }): Fact[] => {
    if (value === null) return [];
    const isFraction = kind === 'fraction';
    const unit = kind === 'ordinal' ? 'ordinal' : isFraction ? '%' : found;
    const amount = Number((isFraction ? value * 100 : value).toPrecision(12));
    const counted = unit === null || unit === 'ordinal' ? stemsAfter(text, end) : [];
    const key = `${amount} ${unit ?? counted[0] ?? ''}`;
    return [{ kind: 'number', start, end, key, value: amount, unit, isFraction, counted }];
  });
}

/** The next three words: 60 koreanische Firmen and 50 Firmen count the same thing. */
function stemsAfter(text: string, end: number): string[] {
  const [sentence = ''] = text.slice(end, end + 60).split(/(?<=\p{L}\p{L})[.!?]|[\n\r]/u, 1);
  const words = sentence.match(/\p{L}{4,}/gu) ?? [];
  return words.slice(0, 3).map(word => stemOf(foldForSearch(word), /^\p{Lu}/u.test(word)));
}

function namesOf(text: string, names: readonly FoundName[]): Fact[] {
  const longerOf = new Map<string, string>();
  for (const { key } of names) {
    for (const part of partsOfName(key))
      if (key.length > (longerOf.get(part)?.length ?? 0)) longerOf.set(part, key);
  }
  const wordsOfName = new Map<string, string>();
  return names.map(({ start, end, key }) => {
    let full = key;
    for (let longer = longerOf.get(full); longer !== undefined; longer = longerOf.get(full)) full = longer;
    const name = text.slice(start, end);
    const words = wordsOfName.get(name) ?? wordsOf(name);
    wordsOfName.set(name, words);
    return { kind: 'name', start, end, key: full, own: key, words };
  });
}

/** Every run of its words but all of them: names are a few words long. */
export function partsOfName(key: string): string[] {
  const words = key.split(' ').slice(0, MAX_NAME_WORDS);
  return words.flatMap((_, from) =>
    words
      .slice(from)
      .map((_, length) => words.slice(from, from + length + 1).join(' '))
      .filter(part => part.length < key.length),
  );
}

const MAX_NAME_WORDS = 8;

export function containsWords(longer: string, shorter: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `);
}

function wordsOf(text: string): string {
  const words: string[] = [];
  eachWord(text, folded => words.push(folded));
  return words.join(' ');
}

function eachWord(text: string, use: (folded: string, start: number, end: number) => void): void {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.starts.length; i++) {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    if (tokens.kinds[i] !== PUNCTUATION_TOKEN) use(foldForSearch(text.slice(start, end)), start, end);
  }
}

/** The last of `starts` at or before `offset`. */
function indexOfStart(starts: readonly number[], offset: number): number {
  return lastLeading(starts.length, at => (starts[at] ?? 0) <= offset);
}
