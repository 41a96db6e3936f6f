import type { Span } from '../../../../model/span';
import { startsWithCapital } from '../../../text/capital';
import { COMMON_WORDS, NEWS_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { GENERAL_NOUNS, HARM_WORDS } from '../../../text/general-words';
import { NUMBER_WORDS } from '../../../text/number-words';
import { surnameKey } from '../../../text/people';
import { findPlace } from '../../../text/places';
import { stemOf } from '../../../text/stems';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { readFigures } from '../figures/known-figures';
import { isAside, isOfMood, isRemark } from './asides';
import { FILLERS } from './novelty';
import { readVocabulary } from './source-vocabulary';

/**
 * What a short article that follows its sources sentence by sentence has beyond them: a sentence, or a clause of one, whose
 * telling words have no counterpart. `strengths` is how much each sentence shares with the nearest one of a source. Where
 * most others have a strong counterpart, one without any is no paraphrase. What sets the scene, judges, addresses readers or
 * says who told it is left alone, and so is the first statement. German.
 */
export function findLoneAdditions(context: CheckContext, strengths: readonly number[]): Span[] {
  const { reading, review } = context;
  if (/^en/i.test(review.language)) return [];
  const spans = reading.sentences();
  const statements = strengths
    .map((strength, at) => ({ at, strength, start: spans[at * 2] ?? 0, end: spans[at * 2 + 1] ?? 0 }))
    .filter(({ start, end }) => END.test(reading.text.slice(Math.max(start, end - 3), end)));
  const followed = statements.filter(({ strength }) => strength >= FOLLOWED).length;
  if (followed < MIN_FOLLOWED || followed < MOST * (statements.length - 1)) return [];
  const total = statements.reduce((sum, { strength }) => sum + strength, 0);
  const weigh = createWeigher(context);
  const texts = context.sources.map(({ text }) => text).join('\n');
  return statements.flatMap(({ start, end, strength }, at) => {
    const sentence = reading.text.slice(start, end);
    const closeness = (total - strength) / (statements.length - 1);
    if (closeness < CLOSE) return [];
    if (ADDRESS.test(sentence) || CONTACT.test(sentence)) return [];
    const weight = weigh(start, end);
    if (strength <= LINKED && at > 0 && isAdded(weight, strength) && !isAside(sentence))
      return isRemark(sentence.slice(0, LONGEST_REMARK), isBare(weight)) || isMood(weight)
        ? []
        : [{ start, end }];
    if (closeness < CLOSER) return [];
    const counted = findCount(sentence, texts);
    if (counted) return [{ start: start + counted.start, end: start + counted.end }];
    const quotations = itemsBetween(reading.quotations(), start, end);
    const parts = partsOf(sentence).map(part => ({ start: start + part.start, end: start + part.end }));
    return parts.filter(
      part =>
        quotations.every(each => each.end <= part.start || each.start >= part.end) &&
        isAddedPart(reading.text.slice(part.start, part.end), weigh(part.start, part.end)),
    );
  });
}

/** A sentence of a source says the same, or alignment says so. */
const FOLLOWED = 0.5;
/** Alignment alone has linked it, by its place. */
const LINKED = 0.52;
const MIN_FOLLOWED = 3;
/** Of all statements but one. */
const MOST = 0.75;
/** Mean of what the others share: half of it is what alignment alone gives. */
const CLOSE = 0.57;
const CLOSER = 0.62;
const END = /[.!…]["“”»«]?\s*$/u;

function isAdded(weight: Weight, strength: number): boolean {
  const { added, known, nouns, places, harms, figures } = weight;
  const share = added / (added + known);
  if (strength >= FOLLOWED) return added >= 2.2 && nouns + places > 1 && share >= 0.6;
  if (harms > 0) return added >= 1;
  // One thing in another word may be the source's: sechs Verbünde, of Gruppen.
  if (isBare(weight) && (nouns > 1 ? share < 0.59 : figures > 0)) return false;
  return added >= 1.2 && share >= 0.5;
}

function isAddedPart(part: string, { added, known, specifics, nouns, places }: Weight): boolean {
  // Who or where alone is the matter of names.
  if (nouns === 0 && (specifics === 0 || places === 0)) return false;
  if (SAID.test(part) || EXPLAINED.test(part) || isAside(part)) return false;
  return added >= 1 && added / (added + known) >= 0.75;
}

function isBare({ specifics, places, harms }: Weight): boolean {
  return specifics + places + harms === 0;
}

/** UTF-16 units. */
const LONGEST_REMARK = 400;

/** Whose new nouns are all of senses and judgements. */
function isMood(weight: Weight): boolean {
  return isBare(weight) && weight.moods > 0 && weight.moods === weight.nouns;
}

/** Why and what for is told in any words, and since when is reckoned. */
const EXPLAINED =
  /^(?:damit|weil|da|obwohl|wenn|dass|um|denn|sodass|als|wie|kommt|kommen|kam) |^(?:bei|für|in|mit|von|an|auf) de(?:nen|m|r) .*(?<!\p{L})nicht(?!\p{L})|(?<!\p{L})seit \d/u;

/** Bereits das dritte Kalb, where nothing is said of three. */
function findCount(sentence: string, texts: string): Span | null {
  const match = COUNTED.exec(sentence);
  const known = NUMBERS.find(([, ordinal]) => match?.[1]?.startsWith(ordinal));
  if (
    !match ||
    !known ||
    new RegExp(`(?<!\\p{L})(?:${known[0]}|${known[1]}|${known[2]}(?!\\d))`, 'iu').test(texts)
  )
    return null;
  return { start: match.index, end: match.index + match[0].length };
}

const COUNTED =
  /(?<!\p{L})(?:bereits|schon) (?:(?:zum|das|der|die|den|ihr\p{Ll}*|sein\p{Ll}*) )?(zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[nrms]? \p{Lu}\p{L}+/u;
const NUMBERS: readonly (readonly [string, string, number])[] = [
  ['zwei', 'zweite', 2],
  ['drei', 'dritte', 3],
  ['vier', 'vierte', 4],
  ['fünf', 'fünfte', 5],
  ['sechs', 'sechste', 6],
  ['sieben', 'siebte', 7],
  ['acht', 'achte', 8],
  ['neun', 'neunte', 9],
  ['zehn', 'zehnte', 10],
];

const CUT = /(?<=[\p{L}\d)“”"»]), |; | [–—] | und (?=\p{Ll})/gu;
const MIN_WORDS = 4;

/** What stands between marks, where the sentence has any. */
function partsOf(sentence: string): Span[] {
  const cuts = [...sentence.matchAll(CUT)];
  if (cuts.length === 0 || cuts.length > MAX_CUTS) return [];
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  return starts
    .map((start, at) => ({ start, end: cuts[at]?.index ?? sentence.length }))
    .filter(({ start }) => start > 0)
    .filter(({ start, end }) => sentence.slice(start, end).split(' ').length >= MIN_WORDS);
}

const MAX_CUTS = 8;

const ADDRESS = /^[„“"»]?(?:Wer|Wenn|Ob|Falls|Sie können|Wir) /u;
const CONTACT =
  /(?<!\p{L})(?:Telefon|telefonisch|Tel\.|Rufnummer|E-Mail|www\.|[Ii]nternet|online)|@|\d{3,}[ /-]\d{3,}/u;
const SAID =
  /^(?:wie|so|laut|nach|sagt|sagte|heißt|hieß|meint|rät) |(?<!\p{L})(?:sagte?n?|mitteilt\p{Ll}*|berichte\p{Ll}*|erklärt\p{Ll}*|ankündigt\p{Ll}*|hieß|heißt es)(?!\p{L})/u;

/** New and known by weight; new nouns, new names and figures, new places, and what is done to people. */
type Weight = {
  added: number;
  known: number;
  nouns: number;
  specifics: number;
  places: number;
  harms: number;
  /** Of the new nouns. */
  moods: number;
  /** Small counts and days, which may be the source's in other words. */
  figures: number;
};

function createWeigher(context: CheckContext): (start: number, end: number) => Weight {
  const { reading, sourceReadings } = context;
  const vocabulary = readVocabulary(sourceReadings);
  const isFigureKnown = readFigures(context, sourceReadings);
  const surnames = new Set(
    sourceReadings.flatMap(source => source.people().map(({ last }) => surnameKey(last))),
  );
  const isNameKnown = (last: string) =>
    surnames.has(surnameKey(last)) || sourceReadings.some(source => source.words().has(foldForSearch(last)));
  return (start, end) => {
    const found: Weight = {
      added: 0,
      known: 0,
      nouns: 0,
      specifics: 0,
      places: 0,
      harms: 0,
      moods: 0,
      figures: 0,
    };
    const taken: Span[] = [];
    const add = (weight: number, isKnown: boolean) => {
      found[isKnown ? 'known' : 'added'] += weight;
    };
    for (const person of itemsBetween(reading.people(), start, end)) {
      const isKnown = isNameKnown(person.last);
      if (!isKnown && person.first === null) continue;
      add(isKnown ? KNOWN_NAME : 1, isKnown);
      if (!isKnown) found.specifics++;
      taken.push(person);
    }
    for (const date of itemsBetween(reading.dates(), start, end)) {
      taken.push(date);
      if (/\d-\d\d$/u.test(date.value)) found.figures++;
    }
    const text = reading.text.slice(start, end);
    for (const amount of itemsBetween(reading.amounts(), start, end)) {
      if (taken.some(each => each.start <= amount.start && amount.start < each.end)) continue;
      taken.push(amount);
      if (amount.kind === 'clock' || amount.kind === 'ordinal') continue;
      const isKnown = isFigureKnown(amount);
      // Acht Stunden, of 10 bis 18 Uhr.
      const isSmall =
        amount.value <= 12 && (amount.kind === 'count' || (!isKnown && amount.measure?.dimension === 'time'));
      add(isSmall ? SMALL : 1, isKnown);
      if (isSmall) found.figures++;
      if (!isKnown && !isSmall) found.specifics++;
    }
    const places = itemsBetween(reading.places(), start, end);
    let at = -1;
    for (const { index, 0: word } of text.matchAll(WORD)) {
      at++;
      const from = start + index;
      const lower = word.toLowerCase();
      if (word.length < 3 || taken.some(each => each.start < from + word.length && from < each.end)) continue;
      if (COMMON_WORDS.has(lower) || NUMBER_WORDS.has(lower) || FILLERS.has(lower) || TIMES.test(word))
        continue;
      const isNoun = startsWithCapital(word) && (at > 0 || !LOWER.test(lower));
      // Schweden is no Sch-weden.
      const isPlace =
        isNoun && (findPlace(word) !== null || places.some(each => each.start <= from && from < each.end));
      const isHarm = HARM_WORDS.has(stemOf(foldForSearch(word), isNoun));
      const share = isPlace ? Number(vocabulary.hasForm(word)) : vocabulary.shareOf(isNoun ? word : lower);
      const weight = isHarm ? 1 : weightOf(word, lower, isNoun);
      if (isHarm && share === 0) found.harms++;
      found.known += weight * share;
      found.added += weight * (1 - share);
      if (isNoun && share === 0) found[isPlace ? 'places' : 'nouns']++;
      if (isNoun && share === 0 && !isPlace && isOfMood(word)) found.moods++;
    }
    return found;
  };
}

const WORD = /\p{L}[\p{L}\p{M}\d'’-]*/gu;
const KNOWN_NAME = 0.4;
const SMALL = 0.4;
const GENERAL = 0.5;
const TIMES =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|kommende[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?|nächste[nmrs]?|vorher|gestern|heute|morgen)$/u;
const LOWER = /(?:lich|ig|isch|bar|sam|haft|los|weise|ens|t|nd|em|es)$/u;

function weightOf(word: string, lower: string, isNoun: boolean): number {
  if (NEWS_WORDS.has(lower)) return 0.1;
  if (!isNoun) return FREQUENT_WORDS.has(lower) ? 0.1 : 0.35;
  const folded = foldForSearch(word);
  const isGeneral = GENERAL_NOUNS.has(stemOf(folded, true)) || GENERAL_NOUNS.has(stemOf(folded, false));
  return isGeneral ? GENERAL : 1;
}
