import type { CheckFinding } from '../../../../model/check';
import { editDistance } from '../../../text/edit-distance';
import { foldForSearch } from '../../../text/fold';
import { type Person, surnameKey } from '../../../text/people';
import { areRolesApart } from '../../../text/roles-apart';
import {
  isNearFirst,
  isNearWord,
  isSameFirst,
  isSameSurname,
  nameOf,
} from '../../against-source/names/same-names';
import type { CheckContext, Reading } from '../../context';
import { makeFinding } from '../../findings';
import { findSlips } from './own-slips';
import { findRepeats, isBeside, isListed, isPresented, KIN } from './repeated-names';
import { isLetterOff } from './slip-letters';

/** People whose name this text itself writes in two ways. Who stands in a source as written (`isKnown`) is somebody of their own. */
export function findOwnVariants(
  context: CheckContext,
  own: readonly Person[],
  isKnown: (source: Reading, person: Person) => boolean,
): CheckFinding[] {
  const { review, sourceReadings } = context;
  // Two of one name, as the text says.
  if (/Namensvetter|[Nn]amensgleich|(?:nicht|weder) verwandt/u.test(review.text)) return [];
  const within = own.flatMap((person, at) =>
    sourceReadings.some(source => isKnown(source, person))
      ? []
      : findOwnVariant(review.text, own, person, at),
  );
  return [...within, ...findSlips(context, own), ...findRepeats(context)];
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
  const slip = findFullSlip(text, own, before, person);
  if (slip) return [variantOf(person, slip)];
  const [other] = others;
  if (!other?.first || others.some(each => isSameFirst(each.first ?? '', first))) return [];
  if (haveOneOffice(person, other) && !isFamily(text, person, other)) return [variantOf(person, other)];
  if (!isNearFirst(other.first, first) || !isPointedAt(own, person, other)) return [];
  const isKin = KIN.test(text.slice(Math.max(other.end, person.start - MIN_GAP), person.start));
  return isKin || isBeside(text, other, person) ? [] : [variantOf(person, other)];
}

/** Kämmerer Thomas Wolf and, in another sentence, Martin Wolf, seit 2019 Kämmerer: a house has one. */
function haveOneOffice(person: Person, other: Person): boolean {
  return person.roles.some(
    role =>
      !OF_MANY.test(role.key) &&
      other.roles.some(
        ({ key, modifiers }) => key === role.key && modifiers.length === role.modifiers.length,
      ),
  );
}

/** Offices and professions of which there are several in one house. */
const OF_MANY =
  /^(?:leiter|chef|sprecher|manager|trainer|leader|director|coach|chief|owner|founder|captain)$|(?:rat|ratin|minister|sekretar|senator|verordneter|geordneter|vorstand|prokurist|grundern?|inhaber|sturmer|anwalt|richter|verteidiger|klager|zeuge|professor|dozent|forscher|wissenschaftler|student|(?<!chef)arzt|pfleger|regisseur|schauspieler|autor|kunstler|fotograf|maler|musiker|kommissar|inspektor|okonom|analyst|experte|landwirt|lehrer|unternehmer|polizist|feuerwehrmann|redakteur|gewerkschafter|mitglied|doctor|judge|lawyer|sergeant|lieutenant|detective|secretary|president|(?<!burger|schatz|schutzen)meister|wart|konsul)$/u;

const MAX_BETWEEN = 400;

/** Brothers may hold one office one after the other, and then the text says so. */
function isFamily(text: string, person: Person, other: Person): boolean {
  const from = Math.max(other.start - LED_FROM, person.start - MAX_BETWEEN, 0);
  return (
    isPresented(text, person.end) ||
    isPresented(text, other.end) ||
    SUCCEEDED.test(text.slice(from, person.start + LED_FROM)) ||
    !/[.!?]/u.test(text.slice(other.end, person.start))
  );
}

/** UTF-16 units before the one and behind the other. */
const LED_FROM = 60;
const SUCCEEDED =
  /(?:Bruder|Brüder|Schwester|Sohn|Tochter|Vater|Mutter|Cousin|Ehe(?:mann|frau|paar)|[Nn]achf[oa]lg|Vorgäng|[Ff]rüher|[Ee]hemalig|[Ee]instig|[Aa]mtszeit|[Dd]amalig|Namensvetter|brother|sister|son(?!\p{L})|daughter|former|succe)/u;

/** Ulla Steger and, further down, Ulla Stegner, with nothing that tells two people apart. */
function findFullSlip(
  text: string,
  own: readonly Person[],
  before: readonly Person[],
  person: Person,
): Person | null {
  if (isPresented(text, person.end) || isListed(text, person) || person.roles.length > 0) return null;
  const isOnce = own.every(each => each === person || each.last !== person.last);
  const near = before.filter(
    each =>
      each.first === person.first &&
      each.last.length > 3 &&
      (isLetterOff(person.last, each.last) ||
        isLonger(person.last, each.last) ||
        (each.roles.length > 0 && isOtherEnd(text, person, each)) ||
        (isOnce && isOtherForm(person.last, each.last))),
  );
  const [other] = near;
  if (!other || new Set(near.map(({ last }) => last)).size > 1) return null;
  // Who was introduced under this very name is somebody.
  if (before.some(each => each.first === person.first && each.last === person.last)) return null;
  const isAgain = own.some(
    each => each.start > person.start && surnameKey(each.last) === surnameKey(other.last),
  );
  return isAgain || isBeside(text, other, person) ? null : other;
}

/** Feichtner and Feichtinger, Harmsen and Hansen, Birkenfeld and Birkenfelder; no genitive. */
function isOtherForm(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (shorter.length < MIN_OTHER || longer === `${shorter}s`) return false;
  return one.charAt(0) === other.charAt(0) && editDistance(one.toLowerCase(), other.toLowerCase(), 2) <= 2;
}

/** Shorter surnames are two letters off many others. */
const MIN_OTHER = 6;

/** Stein and Steinl, but not the genitive. */
function isLonger(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.slice(0, -1) === shorter && !/[s’']$/u.test(longer);
}

/** Letters that two surnames must begin with to be taken for each other: Hartwig and Hartmann. */
const ONE_START = 4;

/** Somebody with an office before, and behind only a name that begins alike: of whom nothing is said, has been named before. */
function isOtherEnd(text: string, person: Person, other: Person): boolean {
  const isAlike =
    person.last.slice(0, ONE_START) === other.last.slice(0, ONE_START) &&
    Math.min(person.last.length, other.last.length) > ONE_START + 1 &&
    !isSameSurname(person.last, other.last);
  return isAlike && !/^(?:,| \(| aus | vom | von )/u.test(text.slice(person.end, person.end + 6));
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
