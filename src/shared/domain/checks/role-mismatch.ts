import type { CheckFinding } from '../../model/check';
import { type Person, surnameKey } from '../text/people';
import { areRolesApart, type Role } from '../text/roles';
import type { CheckContext } from './context';
import { makeFinding } from './findings';

/**
 * One person with an office in the review that the source gives otherwise, where the source knows no office of theirs that
 * goes with it. Offices stand beside the name; whoever is several things keeps all of them.
 */
export function checkRoles(context: CheckContext): CheckFinding[] {
  const own = context.reading.people().filter(({ roles }) => roles.length > 0);
  if (own.length > MAX_PEOPLE) return [];
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
    const known = (others.get(surnameKey(person.last)) ?? [])
      .filter(other => haveOneFirstName(person, other))
      .flatMap(({ roles }) => roles);
    const [first] = known;
    if (!first) continue;
    if (known.some(other => !areRolesApart(role, other))) return [];
    const start = role.start;
    return [
      makeFinding('role_mismatch', {
        at: { start, end: role.end },
        other: { document, start: first.start, end: first.end },
        params: {
          text: context.review.text.slice(role.start, role.end),
          otherText: written(document, first),
          name: context.review.text.slice(person.start, person.end),
        },
        severity: 'high',
      }),
    ];
  }
  return [];
}

function haveOneFirstName(x: Person, y: Person): boolean {
  return x.first === null || y.first === null || x.first === y.first;
}
