import type { Span } from '../../../../model/span';
import { startsWithCapital } from '../../../text/capital';
import { NEWS_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { GENERAL_NOUNS, HARM_WORDS } from '../../../text/general-words';
import { findPlace } from '../../../text/places';
import { stemOf } from '../../../text/stems';
import type { CheckContext } from '../../context';
import { itemsBetween } from '../../findings';
import { isReckonable, readFigures } from '../figures/known-figures';
import { isAside, isOfMood, isRemark } from './asides';
import { readVocabulary } from './source-vocabulary';
import { LOWER_ENDINGS, readSurnames, wordsToWeigh } from './words-to-weigh';

/**
 * Sentences that a short article, which follows its sources sentence by sentence, has beyond them. `strengths` is how much
 * each sentence shares with the nearest one of a source. Where most others have a strong counterpart, one without any is no
 * paraphrase. It has to bring what could be looked up: a name, a figure that cannot be reckoned, or what was done to people.
 * Any other sentence may be the source's in words of its own, unless the text has hardly any; so may the first, and what
 * says who told it. German.
 */
export function findLoneAdditions(context: CheckContext, strengths: readonly number[]): Span[] {
  const { reading, review } = context;
  if (/^en/i.test(review.language)) return [];
  const spans = reading.sentences();
  const statements = strengths
    .map((strength, at) => ({ strength, start: spans[at * 2] ?? 0, end: spans[at * 2 + 1] ?? 0 }))
    .filter(({ start, end }) => END.test(reading.text.slice(Math.max(start, end - 3), end)));
  const followed = statements.filter(({ strength }) => strength >= FOLLOWED).length;
  if (followed < MIN_FOLLOWED || followed < MOST * (statements.length - 1)) return [];
  const total = statements.reduce((sum, { strength }) => sum + strength, 0);
  const weigh = createWeigher(context);
  return statements
    .slice(1)
    .filter(({ start, end, strength }) => {
      const closeness = (total - strength) / (statements.length - 1);
      if (strength > LINKED || closeness < CLOSE) return false;
      const sentence = reading.text.slice(start, end);
      if (ADDRESS.test(sentence) || CONTACT.test(sentence) || isAside(sentence)) return false;
      const weight = weigh(start, end);
      if (!isAdded(weight, strength) || isRemark(sentence.slice(0, LONGEST_REMARK), isBare(weight)))
        return false;
      return !isBare(weight) || (closeness >= CLOSEST && !isMood(weight));
    })
    .map(({ start, end }) => ({ start, end }));
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
/** Such a text has few words of its own. */
const CLOSEST = 0.76;
const END = /[.!…]["“”»«]?\s*$/u;

function isAdded({ added, known, nouns, places, harms }: Weight, strength: number): boolean {
  const share = added / (added + known);
  if (strength >= FOLLOWED) return added >= 2.2 && nouns + places > 1 && share >= 0.6;
  return harms > 0 ? added >= 1 : added >= 1.2 && share >= 0.5;
}

function isBare({ specifics, harms }: Weight): boolean {
  return specifics + harms === 0;
}

/** Whose new nouns are all of senses and judgements. */
function isMood({ moods, nouns }: Weight): boolean {
  return moods > 0 && moods === nouns;
}

/** UTF-16 units. */
const LONGEST_REMARK = 400;

const ADDRESS = /^[„“"»]?(?:Wer|Wenn|Ob|Falls|Sie können|Wir) /u;
const CONTACT =
  /(?<!\p{L})(?:Telefon|telefonisch|Tel\.|Rufnummer|E-Mail|www\.|[Ii]nternet|online)|@|\d{3,}[ /-]\d{3,}/u;

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
};

function createWeigher(context: CheckContext): (start: number, end: number) => Weight {
  const { reading, sourceReadings } = context;
  const vocabulary = readVocabulary(sourceReadings);
  const isFigureKnown = readFigures(context, sourceReadings);
  const isNameKnown = readSurnames(sourceReadings);
  return (start, end) => {
    const found: Weight = {
      added: 0,
      known: 0,
      nouns: 0,
      specifics: 0,
      places: 0,
      harms: 0,
      moods: 0,
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
    taken.push(...itemsBetween(reading.dates(), start, end));
    for (const amount of itemsBetween(reading.amounts(), start, end)) {
      if (taken.some(each => each.start <= amount.start && amount.start < each.end)) continue;
      taken.push(amount);
      if (amount.kind === 'clock' || amount.kind === 'ordinal') continue;
      const isKnown = isFigureKnown(amount);
      // Acht Stunden, of 10 bis 18 Uhr.
      const isSmall =
        amount.value <= 12 && (amount.kind === 'count' || (!isKnown && amount.measure?.dimension === 'time'));
      add(isSmall ? SMALL : 1, isKnown);
      if (!isKnown && !isSmall && !isReckonable(amount, reading.text)) found.specifics++;
    }
    const places = itemsBetween(reading.places(), start, end);
    for (const { word, lower, before, start: from } of wordsToWeigh(reading.text, { start, end }, taken)) {
      if (TIMES.test(word)) continue;
      const isNoun = startsWithCapital(word) && (before > 0 || !LOWER_ENDINGS.test(lower));
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

const KNOWN_NAME = 0.4;
const SMALL = 0.4;
const GENERAL = 0.5;
const TIMES =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|kommende[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?|nächste[nmrs]?|vorher|gestern|heute|morgen)$/u;

function weightOf(word: string, lower: string, isNoun: boolean): number {
  if (NEWS_WORDS.has(lower)) return 0.1;
  if (!isNoun) return FREQUENT_WORDS.has(lower) ? 0.1 : 0.35;
  const folded = foldForSearch(word);
  const isGeneral = GENERAL_NOUNS.has(stemOf(folded, true)) || GENERAL_NOUNS.has(stemOf(folded, false));
  return isGeneral ? GENERAL : 1;
}
