import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import { type Person, surnameKey } from '../../../text/people';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { isSwapped } from '../figures/same-amounts';

/**
 * An age that the source does not have, where exactly one of the source's ages is missing in turn, wherever both stand:
 * die 16-Jährige and, further up in the rewrite, Hoheneck (19). And an age
 * beside a name that has another one in the source. Silent where names beside them are two people's.
 */
export function checkSourceAges({ reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const own = agesIn(reading);
  if (own.length === 0) return [];
  const agesThere = sourceReadings.map(agesIn);
  /** Three years ago another source had another age of the same person. */
  const isRightIn = (age: Age, document: number) =>
    agesThere.some(
      (ages, at) =>
        at !== document &&
        ages.some(each => each.amount.value === age.amount.value && isOnePerson(age, each)),
    );
  return sourceReadings.flatMap((source, document) => {
    const others = agesThere[document] ?? [];
    if (!pairs()[document]?.isOneEvent || others.length === 0) return [];
    const known = valuesOf(source);
    const ownKnown = valuesOf(reading);
    const wrong = own.filter(({ amount }) => !known.has(amount.value));
    const missing = others.filter(({ amount }) => !ownKnown.has(amount.value));
    const isShort = own.length <= MAX_AGES && others.length <= MAX_AGES;
    const ofPeople = (isShort ? own : []).flatMap(each => {
      const same = others.filter(one => isOnePerson(each, one));
      const [one] = same;
      return one &&
        same.every(({ amount }) => amount.value !== each.amount.value) &&
        !isRightIn(each, document)
        ? makeOf(reading, source, document, each, one)
        : [];
    });
    if (ofPeople.length > 0) return ofPeople;
    const [age, other] = [wrong[0], missing[0]];
    if (!age || !other || countOf(wrong) !== 1 || countOf(missing) !== 1 || areTwoPeople(age, other))
      return [];
    if (isAgeOfYear(age, source, source.document.date ?? reading.document.date)) return [];
    return makeOf(reading, source, document, age, other);
  });
}

/** 43 for 34 is told also of an article that is written freely. */
function makeOf(reading: Reading, source: Reading, document: number, age: Age, other: Age): CheckFinding {
  return makeContrast('number_mismatch', {
    reading,
    at: age.amount,
    document,
    source,
    other: other.amount,
    severity: isSwapped(age.amount, other.amount) ? 'high' : 'medium',
  });
}

/** Sechs Jahre alt in 2025 is whatever is of 2019. */
function isAgeOfYear({ amount }: Age, { text }: Reading, written: string | null): boolean {
  if (written === null) return false;
  const year = Number(written.slice(0, 4)) - amount.value;
  return new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(text);
}

/** Both ages stand with one surname, and with first names that do not differ. */
function isOnePerson({ person: x }: Age, { person: y }: Age): boolean {
  if (x === null || y === null || surnameKey(x.last) !== surnameKey(y.last)) return false;
  return x.first === null || y.first === null || x.first === y.first;
}

type Age = { amount: Amount; person: Person | null };

function countOf(ages: readonly Age[]): number {
  return new Set(ages.map(({ amount }) => amount.value)).size;
}

/** Values that may be an age: not seit 46 Jahren. */
function valuesOf({ text, amounts }: Reading): Set<number> {
  return new Set(
    amounts()
      .filter(amount => !isSpan(text, amount))
      .map(({ value }) => value),
  );
}

function isSpan(text: string, { measure, boundStart, end }: Amount): boolean {
  if (measure?.unit !== 'jahr') return false;
  return (
    /(?<!\p{L})(?:[Ss]eit|[Vv]or|[Nn]ach|[Ff]ür|[Aa]us|for|since|after)(?: \p{Ll}+)? $/u.test(
      text.slice(Math.max(0, boundStart - 20), boundStart),
    ) || /^ (?:lang|zuvor|später|danach)(?!\p{L})/u.test(text.slice(end, end + 10))
  );
}

function areTwoPeople(x: Age, y: Age): boolean {
  return x.person !== null && y.person !== null && surnameKey(x.person.last) !== surnameKey(y.person.last);
}

/** Lists are not articles. */
const MAX_AGES = 60;
const OLDEST = 115;
/** UTF-16 units from an age to the name behind it. */
const AHEAD = 10;
/** UTF-16 units between a name and its age. */
const BESIDE = 4;

function agesIn({ text, amounts, people }: Reading): Age[] {
  const named = people();
  let next = 0;
  return amounts().flatMap((amount): Age[] => {
    const { start, end, value, kind, measure } = amount;
    if (value > OLDEST || value < 1 || !Number.isInteger(value)) return [];
    while ((named[next]?.end ?? Infinity) <= start - BESIDE) next++;
    const before = named[next];
    const isBehind = before !== undefined && before.end <= start && start - before.end <= BESIDE;
    const words = text.slice(start, end);
    // Die 57 Jahre alte Jana Voss, der 57-jährige Voss.
    let behind = next;
    while ((named[behind]?.start ?? Infinity) < end) behind++;
    const ahead = named[behind];
    const isAhead =
      ahead !== undefined &&
      ahead.start < end + AHEAD &&
      /^(?: alte[nrms]?)? $/u.test(text.slice(end, ahead.start)) &&
      /jährig|Jahre/u.test(words);
    const person = isBehind ? before : isAhead ? ahead : null;
    const isYears = kind === 'measure' && (measure?.unit === 'jahr' || /jährig/iu.test(words));
    const isAge =
      (isYears &&
        (/-Jährig/u.test(words) ||
          (/jährig/u.test(words) && OF_PERSON.test(text.slice(end, end + 30))) ||
          /^ alt/u.test(text.slice(end, end + 4)))) ||
      (kind === 'count' &&
        isBehind &&
        /^(?: \(|, )$/u.test(text.slice(before.end, start)) &&
        /^[),]/u.test(text.slice(end)));
    return isAge ? [{ amount, person }] : [];
  });
}

/** A 20-jähriges Bestehen is no age. */
const OF_PERSON =
  /^ (?:\p{Ll}+ )?(?!Bestehen|Jubiläum|Geschichte|Tradition|Haft|Vertrag|Laufzeit|Amtszeit|Partnerschaft)\p{Lu}\p{L}+/u;
