import { COMMON_WORDS, NEWS_WORDS } from '../../text/common-words';
import { foldForSearch } from '../../text/fold';
import { FREQUENT_WORDS } from '../../text/frequent-words';
import { FIRST_NAMES, GENERIC_HEADS, TITLES } from '../../text/name-lists';
import { FRACTION_PARTS, NUMBER_WORDS, SCALES, UNITS } from '../../text/number-words';
import { rememberForms } from '../../text/remembered-forms';
import { baseOf, stemOf } from '../../text/stems';
import { SYNONYM_GROUPS } from '../../text/synonyms';
import { unitsOf } from '../../text/units';
import { createInterner, type Interner, internStretches } from '../diff/intern';
import { findImpliedNumber } from './numbers';

export const WORD_TERM = 0;
export const NAME_TERM = 1;
export const NUMBER_TERM = 2;
export const DATE_TERM = 3;

export const NO_MARKER = 0;
export const NEGATION = 1;
export const HEDGE = 2;

/** The words and terms of one text, by number. A number of `interner` whose word was never asked for has none. */
export type Lexicon = {
  readonly interner: Interner;
  readonly words: (KnownWord | undefined)[];
  readonly termOf: Map<string, number>;
  readonly terms: Term[];
};

/**
 * What sentences can share: `key` is a stem, number or date. `weight` says how much it means that two sentences share
 * it, before names count more and what is rare in these two texts. What shows up in any news text is not specific.
 */
export type Term = {
  readonly key: string;
  /** The stem without a prefix that verbs split off. */
  readonly base: string;
  /** The folded word that the text has first of all with this stem; '' for numbers and dates. */
  readonly source: string;
  /** A word becomes a name where the text has it as one anywhere. */
  kind: number;
  readonly weight: number;
  readonly isSpecific: boolean;
  /** Of synonyms, of the stem and of its base. */
  readonly groups: readonly number[];
  readonly baseGroups: readonly number[];
};

/**
 * `term` is -1 for words that are in every text; `id` numbers words as written, those included. `implied` is the number
 * that the word says along with something else; `isNumber` says whether it may begin a number or fraction.
 */
export type KnownWord = {
  readonly id: number;
  readonly term: number;
  readonly folded: string;
  readonly marker: number;
  readonly implied: number | null;
  readonly isNumber: boolean;
  readonly isEach: boolean;
  readonly isCapital: boolean;
};

/** How rare a folded word is elsewhere, 0 to 1; undefined where nobody knows. */
export type WordWeights = (foldedWord: string) => number | undefined;

export function createLexicon(): Lexicon {
  return { interner: createInterner(250), words: [], termOf: new Map(), terms: [] };
}

/** The number of a word that is no stretch of the text. */
export function internWord({ interner }: Lexicon, word: string): number {
  const ids = new Int32Array(1);
  internStretches(interner, unitsOf(word), new Int32Array(1), Int32Array.of(word.length), 0, 1, ids);
  return ids[0] ?? 0;
}

/**
 * `word` as the text writes it, its hyphens and dots taken out, and in lower case; `id` is its number, from which it is
 * not known yet.
 */
export function learnWord(lexicon: Lexicon, id: number, word: string, lower: string): KnownWord {
  const known = knownForm(word);
  const form = known.lower === lower ? known : readForm(word, lower);
  const { folded, marker, implied, isNumber, isEach, isCapital } = form;
  const term =
    form.term === null ? -1 : (lexicon.termOf.get(form.term.key) ?? pushTerm(lexicon, { ...form.term }));
  const added: KnownWord = { id, term, folded, marker, implied, isNumber, isEach, isCapital };
  while (lexicon.words.length <= id) lexicon.words.push(undefined);
  lexicon.words[id] = added;
  return added;
}

/** What a word is in every text; no term where it is in every one. */
type Form = Omit<KnownWord, 'id' | 'term'> & { readonly lower: string; readonly term: Term | null };

const knownForm = rememberForms(word => readForm(word, word.toLowerCase()));

function readForm(word: string, lower: string): Form {
  const folded = isFolded(lower) ? lower : foldForSearch(word);
  const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0);
  const listed = LISTED.get(folded) ?? 0;
  return {
    lower,
    term: folded.length < 2 || (listed & COMMON) !== 0 ? null : wordTerm(folded, isCapital, listed),
    folded,
    marker: (listed & IS_NEGATION) !== 0 ? NEGATION : (listed & IS_HEDGE) !== 0 ? HEDGE : NO_MARKER,
    implied: findImpliedNumber(folded),
    isNumber: (listed & IS_NUMBER) !== 0,
    isEach: folded.startsWith('jede'),
    isCapital,
  };
}

/** Numbers and dates by a key that no word has. */
export function addTerm(
  lexicon: Lexicon,
  key: string,
  kind: number,
  weight: number,
  isSpecific: boolean,
): number {
  return (
    lexicon.termOf.get(key) ??
    pushTerm(lexicon, {
      key,
      base: key,
      source: '',
      kind,
      weight,
      isSpecific,
      groups: NONE,
      baseGroups: NONE,
    })
  );
}

export function markName({ terms }: Lexicon, number: number): void {
  const term = terms[number];
  if (term?.kind === WORD_TERM) term.kind = NAME_TERM;
}

const NONE: readonly number[] = [];
const UNSPECIFIC_WEIGHT = 0.45;
const FREQUENT_WEIGHT = 0.7;

/** Letters a to z and no ae, oe, ue: most words. foldForSearch is made for whole texts. */
function isFolded(lower: string): boolean {
  let before = 0;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return false;
    if (unit === 0x65 && (before === 0x61 || before === 0x6f || before === 0x75)) return false;
    before = unit;
  }
  return true;
}

function wordTerm(folded: string, isCapital: boolean, listed: number): Term {
  const key = stemOf(folded.includes("'") ? folded.replace(/'s?$/u, '') : folded, isCapital);
  const stem = STEMS.get(key);
  const isSpecific = stem?.isUnspecific !== true && (listed & IS_FIRST_NAME) === 0;
  const base = baseOf(key);
  return {
    key,
    base,
    source: folded,
    kind: WORD_TERM,
    weight: weightOf(folded, isSpecific, stem?.isFrequent === true),
    isSpecific,
    groups: stem?.groups ?? NONE,
    baseGroups: base === key ? (stem?.groups ?? NONE) : (SYNONYM_GROUPS.get(base) ?? NONE),
  };
}

function weightOf(folded: string, isSpecific: boolean, isFrequent: boolean): number {
  if (!isSpecific) return UNSPECIFIC_WEIGHT;
  if (isFrequent) return FREQUENT_WEIGHT;
  // Long words are rare ones, roughly: Zipf's law of abbreviation.
  return Math.min(1.2, 0.55 + 0.065 * folded.length);
}

function pushTerm({ terms, termOf }: Lexicon, term: Term): number {
  termOf.set(term.key, terms.length);
  return terms.push(term) - 1;
}

const COMMON = 1;
const IS_NEGATION = 2;
const IS_HEDGE = 4;
const IS_NUMBER = 8;
const IS_FIRST_NAME = 16;

/** What the program's lists say of a folded word, in bits: one look-up instead of one a list. */
const LISTED: ReadonlyMap<string, number> = listWords([
  [COMMON, COMMON_WORDS],
  // Of a number with its unit the number says it all.
  [COMMON, [...UNITS].filter(([, unit]) => !/[a-z]{3}/.test(unit)).map(([name]) => name)],
  [COMMON, SCALES.keys()],
  [IS_NUMBER, [...NUMBER_WORDS.keys(), ...FRACTION_PARTS.keys(), 'Hälfte', 'half']],
  [IS_FIRST_NAME, FIRST_NAMES],
  [
    IS_NEGATION,
    `nicht nichts nie niemals niemand kein keine keinem keinen keiner keines weder not no never none nobody nothing neither
    cannot don't doesn't didn't isn't aren't wasn't weren't won't can't`.split(/\s+/),
  ],
  // Of statements; those of numbers are found beside the numbers.
  [
    IS_HEDGE,
    `angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermutlich
    wahrscheinlich möglicherweise vielleicht eventuell offenbar anscheinend womöglich könnte könnten dürfte dürften alleged
    allegedly reportedly probably possibly perhaps maybe apparently presumably likely may might could`.split(
      /\s+/,
    ),
  ],
]);

function listWords(lists: readonly (readonly [bit: number, words: Iterable<string>])[]): Map<string, number> {
  const listed = new Map<string, number>();
  for (const [bit, words] of lists) {
    for (const word of words) {
      const folded = foldForSearch(word);
      listed.set(folded, (listed.get(folded) ?? 0) | bit);
    }
  }
  return listed;
}

type Stem = { isUnspecific: boolean; isFrequent: boolean; groups: readonly number[] };

/** What the program's lists say of a stem. */
const STEMS: ReadonlyMap<string, Stem> = listStems();

function listStems(): Map<string, Stem> {
  const stems = new Map<string, Stem>();
  const stemAt = (key: string) => {
    const known = stems.get(key) ?? { isUnspecific: false, isFrequent: false, groups: NONE };
    stems.set(key, known);
    return known;
  };
  for (const [key, groups] of SYNONYM_GROUPS) stemAt(key).groups = groups;
  for (const word of [...NEWS_WORDS, ...TITLES, ...GENERIC_HEADS])
    stemAt(stemOf(foldForSearch(word), true)).isUnspecific = true;
  for (const word of FREQUENT_WORDS) {
    for (const isCapital of [true, false]) stemAt(stemOf(foldForSearch(word), isCapital)).isFrequent = true;
  }
  return stems;
}
