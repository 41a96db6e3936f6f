import type { NameHint } from '../../../model/name';
import { isFirstName } from '../../text/is-first-name';
import { isOneLetterApart } from '../../text/near-words';
import { cologneCode } from './name-sounds';
import type { PersonName } from './person-name';
import { differenceInSpelling } from './spelling-key';

/** What the workspace knows besides the two names. */
export interface PersonFacts {
  /** How many different full names have this surname. */
  namesWithSurname(last: string): number;
  /** Whether one text has both. */
  areTogether(): boolean;
}

/**
 * Why two full names may be one person's; null where nothing speaks for it. One half of the name must be the same, or both
 * must sound the same: phonetics alone is no reason, nor is a letter in a first name that makes another first name (Jan and
 * Jana), unless hardly anybody has this surname and no text names both.
 */
export function judgePersons(x: PersonName, y: PersonName, facts: PersonFacts): NameHint[] | null {
  if (x.given.length === 0 || y.given.length === 0 || isGenitive(x, y)) return null;
  const last = relateSurnames(x, y);
  if (last === null) return null;
  const given = relateGiven(x, y);
  if (given === null) return null;
  // Two differences at once are two people, unless both halves sound the same.
  const isSameSound = x.givenSound === y.givenSound && x.lastSound === y.lastSound;
  if (last.length > 0 && given.length > 0 && !isSameSound) return null;
  if (given.includes('one-letter') && areTwoGivenNames(x, y) && isCommonOrTogether(x, facts)) return null;
  const hints = new Set([...last, ...given]);
  if (hints.size === 0) for (const hint of differenceInSpelling(x.written, y.written)) hints.add(hint);
  return hints.size === 0 ? null : [...hints];
}

/** Surnames of more people than this have every first name sooner or later. */
const MAX_NAMES = 6;

function isCommonOrTogether(x: PersonName, facts: PersonFacts): boolean {
  return facts.namesWithSurname(x.last) > MAX_NAMES || facts.areTogether();
}

/** Thomas and Thoma are more often one name in the genitive. */
function isGenitive(x: PersonName, y: PersonName): boolean {
  return x.last === `${y.last}s` || y.last === `${x.last}s`;
}

/** Empty where they are the same, null where nothing ties them. */
function relateSurnames(x: PersonName, y: PersonName): NameHint[] | null {
  if (x.last === y.last) return x.hasParticle === y.hasParticle ? [] : ['part-of'];
  const isPart = (whole: PersonName, part: PersonName) =>
    whole.lastParts.length > 1 && part.lastParts.length === 1 && whole.lastParts.includes(part.last);
  if (isPart(x, y) || isPart(y, x)) return ['part-of'];
  return relateWords(x.last, y.last, x.lastSound === y.lastSound);
}

function relateGiven(x: PersonName, y: PersonName): NameHint[] | null {
  const [a, b] = [x.given.join(''), y.given.join('')];
  if (a === b) return [];
  if (x.given.length !== y.given.length) return arePartsOf(x.given, y.given);
  const differing = x.given.findIndex((part, at) => part !== y.given[at]);
  const [p = '', q = ''] = [x.given[differing], y.given[differing]];
  if (p.length === 1 || q.length === 1) return areInitialsOf(x.given, y.given) ? ['initials'] : null;
  const isRest = x.given.every((part, at) => at === differing || part === y.given[at]);
  return isRest ? relateWords(p, q, x.givenSound === y.givenSound) : null;
}

/** Karl and Karl-Heinz, Donald and Donald J. */
function arePartsOf(x: readonly string[], y: readonly string[]): NameHint[] | null {
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  if (!short.every((part, at) => part === long[at] || isInitialOf(part, long[at]))) return null;
  const isInitial = long.slice(short.length).every(part => part.length === 1) || short[0]?.length === 1;
  return [isInitial ? 'initials' : 'part-of'];
}

function areInitialsOf(x: readonly string[], y: readonly string[]): boolean {
  return x.every((part, at) => part === y[at] || isInitialOf(part, y[at]));
}

function isInitialOf(x: string, y: string | undefined): boolean {
  return y !== undefined && (x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0);
}

/** Words of up to three letters are all near each other. */
const MIN_LENGTH = 4;

function relateWords(x: string, y: string, isSameSkeleton: boolean): NameHint[] | null {
  const isNear = Math.max(x.length, y.length) >= MIN_LENGTH && isOneLetterApart(x, y);
  if (!isNear && !isSameSkeleton) return null;
  // Bauer and Mauer are two names more often than one.
  if (!isSameSkeleton && x.charAt(0) !== y.charAt(0) && x.length < 7) return null;
  const isSameSound = isSameSkeleton || cologneCode(x) === cologneCode(y);
  return [...(isNear ? (['one-letter'] as const) : []), ...(isSameSound ? (['same-sound'] as const) : [])];
}

/** Both are first names, and not two spellings of one. */
function areTwoGivenNames(x: PersonName, y: PersonName): boolean {
  return x.givenSound !== y.givenSound && [...x.given, ...y.given].every(isFirstName);
}
