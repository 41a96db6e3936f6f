import type { CheckFinding } from '../../../../model/check';
import { lazily } from '../../../lazily';
import { foldForSearch } from '../../../text/fold';
import { isFirstName } from '../../../text/is-first-name';
import { isNounByEnding } from '../../../text/names';
import { type Person, surnameKey } from '../../../text/people';
import { findPlace } from '../../../text/places';
import { findRoleKey } from '../../../text/roles';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { isSameFirst, nameOf } from './same-names';

/**
 * Names whose halves went wrong against a source (name_variant): Falk Lukas for Lukas Falk, Jonas Lukas where the source
 * has Jonas Falk and calls nobody else Jonas, and Karl Ratner where it has Josef and Georg Ratner and only Georg is
 * named here. Silent where the source has the name as written.
 */
export function checkTurnedNames(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  if (sourceReadings.length === 0) return [];
  const people = fullNamesIn(reading);
  const pairs = pairsIn(reading);
  return sourceReadings.flatMap((source, document) => {
    const written = lazily(() => new Map(pairsIn(source).map(each => [nameOf(each), each])));
    const isFew = pairs.length <= MAX_NAMES;
    const canBeTurned = ({ first, last }: Named) => !isFew || source.text.includes(`${last} ${first}`);
    const turned = pairs
      .filter(name => canBeTurned(name) && isTurned(reading, source, name, written))
      .slice(0, MAX_TURNED);
    const known = new Set(turned.map(({ start }) => start));
    const named = lazily(() => [...fullNamesIn(source), ...written().values()]);
    const ofFamily =
      turned.length === 0 ? [] : pairs.filter(({ last }) => turned.some(each => each.last === last));
    const own = [...turned, ...[...ofFamily, ...people].filter(({ start }) => !known.has(start))];
    if (own.length > MAX_NAMES) return [];
    const surnames = new Set(turned.map(({ last }) => surnameKey(last)));
    return own.flatMap(name => {
      if (source.text.includes(nameOf(name))) return [];
      const others = named();
      if (others.length > MAX_NAMES) return [];
      const other = turned.includes(name)
        ? others.find(({ first, last }) => first === name.last && last === name.first)
        : (findSameFirst(reading, others, name, surnames) ??
          (context.pairs()[document]?.isOneEvent && people.includes(name)
            ? findOther({ reading, source }, people, others, name)
            : null));
      const at = other ?? (turned.includes(name) ? placeOf(source, `${name.last} ${name.first}`) : null);
      if (!at) return [];
      return makeFinding('name_variant', {
        at: { start: name.start, end: name.end },
        other: { document, start: at.start, end: at.end },
        params: { text: nameOf(name), otherText: source.text.slice(at.start, at.end) },
        severity: 'high',
      });
    });
  });
}

const MAX_NAMES = 300;
const MAX_TURNED = 20;

type Named = Person & { first: string };

/** Also the pairs of capitalised words that the other text has the other way round: a first name need be on no list. */
function fullNamesIn({ people }: Reading): Named[] {
  return people().filter((each): each is Named => each.first !== null && /^\p{Lu}\p{Ll}+$/u.test(each.last));
}

const PAIR = /(?![a-z ])(?<![\p{L}\p{M}-])(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{2,})(?![\p{L}-]| \p{Lu})/gu;

/** Two words of which neither is an office, a town or a country. */
function pairsIn({ text }: Reading): Named[] {
  return Array.from(text.matchAll(PAIR)).flatMap(
    ({ index, 0: words, 1: first = '', 2: last = '' }): Named[] => {
      return [{ start: index, end: index + words.length, first, last, roles: [] }];
    },
  );
}

function isNoName(word: string): boolean {
  return findRoleKey(word) !== null || findPlace(word) !== null || isNounByEnding(word.toLowerCase());
}

/** The source has both halves in the other order, and neither text has both orders. */
function isTurned(
  reading: Reading,
  source: Reading,
  { first, last }: Named,
  written: () => ReadonlyMap<string, Named>,
): boolean {
  const right = `${last} ${first}`;
  if (first === last || !written().has(right) || reading.text.includes(right)) return false;
  if (isNoName(first) || isNoName(last) || source.text.includes(`${first} ${last}`)) return false;
  return isFirstName(last) || isFirstName(first) || hasName(source, right);
}

function hasName({ text }: Reading, name: string): boolean {
  const at = text.indexOf(name);
  // Hans Peter Kern has Peter Kern in it.
  return (
    at >= 0 &&
    !/\p{Lu}[\p{L}.-]* $/u.test(text.slice(Math.max(0, at - 20), at)) &&
    /^(?![\p{L}-])(?! \p{Lu})/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}

function placeOf({ text }: Reading, name: string): { start: number; end: number } | null {
  const start = text.indexOf(name);
  return start < 0 ? null : { start, end: start + name.length };
}

/** Jonas Lukas beside a Falk Lukas who is Lukas Falk: the relatives have the wrong half, too. */
function findSameFirst(
  reading: Reading,
  others: readonly Named[],
  name: Named,
  turned: ReadonlySet<string>,
): Named | null {
  if (!turned.has(surnameKey(name.last))) return null;
  const same = others.filter(({ first }) => first === name.first);
  const [other] = same;
  const isOne = new Set(same.map(({ last }) => surnameKey(last))).size === 1;
  return other && isOne && !hasName(reading, nameOf(other)) ? other : null;
}

/** Of all first names that go with the surname, one is left over in either text. */
function findOther(
  { reading, source }: { reading: Reading; source: Reading },
  own: readonly Named[],
  others: readonly Named[],
  name: Named,
): Named | null {
  const key = surnameKey(name.last);
  const [mine, theirs] = [own, others].map(list => list.filter(({ last }) => surnameKey(last) === key));
  if (!mine || !theirs || theirs.length === 0) return null;
  // Sein Bruder Georg has no surname there.
  const unknown = mine.filter(({ first }) => !hasWords(source, first));
  const missing = theirs.filter(({ first }) => !hasWords(reading, first));
  const [other] = missing;
  const isOne = (list: readonly Named[]) => new Set(list.map(({ first }) => first)).size === 1;
  // One of them is named rightly, so that the family is the same.
  const isShared = mine.some(each => !unknown.includes(each)) && firstsOf([...mine, ...theirs]) > 2;
  if (!other || !isShared || !isOne(unknown) || !isOne(missing) || !unknown.includes(name)) return null;
  return isSameFirst(other.first, name.first) || !isFirstName(other.first) ? null : other;
}

function firstsOf(people: readonly Named[]): number {
  return new Set(people.map(({ first }) => first)).size;
}

function hasWords(reading: Reading, first: string): boolean {
  const words = reading.words();
  return first.split(/[ -]/u).some(part => words.has(foldForSearch(part)));
}
