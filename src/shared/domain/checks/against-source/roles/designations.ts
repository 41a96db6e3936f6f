import type { CheckFinding } from '../../../../model/check';
import { foldForSearch } from '../../../text/fold';
import { type Person, surnameKey } from '../../../text/people';
import { findRoleKey } from '../../../text/roles';
import { areRolesApart } from '../../../text/roles-apart';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import { areCallingsApart, type Calling, findCalling } from './callings-by-head';

/**
 * Another calling beside a person's full name than the source has there: Dramaturgin Marlies Krott for Intendantin Marlies
 * Krott. Told where the source never calls her so and the text nowhere what the source does, and where one post stands for
 * another or one field for another: a Historikerin may be the Kuratorin. Silent of general words (Leiterin, Expertin), of
 * what somebody was or does beside it, and of offices that checkRoles holds apart. Linear in the words. As role_mismatch.
 */
export function checkDesignations({ reading, sourceReadings, isRelated }: CheckContext): CheckFinding[] {
  const own = sourceReadings.length === 0 ? [] : designationsIn(reading);
  if (own.length === 0) return [];
  const others = sourceReadings.map(designationsIn);
  return own.flatMap(designation => {
    const { person, calling } = designation;
    const known = others.map(all => all.filter(each => isSame(each.person, person)));
    if (known.flat().some(each => !areApart(designation, each))) return [];
    const document = known.findIndex(each => each.length > 0);
    const [other, source] = [known[document]?.[0], sourceReadings[document]];
    if (!other || !source || !isRelated(document)) return [];
    if (sourceReadings.some(each => isCalledSo(each, person, calling))) return [];
    if (isCalledSo(reading, person, other.calling)) return [];
    return makeContrast('role_mismatch', {
      reading,
      at: designation,
      document,
      source,
      other,
      params: { name: reading.text.slice(person.start, person.end) },
      severity: 'medium',
    });
  });
}

type Designation = { start: number; end: number; word: string; person: Person; calling: Calling };

const MAX_DESIGNATIONS = 60;
const REACH = 90;
const TITLE = String.raw`(?:(?:Prof|Dr|PD|Dipl|Mag|med|h\. ?c|habil|Frau|Herr|Ing)\b\.?-? ?)*`;
const NOUN = String.raw`(\p{Lu}[\p{L}-]{3,40})`;

/** Intendantin Dr. Krott, and die Intendantin des Theaters, Marlies Krott. */
const BEFORE = new RegExp(`(?<![\\p{L}-])${NOUN} ${TITLE}$`, 'u');
const LED = new RegExp(
  `(?<!\\p{L})[Dd](?:ie|er|en|em) (?:\\p{Ll}{3,20} )?${NOUN}(?: [^,.;:!?„“»«\\n]{2,60})?, ${TITLE}$`,
  'u',
);
/** Krott, die Intendantin; Krott (52), seit 2020 Intendantin; Krott ist Intendantin. */
const BEHIND = new RegExp(
  `^(?: \\([^)\\n]{1,14}\\))?(?:,(?: \\d\\d,)? | (?:ist|arbeitet als) )(?:(?:die|der|eine?|seit \\d{4}|von Beruf|als) )?(?:\\p{Ll}{4,20} )?${NOUN}(?![\\p{L}-])(?! (?:Dr\\.|Prof\\.|\\p{Lu}))`,
  'u',
);
/** Then it is not what she is, or not yet. */
const FORMER =
  /(?<!\p{L})(?:ehemalig|früher|einstig|gelernt|studiert|promoviert|ehrenamtlich|pensioniert|emeritiert|angehend|designiert|künftig|damalig|später|vormalig|neu|bisherig|scheidend|nominiert|zuletzt|einst|damals)\p{L}{0,3} $/iu;

/** Beside full names alone; in order. */
function designationsIn({ text, people }: Reading): Designation[] {
  const found: Designation[] = [];
  for (const person of people()) {
    if (found.length >= MAX_DESIGNATIONS) break;
    if (person.first === null) continue;
    const from = Math.max(0, person.start - REACH);
    const before = text.slice(from, person.start);
    const after = text.slice(person.end, person.end + REACH);
    for (const match of [BEFORE.exec(before) ?? LED.exec(before), BEHIND.exec(after)]) {
      const word = match?.[1] ?? '';
      const calling = match ? findCalling(word) : null;
      if (!match || !calling) continue;
      const offset = match.input === before ? from : person.end;
      const start = offset + match.index + match[0].indexOf(word);
      if (FORMER.test(text.slice(Math.max(0, start - 24), start))) continue;
      found.push({ start, end: start + word.length, word, person, calling });
    }
  }
  return found;
}

function isSame(x: Person, y: Person): boolean {
  return x.first === y.first && surnameKey(x.last) === surnameKey(y.last);
}

/** What checkRoles tells is left to it. */
function areApart(x: Designation, y: Designation): boolean {
  if (!areCallingsApart(x.calling, y.calling)) return false;
  const [a, b] = [findRoleKey(x.word), findRoleKey(y.word)];
  if (a === null || b === null) return true;
  if (areOffices(a, b)) return false;
  // Of another rank it says nothing: Oberstaatsanwältin and Richterin.
  return areOffices(a.replace(/^ober/u, ''), b.replace(/^ober/u, ''));
}

function areOffices(x: string, y: string): boolean {
  return areRolesApart({ key: x, modifiers: [] }, { key: y, modifiers: [] });
}

/** By any form of the word that is not right before another's name, or by a part of one beside this person. */
function isCalledSo(reading: Reading, person: Person, { head }: Calling): boolean {
  const { text } = reading;
  const [spans, words, people] = [reading.wordSpans(), reading.written(), reading.people()];
  const led = new Set(
    people
      .filter(({ last }) => surnameKey(last) !== surnameKey(person.last))
      .map(
        ({ start }) =>
          start - (TITLES_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0),
      ),
  );
  const isNamed = words.some(
    ({ text: word, isCapital }, at) =>
      isCapital && findCalling(word)?.head === head && !led.has(spans[at * 2 + 1] ?? 0),
  );
  if (isNamed) return true;
  const part = head.replace(/e$/u, '');
  const key = surnameKey(person.last);
  return people.some(
    ({ last, start, end }) =>
      surnameKey(last) === key &&
      foldForSearch(text.slice(Math.max(0, start - BESIDE), end + BESIDE)).includes(part),
  );
}

const BESIDE = 100;
const TITLES_BEFORE = new RegExp(` ${TITLE}$`, 'u');
