import type { CheckFinding } from '../../../../model/check';
import { PLACES } from '../../../text/name-lists';
import { type Person, surnameKey } from '../../../text/people';
import { areRolesApart } from '../../../text/roles-apart';
import { findOwnVariants } from '../../alone/names/own-name-variants';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import {
  haveOneStart,
  isAlmost,
  isNearFirst,
  isNearWord,
  isSameFirst,
  isSamePerson,
  isSameSurname,
  nameOf,
  spelledOut,
} from './same-names';

/**
 * People whose name a source writes otherwise, or this text itself does. Two people may differ by one letter: a
 * difference counts only where office, first name or the sentence around speak for one person, and never where either
 * text knows both names.
 */
export function checkNameVariants(context: CheckContext): CheckFinding[] {
  const own = context.reading.people();
  if (own.length > MAX_PEOPLE) return [];
  const within = findOwnVariants(
    context,
    own,
    (source, person) => isKnownIn(source, person) && isWritten(source, person),
  );
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

function findSourceVariant(context: CheckContext, own: readonly Person[], person: Person): CheckFinding[] {
  for (const [document, source] of context.sourceReadings.entries()) {
    const plural =
      findGenitiveTwin(context.review.text, person, source.people()) ??
      findUmlautTwin(person, source.people());
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
  if (isSameRole && person.first === other.first && isAlmost(person.last, other.last)) return true;
  const isSameGiven = isSameFirst(person.first, other.first);
  const isOne = isSameRole || strength >= RELATED || (pairs.isOneEvent && !isOtherRole);
  if (spelledOut(person.last) === spelledOut(other.last) && isSameGiven) return false;
  if (isSameGiven && isNearWord(person.last, other.last)) return isOne;
  if (isNearFirst(person.first, other.first) && isNearWord(person.last, other.last)) return isOne;
  if (isSameGiven && person.first === other.first && haveOneStart(person.last, other.last))
    return strength >= SAME_STATEMENT;
  if (!isSameLast && isSameRole && isAlmost(person.last, other.last))
    return [own, source.people()].every(people => isOnlyHolder(people, shared.key));
  if (!isSameLast) return false;
  if (isNearFirst(person.first, other.first)) return isOne;
  const isOnlyOne = [own, source.people()].every(people => isOnlyName(people, person.last));
  // Brothers are told apart by a word, not by an office each.
  const haveOffices = roles.length > 0 && others.length > 0 && !isOtherRole;
  return (
    (isSameRole && strength > 0.4) ||
    (isOnlyOne &&
      pairs.isOneEvent &&
      (strength >= 0.4 ||
        haveOffices ||
        (!isShort(person.first, other.first) && !isOfFamily(context.reading, person, own))))
  );
}

/** Inge for Ingeborg. */
function isShort(x: string, y: string): boolean {
  return x.slice(0, 3) === y.slice(0, 3) || x.endsWith(y.slice(-3));
}

/** Somebody may well be another one of the name: a frequent one, or one beside whom the text speaks of kin. */
function isOfFamily({ text }: Reading, { start, end, last, roles }: Person, own: readonly Person[]): boolean {
  const isNew = roles.length > 0 || own.filter(each => isSameSurname(each.last, last)).length > 1;
  return (
    isNew || FREQUENT.test(last) || KIN.test(text.slice(Math.max(0, start - KIN_REACH), end + KIN_REACH))
  );
}

const KIN_REACH = 90;
const KIN =
  /(?<!\p{L})(?:Ehe|Groß|Schwieger|Stief|Ur)?(?:[Ff]rau|[Mm]ann|[Bb]r[uü]der|[Ss]chwester|[Ss]ohn|[Ss]öhne|[Tt]ochter|[Tt]öchter|[Ww]itwe|[Vv]ater|[Mm]utter|[Ee]ltern|[Pp]aar|[Ff]amilie|[Cc]ousine?|[Oo]nkel|[Tt]ante|[Nn]effe|[Nn]ichte|[Ee]nkel\p{L}*|[Kk]ind(?:er)?|[Nn]amensvetter\p{L}*)(?!\p{L})/u;
const FREQUENT =
  /^(?:Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Meier|Maier|Mayer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Werner|Krause|Lehmann|Huber|Gruber)s?$/u;

/** One first name alone goes with the surname. */
function isOnlyName(people: readonly Person[], last: string): boolean {
  const firsts = people.filter(each => each.first !== null && surnameKey(each.last) === surnameKey(last));
  return new Set(firsts.map(({ first }) => first)).size === 1;
}

/** Of an office that nobody else in the text has. */
function isOnlyHolder(people: readonly Person[], key: string): boolean {
  const holders = people.filter(({ roles }) =>
    roles.some(role => role.key.endsWith(key) || key.endsWith(role.key)),
  );
  return new Set(holders.map(({ last }) => surnameKey(last))).size === 1;
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
  return (
    isSameSurname(person.last, other.last) ||
    isSameFirst(person.first, other.first) ||
    (isNearFirst(person.first, other.first) && isNearWord(person.last, other.last)) ||
    (person.roles.length > 0 && other.roles.length > 0 && isAlmost(person.last, other.last))
  );
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

/** Kölbe is not Kolbe; Müller and Mueller, Groß and Gross are one. */
function findUmlautTwin(person: Person, others: readonly Person[]): Person | null {
  const folded = surnameKey(person.last);
  const same = others.filter(({ last }) => surnameKey(last) === folded);
  const own = spelledOut(person.last);
  if (!GERMAN.test(person.last) || same.some(({ last }) => spelledOut(last) === own)) return null;
  return (
    same.find(
      other =>
        GERMAN.test(other.last) &&
        (other.first === null || person.first === null || isSameFirst(other.first, person.first)),
    ) ?? null
  );
}

const GERMAN = /^[a-zäöüß-]+$/iu;
