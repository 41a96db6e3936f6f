import type { CheckFinding } from '../../../../model/check';
import { type Person, surnameKey } from '../../../text/people';
import { findRoleKey, type Role } from '../../../text/roles';
import { areRanksApart, areRolesApart } from '../../../text/roles-apart';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { findHolder } from './office-holders';

/**
 * One person with an office in the review that the source gives otherwise, where the source knows no office of theirs that
 * goes with it. Offices stand beside the name; whoever is several things keeps all of them.
 */
export function checkRoles(context: CheckContext): CheckFinding[] {
  const own = context.reading.people().filter(({ roles }) => roles.length > 0);
  if (own.length > MAX_PEOPLE || context.sources.length === 0) return [];
  const namesakes = own.length === 0 ? [] : context.sourceReadings.map(source => bySurname(source.people()));
  return own.flatMap(person => person.roles.flatMap(role => findMismatch(context, namesakes, person, role)));
}

type Namesakes = ReadonlyMap<string, readonly Person[]>;

function bySurname(people: readonly Person[]): Namesakes {
  const all = new Map<string, Person[]>();
  for (const person of people) {
    const key = surnameKey(person.last);
    const list = all.get(key);
    if (list) list.push(person);
    else all.set(key, [person]);
  }
  return all;
}

const MAX_PEOPLE = 400;

function findMismatch(
  context: CheckContext,
  namesakes: readonly Namesakes[],
  person: Person,
  role: Role,
): CheckFinding[] {
  const written = (document: number, each: Role) =>
    context.sourceReadings[document]?.text.slice(each.start, each.end) ?? '';
  for (const [document, others] of namesakes.entries()) {
    const themselves = (others.get(surnameKey(person.last)) ?? []).filter(other =>
      haveOneFirstName(person, other),
    );
    const source = context.sourceReadings[document]?.text ?? '';
    const known = themselves.flatMap(({ roles }) => roles);
    const holder = findHolder(source, context.review.text, others, themselves, person, role);
    const first = known[0] ?? holder;
    if (!first) continue;
    const isRanked =
      known.some(other => areRanksApart(role, other)) && !known.some(({ key }) => key === role.key);
    if (!isRanked && !holder && known.some(other => !areRolesApart(role, other))) return [];
    if (known.some(other => hasOfficeBefore(source, other, role))) return [];
    const { start } = role;
    const word = context.review.text.slice(start, role.end);
    const isSameWord = word === written(document, first);
    // „Claussen, die als Ministerin zuständig war“ is the former minister.
    if (isSameWord && /(?<!\p{L})als $/iu.test(context.review.text.slice(start - 4, start))) return [];
    if (!isSameWord && themselves.some(other => isCalled(word, source, other))) return [];
    if (isCalledElsewhere(context, namesakes, person, word, document)) return [];
    return [
      makeFinding('role_mismatch', {
        at: isHeldByAnother(others, person, role)
          ? { start: Math.min(start, person.start), end: Math.max(role.end, person.end) }
          : { start, end: role.end },
        other: { document, start: first.start, end: first.end },
        params: {
          text: word,
          otherText: written(document, first),
          name: context.review.text.slice(person.start, person.end),
        },
        severity: 'high',
      }),
    ];
  }
  return [];
}

/**
 * „Einsatzleiter Hauptbrandinspektor Pühringer“ and „die Vorsitzende Richterin Petersen“ are both, and whoever is named
 * among the Botschafterinnen is a Tanzbotschafterin. Their main word may be short of its ending or in the plural. What
 * belongs to an office is told by other rules: a Vizepräsident is no Präsident.
 */
function isCalled(word: string, text: string, { start, end }: Person): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  // Behind „Dr.“ no sentence ends.
  const from = Math.max(
    0,
    ...[...before.matchAll(/\p{Ll}{3}[.!?]["“»«]? |\n/gu)].map(({ index }) => index + 3),
  );
  const own = `${before.slice(from)} ${/^[^.!?\n]*/u.exec(after)?.[0] ?? ''}`;
  const called = word.toLocaleLowerCase();
  const beside = before.length - from;
  return [...own.matchAll(CALLING)].some(({ index, 0: name }) => {
    // Who stands in for the minister is none.
    if (index + name.length + 1 < beside && OBJECT.test(own.slice(Math.max(0, index - 9), index)))
      return false;
    const head = name.toLocaleLowerCase().replace(ENDING, '');
    const [whole, last] = [called.lastIndexOf(head), /[^-]+$/u.exec(called)?.[0] ?? called];
    return (
      head.length >= MIN_CALLING &&
      (last.startsWith(head) || (whole > 2 && !isRankedBy(called.slice(0, whole))))
    );
  });
}

/** Then the name may be what is wrong. */
function isHeldByAnother(others: Namesakes, person: Person, role: Role): boolean {
  const own = surnameKey(person.last);
  return [...others]
    .slice(0, MAX_PEOPLE)
    .some(
      ([last, people]) =>
        last !== own && people.some(({ roles }) => roles.some(each => !areRolesApart(each, role))),
    );
}

/** Altbürgermeister in one source, and Bürgermeister in an older one: whoever wrote the text has read either. */
function isCalledElsewhere(
  { sourceReadings }: CheckContext,
  namesakes: readonly Namesakes[],
  person: Person,
  word: string,
  document: number,
): boolean {
  return namesakes.some(
    (others, at) =>
      at !== document &&
      others
        .get(surnameKey(person.last))
        ?.some(
          other => haveOneFirstName(person, other) && isCalled(word, sourceReadings[at]?.text ?? '', other),
        ) === true,
  );
}

const AROUND = 120;
const MIN_CALLING = 6;
const ENDING = /(?:innen|n|s|(?<=vorsitzende|geordnete)r)$/u;
const OBJECT = /(?<!\p{L})(?:den|dem|des|beim|vom|bei der|von der) $/u;
const CALLING = /(?<![\p{L}-])\p{Lu}\p{Ll}{5,}/gu;

function isRankedBy(prefix: string): boolean {
  return /(?:vize|ober|unter|haupt|ex|alt|stell|sprech|general|bundes|landes|staats|minister|präsident)-?$/u.test(
    prefix,
  );
}

/** Die Präsidentin der Konferenz, Bildungsministerin Oldehoff: two offices of one person, of which the review has the first. */
function hasOfficeBefore(text: string, { start }: Role, role: Role): boolean {
  const word = LED_BY.exec(text.slice(Math.max(0, start - 90), start))?.[1] ?? '';
  const key = findRoleKey(word);
  if (key === null) return false;
  return !areRolesApart(role, { key, modifiers: role.modifiers });
}

const LED_BY =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)(?: (?:des|der|von|vom|beim|im|am|of|the) [^,.;:!?\n]{2,60})?, (?:the )?$/u;

function haveOneFirstName(x: Person, y: Person): boolean {
  return x.first === null || y.first === null || x.first === y.first;
}
