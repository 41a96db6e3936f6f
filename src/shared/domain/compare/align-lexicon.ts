import { COMMON_WORDS, NEWS_WORDS } from '../text/common-words';
import { foldForSearch } from '../text/fold';
import { FREQUENT_WORDS } from '../text/frequent-words';
import { FIRST_NAMES, GENERIC_HEADS, TITLES } from '../text/name-lists';
import type { WordFacts } from '../text/names';
import { FRACTION_PARTS, NUMBER_WORDS, SCALES, UNITS } from '../text/number-words';
import { baseOf, stemOf } from '../text/stems';
import { findImpliedNumber } from './align-numbers';

export const WORD_TERM = 0;
export const NAME_TERM = 1;
export const NUMBER_TERM = 2;
export const DATE_TERM = 3;

export const NO_MARKER = 0;
export const NEGATION = 1;
export const HEDGE = 2;

/**
 * What the sentences of both texts can share, numbered. Term i is the stem, number or date `keys[i]`; `weights[i]` says
 * how much it means that two sentences share it, before how rare it is in these two texts counts. `isSpecific[i]` is 0 for
 * what shows up in any news text.
 */
export type Lexicon = {
  readonly wordWeights: WordWeights | undefined;
  /** Shared by the searches for names in both texts. */
  readonly nameFacts: WordFacts;
  readonly words: Map<string, KnownWord>;
  readonly termOf: Map<string, number>;
  readonly keys: string[];
  readonly bases: string[];
  readonly kinds: number[];
  readonly weights: number[];
  readonly isSpecific: number[];
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
};

export type WordWeights = (foldedWord: string) => number | undefined;

export function createLexicon(wordWeights: WordWeights | undefined): Lexicon {
  return {
    wordWeights,
    nameFacts: new Map(),
    words: new Map(),
    termOf: new Map(),
    keys: [],
    bases: [],
    kinds: [],
    weights: [],
    isSpecific: [],
  };
}

/** `word` as the text writes it, its hyphens and dots taken out. */
export function knowWord(lexicon: Lexicon, word: string): KnownWord {
  const known = lexicon.words.get(word);
  if (known) return known;
  const folded = foldWord(word);
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  const added = {
    id: lexicon.words.size,
    term: isCommon(folded) ? -1 : wordTerm(lexicon, folded, isCapital),
    folded,
    marker: markerOf(folded),
    implied: findImpliedNumber(folded),
    isNumber: NUMBER_NAMES.has(folded),
    isEach: folded.startsWith('jede'),
  };
  lexicon.words.set(word, added);
  return added;
}

/** Numbers and dates by a key that no word has. */
export function addTerm(
  lexicon: Lexicon,
  key: string,
  kind: number,
  weight: number,
  isSpecific: boolean,
): number {
  const known = lexicon.termOf.get(key);
  if (known !== undefined) return known;
  return pushTerm(lexicon, key, key, kind, weight, isSpecific);
}

export function markName(lexicon: Lexicon, term: number): void {
  if (lexicon.kinds[term] !== WORD_TERM) return;
  lexicon.kinds[term] = NAME_TERM;
  if (lexicon.isSpecific[term]) lexicon.weights[term] = (lexicon.weights[term] ?? 1) * NAME_FACTOR;
}

/** A name says more than a word. */
const NAME_FACTOR = 1.4;
const UNSPECIFIC_WEIGHT = 0.45;
const FREQUENT_WEIGHT = 0.7;
const FREQUENT_STEMS: ReadonlySet<string> = new Set(
  [...FREQUENT_WORDS].flatMap(word => [
    stemOf(foldForSearch(word), true),
    stemOf(foldForSearch(word), false),
  ]),
);
const FOLDED_COMMON: ReadonlySet<string> = new Set([...COMMON_WORDS].map(foldForSearch));
const UNSPECIFIC_STEMS: ReadonlySet<string> = new Set(
  [...NEWS_WORDS, ...TITLES, ...GENERIC_HEADS].map(word => stemOf(foldForSearch(word), true)),
);
const FOLDED_FIRST_NAMES: ReadonlySet<string> = new Set([...FIRST_NAMES].map(foldForSearch));

/** As foldForSearch, which is made for whole texts. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) && !/[aou]e/.test(lower) ? lower : foldForSearch(word);
}

const NUMBER_NAMES: ReadonlySet<string> = new Set(
  [...NUMBER_WORDS.keys(), ...FRACTION_PARTS.keys(), 'Hälfte', 'half'].map(foldForSearch),
);

/** Of a number with its unit the number says it all. */
const FOLDED_UNITS: ReadonlySet<string> = new Set(
  [...UNITS]
    .filter(([, unit]) => !/[a-z]{3}/.test(unit))
    .map(([name]) => foldForSearch(name))
    .concat([...SCALES.keys()].map(foldForSearch)),
);

function isCommon(folded: string): boolean {
  return folded.length < 2 || FOLDED_COMMON.has(folded) || FOLDED_UNITS.has(folded);
}

function wordTerm(lexicon: Lexicon, folded: string, isCapital: boolean): number {
  const stem = stemOf(folded.replace(/'s?$/u, ''), isCapital);
  const known = lexicon.termOf.get(stem);
  if (known !== undefined) return known;
  const isSpecific = !UNSPECIFIC_STEMS.has(stem) && !FOLDED_FIRST_NAMES.has(folded);
  return pushTerm(
    lexicon,
    stem,
    baseOf(stem),
    WORD_TERM,
    weightOf(lexicon, folded, stem, isSpecific),
    isSpecific,
  );
}

function weightOf({ wordWeights }: Lexicon, folded: string, stem: string, isSpecific: boolean): number {
  const known = wordWeights?.(folded);
  if (known !== undefined) return 0.2 + known;
  if (!isSpecific) return UNSPECIFIC_WEIGHT;
  if (FREQUENT_STEMS.has(stem)) return FREQUENT_WEIGHT;
  // Long words are rare ones, roughly: Zipf's law of abbreviation.
  return Math.min(1.2, 0.55 + 0.065 * folded.length);
}

function pushTerm(
  lexicon: Lexicon,
  key: string,
  base: string,
  kind: number,
  weight: number,
  isSpecific: boolean,
): number {
  const term = lexicon.keys.length;
  lexicon.termOf.set(key, term);
  lexicon.keys.push(key);
  lexicon.bases.push(base);
  lexicon.kinds.push(kind);
  lexicon.weights.push(weight);
  lexicon.isSpecific.push(isSpecific ? 1 : 0);
  return term;
}

function markerOf(folded: string): number {
  if (NEGATIONS.has(folded)) return NEGATION;
  return HEDGES.has(folded) ? HEDGE : NO_MARKER;
}

const foldedSet = (list: string) => new Set(list.split(/\s+/).map(foldForSearch));
const NEGATIONS: ReadonlySet<string> = foldedSet(
  `nicht nichts nie niemals niemand kein keine keinem keinen keiner keines weder not no never none nobody nothing neither
  cannot don't doesn't didn't isn't aren't wasn't weren't won't can't`,
);
/** Of statements; those of numbers are found beside the numbers. */
const HEDGES: ReadonlySet<string> = foldedSet(
  `angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermutlich wahrscheinlich
  möglicherweise vielleicht eventuell offenbar anscheinend womöglich könnte könnten dürfte dürften alleged allegedly
  reportedly probably possibly perhaps maybe apparently presumably likely may might could`,
);
