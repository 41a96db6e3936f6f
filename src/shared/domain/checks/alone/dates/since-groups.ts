import type { CheckFinding } from '../../../../model/check';
import type { Reading } from '../../context';
import { A_YEAR, DELAYED, makeYears, numberOf, readSentences, type Sentence } from './anniversary-figures';

/**
 * Years of a membership or a service against the year since which it is told to last (anniversary_mismatch): für 50 Jahre
 * Mitgliedschaft geehrt … sie alle sind seit 1990 im Chor; seit 2004 tätig, 12 Jahre als Kassier und 15 Jahre als
 * Vorsitzender; 50 Jahre Lesekreis over a text that begins with "seit 1974". Silent where any year of the text makes
 * the number, or any number of years the year.
 */
export function findSinceGroups({ text, sentences, has }: Reading, writtenIn: number): CheckFinding[] {
  if (!has('years') || !has('fourFigures') || !SIGN.test(text) || DELAYED.test(text)) return [];
  const all = readSentences(text, sentences(), LONGEST);
  const title = titleOf(text);
  const years = new Set(Array.from(text.matchAll(ANY_YEAR), ([year]) => Number(year)));
  return all.flatMap((own, at) => {
    const since = own.text.length <= LONGEST ? SINCE.exec(own.text) : null;
    const year = since?.groups?.year;
    if (!since || year === undefined) return [];
    const start = own.start + since.index + since[0].lastIndexOf(year);
    const figure = { value: Number(year), start, end: start + 4 };
    const place: Place = { own, before: all[at - 1] ?? null, text, title, figure, writtenIn, years };
    return ofStations(place) ?? ofGroup(place) ?? ofTitle(place) ?? [];
  });
}

type Figure = { value: number; start: number; end: number };
type Place = {
  own: Sentence;
  before: Sentence | null;
  text: string;
  title: string;
  figure: Figure;
  writtenIn: number;
  years: ReadonlySet<number>;
};

/** UTF-16 units of a sentence. */
const LONGEST = 360;
const SIGN = /(?<!\p{L})[Ss]eit (?:dem Jahre? |\p{Lu}\p{Ll}+ )?(?:1[89]|20)\d\d(?!\d)/u;
const SINCE = new RegExp(
  String.raw`(?<!\p{L})[Ss]eit (?:dem Jahre? |\p{Lu}\p{Ll}+ )?(?<year>${A_YEAR})(?!\d)`,
  'u',
);
const ANY_YEAR = /(?<![\d.,:/–-])(?:1[89]\d\d|20\d\d)(?!\d|[.,:]\d)/gu;
const SPAN = /(?<!\p{L})(?<n>\d{1,3}|\p{Ll}{3,16}) Jahren?(?!\p{L})/gu;

/** Seit 2004 tätig, 12 Jahre als dies und 15 Jahre als das: more than there have been. */
const STATIONS =
  /(?<!\p{L})(?<a>\d{1,2}|\p{Ll}{3,12}) Jahre (?:als|im|in|an) [^.,;:\d]{2,50}(?:,| und|, dann) (?:danach |weitere |anschließend )?(?<b>\d{1,2}|\p{Ll}{3,12}) Jahre (?:als|im|in|an) /u;

function ofStations({ own, figure, writtenIn }: Place): CheckFinding[] | null {
  const match = STATIONS.exec(own.text);
  const [a, b] = [match?.groups?.a, match?.groups?.b].map(each => numberOf(each ?? ''));
  if (!match || !a || !b || !/^Seit /u.test(own.text)) return null;
  const [said, expected] = [a + b, writtenIn - figure.value];
  if (said <= expected + 1 || expected < 3 || said > 75) return [];
  const start = own.start + match.index;
  return [
    makeYears(
      'anniversary',
      { value: said, start, end: start + match[0].length },
      figure,
      writtenIn,
      expected,
    ),
  ];
}

const GROUP =
  /^(?:Sie(?: alle| beide| haben)?|Alle(?: \p{Ll}+)?|Beide|Die (?:beiden|\p{Ll}+)|Er|Die (?:Geehrten|Jubilare|Mitglieder|Ausgezeichneten)) (?:sind|ist|gehör\p{Ll}+|halten|waren) [^.;:\d]{0,40}?[Ss]eit /u;
const FOR_YEARS =
  /(?<!\p{L})(?:[Ff]ür(?: ihre| seine)?|[Mm]it) (?<n>\d{1,2}|\p{Ll}{4,16})(?:-?jährige)? ?(?:Jahren? )?(?:\p{Ll}+ )?(?:Mitgliedschaft|Zugehörigkeit|Vereinstreue|Treue|im \p{Lu}|in der \p{Lu}|bei der \p{Lu}|Dienst|aktive|wurden?|haben|hat|sind|ist)/u;

function ofGroup({ own, before, text, figure, writtenIn }: Place): CheckFinding[] | null {
  if (!before || !GROUP.test(own.text) || text.slice(before.start, own.start).includes('\n')) return null;
  const match = FOR_YEARS.exec(before.text);
  const value = numberOf(match?.groups?.n ?? '');
  if (!match || !(value >= 5)) return null;
  const expected = writtenIn - figure.value;
  if (
    expected < 3 ||
    Math.abs(expected - value) <= 2 ||
    isTold(text.slice(Math.max(0, figure.start - 1_200), figure.start), expected)
  )
    return [];
  const start = before.start + match.index + match[0].indexOf(match.groups?.n ?? '');
  const end = start + (match.groups?.n ?? '').length;
  return [makeYears('anniversary', { value, start, end }, figure, writtenIn, expected)];
}

/** So many years, or one more or less, are told of somebody. */
function isTold(text: string, expected: number): boolean {
  return Array.from(text.matchAll(SPAN)).some(
    ({ groups }) => Math.abs(numberOf(groups?.n ?? '') - expected) <= 1,
  );
}

const TITLE =
  /(?<![\p{L}\d.,])(?<n>\d{2,3}) Jahre (?!Haft|Gefängnis|alt|nach|lang|später)(?<what>[^\n]{3,80})/u;
/** What is told of the thing itself: it has done so since then. */
const OF_ITSELF =
  /^[Ss]eit (?:dem Jahre? |\p{Lu}\p{Ll}+ )?\d{4} (?:hat|haben|gibt|ist|sind|best\p{Ll}+|organisier\p{Ll}+|veranstalte\p{Ll}+|sorg\p{Ll}+|bietet|bieten|lädt|laden|pfleg\p{Ll}+) (?:er|sie|es|man|(?:der|die|das) (?<thing>\p{Lu}[\p{L}-]+))(?!\p{L})/u;
const APART =
  /(?<!\p{L})(?:auch|erst(?:mals)?|neu\p{Ll}*|wieder|geleitet|leitet|Vorsitz\p{Ll}*|[Cc]hef\p{Ll}*|Namen|heißt|zusätzlich|zudem|sogar|eigene[nrs]?|Sitz|Rechtsform|eingetragen\p{Ll}*|Mitglied)(?!\p{L})/u;

function ofTitle({ own, text, title, figure, writtenIn, years }: Place): CheckFinding[] | null {
  const match = TITLE.exec(title);
  const value = Number(match?.groups?.n);
  const told = OF_ITSELF.exec(own.text);
  if (!match || !told || APART.test(own.text)) return null;
  const thing = told.groups?.thing;
  const lead = text.slice(0, own.start);
  if (own.start > LEAD || (thing !== undefined && !lead.includes(thing))) return null;
  const expected = writtenIn - figure.value;
  // A decade is a slip; less is time that went by.
  if (expected < 5 || value === expected || Math.abs(value - expected) % 10 !== 0) return [];
  if ([...years].some(year => Math.abs(writtenIn - year - value) <= 1)) return [];
  const start = text.indexOf(match[0]);
  return [
    makeYears(
      'anniversary',
      { value, start, end: start + `${value} Jahre`.length },
      figure,
      writtenIn,
      expected,
    ),
  ];
}

/** UTF-16 units of the text in which its thing is introduced. */
const LEAD = 500;

/** The first line that is a heading. */
function titleOf(text: string): string {
  return (
    text
      .slice(0, 400)
      .split('\n')
      .find(line => TITLE.test(line) && !/[.!?]$/u.test(line)) ?? ''
  );
}
