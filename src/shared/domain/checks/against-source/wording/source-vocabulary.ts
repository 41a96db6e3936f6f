import { startsWithCapital } from '../../../text/capital';
import { foldForSearch } from '../../../text/fold';
import { LOOSE_SYNONYMS } from '../../../text/loose-synonyms';
import { rememberForms } from '../../../text/remembered-forms';
import { baseOf, byLetter, stemOf } from '../../../text/stems';
import { SYNONYM_GROUPS } from '../../../text/synonyms';
import { knownWord } from '../../../text/words';
import type { Reading } from '../../context';

/** How far a word has a counterpart in some texts: 1 for yes, ½ for one part of a compound, 0 for no. */
export type SourceVocabulary = {
  shareOf: (word: string) => number;
  /** In one of its forms, or by a synonym. */
  hasWord: (word: string) => boolean;
  /** In one of its forms. */
  hasForm: (word: string) => boolean;
};

/**
 * What the words of `sources` may be said with. A counterpart is a form of the same word, one derived from it (anhören,
 * Anhörung), a synonym, a compound that has it for a part or a part of it (Wäschetrockner, Trocknerbrand). Every word is
 * looked up once, and each look-up may scan the texts, so these should be articles and no books.
 */
export function readVocabulary(sources: readonly Reading[]): SourceVocabulary {
  const forms = new Set<string>();
  const roots = new Set<string>();
  const groups = new Set<number>();
  const loose = new Set<number>();
  for (const source of sources) {
    for (const form of source.words()) forms.add(form);
    for (const stems of source.stems()) {
      for (const stem of stems) {
        forms.add(stem);
        if (stem.length > MIN_ROOT) roots.add(knownForm(stem).root);
      }
    }
  }
  // Bauernhof for Hof.
  const heads = new Set(
    sources
      .flatMap(({ text }) => text.match(/(?![a-z ])(?<!\p{L})\p{Lu}\p{Ll}{2}(?!\p{L})/gu) ?? [])
      .map(foldForSearch),
  );
  for (const form of forms) {
    for (const group of SYNONYM_GROUPS.get(form) ?? []) groups.add(group);
    for (const group of LOOSE_SYNONYMS.get(form) ?? []) loose.add(group);
  }
  // A Hund is not in hundert.
  const text = ` ${[...forms].filter(form => !form.startsWith('hundert')).join(' ')} `;
  const known = new Map<string, number>();
  const isGrouped = (form: string): boolean =>
    SYNONYM_GROUPS.get(form)?.some(group => groups.has(group)) === true ||
    LOOSE_SYNONYMS.get(form)?.some(group => loose.has(group)) === true;
  const isMet = (form: string): boolean => forms.has(form) || isGrouped(form);
  const isNamed = (form: string, noun: string): boolean => {
    if (forms.has(form) || isMet(noun)) return true;
    const { verb, base, bare } = knownForm(form);
    return isMet(verb) || isMet(base) || isMet(bare);
  };
  const isSaid = (form: string, noun: string): boolean =>
    isNamed(form, noun) || (form.length > MIN_ROOT && roots.has(knownForm(form).root));
  /** Stau in Rückstau, Test in Testphase, Trockner in Wäschetrockner. */
  const isInside = (form: string, stem: string): boolean => {
    // Whatever has the form has its stem.
    if (form.length < MIN_PART || !text.includes(stem)) return false;
    return stem.length > MIN_PART || text.includes(`${form} `) || text.includes(` ${stem}`);
  };
  const isPart = (part: string): boolean =>
    part.length < MIN_PART ? heads.has(part) : forms.has(part) || isGrouped(part);
  const find = (word: string): number => {
    const { folded: form, nounStem: stem } = knownWord(word);
    if (isSaid(form, stem)) return 1;
    // Only nouns are made of others, and verbs and adjectives weigh little.
    if (!startsWithCapital(word)) return 0;
    if (isInside(form, stem)) return 1;
    const parts = word.split(/[-’']/u).filter(part => part.length > 2);
    if (parts.length > 1) return parts.reduce((sum, part) => sum + lookUp(part), 0) / parts.length;
    let best = 0;
    for (let cut = MIN_PART; cut <= Math.min(stem.length, MAX_COMPOUND) - MIN_HEAD; cut++) {
      const front = stem.slice(0, cut);
      const first = isPart(front) || (cut > MIN_PART && LINK.test(front) && isPart(front.slice(0, -1)));
      const second = isPart(stem.slice(cut));
      if (first && second) return 1;
      if (first || second) best = 0.5;
    }
    return best;
  };
  const lookUp = (word: string): number => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };
  return {
    shareOf: lookUp,
    hasWord: word => {
      const { folded, nounStem } = knownWord(word);
      return isNamed(folded, nounStem);
    },
    hasForm: word => {
      const { folded, nounStem } = knownWord(word);
      return forms.has(folded) || forms.has(nounStem) || forms.has(knownForm(folded).base);
    },
  };
}

/** Arbeits-, Blumen-. */
const LINK = /[sn]$/;
const MIN_PART = 4;
const MIN_HEAD = 3;
const MAX_COMPOUND = 40;
const MIN_ROOT = 4;
const MAX_ROOT = 6;

const PREFIXES =
  'zusammen zuruck heraus hinaus herein hinein herab hinab uber unter wieder nieder fest fort nach durch vor aus auf ein bei ent ver zer mit ab an um un zu be er ge'.split(
    ' ',
  );
const PREFIXES_BY_LETTER = byLetter(PREFIXES, prefix => prefix.charAt(0));
const SUFFIXES =
  'ungen ung heiten heit keiten keit schaften schaft lich isch ig bar sam haft los erinnen erin innen nisse nis ation ieren iert ier end ment tion ing ness ly er en em es et st e n s t'
    .split(' ')
    .toSorted((a, b) => b.length - a.length);
/** Longest first. */
const SUFFIXES_BY_LETTER = byLetter(SUFFIXES, suffix => suffix.slice(-1));

/** Of a folded form: as a verb, that without its prefix, without a short ending, and its root. */
const knownForm = rememberForms(form => {
  const verb = stemOf(form, false);
  // Jobs is too short to lose its ending.
  return { verb, base: baseOf(verb), bare: form.replace(/(?:en|s|n|e)$/, ''), root: wordRootOf(form) };
});

/** The first letters of what is left of a word without its prefixes and endings. */
function wordRootOf(form: string): string {
  const bare = withoutPrefix(withoutPrefix(form));
  return withoutSuffix(withoutSuffix(withoutSuffix(bare))).slice(0, MAX_ROOT);
}

function withoutPrefix(word: string): string {
  const prefix = PREFIXES_BY_LETTER[word.charCodeAt(0)]?.find(
    each => word.length - each.length >= MIN_ROOT && word.startsWith(each),
  );
  return prefix === undefined ? word : word.slice(prefix.length);
}

function withoutSuffix(word: string): string {
  const suffix =
    SUFFIXES_BY_LETTER[word.charCodeAt(word.length - 1)]?.find(each => word.endsWith(each)) ?? '';
  return word.length - suffix.length >= MIN_ROOT ? word.slice(0, word.length - suffix.length) : word;
}
