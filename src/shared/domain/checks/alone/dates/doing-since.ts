import type { CheckFinding } from '../../../../model/check';
import { wholeNumberOf } from '../../../text/number-words';
import { DELAYED, type Figure, makeYears, type Sentence } from './anniversary-figures';

const YEAR = String.raw`(?<![\d.,])(?<year>1[6-9]\d\d|20\d\d)(?![\d]|[.,]\d| ?(?:Euro|Mark|Menschen|Mitglieder|Besucher|Einwohner|Meter))`;
const NUMBER = String.raw`(?<n>\d{1,2}|\p{Ll}{3,16})`;
const EXACT = '(?:(?:genau|nunmehr|inzwischen|mittlerweile|bereits|schon|nun|jetzt) )*';
const SINCE = new RegExp(String.raw`(?<!\p{L})[Ss]eit (?:dem Jahre? |\p{Lu}\p{Ll}+ )?${YEAR}`, 'gu');
const ANY_YEAR = new RegExp(YEAR, 'gu');
const LASTED = [
  new RegExp(
    String.raw`(?<!\p{L})(?:also|damit|somit|mithin|demnach) (?:\p{Ll}+ )?seit ${EXACT}${NUMBER} Jahren(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})seit ${EXACT}${NUMBER} Jahren (?:also|somit|mithin)(?!\p{L})`, 'u'),
  new RegExp(String.raw`(?<!\p{L})[Ii]n (?:all )?(?:diesen|den) ${EXACT}${NUMBER} Jahren(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})[Nn]ach ${EXACT}${NUMBER} Jahren (?:geht|gibt|hört|endet|zieht|verabschiedet|übergibt|macht|legt|scheidet|tritt|verlässt|ist)(?=[^.]*(?<!\p{L})(?:nun|jetzt|Schluss|auf|ab|Rente|Ruhestand)(?!\p{L}))`,
    'u',
  ),
];
const IS_AGO = new RegExp(
  String.raw`(?<!\p{L})${NUMBER} Jahre ist das (?:her|jetzt her|nun her)(?!\p{L})`,
  'u',
);
const AGO = new RegExp(
  String.raw`(?<!\p{L})vor ${EXACT}${NUMBER} Jahren (?:also|somit|mithin)(?!\p{L})`,
  'u',
);
const LOOSE =
  /(?<!\p{L})(?:rund|etwa|knapp|fast|gut|über|mehr als|mindestens|zusammen|insgesamt|mit Unterbrechung\p{L}*|unterbr\p{L}*|ersten|letzten|vergangenen)(?!\p{L})/u;

/** Seit 1999 bildet er aus. In diesen 35 Jahren: the only year of the sentence or, where it has none, of the one before. */
export function findDoneSince(
  before: Sentence | null,
  own: Sentence,
  writtenIn: number,
): CheckFinding | null {
  if (!/ Jahre/u.test(own.text)) return null;
  const years = figureOf(own, / Jahre ist das /.test(own.text) ? [...LASTED, IS_AGO, AGO] : [...LASTED, AGO]);
  if (!years || years.value < 2 || LOOSE.test(own.text) || DELAYED.test(own.text)) return null;
  const inOwn = Array.from(own.text.matchAll(ANY_YEAR));
  const place = inOwn.length > 0 ? own : before;
  if (!place) return null;
  const all = place === own ? inOwn : Array.from(place.text.matchAll(ANY_YEAR));
  const [since] = Array.from(place.text.matchAll(place === own && AGO.test(own.text) ? ANY_YEAR : SINCE));
  if (!since || all.length !== 1) return null;
  const year = Number(since.groups?.year);
  const expected = writtenIn - year;
  if (expected < 1 || Math.abs(expected - years.value) <= 1) return null;
  const from = place.start + since.index + since[0].length - 4;
  return makeYears('anniversary', years, { value: year, start: from, end: from + 4 }, writtenIn, expected);
}

const BIRTH = new RegExp(
  String.raw`(?:[Gg]eboren(?:e[nrsm]?)?|Jahrgang)(?: wurde (?:er|sie|\p{Lu}\p{L}+))?(?: (?:am|im|in|Jahre?|\p{Lu}\p{L}+|\d{1,2}\.)){0,4} ${YEAR}|${YEAR.replace('<year>', '<year2>')}(?: in (?:\p{Lu}[\p{L}-]+ ?){1,3})? ?(?:geboren|zur Welt)`,
  'u',
);
const AGE_THEN = [
  new RegExp(
    String.raw`(?<!\p{L})(?:damals|seinerzeit|gerade(?: einmal| mal)?|erst) ${NUMBER} Jahre alt(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})war (?:er|sie|\p{Lu}\p{Ll}+) (?:\p{Ll}+ )?${NUMBER} Jahre alt(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})[Mm]it (?:gerade |erst |nur )?${NUMBER} Jahren(?!\p{L})`, 'u'),
  /(?<!\p{L})[Aa]ls (?<n>\d{1,2})-[Jj]ährige[rn]?(?!\p{L})/u,
];

/** Jahrgang 1953, and 19 years old at the wedding of 1975: the only other year, of the clause or where none is in it, of the sentence before. */
export function findAgeThen(
  before: Sentence | null,
  own: Sentence,
  after: Sentence | null,
): CheckFinding | null {
  if (!/ Jahre|-[Jj]ährige/u.test(own.text)) return null;
  const age = figureOf(own, AGE_THEN);
  if (!age || age.value < 5 || LOOSE.test(own.text)) return null;
  const place = [own, before, after].find(
    each => each !== null && isOfOne(each, own) && BIRTH.test(each.text),
  );
  const birth = place ? BIRTH.exec(place.text) : null;
  if (!place || !birth) return null;
  const born = Number(birth.groups?.year ?? birth.groups?.year2);
  const others = Array.from(own.text.matchAll(ANY_YEAR), ([year]) => Number(year)).filter(
    year => year !== born,
  );
  const then =
    others.length > 0
      ? others
      : /,? als(?!\p{L})/u.test(own.text.slice(age.end - own.start)) && before
        ? yearsIn(before, born)
        : [];
  const [year] = then;
  if (year === undefined || then.length > 1 || year <= born) return null;
  if (others.length > 0 && !isOneClause(own, age, year)) return null;
  const expected = year - born;
  if (age.value === expected || age.value === expected - 1 || Math.abs(expected - age.value) > 60)
    return null;
  const from = place.start + birth.index + birth[0].indexOf(String(born));
  return makeYears('age', age, { value: born, start: from, end: from + 4 }, year, expected);
}

function isOfOne(each: Sentence, own: Sentence): boolean {
  return (
    each === own ||
    /^(?:Er|Sie|Geboren|Der|Die) |(?<!\p{L})(?:er|sie)(?!\p{L})/u.test(
      each.start > own.start ? each.text : own.text,
    )
  );
}

function yearsIn({ text }: Sentence, born: number): number[] {
  return [...new Set(Array.from(text.matchAll(ANY_YEAR), ([year]) => Number(year)))].filter(
    each => each !== born,
  );
}

/** 1989 erhielt er, damals 38 Jahre alt, and no other thing done between. */
function isOneClause({ start, text }: Sentence, age: Figure, year: number): boolean {
  const at = text.indexOf(String(year));
  const [from, to] = [Math.min(at, age.start - start), Math.max(at + 4, age.end - start)];
  if (/(?<!\p{L})(?:bis|seit|vor|nach) $/u.test(text.slice(0, at))) return false;
  return !/, (?!damals|seinerzeit|gerade|erst|im |in )|(?<!\p{L})(?:und|dann|bevor|nachdem|später|ehe)(?!\p{L})|;/u.test(
    text.slice(from, to),
  );
}

function figureOf({ start, text }: Sentence, patterns: readonly RegExp[]): Figure | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const written = match?.groups?.n;
    if (!match || written === undefined) continue;
    const value = /^\d/.test(written) ? Number(written) : wholeNumberOf(written);
    if (!(value > 0)) continue;
    const at = match[0].lastIndexOf(written);
    const from = start + match.index + at;
    const words = /^[^ ]+(?: Jahren?(?: alt)?)?/u.exec(match[0].slice(at))?.[0] ?? written;
    return { value, start: from, end: from + words.length };
  }
  return null;
}
