import { lazily } from '../../../lazily';
import { FREQUENT_WORDS } from '../../../text/frequent-words';
import { LOOSE_SYNONYMS } from '../../../text/loose-synonyms';
import { SPEECH_VERBS } from '../../../text/speech-verbs';
import { stemOf } from '../../../text/stems';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import type { Word } from '../../../text/words';
import type { Reading } from '../../context';
import { type Clause, clausesOf, signsOf } from './clauses';
import {
  ABLE,
  DENIED,
  GUESSED,
  OPEN,
  PENDING,
  PLANNED,
  REPORTED,
  SETTLED,
  stateOf,
  UNREAD,
} from './state-words';

/** A sentence, each part of it worked out when it is first asked for. */
export type Sentence = { clauses: readonly Said[]; index: () => Index };
export type Said = Clause & { terms: () => readonly Term[]; index: () => Index };
export type Told = { reading: Reading; signs: () => readonly number[]; of: (sentence: number) => Sentence };
export function readClauses(reading: Reading): Told {
  const known = new Map<number, Sentence>();
  const read = (sentence: number): Sentence => {
    const clauses = clausesOf(reading, sentence);
    return {
      clauses: clauses.map(clause => ({
        ...clause,
        terms: lazily(() => termsOf(clause)),
        index: lazily(() => indexOf([clause])),
      })),
      index: lazily(() => indexOf(clauses)),
    };
  };
  return {
    reading,
    signs: lazily(() => signsOf(reading)),
    of: sentence => {
      const found = known.get(sentence) ?? read(sentence);
      known.set(sentence, found);
      return found;
    },
  };
}

/** Both kinds of a difference. */
export type Turn = 'open' | 'denied';

export const UNSURE = OPEN | PLANNED | DENIED | PENDING;

/** How the clause of the review differs from the one of the source; null where it does not, or nobody can say. */
export function turnOf(own: Clause, other: Clause, isLater: boolean): Turn | null {
  const [a, b] = [own.state & ~(SETTLED | GUESSED), other.state & ~(SETTLED | GUESSED)];
  if ((b & UNREAD) !== 0 || (a & (UNREAD | ABLE)) !== 0) return null;
  // Hearsay stays hearsay.
  if ((own.state & REPORTED) !== 0 && (other.state & (REPORTED | GUESSED)) === (REPORTED | GUESSED))
    return null;
  const isSure = (a & ~REPORTED) === 0;
  if (a === 0 && (b & OPEN) !== 0) return isLater ? null : 'open';
  if (isSure && (b & PENDING) !== 0) return isLater ? null : 'denied';
  if ((b & ABLE) !== 0) return null;
  if (
    a === 0 &&
    own.isDone() &&
    !own.words.some(({ word }) => /^\d/.test(word.text)) &&
    (b & PLANNED) !== 0 &&
    (b & DENIED) === 0
  )
    return isLater ? null : 'open';
  if ((a & (DENIED | OPEN)) === DENIED && (b & ~(PLANNED | REPORTED)) === 0) return 'denied';
  if ((a & ~(PLANNED | REPORTED)) === 0 && (b & (DENIED | OPEN | PENDING)) === DENIED) return 'denied';
  if ((a & UNSURE) === OPEN && (b & (DENIED | OPEN)) === DENIED) return 'denied';
  if ((a & PENDING) !== 0 && (b & ~REPORTED) === 0 && other.isDone()) return 'denied';
  return null;
}

/** `whole` is the stem with its prefix. */
export type Term = {
  stem: string;
  whole: string;
  folded: string;
  weight: number;
  isDeed: boolean;
  isCapital: boolean;
};

/** What a clause says, without the words for how sure it is. */
function termsOf({ words }: Clause): Term[] {
  return words.flatMap(({ word, isVerb }) => {
    const stem = word.tellingStem;
    const state = stateOf(word) & ~SETTLED;
    if (
      stem === '' ||
      (state !== 0 && !(word.isCapital && word.text.length > 10)) ||
      EXCLUDED.test(word.lower)
    )
      return [];
    const isCapital = (word.isCapital && !isVerb) || /^\d/.test(word.text);
    const isDeed =
      isVerb &&
      !SPEECH_VERBS.has(word.lower) &&
      !/^\d/.test(word.text) &&
      (word.text.length > MAX_LIGHT || !LIGHT.has(stem));
    const weight = isCapital ? (FREQUENT_WORDS.has(word.lower) ? 0.7 : 1) : isDeed ? 0.8 : 0.3;
    return { stem, whole: wholeStemOf(word), folded: word.folded, weight, isDeed, isCapital };
  });
}

/** Says that nothing of the kind happens, or that it may. */
const EXCLUDED = /^aus(?:ge|zu)?schl[io]/;
const MAX_LIGHT = 8;
/** Verbs that leave it to their noun what happened. */
const LIGHT: ReadonlySet<string> = new Set(
  'geb besteh steh lieg komm mach erfolg handel gehor befind vorlieg lauf geh halt lass nehm stell bring'.split(
    ' ',
  ),
);

export function isThing({ isCapital }: Term): boolean {
  return isCapital;
}

/** Whom it speaks of stands in the sentence before. */
export function needsBefore({ words }: Clause, terms: readonly Term[]): boolean {
  return !terms.some(isThing) || words.some(({ word }) => PRONOUNS.has(word.lower));
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'er sie es ihn ihm ihr ihnen dort dies dieser diese dieses das it he she they them him her this there'.split(
    ' ',
  ),
);

/** `deeds` are the stems of nouns that name one. */
export type Index = {
  deeds: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  nouns: readonly string[];
  groups: ReadonlySet<number>;
};

function indexOf(clauses: readonly Clause[]): Index {
  const stems = new Set<string>();
  const verbs = new Set<string>();
  const deeds = new Set<string>();
  const nouns: string[] = [];
  const groups = new Set<number>();
  for (const { words } of clauses) {
    for (const { word, isVerb } of words) {
      // How sure it is told is none of what is told.
      if (word.tellingStem === '' || (!word.isCapital && (stateOf(word) & ~SETTLED) !== 0)) continue;
      stems.add(word.tellingStem);
      stems.add(wholeStemOf(word));
      if (word.isCapital && NAMES_DEED.test(word.lower)) {
        deeds.add(word.tellingStem);
        deeds.add(word.folded);
        deeds.add(wholeStemOf(word));
        const verb = NOUN_OF_VERB.exec(word.folded)?.[0];
        if (verb !== undefined) deeds.add(VERB_OF[verb] ?? verb);
      }
      if (isVerb) verbs.add(word.tellingStem);
      const root = word.isCapital ? NOUN_OF_VERB.exec(word.folded)?.[0] : undefined;
      if (root !== undefined) stems.add(VERB_OF[root] ?? root);
      if (word.isCapital && word.text.length > 7) nouns.push(word.folded);
      for (const group of groupsOf(wholeStemOf(word))) groups.add(group);
    }
  }
  return { stems, verbs, deeds, nouns, groups };
}

const NAMES_DEED = /(?:ung|ungen|tion|klage|streik|tritts?|kaufs?|abriss|antrags?|neubaus?)$/u;

/** Rücktritt and zurücktreten, Abriss and abreißen. */
const VERB_OF: Readonly<Record<string, string>> = {
  tritt: 'tret',
  riss: 'reiss',
  zug: 'zieh',
  schluss: 'schliess',
  bot: 'biet',
  nahme: 'nehm',
  stieg: 'steig',
  bruch: 'brech',
  griff: 'greif',
  fund: 'find',
  wurf: 'werf',
  spruch: 'sprech',
  gang: 'geh',
};
const NOUN_OF_VERB = new RegExp(`(?:${Object.keys(VERB_OF).join('|')})(?=(?:e|en|es|s)?$)`);

/** Loose ones too, by numbers of their own. */
function groupsOf(whole: string): readonly number[] {
  const loose = LOOSE_SYNONYMS.get(whole);
  const groups = SYNONYM_GROUPS.get(whole) ?? [];
  return loose ? [...groups, ...loose.map(group => -1 - group)] : groups;
}

function wholeStemOf({ folded, isCapital, nounStem }: Word): string {
  return isCapital ? nounStem : stemOf(folded, false);
}

/** 1 for the same word or one made of it, less for another word for it, 0 for none. */
function shareOf({ stem, whole, folded, isCapital }: Term, { stems, nouns, groups }: Index): number {
  if (stems.has(stem)) return 1;
  if (/^\d/.test(folded)) return 0;
  if (whole.length >= MIN_PART && nouns.some(noun => noun.includes(whole))) return 1;
  if (isCapital && folded.length > 8)
    for (const other of stems) if (other.length > MIN_PART && folded.includes(other)) return 1;
  return groupsOf(whole).some(group => groups.has(group)) ? LIKE : 0;
}

const MIN_PART = 5;
const LIKE = 0.7;

/** How much of `terms` stands in a clause. */
export function coverOf(terms: readonly Term[], clause: Index): number {
  let [all, met] = [0, 0];
  for (const term of terms) {
    all += term.weight;
    met += term.weight * shareOf(term, clause);
  }
  return met / Math.max(all, MIN_WEIGHT);
}

export type Score = { deed: number; cover: number; isLoose: boolean };

/**
 * How much of a clause one of the source has, where it has the deed and something that it was done to. Loose where the deed
 * is told in words that nobody can compare, and its things are in the clause of the source.
 */
export function scoreOf(
  terms: readonly Term[],
  before: readonly Term[],
  clause: Index,
  around: Index,
): Score | null {
  const deeds = terms.filter(({ isDeed }) => isDeed);
  const deed = Math.max(0, ...deeds.map(term => shareOf(term, clause)));
  let [all, met, things, inside] = [0, 0, 0, 0];
  for (const term of terms) {
    const share = shareOf(term, term.isDeed ? clause : around);
    all += term.weight;
    met += term.weight * share;
    if (!term.isCapital || share < 1) continue;
    things++;
    if (shareOf(term, clause) === 1) inside++;
  }
  const named = before.some(term => shareOf(term, around) === 1) ? 1 : 0;
  const cover = met / Math.max(all, MIN_WEIGHT);
  if (deed > 0) return things + named < (deed < 1 ? 2 : 1) ? null : { deed, cover, isLoose: false };
  return inside > 1 || (deeds.length === 0 && inside === things && cover === 1)
    ? { deed: 0, cover, isLoose: true }
    : null;
}

const MIN_WEIGHT = 0.8;
