import { mayBeginWith } from '../../../text/beginnings';
import { rememberForms } from '../../../text/remembered-forms';
import { knownWord, type Word } from '../../../text/words';
import { ENGLISH } from './english';
import { GERMAN } from './german/german';
import { readClasses, type TermClass } from './term-class';

export type Entry = { of: TermClass; member: number };

/** What a word is in a class; `rest` is what it begins, where it is the first part of a compound. */
export type FoundEntry = Entry & { rest: string };

/** With how the words begin and the last six letters of the long ones: most words have neither. */
export type TermIndex = {
  entries: ReadonlyMap<string, readonly Entry[]>;
  canBegin: (word: string) => boolean;
  /** With those that may begin a compound. */
  canBeginFront: (word: string) => boolean;
  ends: ReadonlySet<string>;
  lookUp: (form: string) => readonly FoundEntry[];
};

function indexOf(classes: readonly TermClass[]): TermIndex {
  const index = new Map<string, Entry[]>();
  for (const of of classes) {
    for (const [member, words] of of.members.entries()) {
      for (const word of words) index.set(word, [...(index.get(word) ?? []), { of, member }]);
    }
  }
  const words = [...index.keys()];
  const terms = {
    entries: index,
    canBegin: mayBeginWith(words),
    canBeginFront: mayBeginWith(words.filter(word => index.get(word)?.some(isFront))),
    ends: new Set(words.filter(word => word.length >= MIN_HEAD).map(word => word.slice(-MIN_HEAD))),
  };
  return { ...terms, lookUp: rememberForms(form => readEntries(terms, knownWord(form))) };
}

function isFront({ of }: Entry): boolean {
  return of.beside === 'next';
}

/** Letters of a term at the end of a compound. */
const MIN_HEAD = 6;
export const GERMAN_TERMS = indexOf(readClasses(GERMAN));
export const ENGLISH_TERMS = indexOf(readClasses(ENGLISH));

/** As a word of its own in any form, or as the first part of one. */
export function lookUp(index: TermIndex, word: Word): readonly FoundEntry[] {
  return index.lookUp(word.text);
}

function readEntries(
  { entries, canBegin, canBeginFront, ends }: Omit<TermIndex, 'lookUp'>,
  { folded, isCapital: isNoun }: Word,
): readonly FoundEntry[] {
  const isStart = canBegin(folded);
  const isEnd = isNoun && ends.has(folded.slice(-MIN_HEAD)) && !NO_COMPOUND.test(folded);
  if (!isStart && !isEnd) return NONE;
  const found = new Map<TermClass, FoundEntry>();
  for (const ending of isStart ? ENDINGS : NO_ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    for (const entry of entries.get(folded.slice(0, folded.length - ending.length)) ?? []) {
      if (!found.has(entry.of) && !(isNoun && entry.of.beside === 'next')) {
        found.set(entry.of, { ...entry, rest: '' });
      }
    }
  }
  // The longest first: a Pokalhalbfinale is a Halbfinale and no Finale.
  for (let length = folded.length - 1; isEnd && length >= MIN_HEAD; length--) {
    for (const entry of entries.get(folded.slice(-length)) ?? []) {
      if (entry.of.beside !== 'next' && !found.has(entry.of)) found.set(entry.of, { ...entry, rest: '' });
    }
  }
  const longest = isStart && canBeginFront(folded) ? Math.min(14, folded.length - MIN_REST) : 0;
  for (let length = 3; length <= longest; length++) {
    for (const entry of entries.get(folded.slice(0, length)) ?? []) {
      const rest = folded.slice(length).replace(/^-/, '');
      if (entry.of.beside === 'next' && rest.length >= MIN_REST) found.set(entry.of, { ...entry, rest });
    }
  }
  return [...found.values()];
}

/** They end like words of the lists: Steinbruch, Durchmesser, Kooperation, Brandstiftung. */
const NO_COMPOUND =
  /(?:(?:st|b)einbruch|durchmesser|kooperation|entscheidung|besatzung|gastronom|verbraucher|pflaster|akkuschrauber|(?:heraus|auf|be)forderung|sekunde|urkunde|begrundung|(?:er|ehe)schliessung|(?:brand|an)stiftung|(?:trans|in)fusion)(?:en?|s|es|ern?|n|ie)?$/u;
const NONE: readonly FoundEntry[] = [];
const MIN_REST = 4;
const ENDINGS = ['', 's', 'e', 'n', 'es', 'en', 'er', 'em', 'ern', 'in', 'innen'];
const NO_ENDINGS: readonly string[] = [];
