import type { CheckFinding } from '../../model/check';
import { editDistance } from '../text/edit-distance';
import { foldForSearch } from '../text/fold';
import { type Person, surnameKey } from '../text/people';
import { areRolesApart } from '../text/roles';
import { wordSpans } from '../text/word-spans';
import type { CheckContext, Reading } from './context';
import { makeFinding } from './findings';
import { isNearFirst, isNearWord, isSameFirst, isSameSurname, nameOf } from './same-names';

/** People whose name this text itself writes in two ways. Who stands in a source as written (`isKnown`) is somebody of their own. */
export function findOwnVariants(
  context: CheckContext,
  own: readonly Person[],
  isKnown: (source: Reading, person: Person) => boolean,
): CheckFinding[] {
  const { review, sourceReadings } = context;
  const within = own.flatMap((person, at) =>
    sourceReadings.some(source => isKnown(source, person))
      ? []
      : findOwnVariant(review.text, own, person, at),
  );
  return [...within, ...findSlips(context, own)];
}

/** A surname alone that is nobody's, beside one of a person in this text; or a full name again with another first name. */
function findOwnVariant(text: string, own: readonly Person[], person: Person, at: number): CheckFinding[] {
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
    return isPlain && !(isUsedToo && isNamedTogether(own, person, only)) ? [variantOf(person, only)] : [];
  }
  const first = person.first;
  const others = before.filter(
    each => each.first !== null && surnameKey(each.last) === surnameKey(person.last),
  );
  const [other] = others;
  if (!other?.first || others.some(each => isSameFirst(each.first ?? '', first))) return [];
  if (!isNearFirst(other.first, first) || !isPointedAt(own, person, other)) return [];
  // Side by side in one sentence they are two.
  if (/^[^.!?\n]{0,200}$/u.test(text.slice(other.end, person.start))) return [];
  return [variantOf(person, other)];
}

const MIN_SLIP = 6;

/** Rico Thaler and, further down, befragte Thaller: a letter off a surname of this text, where no article makes it a noun. */
function findSlips({ review, sourceReadings }: CheckContext, own: readonly Person[]): CheckFinding[] {
  const byStart = new Map<string, Person>();
  for (const person of own) {
    const key = person.last.slice(0, 3);
    if (person.first !== null && person.last.length >= MIN_SLIP && !byStart.has(key))
      byStart.set(key, person);
  }
  if (byStart.size === 0) return [];
  const { text } = review;
  const spans = wordSpans(text);
  const named = new Set(own.flatMap(({ first, last }) => [...(first?.split(' ') ?? []), last]));
  const found: CheckFinding[] = [];
  for (let i = 2; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start < MIN_SLIP - 1 || end - start > 24) continue;
    const person = byStart.get(text.slice(start, start + 3));
    if (!person || start < person.end) continue;
    const word = text.slice(start, end);
    const before = text.slice(spans[i - 2], start);
    if (named.has(word) || !isLetterOff(word, person.last) || !/^\p{Ll}{3,} $/u.test(before)) continue;
    if (NOUN_BEFORE.test(before) || sourceReadings.some(source => source.text.includes(word))) continue;
    found.push(variantOf({ ...person, start, end, first: null, last: word }, person));
  }
  return found;
}

const NOUN_BEFORE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|im|am|zum|zur|vom|beim|kein|keine|ihr|ihre|sein|seine|alle|viele|(?!(?!ge)\p{Ll}{3,}te )\p{Ll}+(?:e[nrms]?|ig|isch|lich)) $/u;

/** One letter more, less or other, and no ending: Fischer, Fischern. */
function isLetterOff(word: string, last: string): boolean {
  const [longer, shorter] = word.length > last.length ? [word, last] : [last, word];
  return (
    word !== last &&
    !longer.startsWith(shorter) &&
    editDistance(word.toLowerCase(), last.toLowerCase(), 1) <= 1
  );
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

function variantOf(person: Person, other: Person): CheckFinding {
  return makeFinding('name_variant', {
    at: person,
    other: { document: null, start: other.start, end: other.end },
    params: { text: nameOf(person), otherText: nameOf(other) },
  });
}
