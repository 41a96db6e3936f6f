import type { FactEntry } from '../../../model/fact-list';
import type { Span } from '../../../model/span';
import { createWordFinder, type FindWords } from '../../compare/facts/facts';
import { lazily } from '../../lazily';
import type { Person } from '../../text/people';
import type { FoundQuotation } from '../../text/quotations';
import type { Timex } from '../../text/timex/find-timexes';
import type { Fact } from '../against-source/figures/facts';
import { isSameSurname } from '../against-source/names/same-names';
import { readSide, type Side } from '../against-source/owners/sides';
import type { Reading } from '../context';
import { itemsBetween } from '../findings';
import { type SentencePairs, sentenceAt } from '../pairs';
import type { Telling } from '../telling-words';
import { type Entry, type NameEntry, type OfficeEntry, readEntries, wordKey, wordsOfTime } from './entries';
import { foldedWords } from './judge-quotations';

/** Sentences around one in which a name is still spoken of by another word. */
const BEFORE = 2;
const BEHIND = 1;
/** No real text has more of one kind that are held against each other. */
const MAX_COMPARED = 400;
const MAX_PEOPLE = 2000;
const MAX_TIMES = 1000;
const MAX_IN_SENTENCE = 60;
const MAX_WORDS = 120;

export type Review = {
  readonly reading: Reading;
  readonly entries: readonly Entry[];
  readonly side: Side;
  readonly sentenceOf: (entry: Entry) => number;
};

/** A text that entries are looked up in. */
export type Reference = {
  readonly number: number;
  readonly reading: Reading;
  readonly side: Side;
  readonly pairs: SentencePairs;
  /** By `wordKey`, the numbers of the words of the text. */
  readonly wordsByKey: () => ReadonlyMap<string, readonly number[]>;
  readonly names: () => readonly NameEntry[];
  readonly offices: () => readonly OfficeEntry[];
  readonly quotations: () => readonly { quotation: FoundQuotation; words: ReadonlySet<string> }[];
  readonly findWords: () => FindWords;
  readonly sentenceAt: (offset: number) => number;
  /** In order, with what names each. */
  readonly times: () => readonly (Timex & { words: readonly string[]; sentence: number })[];
  /** Whoever has that surname; a part of a double name is enough. */
  readonly peopleOf: (surname: string) => readonly Person[];
  readonly sentence: (number: number) => Span;
  /** From where to where it stands with as many sentences on either side. */
  readonly reach: (sentence: number, sentences: number) => readonly [number, number];
  /** The telling words of a sentence and of the one before. */
  readonly wordsUpTo: (sentence: number) => readonly Telling[];
  readonly factsIn: (sentence: number) => readonly Fact[];
  readonly placeOf: (span: Span) => NonNullable<FactEntry['other']>;
  /** Sentences that say what a sentence of the review says, the likeliest first. */
  readonly nearOf: (sentence: number) => readonly number[];
  /** The same with the sentences around each, of which names are carried on. */
  readonly aroundOf: (sentence: number) => ReadonlySet<number>;
};

export function readReview(reading: Reading): Review {
  const { entries, table } = readEntries(reading);
  return {
    reading,
    entries,
    side: readSide(table),
    sentenceOf: ({ start }) => sentenceAt(reading.sentences(), start),
  };
}

export function readReference(number: number, reading: Reading, pairs: SentencePairs): Reference {
  const { entries, table } = readEntries(reading);
  const spans = reading.sentences();
  const count = spans.length / 2;
  const known = {
    around: new Map<number, ReadonlySet<number>>(),
    people: new Map<string, readonly Person[]>(),
    words: new Map<number, readonly Telling[]>(),
  };
  const telling = (from: number, to: number) => itemsBetween(reading.telling(), from, to).slice(0, MAX_WORDS);
  const people = lazily(() => reading.people().slice(0, MAX_PEOPLE));
  const nearOf = (sentence: number) =>
    pairs
      .ofReview(sentence)
      .toSorted((a, b) => b.strength - a.strength)
      .map(({ source }) => source);
  return {
    number,
    reading,
    side: readSide(table),
    pairs,
    wordsByKey: lazily(() => indexWords(reading)),
    names: lazily(() => distinctNames(entries)),
    offices: lazily(() => entries.filter(each => each.kind === 'office').slice(0, MAX_COMPARED)),
    times: lazily(() =>
      reading
        .timexes()
        .slice(0, MAX_TIMES)
        .map(timex => ({
          ...timex,
          words: wordsOfTime(reading.text.slice(timex.start, timex.end)),
          sentence: sentenceAt(spans, timex.start),
        })),
    ),
    peopleOf(surname) {
      const namesakes =
        known.people.get(surname) ??
        people()
          .filter(each => isSameSurname(each.last, surname))
          .slice(0, MAX_COMPARED);
      known.people.set(surname, namesakes);
      return namesakes;
    },
    quotations: lazily(() =>
      reading
        .quotations()
        .slice(0, MAX_COMPARED)
        .map(quotation => {
          const said = reading.text.slice(quotation.innerStart, quotation.innerEnd);
          return { quotation, words: new Set(foldedWords(said)) };
        }),
    ),
    findWords: lazily(() => createWordFinder(reading.text)),
    sentenceAt: offset => sentenceAt(reading.sentences(), offset),
    sentence: at => ({ start: spans[at * 2] ?? 0, end: spans[at * 2 + 1] ?? 0 }),
    factsIn: at => factsOfSentence(reading, table.facts, at),
    wordsUpTo(at) {
      const words =
        known.words.get(at) ?? telling(spans[Math.max(0, at - 1) * 2] ?? 0, spans[at * 2 + 1] ?? 0);
      known.words.set(at, words);
      return words;
    },
    reach: (at, sentences) => [
      spans[Math.max(0, at - sentences) * 2] ?? 0,
      spans[Math.min(count - 1, at + sentences) * 2 + 1] ?? reading.text.length,
    ],
    placeOf: ({ start, end }) => ({ reference: number, start, end, exact: reading.text.slice(start, end) }),
    nearOf,
    aroundOf(sentence) {
      const around =
        known.around.get(sentence) ??
        new Set(
          nearOf(sentence)
            .flatMap(at => [at - BEFORE, at - 1, at, at + BEHIND])
            .filter(at => at >= 0 && at < count),
        );
      known.around.set(sentence, around);
      return around;
    },
  };
}

function indexWords({ wordSpans, text }: Reading): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const spans = wordSpans();
  for (let at = 0; at * 2 < spans.length; at++) {
    const key = wordKey(text.slice(spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0));
    const list = index.get(key);
    if (list) list.push(at);
    else index.set(key, [at]);
  }
  return index;
}

/** One of each last word. */
function distinctNames(entries: readonly Entry[]): NameEntry[] {
  const found = new Map<string, NameEntry>();
  for (const entry of entries) {
    if (!('words' in entry) || found.size >= MAX_COMPARED) continue;
    const last = entry.words.at(-1) ?? '';
    if (!found.has(last)) found.set(last, entry);
  }
  return [...found.values()];
}

function factsOfSentence({ sentences }: Reading, facts: readonly Fact[], at: number): Fact[] {
  const spans = sentences();
  return itemsBetween(facts, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0)
    .filter(({ whole }) => whole === undefined)
    .slice(0, MAX_IN_SENTENCE);
}
