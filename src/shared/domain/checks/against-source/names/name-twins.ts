import { foldForSearch } from '../../../text/fold';
import { isFirstName } from '../../../text/is-first-name';
import { type Person, surnameKey } from '../../../text/people';
import { findRoleKey } from '../../../text/roles';
import { areRolesApart } from '../../../text/roles-apart';
import { stemOf } from '../../../text/stems';
import type { Reading } from '../../context';
import type { Nearness } from '../../nearness';
import type { SentencePairs } from '../../pairs';
import type { NamedItem } from './named-items';
import { isNearWord, isSameFirst } from './same-names';

/** Two texts with their names; `missing` are those of the source that the review does not have anywhere. */
export type NamedTexts = {
  review: Reading;
  source: Reading;
  document: number;
  pairs: SentencePairs;
  nearness: Nearness;
  own: readonly NamedItem[];
  others: readonly NamedItem[];
  missing: ReadonlySet<NamedItem>;
  /** Those among them that the review spells otherwise. */
  slips: ReadonlySet<NamedItem>;
};

export type Scores = ReadonlyMap<string, { score: number; item: NamedItem }>;

/** Who has one half of the name in common, where the text that has them knows nobody else of that half. */
export function findTwin(texts: NamedTexts, item: NamedItem, scores: Scores): NamedItem | null {
  const person = item.person;
  if (!person?.first || person.first.length < 3) return null;
  const known = texts.others.filter(({ person: other }) => other !== null && other.first !== null);
  const last = surnameKey(person.last);
  const same = known.filter(({ person: other }) => other !== null && surnameKey(other.last) === last);
  if (texts.source.text.includes(`${person.first} ${person.last}`)) return null;
  if (same.length > 0) return findNamesake(texts, item, person, same, scores);
  if (isNamedIn(texts.source, item)) return null;
  const twins = known.filter(
    other =>
      other.person?.first === person.first && texts.missing.has(other) && !areApart(person, other.person),
  );
  const [twin] = twins;
  if (!twin?.person || new Set(twins.map(({ key }) => key)).size > 1) return null;
  const [x, y] = [person.last, twin.person.last];
  const limit = isNearWord(x, y) || x.slice(0, 4) === y.slice(0, 4) ? 0.3 : 1;
  return isNear(item, twin, scores, limit) ? twin : null;
}

/** Johannes where the source has Jochen, and nobody else of that surname is in either text. */
function findNamesake(
  { review, source }: NamedTexts,
  item: NamedItem,
  person: Person,
  same: readonly NamedItem[],
  scores: Scores,
): NamedItem | null {
  const [namesake] = same;
  const other = namesake?.person;
  if (!namesake || !other?.first || !person.first) return null;
  const last = surnameKey(person.last);
  const isOnly = [review, source].every(reading => {
    const firsts = reading.people().filter(each => each.first !== null && surnameKey(each.last) === last);
    return new Set(firsts.map(({ first }) => first)).size === 1;
  });
  if (!isOnly || isSameFirst(other.first, person.first) || areApart(person, other)) return null;
  const [short, long] = [person.first, other.first].sort((a, b) => a.length - b.length);
  // Alex and Alexander.
  if (short && long?.startsWith(short)) return null;
  return haveOneRole(person, other) || isNear(item, namesake, scores, 0.6) ? namesake : null;
}

function isNear(item: NamedItem, other: NamedItem, scores: Scores, least: number): boolean {
  return (scores.get(other.key)?.score ?? 0) >= least || (item.cue.length > 4 && item.cue === other.cue);
}

/** Polizeisprecher and Sprecher are one. */
export function haveOneRole(x: Person, y: Person): boolean {
  return x.roles.some(({ key }) => y.roles.some(each => key.endsWith(each.key) || each.key.endsWith(key)));
}

function areApart(x: Person, y: Person | null): boolean {
  return (
    y !== null &&
    x.roles.length > 0 &&
    y.roles.length > 0 &&
    x.roles.every(role => y.roles.every(each => areRolesApart(role, each)))
  );
}

/**
 * The one airport, street or journal of either text that the other one does not have, and the place that either calls the
 * capital; and who stands alone behind a noun of people, as in "die Mutter von".
 */
export function findNeighbour(
  { own, others, source, missing }: NamedTexts,
  item: NamedItem,
): NamedItem | null {
  const { facility } = item;
  if (facility === null) return findBehind(others, missing, item);
  const alone = (items: readonly NamedItem[], isAlone: (each: NamedItem) => boolean) =>
    new Map(items.filter(each => each.facility === facility && isAlone(each)).map(each => [each.key, each]));
  const isCapital = facility === 'capital';
  const here = alone(own, each => isCapital || !isNamedIn(source, each));
  const there = alone(others, each => isCapital || missing.has(each));
  const [other] = [...there.values()];
  if (!other || here.size !== 1 || there.size !== 1 || !here.has(item.key)) return null;
  if (other.key === item.key || !missing.has(other)) return null;
  return other.text.includes(item.text) || item.text.includes(other.text) ? null : other;
}

/** A noun of people that the source has in front of one other name alone. */
function findBehind(
  others: readonly NamedItem[],
  missing: ReadonlySet<NamedItem>,
  item: NamedItem,
): NamedItem | null {
  if (item.kind !== 'person' || !KIN.test(item.cue)) return null;
  const same = others.filter(other => other.kind === 'person' && other.cue === item.cue);
  const [other] = same;
  return other && missing.has(other) && same.every(({ key }) => key === other.key) ? other : null;
}

const KIN =
  /^(?:mutt|vat|bruder|schwest|sohn|tocht|witw|ehefrau|ehemann|neff|nicht|onkel|tant|enkel|moth|fath|broth|sist|son|daught|wife|husband)/u;

/** One word of two is the same, the other another one: Dominic Farr and Damian Farr, Tay Marine and Clyde Marine. */
export function haveOneWord(x: NamedItem, y: NamedItem): boolean {
  const [a, b] = [x.text, y.text].map(text => text.replace(/['’]s?$/u, '').split(' '));
  if (!a || !b || a.length !== 2 || b.length !== 2) return false;
  return (a[0] === b[0]) !== (a[1] === b[1]);
}

/** A church that no list of towns knows, and a town; or one church twice: St. Marien is the Marienkirche. */
export function areSaintsApart(x: NamedItem, y: NamedItem): boolean {
  const [isOne, isOther] = [isSaint(x), isSaint(y)];
  if (isOne !== isOther) return true;
  const short = Math.min(x.key.length, y.key.length) - 1;
  return isOne && x.key.slice(0, short) === y.key.slice(0, short);
}

function isSaint({ level, text }: NamedItem): boolean {
  return level === null && /^(?:St\.|Sankt) /u.test(text);
}

/** A letter or two off. */
export function areSpelledNearly(x: NamedItem, y: NamedItem): boolean {
  return Math.min(x.text.length, y.text.length) > 6 && isNearWord(x.text, y.text);
}

/** Somebody's relative, called by the first name alone. */
export function isFirstNameAlone({ person }: NamedItem): boolean {
  return person !== null && person.first === null && isFirstName(person.last);
}

/** Whether a text has the name, in any form. Seine Frau Edda and ihr Vorgänger are nobody's full name. */
export function isNamedIn(
  reading: Reading,
  { kind, person, key, text, cue, facility, level }: NamedItem,
): boolean {
  const words = reading.words();
  if (kind === 'place' && facility !== 'street' && (words.has(key) || words.has(stemOf(key, true))))
    return true;
  // Nordhessischen is of Hessen. Whoever asks has few names in either text.
  if (kind === 'place' && level !== null && reading.places().some(({ place }) => place.key === key))
    return true;
  if (person) {
    const isName = findRoleKey(person.last) === null && !/^(?:Ihre?|Seine?|Der|Die) /u.test(text);
    if (!isName || (person.first === null && isFirstName(person.last) && !RELATIVE.test(cue))) return true;
    if (key.includes(' ') && person.first && !words.has(foldForSearch(person.first))) return false;
  }
  const parts = (person ? person.last : text.replace(/['’]s?$/u, '')).match(/[\p{L}\d]+/gu) ?? [];
  return parts.every(part => {
    const folded = foldForSearch(part);
    if (facility === 'street') return words.has(folded);
    const forms = [folded, stemOf(folded, true), folded.replace(/s$/u, ''), `${folded}er`, `${folded}r`];
    return forms.some(form => words.has(form));
  });
}

const RELATIVE = /^(?:sohn|tocht|bruder|schwest|son|daught|broth|sist)/u;

/** FA is the Football Association. */
export function isAcronymOf({ text: short }: NamedItem, { text: long }: NamedItem): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const initials = long.match(/(?<![\p{L}])\p{Lu}/gu) ?? [];
  return initials.length > 1 && initials.join('') === short;
}
