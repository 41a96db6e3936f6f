import type { NameKind } from '../../../model/name';
import { findNames } from '../../text/names';
import { findPeople, type Person } from '../../text/people';
import { wordSpans } from '../../text/word-spans';
import { findOrganisations, isOrganisationTail } from './find-organisations';
import { findSpellings } from './find-spellings';
import { knowWords, type TextWords, withoutGenitive } from './form-words';

/** A name where it stands. `start` to `end` is what is written there, without title and office; offsets are UTF-16. */
export interface FoundForm {
  readonly kind: NameKind;
  /** Without case ending, with single spaces: what is counted and decided about. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** A longer one is no name. */
const MAX_LENGTH = 120;

/**
 * People, organisations and words that may be written in several ways, in text order, never overlapping. Persons are those
 * of `findPeople`, with initials before a surname. An organisation needs evidence beside its capital: a legal form, a word
 * such as Institut, a noun such as Hersteller before it or behind a comma. A spelling is a single word with a hyphen, an
 * inner capital, ß or an accent, or a place; and any word of this text that differs from one of those by nothing else.
 *
 * What is missed here is missed by everything that follows. Linear.
 */
export function findNameForms(text: string, language: string): FoundForm[] {
  const spans = wordSpans(text);
  const words = knowWords(text, spans);
  const names = findNames(text, language, spans);
  const people = findPeople(text, language, names, spans).filter(({ last }) => !isOrganisationTail(last));
  const givenNames = givenNamesOf(people);
  const persons = people.flatMap(person => formOfPerson(words, person, givenNames));
  const organisations = findOrganisations(words, names, persons);
  const taken = apart([...organisations, ...persons]);
  const spellings = findSpellings(words, names, taken);
  return [...taken, ...spellings]
    .filter(({ written }) => written.length > 1 && written.length <= MAX_LENGTH)
    .sort((a, b) => a.start - b.start);
}

/** In text order; of two that overlap, the one that begins earlier, and else the earlier given one. */
function apart(forms: readonly FoundForm[]): FoundForm[] {
  let done = 0;
  return forms
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= done;
      if (isFree) done = end;
      return isFree;
    });
}

function formOfPerson(
  words: TextWords,
  { first, last, start: nameStart, end }: Person,
  givenNames: ReadonlyMap<string, readonly string[]>,
): FoundForm[] {
  const { text } = words;
  const given = givenNames.get(last) ?? givenNames.get(last.replace(/s$/u, '')) ?? [];
  const start = first === null ? startOfGiven(text, nameStart, given) : nameStart;
  const written = withoutGenitive(words, text.slice(start, end).replace(/\s+/gu, ' '), end);
  // Alone, a surname of three letters or in capitals is rather something else.
  if (!written.includes(' ') && (written.length < 4 || /^[^\p{Ll}]+$/u.test(written))) return [];
  return [{ kind: 'person', written, start, end }];
}

/** A given name that the text introduces once needs no list the second time. By surname, a few each. */
function givenNamesOf(people: readonly Person[]): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const { first, last } of people) {
    const given = known.get(last) ?? [];
    if (first === null || given.includes(first) || given.length >= MAX_GIVEN) continue;
    known.set(last, [...given, first]);
  }
  return known;
}

const MAX_GIVEN = 8;

/** S. Keller, K.-H. Keller, J. F. Keller. */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\.(?:[- ]?\p{Lu}\.)?[ \u00a0]$/u;

function startOfGiven(text: string, start: number, given: readonly string[]): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const known = given.find(name => before.endsWith(`${name} `));
  const leading = known === undefined ? INITIALS.exec(before)?.[0].length : known.length + 1;
  return start - (leading ?? 0);
}
