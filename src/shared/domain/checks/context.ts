import type { CheckFinding } from '../../model/check';
import type { CleaningProposal } from '../../model/finding';
import type { Span } from '../../model/span';
import { proposeCleaning } from '../cleaning/propose';
import { type ReadPassages, readPassages } from '../compare/alignment/align';
import { lazily } from '../lazily';
import { type Amount, findAmounts } from '../text/amounts';
import { withTimes } from '../text/counted-times';
import { type FoundDate, findDates } from '../text/dates';
import { settleOrdinals } from '../text/join-amounts';
import { withLoneYears } from '../text/lone-years';
import { type FoundName, findNames } from '../text/names';
import { findPeople, firstNamesOf, type Person } from '../text/people';
import { type FoundQuotation, findQuotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import { parseDay } from '../text/timex/calendar';
import { findTimexesIn, type Timex } from '../text/timex/find-timexes';
import { type Item, readItems } from '../text/timex/items';
import { wordSpans } from '../text/word-spans';
import { lookUpWords, readTokens, type Word } from '../text/words';
import { placesByShape, type ShapedPlace } from './against-source/places/places-by-shape';
import { type OfficePhrase, officePhrasesIn } from './against-source/roles/office-phrases';
import { type CapitalForm, readCapitalForms } from './capital-forms';
import { findWritingDay } from './datelines';
import { findNamedPlaces, type NamedPlace } from './named-places';
import { type Nearness, readNearness } from './nearness';
import { findNotices } from './notices';
import { pairSentences, type SentencePairs } from './pairs';
import { readSentenceStems, readWords, type SentenceStems } from './sentence-stems';
import { readSentenceSigns, readSigns, type Sign } from './signs';
import { type Telling, tellingWords } from './telling-words';

export type { CheckFinding } from '../../model/check';

export interface CheckDocument {
  readonly name: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Day of publication as in ISO 8601, null where nobody knows. */
  readonly date: string | null;
  readonly source: string | null;
  readonly role: 'review' | 'source';
}

/** What the rules know of one text; each part is read once, when a rule first asks for it. Offsets are UTF-16. */
export interface Reading {
  readonly document: CheckDocument;
  readonly text: string;
  /** Whether it has anything of what the patterns of a rule need; see signs.ts. */
  readonly has: (sign: Sign) => boolean;
  /** Pairs (start, end). */
  readonly sentences: () => Int32Array<ArrayBuffer>;
  /** Whether a sentence, by the place of its start in `sentences`, has a sign in it. */
  readonly hasAt: (sentence: number, sign: Sign) => boolean;
  /** Pairs (start, end), with inner hyphens. */
  readonly wordSpans: () => readonly number[];
  /** The word of each pair of `wordSpans`. */
  readonly written: () => readonly Word[];
  readonly capitalForms: () => readonly CapitalForm[];
  /** As expressions of time read it. */
  readonly items: () => readonly Item[];
  /** Read from the day of publication. */
  readonly timexes: () => readonly Timex[];
  readonly stems: () => SentenceStems;
  /** Its words, folded, and their stems; the parts of a compound with hyphens count one by one. */
  readonly words: () => ReadonlySet<string>;
  /** The same with a space between each two: whether any has a part in it. */
  readonly joinedWords: () => string;
  /** In order, those that are not in every text. */
  readonly telling: () => readonly Telling[];
  readonly names: () => readonly FoundName[];
  readonly dates: () => readonly FoundDate[];
  /** With the years that stand alone: wurde 1989 gegründet. */
  readonly datesAndYears: () => readonly FoundDate[];
  readonly quotations: () => readonly FoundQuotation[];
  /** Without dates. */
  readonly amounts: () => readonly Amount[];
  /** With the adverbs that count times: fünfmal, 14-mal. */
  readonly amountsWithTimes: () => readonly Amount[];
  readonly people: () => readonly Person[];
  /** Of surnames that one person of the text alone has, by their key, the first name. */
  readonly firstNames: () => ReadonlyMap<string, string>;
  /** What people do or lead, as the text tells it. */
  readonly officePhrases: () => readonly OfficePhrase[];
  /** Those of the lists, in any form. */
  readonly places: () => readonly NamedPlace[];
  /** Those of no list, told by their shape and what leads to them. */
  readonly shapedPlaces: () => readonly ShapedPlace[];
  /** Paragraphs that correct what was said before. */
  readonly notices: () => readonly Span[];
  /** What cleaning would take out. */
  readonly furniture: () => readonly CleaningProposal[];
  /** As alignment reads it. */
  readonly passages: () => ReadPassages;
}

/** The text under review, the texts that it is held against, and what was read of them so far. */
export interface CheckContext {
  readonly review: CheckDocument;
  readonly sources: readonly CheckDocument[];
  readonly reading: Reading;
  readonly sourceReadings: readonly Reading[];
  /** Which sentences under review say what sentences of each source say. */
  readonly pairs: () => readonly SentencePairs[];
  /** Where each source speaks of what stands around a place of the text under review. */
  readonly nearness: () => readonly Nearness[];
  /** Whether a source, by its number, tells of what the text under review tells of: alignment says so, or what both name. */
  readonly isRelated: (document: number) => boolean;
}

/** One rule of the pack. It speaks the languages that it names and is silent in texts of others. */
export type CheckRun = (context: CheckContext) => CheckFinding[];

export function createCheckContext(reviewed: CheckDocument, held: readonly CheckDocument[]): CheckContext {
  const review = withDay(reviewed);
  const sources = held.map(withDay);
  const reading = readDocument(review);
  const sourceReadings = sources.map(source => readDocument(source));
  const pairs = lazily(() => sourceReadings.map(source => pairSentences(source, reading)));
  const nearness = lazily(() => pairs().map(each => readNearness(reading, each)));
  const isRelated = (document: number) =>
    pairs()[document]?.isOneEvent === true || nearness()[document]?.isRelated === true;
  return { review, sources, reading, sourceReadings, pairs, nearness, isRelated };
}

/** Where nobody knows the day, what the text says of itself: Wien, 2. Juli 2022 – … */
function withDay(document: CheckDocument): CheckDocument {
  return document.date === null
    ? { ...document, date: findWritingDay(document.text, document.language) }
    : document;
}

/** A text alone, of which nothing is known but its language. */
export function readText(text: string, language: string): Reading {
  const document: CheckDocument = { name: '', text, language, date: null, source: null, role: 'review' };
  return readDocument(document);
}

function readDocument(document: CheckDocument): Reading {
  const { text, language } = document;
  const signs = lazily(() => readSigns(text));
  const has = (sign: Sign) => signs()(sign);
  const sentences = lazily(() => splitSentences(text, language));
  const sentenceSigns = lazily(() => readSentenceSigns(text, sentences()));
  const spans = lazily(() => wordSpans(text));
  const tokens = lazily(() => readTokens(text));
  const written = lazily(() => lookUpWords(text, spans(), tokens()));
  const words = lazily(() => readWords(text, tokens()));
  const items = lazily(() => readItems(text, language, tokens()));
  const names = lazily(() => findNames(text, language, spans(), written()));
  const dates = lazily(() => findDates(text, language));
  const amounts = lazily(() => settleOrdinals(findAmounts(text, language, dates()), sentences()));
  const people = lazily(() => findPeople(text, language, names(), spans(), written()));
  const quotations = lazily(() => findQuotations(text));
  const shapedPlaces = lazily(() => placesByShape(text, spans(), written(), /^en/i.test(language)));
  const reading: Reading = {
    document,
    text,
    has,
    sentences,
    hasAt: (sentence, sign) => sentenceSigns()(sentence, sign),
    wordSpans: spans,
    written,
    capitalForms: lazily(() => readCapitalForms(written())),
    items,
    timexes: lazily(() => findTimexesIn(items(), language, parseDay(document.date))),
    stems: lazily(() => readSentenceStems(tokens(), sentences())),
    words,
    joinedWords: lazily(() => [...words()].join(' ')),
    telling: lazily(() => tellingWords(spans(), written())),
    names,
    dates,
    datesAndYears: lazily(() => withLoneYears(text, dates())),
    quotations,
    amounts,
    amountsWithTimes: lazily(() => withTimes(text, amounts())),
    people,
    firstNames: lazily(() => firstNamesOf(text, people())),
    officePhrases: lazily(() => officePhrasesIn(reading)),
    places: lazily(() => findNamedPlaces(text, spans(), written(), people())),
    shapedPlaces,
    notices: lazily(() => (has('notice') ? findNotices(text) : [])),
    furniture: lazily(() => proposeCleaning(text, language)),
    passages: lazily(() =>
      readPassages(text, language, { spans: sentences(), names: names(), quotations: quotations() }),
    ),
  };
  return reading;
}
