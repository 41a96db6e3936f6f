import type { Span } from '../../../../model/span';
import { startsWithCapital } from '../../../text/capital';
import { NEWS_WORDS } from '../../../text/common-words';
import { foldForSearch } from '../../../text/fold';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { ACTORS, GENERAL_NOUNS, HARM_WORDS } from '../../../text/general-words';
import { findPlace } from '../../../text/places';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { isReckonable, readFigures } from '../figures/known-figures';
import { readVocabulary } from './source-vocabulary';
import { LOWER_ENDINGS, readSurnames, wordsToWeigh } from './words-to-weigh';

/**
 * What a stretch of the review says that could be looked up: `added` where no source has a counterpart of it, `known`
 * where one has. Names, figures and nouns of things and deeds weigh about 1, other words little, and those that every
 * text is made of nothing. `specifics` are the new names, figures and quotations among it, `deeds` what happens to people and who
 * acts, `harms` the first of both, `things` all new nouns, `quotations` the new ones; `isIntroduced` where something happens to somebody who is not known yet, `isOwn`
 * where the text says that it asked for itself.
 */
export type Novelty = {
  added: number;
  known: number;
  specifics: number;
  deeds: number;
  harms: number;
  things: number;
  quotations: Span[];
  /** Figures that a source has. */
  told: number;
  isIntroduced: boolean;
  isOwn: boolean;
};

export type WeighNovelty = (start: number, end: number) => Novelty;

/** Against `sources`, which are of the context, together. */
export function createNovelty(context: CheckContext, sources: readonly Reading[]): WeighNovelty {
  const { reading, review } = context;
  const isEnglish = /^en/i.test(review.language);
  const vocabulary = readVocabulary(sources);
  const isNameKnown = readSurnames(sources);
  const days = new Set(sources.flatMap(source => source.dates().map(({ value }) => value)));
  const isFigureKnown = readFigures(context, sources);
  const sourceTexts = sources.map(({ text }) => text).join('\n');
  const weights = new Map<string, number>();
  const weightAt = (word: string, lower: string, at: number): number => {
    if (at === 0) return weightOf(word, lower, at, isEnglish);
    const weight = weights.get(word) ?? weightOf(word, lower, at, isEnglish);
    weights.set(word, weight);
    return weight;
  };
  /** Somebody is quoted with what no source has in any words. */
  const isNewQuotation = (start: number, end: number): boolean => {
    let [known, all] = [0, 0];
    for (const { word, lower } of wordsToWeigh(reading.text, { start, end }, [])) {
      const weight = weightAt(word, lower, 1);
      all += weight;
      known += vocabulary.hasForm(word) ? weight : 0;
    }
    return all >= 1 && known < 0.7 * all;
  };

  return (start, end) => {
    const found: Novelty = {
      added: 0,
      known: 0,
      specifics: 0,
      deeds: 0,
      harms: 0,
      things: 0,
      quotations: [],
      told: 0,
      isIntroduced: false,
      isOwn: false,
    };
    const count = (weight: number, share: number) => {
      found.known += weight * share;
      found.added += weight * (1 - share);
    };
    const taken: Span[] = [];
    for (const person of itemsBetween(reading.people(), start, end)) {
      if (person.first === null) continue;
      const isKnown = isNameKnown(person.last);
      if (!isKnown) found.specifics++;
      count(isKnown ? KNOWN_NAME : PERSON, isKnown ? 1 : 0);
      taken.push(person);
    }
    for (const amount of itemsBetween(reading.amounts(), start, end)) {
      if (amount.kind === 'ordinal' || amount.kind === 'clock') continue;
      const isKnown = isFigureKnown(amount);
      // One and two are in every text; who repeats 104,9 has read it.
      const isSmall =
        amount.value <= 12 &&
        (isKnown
          ? amount.kind === 'count'
          : amount.measure?.dimension === 'time' || (amount.kind === 'share' && amount.measure === null));
      const weight = isSmall ? SOFT : FIGURE;
      const isFew = amount.value <= 12 && amount.kind === 'count';
      if (!isKnown && !isSmall && !isFew && !isReckonable(amount, reading.text)) found.specifics++;
      if (isKnown && !isSmall) found.told++;
      count(weight, isKnown ? 1 : 0);
      taken.push(amount);
    }
    for (const date of itemsBetween(reading.dates(), start, end)) {
      if (days.has(date.value)) found.known += KNOWN_NAME;
      taken.push(date);
    }
    const part = reading.text.slice(start, end);
    const named = itemsBetween(reading.names(), start, end);
    for (const { word, lower, before, ...at } of wordsToWeigh(reading.text, { start, end }, taken)) {
      const weight = isToDo(part, at.start - start) ? SOFT : weightAt(word, lower, before);
      const isDeed = weight === HARM || weight === ACTOR;
      const share =
        isDeed && !BODY.test(lower)
          ? Number(vocabulary.hasWord(word) || (DANGER.test(word) && IN_DANGER.test(sourceTexts)))
          : vocabulary.shareOf(word);
      if (weight >= THING && share < 1) found.things++;
      if (isDeed && share === 0) found.deeds++;
      if (weight === HARM && share === 0) found.harms++;
      // A sentence on something new names who or where it was as well.
      const isName =
        share === 1 &&
        (findPlace(word) !== null || named.some(name => name.start < at.end && at.start < name.end));
      count(isName ? Math.min(weight, KNOWN_NAME) : weight, share);
    }
    for (const { start: from, end: to } of itemsBetween(reading.quotations(), start, end)) {
      if (isNewQuotation(from, Math.min(to, end))) {
        found.specifics++;
        found.added += QUOTATION;
        found.quotations.push({ start: from, end: to });
      }
    }
    const [, newcomer] = INTRODUCED.exec(part) ?? [];
    found.isIntroduced =
      newcomer !== undefined &&
      vocabulary.shareOf(newcomer) === 0 &&
      weightAt(newcomer, newcomer.toLowerCase(), 1) >= THING;
    found.isOwn = OWN_QUESTION.test(part) && !OWN_QUESTION.test(sourceTexts);
    return found;
  };
}

/** One is hurt badly enough to die, in whatever words. */
const DANGER = /^Lebensgefahr$/u;
const IN_DANGER = /[Ll]ebens(?:gefähr|bedroh|gefahr)|schwebt/u;

/** Somebody told it to this paper. */
const OWN_QUESTION =
  /(?:auf (?:An|Nach)frage|gegenüber|im Gespräch mit|sagte|erklärte) (?:dieser|unserer) (?:Redaktion|Zeitung)|told this (?:newspaper|paper)/u;
/** Ein Hund wurde …, zwei Schafe mussten … */
const INTRODUCED =
  /^(?:Auch )?(?:Ein|Eine|Einem|Einer|Zwei|Drei|Vier|Fünf|Mehrere|Zahlreiche|Etliche)(?: \p{Ll}+){0,2} (\p{Lu}[\p{L}-]+)(?: \p{L}+){0,3} (?:wurden?|hat|haben|hatten?|mussten?|kam|kamen|starb|starben|erlitt|erlitten)(?!\p{L})/u;
const QUOTATION = 1.5;
/** Zum Lesen, beim Essen. */
function isToDo(part: string, at: number): boolean {
  return (at > 3 && part.startsWith('zum ', at - 4)) || (at > 4 && part.startsWith('beim ', at - 5));
}

const PERSON = 1.5;
const FIGURE = 1;
const KNOWN_NAME = 0.4;
/** The least that a noun weighs which is none of the general ones. */
const THING = 0.5;
const OPENING = 0.7;
const RARE_THING = 1;
const ACTOR = 1.05;
const HARM = 1.1;
const ENGLISH_WORD = 0.6;
const SOFT = 0.25;
const FAINT = 0.1;

function weightOf(word: string, lower: string, at: number, isEnglish: boolean): number {
  const folded = foldForSearch(word);
  const isCapital = startsWithCapital(word);
  const [noun, verb] = [stemOf(folded, true), stemOf(folded, false)];
  const stem = isCapital ? noun : verb;
  if (HARM_WORDS.has(stem)) return HARM;
  if (ACTORS.has(stem) || (isCapital && BODY.test(lower))) return ACTOR;
  if (GENERAL_NOUNS.has(noun) || GENERAL_NOUNS.has(verb) || NEWS_WORDS.has(lower)) return SOFT;
  const isFrequent = FREQUENT_WORDS.has(lower);
  if (isEnglish) return isFrequent ? SOFT : isCapital && at > 0 ? RARE_THING : ENGLISH_WORD;
  if (!isCapital) return isFrequent ? FAINT : SOFT;
  if (isFrequent) return THING;
  if (at === 0 && LOWER_ENDINGS.test(lower)) return SOFT;
  if (ABSTRACT.test(lower)) return THING;
  return at === 0 ? OPENING : RARE_THING;
}

/** Who acts by office. */
const BODY = /.{3}(?:amt|ministerium|gericht|anwaltschaft|gewerkschaft|behörde)(?:e?s)?$/u;
const ABSTRACT = /(?:heit|keit|ismus|ität|nis|ion|schaft|ung|ungen|ionen|heiten|keiten|itäten)$/u;
