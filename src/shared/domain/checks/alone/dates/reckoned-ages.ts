import type { CheckFinding } from '../../../../model/check';
import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';
import { A_YEAR, type Figure, makeYears, numberOf, type Sentence } from './anniversary-figures';

/** Ages that are told with their year, against the birth that was told last (anniversary_mismatch): mit 38, also 1971. */
export function findReckonedAges(reading: Reading): CheckFinding[] {
  const { text } = reading;
  if (!AGE_SIGN.test(text) || !BORN_SIGN.test(text)) return [];
  const found: CheckFinding[] = [];
  let born: Birth | null = null;
  const spans = reading.sentences();
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const own: Sentence = { start, text: text.slice(start, Math.min(end, start + LONGEST)) };
    born = birthIn(own, reading) ?? (born && !isOfOther(own, born, reading) ? born : null);
    if (born) found.push(...findAges(own, born));
  }
  return found;
}

/** UTF-16 units of a sentence. */
const LONGEST = 500;

type Birth = Figure & { surname: string | null };

const AGE_SIGN = /(?<!\p{L})[Mm]it \p{L}*\d*/u;
const BORN_SIGN = /[Gg]eboren|Jahrgang|zur Welt|\(\*/u;
const BIRTH = new RegExp(
  String.raw`(?:[Gg]eboren(?:e[nrsm]?)?|Jahrgang|\(\*|zur Welt)[^.;()\d]{0,40}(?:\d{1,2}\. ?\p{L}* ?)?(?<year>${A_YEAR})|(?<year2>${A_YEAR})[^.;()\d]{0,50}?(?:geboren|zur Welt)`,
  'gu',
);
const AGE = String.raw`(?<n>\d{1,2}|\p{Ll}{3,20})`;
const AGES = [
  new RegExp(
    String.raw`(?<!\p{L})[Mm]it (?:nur |gerade |erst )?${AGE}(?: Jahren)?(?:, (?:also |das war |mithin |somit )?(?:im Jahre? )?| \((?:im Jahre? )?)(?<year>${A_YEAR})(?=[,.;)–—]| (?:war|wurde|kam|ging))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<year>${A_YEAR})(?:, (?:also |mithin |somit )?| \(|, das heißt )mit (?:nur |gerade |erst )?${AGE}(?: Jahren)?(?=[,.;)–—])`,
    'gu',
  ),
];

/** Mit 19 Jahren, 1974, spielte Otto. */
const DOER = /^[,) –—]*\p{Ll}+ (\p{Lu}[\p{L}-]+)/u;

function birthIn(own: Sentence, reading: Reading): Birth | null {
  if (!BORN_SIGN.test(own.text)) return null;
  const births = Array.from(own.text.matchAll(BIRTH));
  const [birth] = births;
  const year = birth?.groups?.year ?? birth?.groups?.year2;
  if (!birth || year === undefined || births.length > 1) return null;
  const start = own.start + birth.index + birth[0].lastIndexOf(year);
  const [first, ...others] = new Set(peopleIn(own, reading));
  if (others.length > 0) return null;
  return { value: Number(year), start, end: start + 4, surname: first ?? null };
}

function peopleIn({ start, text }: Sentence, { people }: Reading): string[] {
  return itemsBetween(people(), start, start + text.length).map(({ last }) => surnameKey(last));
}

/** Whether a sentence tells of somebody else. */
function isOfOther(own: Sentence, { surname }: Birth, reading: Reading): boolean {
  return (
    own.text.includes('\n\n') ||
    /(?<!\p{L})(?:(?:Ehe)?[Ff]rau|(?:Ehe)?[Mm]ann|Sohn|Tochter|Bruder|Schwester|Vater|Mutter|Enkel\p{L}*)(?!\p{L})/u.test(
      own.text,
    ) ||
    peopleIn(own, reading).some(each => surname !== null && each !== surname)
  );
}

function findAges(own: Sentence, born: Birth): CheckFinding[] {
  if (!AGE_SIGN.test(own.text)) return [];
  return AGES.flatMap(pattern =>
    Array.from(own.text.matchAll(pattern)).flatMap(({ index, 0: words, groups }) => {
      const value = numberOf(groups?.n ?? '');
      const year = Number(groups?.year);
      const expected = year - born.value;
      if (!(value >= 5) || year === born.value || expected < 1 || expected > 110) return [];
      if (value === expected || value === expected - 1) return [];
      const doer = DOER.exec(own.text.slice(index + words.length))?.[1];
      if (doer !== undefined && surnameKey(doer) !== born.surname) return [];
      const start = own.start + index;
      return [makeYears('age', { value, start, end: start + words.length }, born, year, expected)];
    }),
  );
}
