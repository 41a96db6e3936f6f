import type { CheckFinding } from '../../../../model/check';
import { parseDay } from '../../../text/timex/calendar';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { findLifetimes } from './lifetimes';

/**
 * A number of years that the only two years around it do not make (anniversary_mismatch): am 23. Mai 1949 gegründet, am 23.
 * Mai 2009 der 50. Jahrestag; von 1991 bis 2009, 21 Jahre lang. And what somebody did before birth or after death
 * (`findLifetimes`). Params as of `checkAnniversaries`.
 */
export function checkYearDistances({ review, reading }: CheckContext): CheckFinding[] {
  const { text, date } = review;
  const spans = reading.sentences();
  const found: CheckFinding[] = [];
  const written = parseDay(date)?.year ?? null;
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (end - start > LONGEST || !reading.hasAt(i, 'fourFigures')) continue;
    if (!HAS_YEAR.test(text.slice(start, end))) continue;
    const before =
      i > 0 && (spans[i - 1] ?? 0) - (spans[i - 2] ?? 0) <= LONGEST ? (spans[i - 2] ?? start) : start;
    const own = { text: text.slice(start, end), start };
    const wide = text.slice(text.slice(before, start).includes('\n') ? start : before, end);
    const each =
      checkSpan(own) ??
      checkDistance(own, wide, written) ??
      checkNthOfDay(own, text.slice(end, end + LONGEST));
    if (each) found.push(each);
  }
  return [...found, ...findLifetimes(reading)];
}

const SPAN =
  /(?<!\p{L})[Vv]on (?<from>1[5-9]\d\d|20\d\d) bis (?<to>1[5-9]\d\d|20\d\d)(?!\d)(?<gap>[^.!?;:\d\n]{1,70}), (?<n>\d{1,3}) Jahre lang(?!\p{L})/u;

/** Leitete von 1991 bis 2009 das Orchester, 21 Jahre lang. */
function checkSpan({ text, start }: Sentence): CheckFinding | null {
  const match = SPAN.exec(text);
  const { from = '', to = '', n = '', gap = '' } = match?.groups ?? {};
  const expected = Number(to) - Number(from);
  if (!match || LOOSE.test(gap) || Math.abs(expected - Number(n)) <= 1) return null;
  const at = start + match.index + match[0].lastIndexOf(`${n} Jahre`);
  return ofYears({ start: at, end: at + `${n} Jahre`.length }, Number(n), Number(from), Number(to));
}

function ofYears(at: { start: number; end: number }, said: number, from: number, to: number): CheckFinding {
  return makeFinding('anniversary_mismatch', {
    at,
    params: {
      kind: 'anniversary',
      years: `${said}`,
      since: `${from}`,
      reference: `${to}`,
      expected: `${to - from}`,
      isOffByOne: `${Math.abs(said - to + from) === 1}`,
    },
    severity: 'high',
  });
}

type Sentence = { text: string; start: number };

/** UTF-16 units. */
const LONGEST = 500;
const HAS_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const YEARS =
  /(?<![\d.,:])(?:1[5-9]\d\d|20\d\d)(?![\d]|[.,:]\d| ?(?:Euro|Prozent|Menschen|Meter|Kilometer|Mitglieder|Besucher))/gu;
const NTH =
  /(?<![\d.,])(?<n>\d{1,3})\. (?:Jahrestag|Todestag|Geburtstag|Hochzeitstag|Gründungstag|Gründungsjubiläum|Jubiläum)(?!\p{L})/u;
const LASTED =
  /(?<![\d.,])(?<n>\d{1,3}) (?:Jahre lang(?!\p{L})|Jahren? (?:\p{L}*[Gg]eschichte|Bestehen|Tradition)(?!\p{L}))/u;
const LOOSE =
  /verschoben|nachgeholt|nachträglich|verspätet|verspätung|ausgefallen|abgesagt|Corona|Pandemie|unterbr|rund |etwa |knapp |fast |mehr als |über \d|gut |insgesamt|zusammen|wäre|hätte|darunter|davon|mit Pausen/iu;

function checkDistance(own: Sentence, wide: string, written: number | null): CheckFinding | null {
  const nth = NTH.exec(own.text);
  const match = nth ?? LASTED.exec(own.text);
  if (!match || LOOSE.test(wide)) return null;
  const inOwn = yearsOf(own.text);
  // What lasted may have begun in the later of both: 1955 here, 1963 there, 38 Jahre lang.
  // Kam 1991, leitete seit 2002 die Schule, also 16 Jahre lang, told in 2018.
  const lasted = Number(match.groups?.n);
  if (nth === null && written !== null && inOwn.some(year => Math.abs(written - year - lasted) <= 1))
    return null;
  // The year in which a club was founded is nobody's birth.
  const isOfPerson =
    /(?:Geburts|Todes)tag$/u.test(match[0]) &&
    PERSON.test(own.text.slice(match.index + match[0].length, match.index + match[0].length + 60)) &&
    !LIVED.test(wide);
  const isOfOwn = inOwn.length >= 2 || isOfPerson || /lang$/u.test(match[0]);
  const years = isOfOwn ? inOwn : yearsOf(wide);
  const isNow =
    years.length === 1 &&
    nth !== null &&
    /(?<!\p{L})(?:heute|heuer|morgen|in diesem Jahr|dieses Jahr)(?!\p{L})/u.test(own.text);
  const [from, to = isNow ? written : undefined] = years.toSorted((a, b) => a - b);
  if (from === undefined || to === undefined || to === null || years.length > 2) return null;
  // Nobody has been anything since birth.
  if (nth === null && isBirth(isOfOwn ? own.text : wide, from)) return null;
  const said = Number(match.groups?.n);
  const expected = to - from;
  // Whoever lived is told with birth and death.
  if (expected < 5 || said < 3 || /[(*†]\s?1[5-9]\d\d/u.test(wide)) return null;
  if (Math.abs(expected - said) <= (nth ? 0 : 1)) return null;
  const at = { start: own.start + match.index, end: own.start + match.index + match[0].length };
  return ofYears(at, said, from, to);
}

/** Behind a birthday: Hanna Voss', von Hanna Voss, des Malers Jan Voss. */
const PERSON = /^ (?:von |(?:des|der) \p{Lu}\p{L}+ )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const LIVED = /gebor|Geburt(?!stag)|Jahrgang|zur Welt|starb|gestorben|Tod(?!es)/u;

function isBirth(text: string, year: number): boolean {
  return new RegExp(
    `(?:[Gg]eboren(?:e[nr]?)?(?: wurde \\p{L}+)?(?: im Jahr)?|[Jj]ahrgang) ${year}|${year}[^.,;\\d]{0,40} geboren`,
    'u',
  ).test(text);
}

const NTH_OF_DAY =
  /(?<day>\d{1,2}\. \p{Lu}\p{Ll}+ )?(?<to>1[5-9]\d\d|20\d\d)(?:,|[^.,;:!?\d]{0,60},) (?:dem|am|der|zum) (?<n>\d{1,3})\. (?:Jahrestag|Gründungstag|Geburtstag|Todestag)(?!\p{L})/u;
const BORN_THEN =
  /(?<![\d.,])(?<from>1[5-9]\d\d|20\d\d)(?!\d)[^.!?\d]{0,90}(?:Geburtsstunde|gegründet|Gründung|entstand|geboren|ins Leben|starb|gestorben)/u;

/** Ab 23. Mai 2009, dem 50. Jahrestag … 1949 war die Geburtsstunde: within the two sentences behind. */
function checkNthOfDay({ text, start }: Sentence, behind: string): CheckFinding | null {
  const match = NTH_OF_DAY.exec(text);
  if (!match || LOOSE.test(text)) return null;
  const near =
    behind
      .split('\n', 1)[0]
      ?.split(/(?<=\p{L}{2}[.!?]) /u, 3)
      .slice(0, 3) ?? [];
  const { day, to: year, n } = match.groups ?? {};
  const founded = near.map(each => BORN_THEN.exec(each) ?? thatDay(each, day)).find(each => each !== null);
  const [from, to, said] = [founded?.groups?.from, year, n].map(Number);
  if (!founded || !from || !to || !said || to - from < 5 || to - from === said) return null;
  // Whatever else happened on a day of the same name is told of it, too.
  if (founded.groups?.day && Math.abs(to - from - said) > MOST_APART) return null;
  const at = start + match.index;
  return ofYears({ start: at, end: at + match[0].length }, said, from, to);
}

/** Years. */
const MOST_APART = 30;

/** Am 23. Mai 1949, beside the 23. Mai 2009, of what happened then. */
function thatDay(sentence: string, day: string | undefined): RegExpExecArray | null {
  const found = FROM_DAY.exec(sentence);
  return day !== undefined && found?.groups?.day === day ? found : null;
}

const FROM_DAY =
  /^ ?(?:Am|An jenem) (?<day>\d{1,2}\. \p{Lu}\p{Ll}+ )(?<from>1[5-9]\d\d|20\d\d) (?:war(?:en)?|wurden?|trat(?:en)?|starb(?:en)?|fiel(?:en)?|stürzten?|begann(?:en)?|endeten?|rollten?|öffneten?|gewann(?:en)?|explodierten?|brannten?|ereigneten?|unterzeichneten?|verkündeten?|landeten?|ging(?:en)?|kam(?:en)?|fuhr(?:en)?|sank(?:en)?|brach(?:en)?|legten?|gründeten?)(?!\p{L})/u;

function yearsOf(stretch: string): number[] {
  return [...new Set(Array.from(stretch.matchAll(YEARS), Number))];
}
