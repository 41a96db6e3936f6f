import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { type Person, surnameKey } from '../../../text/people';

/** Letters alone: ae for ä, ss for ß, no accents, no genitive. */
export function spelledOut(last: string): string {
  return last
    .normalize('NFC')
    .toLowerCase()
    .replace(/ä/gu, 'ae')
    .replace(/ö/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'oe')
    .replace(/å/gu, 'aa')
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
    .replace(/(?<=.{4})s$/u, '');
}

/** A surname alone may be anybody with it. */
export function isSamePerson(x: Person, y: Person): boolean {
  if (!isSameSurname(x.last, y.last)) return false;
  return x.first === null || y.first === null || isSameFirst(x.first, y.first);
}

/** Krämer-Lutz is also called Krämer. */
export function isSameSurname(x: string, y: string): boolean {
  const [a, b] = [surnameKey(x), surnameKey(y)];
  return (
    a === b ||
    x.split('-').some(part => surnameKey(part) === b) ||
    y.split('-').some(part => surnameKey(part) === a)
  );
}

/** Equal, or one is the other's initial or one of its parts: K.-H. and Karl-Heinz, but not Klaus-Peter and Klaus-Michael. */
export function isSameFirst(x: string, y: string): boolean {
  const [a, b] = [foldForSearch(x), foldForSearch(y)];
  if (a === b) return true;
  const [xParts, yParts] = [partsOf(a), partsOf(b)];
  const isInitial = (p: string, q: string) => (p.length === 1 || q.length === 1) && p[0] === q[0];
  const isIn = (p: string, parts: readonly string[]) => parts.some(q => p === q || isInitial(p, q));
  if (xParts.length > 1 && xParts.length === yParts.length) return xParts.every(part => isIn(part, yParts));
  return xParts.some(part => isIn(part, yParts));
}

function partsOf(first: string): string[] {
  return first.split(/[ .-]+/).filter(Boolean);
}

/** Hans Albrecht and Hans Albert. */
function haveOnePart(a: string, b: string): boolean {
  const [xParts, yParts] = [partsOf(a), partsOf(b)];
  return (
    xParts.length > 1 && yParts.length > 1 && xParts.some(part => part.length > 2 && yParts.includes(part))
  );
}

/** A few letters apart, and begun or ended alike: Matthias and Mathias, Greta and Gerta. */
export function isNearFirst(x: string, y: string): boolean {
  const [a, b] = [foldForSearch(x), foldForSearch(y)];
  const limit = Math.min(a.length, b.length) >= 6 ? 3 : Math.min(a.length, b.length) >= 4 ? 2 : 1;
  if (haveOnePart(a, b)) return a !== b;
  return (
    a !== b &&
    (a[0] === b[0] || a.slice(1) === b || b.slice(1) === a || limit > 1) &&
    editDistance(a, b, limit) <= limit &&
    (a[0] === b[0] || a.slice(-2) === b.slice(-2))
  );
}

/** At most two letters apart, of which a short name has one; a genitive is the same name. */
export function isNearWord(x: string, y: string): boolean {
  const [a, b] = [x.toLowerCase().normalize('NFC'), y.toLowerCase().normalize('NFC')];
  if (a === b || isGenitive(a, b) || isGenitive(b, a)) return false;
  const limit = Math.min(a.length, b.length) >= 5 ? 2 : 1;
  return Math.min(a.length, b.length) >= 4 && editDistance(a, b, limit) <= limit;
}

/** Haug and Hauck: too short for two letters, unless all else is the same. */
export function isAlmost(x: string, y: string): boolean {
  const [a, b] = [x.toLowerCase(), y.toLowerCase()];
  return (
    a !== b &&
    a.slice(0, 3) === b.slice(0, 3) &&
    editDistance(a, b, 2) <= 2 &&
    !isGenitive(a, b) &&
    !isGenitive(b, a)
  );
}

/** Bichler and Bichlmeier. */
export function haveOneStart(x: string, y: string): boolean {
  return x.length > 5 && y.length > 5 && x.slice(0, 5) === y.slice(0, 5) && surnameKey(x) !== surnameKey(y);
}

function isGenitive(longer: string, shorter: string): boolean {
  return longer === `${shorter}s` || longer === `${shorter}’` || longer === `${shorter}'`;
}

/** As the text has it, without title. */
export function nameOf({ first, last }: Person): string {
  return first === null ? last : `${first} ${last}`;
}
