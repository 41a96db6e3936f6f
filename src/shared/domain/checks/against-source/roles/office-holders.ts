import { type Person, surnameKey } from '../../../text/people';
import type { Role } from '../../../text/roles';

/**
 * Who has in the source the office that the review gives somebody else: Direktorin Ruhkamp, of whom the source has that
 * she is Kuratorin, and one Direktor by another name. An office of which a house has one. `people` are those of the source
 * by surname, `themselves` whom of them the review means.
 */
export function findHolder(
  text: string,
  review: string,
  people: ReadonlyMap<string, readonly Person[]>,
  themselves: readonly Person[],
  person: Person,
  role: Role,
): Role | undefined {
  if (!SINGLE.test(role.key) || role.modifiers.length > 0) return undefined;
  const isWoman = /in$/u.test(review.slice(role.start, role.end));
  if (!isWoman && PLURAL.test(review.slice(Math.max(0, role.start - REACH), role.start))) return undefined;
  const known = themselves.flatMap(({ roles }) => roles);
  if (known.some(({ key }) => key.endsWith(role.key) || role.key.endsWith(key))) return undefined;
  const isCalled = ({ start }: Person) => CALLED.test(text.slice(Math.max(0, start - REACH), start));
  if (known.length === 0 && !themselves.some(isCalled)) return undefined;
  const own = surnameKey(person.last);
  const holders = [...people]
    .slice(0, MAX_PEOPLE)
    .flatMap(([last, named]) =>
      last === own ? [] : named.flatMap(({ roles }) => roles.filter(({ key }) => key === role.key)),
    );
  const isOne = holders.every(
    ({ start, modifiers }) =>
      modifiers.length === 0 && !MANY.test(text.slice(Math.max(0, start - REACH), start)),
  );
  return isOne ? holders[0] : undefined;
}

const MAX_PEOPLE = 400;
const REACH = 24;
const SINGLE =
  /(?:direktor|kommandant|brandmeister|vorsitzender|intendant|rektor|dekan|geschaftsfuhrer|schriftfuhrer|schatzmeister|jugendwart|wehrfuhrer|dirigent|trainer|kapitan|landrat|burgermeister|prasident|leiter)$/u;
/** One of several; what was, or will be. */
const MANY =
  /(?:\p{Ll}(?:ige|ere|erte|hrte|tige|ende|hte)[nrs]?|[Bb]eide[nr]?|[Zz]wei|[Dd]rei|[Ee]rste[nr]?|[Zz]weite[nr]?|\d\.) $/u;
/** Die Bürgermeister Rill und Kuhl. */
const PLURAL = /(?:[Dd]ie|[Dd]en|[Bb]eiden?|[Nn]eue[nr]?|[Bb]isherige[nr]?) $/u;
/** Kuratorin Dr. Uta Ruhkamp. */
const CALLED = /\p{Lu}\p{Ll}{4,}(?:in|er|or|ent|ist|oge|ge) (?:(?:Prof|Dr)\. )*$/u;
