import type { CheckFinding } from '../../model/check';
import { editDistance } from '../text/edit-distance';
import { foldForSearch } from '../text/fold';
import { PLACES } from '../text/name-lists';
import { type Person, surnameKey } from '../text/people';
import { areRolesApart } from '../text/roles';
import type { CheckContext, Reading } from './context';
import { makeFinding } from './findings';

/**
 * People whose name a source writes otherwise, or this text itself does. Two people may differ by one letter: a
 * difference counts only where office, first name or the sentence around speak for one person, and never where either
 * text knows both names.
 */
export function checkNameVariants(context: CheckContext): CheckFinding[] {
  const own = context.reading.people();
  if (own.length > MAX_PEOPLE) return [];
  const within = own.flatMap((person, at) => findOwnVariant(own, person, at));
  const taken = new Set(within.map(({ start }) => start));
  const against = own.flatMap(person =>
    taken.has(person.start) ? [] : findSourceVariant(context, own, person),
  );
  return [...within, ...against];
}

const MAX_PEOPLE = 400;
/** Sentences that share this much say the same; then the name alone may differ. */
const SAME_STATEMENT = 0.6;
const RELATED = 0.3;

/** A surname alone that is nobody's, beside one of a person in this text; or a full name again with another first name. */
function findOwnVariant(own: readonly Person[], person: Person, at: number): CheckFinding[] {
  const before = own.slice(0, at);
  if (person.first === null) {
    if (own.some(each => each.first !== null && isSameSurname(each.last, person.last))) return [];
    const near = before.filter(each => each.first !== null && isNearWord(each.last, person.last));
    const [only] = near;
    if (!only || new Set(near.map(each => surnameKey(each.last))).size > 1) return [];
    // An own office before it introduces somebody else.
    if (person.roles.some(role => !only.roles.some(other => !areRolesApart(role, other)))) return [];
    const isUsedToo = own.some(each => each.first === null && isSameSurname(each.last, only.last));
    const isPlain = foldForSearch(person.last) !== foldForSearch(only.last);
    return isPlain && !(isUsedToo && isNamedTogether(own, person, only)) ? [within(person, only)] : [];
  }
  const first = person.first;
  const others = before.filter(
    each => each.first !== null && surnameKey(each.last) === surnameKey(person.last),
  );
  const [other] = others;
  if (!other?.first || others.some(each => isSameFirst(each.first ?? '', first))) return [];
  if (!isNearFirst(other.first, first) || !isPointedAt(own, person, other)) return [];
  return [within(person, other)];
}

/** The second of two names of one text is the first person again only where nothing tells them apart. */
function isPointedAt(own: readonly Person[], person: Person, other: Person): boolean {
  if (person.start - other.end < MIN_GAP) return false;
  const isAgain = own.some(
    each =>
      each !== other &&
      each.first !== null &&
      isSameFirst(each.first, other.first ?? '') &&
      each.start > person.start,
  );
  if (isAgain) return false;
  return (
    person.roles.length === 0 ||
    person.roles.some(role => other.roles.some(each => !areRolesApart(role, each)))
  );
}

/** Two people side by side are two people: Marie und Mario Kern. */
const MIN_GAP = 20;

function isNamedTogether(own: readonly Person[], person: Person, other: Person): boolean {
  return own.some(
    each =>
      isSameSurname(each.last, other.last) &&
      Math.abs(each.start - person.end) < MIN_GAP * 3 &&
      each.start !== other.start,
  );
}

function within(person: Person, other: Person): CheckFinding {
  return makeFinding('name_variant', {
    at: person,
    other: { document: null, start: other.start, end: other.end },
    params: { text: nameOf(person), otherText: nameOf(other) },
  });
}

function findSourceVariant(context: CheckContext, own: readonly Person[], person: Person): CheckFinding[] {
  for (const [document, source] of context.sourceReadings.entries()) {
    const plural = findGenitiveTwin(context.review.text, person, source.people());
    if (!plural && isKnownIn(source, person)) return [];
    if (!plural && isWritten(source, person)) return [];
    if (source.people().length > MAX_PEOPLE) continue;
    const other = plural ?? source.people().find(each => isVariant(context, document, own, person, each));
    if (!other) continue;
    return [
      makeFinding('name_variant', {
        at: person,
        other: { document, start: other.start, end: other.end },
        params: { text: nameOf(person), otherText: nameOf(other) },
        severity: 'high',
      }),
    ];
  }
  return [];
}

function isVariant(
  context: CheckContext,
  document: number,
  own: readonly Person[],
  person: Person,
  other: Person,
): boolean {
  const source = context.sourceReadings[document];
  const pairs = context.pairs()[document];
  if (
    !source ||
    !pairs ||
    !canBeOne(person, other) ||
    own.some(each => isSamePerson(each, other) && each.first !== null)
  )
    return false;
  const names = [nameOf(person), nameOf(other)];
  const strength = pairs.strengthWithout(pairs.sourceAt(other.start), pairs.reviewAt(person.start), names);
  const roles = rolesOf(own, person);
  const others = rolesOf(source.people(), other);
  const shared = roles.find(({ key }) =>
    others.some(each => each.key.endsWith(key) || key.endsWith(each.key)),
  );
  const isSameRole =
    shared !== undefined &&
    (strength > 0 || (UNIQUE.test(shared.key) && haveOnePlace(context.reading, source)));
  const isOtherRole =
    roles.length > 0 &&
    others.length > 0 &&
    roles.every(role => others.every(each => areRolesApart(role, each)));
  if (person.first === null || other.first === null) {
    const isUnknown = !own.some(each => each.first !== null && isSameSurname(each.last, person.last));
    if (!isUnknown || !isNearWord(person.last, other.last)) return false;
    return !isOtherRole && (strength >= SAME_STATEMENT || (isSameRole && strength >= RELATED));
  }
  if (isOtherRole && strength < SAME_STATEMENT) return false;
  const isSameLast = isSameSurname(person.last, other.last);
  const isSameGiven = isSameFirst(person.first, other.first);
  const isOne = isSameRole || strength >= RELATED || (pairs.isOneEvent && !isOtherRole);
  if (isSameGiven && isNearWord(person.last, other.last)) return isOne;
  if (isSameGiven && person.first === other.first && haveOneStart(person.last, other.last))
    return strength >= SAME_STATEMENT;
  if (!isSameLast) return false;
  if (isNearFirst(person.first, other.first)) return isOne;
  return isSameRole && strength >= RELATED && strength > 0.4;
}

/** Offices of which a town or country has one. */
const UNIQUE = /(?:burgermeister|landrat|minister|kanzler|intendant|bischof|mayor|president)$/u;

/** A place that both texts name; then one office of one surname is one person's. */
function haveOnePlace(review: Reading, source: Reading): boolean {
  const places = new Set(
    source
      .names()
      .map(({ key }) => key)
      .filter(key => PLACES.has(key)),
  );
  return review.names().some(({ key }) => places.has(key));
}

/** Cheap, before anything is weighed: one half of the name is the same, or all there is of it is near. */
function canBeOne(person: Person, other: Person): boolean {
  if (person.first === null || other.first === null) return isNearWord(person.last, other.last);
  return isSameSurname(person.last, other.last) || isSameFirst(person.first, other.first);
}

function rolesOf(people: readonly Person[], person: Person) {
  return people
    .filter(
      each =>
        isSameSurname(each.last, person.last) &&
        (each.first === null || person.first === null || isSameFirst(each.first, person.first)),
    )
    .flatMap(each => each.roles);
}

/** A surname alone settles it only where nobody with that surname has another first name. */
function isKnownIn(source: Reading, person: Person): boolean {
  const same = source.people().filter(each => isSameSurname(each.last, person.last));
  const full = same.filter(each => each.first !== null);
  if (person.first === null || full.length === 0) return same.length > 0;
  return full.some(each => isSamePerson(each, person));
}

/** The name stands in the source, whether or not it was read as a person's there. */
function isWritten(source: Reading, person: Person): boolean {
  const name = nameOf(person).replace(/s$/u, '');
  const at = name.length > 3 ? source.text.indexOf(name) : -1;
  return at >= 0 && /^(?:s?)(?![\p{L}])/u.test(source.text.slice(at + name.length, at + name.length + 3));
}

/** Silke Thomas rechnet …: no genitive of Silke Thoma, because a verb follows and an office leads. */
function findGenitiveTwin(text: string, person: Person, others: readonly Person[]): Person | null {
  const isSubject =
    person.first !== null &&
    person.roles.length > 0 &&
    /^ \p{Ll}+t /u.test(text.slice(person.end, person.end + 20));
  if (!isSubject) return null;
  if (others.some(({ first, last }) => first === person.first && last === person.last)) return null;
  return others.find(({ first, last }) => first === person.first && `${last}s` === person.last) ?? null;
}

function isSamePerson(x: Person, y: Person): boolean {
  if (!isSameSurname(x.last, y.last)) return false;
  return x.first === null || y.first === null || isSameFirst(x.first, y.first);
}

function isSameSurname(x: string, y: string): boolean {
  const [a, b] = [surnameKey(x), surnameKey(y)];
  // Krämer-Lutz is also called Krämer.
  return (
    a === b ||
    x.split('-').some(part => surnameKey(part) === b) ||
    y.split('-').some(part => surnameKey(part) === a)
  );
}

/** Equal, or one is the other's initial or one of its parts: K.-H. and Karl-Heinz. */
function isSameFirst(x: string, y: string): boolean {
  const [a, b] = [foldForSearch(x), foldForSearch(y)];
  if (a === b) return true;
  const [xParts, yParts] = [a.split(/[ .-]+/).filter(Boolean), b.split(/[ .-]+/).filter(Boolean)];
  const isInitial = (p: string, q: string) => (p.length === 1 || q.length === 1) && p[0] === q[0];
  return xParts.some(p => yParts.some(q => p === q || isInitial(p, q)));
}

function isNearFirst(x: string, y: string): boolean {
  const [a, b] = [foldForSearch(x), foldForSearch(y)];
  const limit = Math.min(a.length, b.length) >= 6 ? 3 : Math.min(a.length, b.length) >= 4 ? 2 : 1;
  return (
    a !== b &&
    (a[0] === b[0] || a.slice(1) === b || b.slice(1) === a || limit > 1) &&
    editDistance(a, b, limit) <= limit &&
    (a[0] === b[0] || a.slice(-2) === b.slice(-2))
  );
}

/** At most two letters apart, of which a short name has one; a genitive is the same name. */
function isNearWord(x: string, y: string): boolean {
  const [a, b] = [x.toLowerCase().normalize('NFC'), y.toLowerCase().normalize('NFC')];
  if (a === b || isGenitive(a, b) || isGenitive(b, a)) return false;
  const limit = Math.min(a.length, b.length) >= 5 ? 2 : 1;
  return Math.min(a.length, b.length) >= 4 && editDistance(a, b, limit) <= limit;
}

/** Bichler and Bichlmeier. */
function haveOneStart(x: string, y: string): boolean {
  return x.length > 5 && y.length > 5 && x.slice(0, 5) === y.slice(0, 5) && surnameKey(x) !== surnameKey(y);
}

function isGenitive(longer: string, shorter: string): boolean {
  return longer === `${shorter}s` || longer === `${shorter}’` || longer === `${shorter}'`;
}

function nameOf({ first, last }: Person): string {
  return first === null ? last : `${first} ${last}`;
}
