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
  return own.flatMap(person => person.roles.flatMap(role => findMismatch(context, person, role)));
}

const MAX_PEOPLE = 400;

function findMismatch(context: CheckContext, person: Person, role: Role): CheckFinding[] {
  const written = (document: number, each: Role) =>
    context.sourceReadings[document]?.text.slice(each.start, each.end) ?? '';
  for (const [document, source] of context.sourceReadings.entries()) {
    const known = source
      .people()
      .filter(other => isSame(person, other))
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

function isSame(x: Person, y: Person): boolean {
  if (surnameKey(x.last) !== surnameKey(y.last)) return false;
  return x.first === null || y.first === null || x.first === y.first;
}
