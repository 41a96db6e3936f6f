import type { CheckFinding } from '../../../../model/check';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';
import { ofCalculation } from '../figures/sum-finding';

/**
 * Two dates beside the time between them: 1972 gestartet, 16 Jahre später, 1988, fertig; im Oktober 1943 … knapp 100 Jahre
 * zuvor, am 14. Januar 1823 (anniversary_mismatch); am 3. März, zwei Wochen später, am 31. März (number_mismatch). The
 * former date is the only one near. One year off may be months, so may one month and some days.
 */
export function checkTimesApart({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  return reading.amounts().flatMap(amount => {
    if (amount.measure?.dimension !== 'time' || amount.value < 2) return [];
    const turn = TURN.exec(text.slice(amount.end, amount.end + 24));
    if (!turn || !UNITS.has(amount.measure.unit)) return [];
    const isBack = turn.groups?.back !== undefined;
    const from = amount.end + turn[0].length;
    const after = text.slice(from, from + 90);
    const behind = BEHIND.exec(after) ?? BEHIND_CLAUSE.exec(after);
    const lead = leadOf(text, amount.boundStart);
    const beside = behind ? null : BESIDE.exec(lead.text);
    const match = behind ?? beside;
    if (!match || (beside && !/^ ?[,;.–—)]/u.test(text.slice(from, from + 2)))) return [];
    const former = Array.from((beside ? lead.text.slice(0, beside.index) : lead.text).matchAll(ANY_DATE));
    const start = behind ? amount.boundStart : lead.start + match.index;
    const end = behind ? from + match[0].length : from;
    return compare(text, amount, { start, end }, isBack, readDate(match.groups), former, lead.start) ?? [];
  });
}

const TURN =
  /^ (?:(?<back>zuvor|davor|vorher|früher|earlier|before)|später|danach|darauf|later|after that)(?!\p{L})/u;
const UNITS = new Set(['tag', 'woche', 'monat', 'jahr']);
const MONTH = `${GERMAN_MONTHS.join('|')}|Jänner|February|March|May|June|July|October|December|January`;
const YEAR = String.raw`(?<year>1[0-9]\d{2}|20\d{2})(?![\d]|[.,:]\d| ?(?:Euro|Prozent|Menschen|Meter|Kilometer))`;
const DAY = String.raw`(?<day>\d{1,2})\.(?= ?(?:${MONTH}))`;
const DATE = String.raw`(?:(?:${DAY} )?(?<month>${MONTH})(?: ${YEAR})?|${YEAR.replace('<year>', '<only>')})(?![\p{L}\d])`;
const ANY_DATE = new RegExp(String.raw`(?<![\d.,:€$£\p{L}])${DATE}`, 'gu');
const LEAD_IN =
  '(?:(?:und zwar|nämlich|also|erst|schon|bereits) )?(?:(?:im Jahre?|im|am|in|on|in der Nacht zum|Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|Winter|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag,|Mittwoch,) )*';
const BEHIND = new RegExp(`^,? ${LEAD_IN}${DATE}(?= ?[,;.–—)])`, 'u');
/** … later the tower was built, 1988. */
const BEHIND_CLAUSE = new RegExp(
  String.raw`^(?: [\p{L}„“-]+){1,5} ?[,–—(] ?${LEAD_IN}${DATE}(?= ?[,;.–—)])`,
  'u',
);
const BESIDE = new RegExp(
  String.raw`(?<![\d.,:€$£\p{L}])${DATE} ?[,–—(] ?(?:(?:und damit|also|genau) )?$`,
  'u',
);

/** UTF-16 units back to the former date. */
const REACH = 220;

function leadOf(text: string, at: number): { text: string; start: number } {
  const low = Math.max(0, at - REACH);
  const start = low + text.slice(low, at).lastIndexOf('\n') + 1;
  return { text: text.slice(start, at), start };
}

type Day = { year: number | null; month: number | null; day: number | null };

function readDate(groups: Partial<Record<string, string>> = {}): Day {
  const { day, month, year, only } = groups;
  const written = year ?? only;
  return {
    year: written === undefined ? null : Number(written),
    month: month === undefined ? null : monthOf(month),
    day: day === undefined ? null : Number(day),
  };
}

function monthOf(name: string): number {
  const german = monthNumberOf(name);
  return german > 0
    ? german
    : 'January February March April May June July August September October November December'
        .split(' ')
        .indexOf(name) + 1;
}

function compare(
  text: string,
  amount: Amount,
  at: { start: number; end: number },
  isBack: boolean,
  date: Day,
  former: readonly RegExpExecArray[],
  leadStart: number,
): CheckFinding | null {
  const days = former.map(({ groups }) => readDate(groups));
  const last = former.at(-1);
  const other = days.at(-1);
  if (!last || !other) return null;
  const start = leadStart + last.index;
  const place = { document: null, start, end: start + last[0].length };
  if (amount.measure?.unit === 'jahr') {
    const years = new Set(days.flatMap(({ year }) => (year === null ? [] : [year])));
    const [since] = years;
    if (since === undefined || years.size !== 1 || date.year === null) return null;
    const apart = isBack ? since - date.year : date.year - since;
    if (apart <= 0 || isWithin(apart, amount, 1)) return null;
    const [from, to] = isBack ? [date.year, since] : [since, date.year];
    return makeFinding('anniversary_mismatch', {
      at,
      other: place,
      params: {
        kind: 'anniversary',
        years: `${amount.value}`,
        since: `${from}`,
        reference: `${to}`,
        expected: `${to - from}`,
        isOffByOne: 'false',
      },
      severity: 'high',
    });
  }
  if (former.length !== 1 || /(?:[Jj]ede|[Tt]äglich|monatlich)/u.test(text.slice(start, at.start)))
    return null;
  const apart = distanceOf(isBack ? date : other, isBack ? other : date, amount.measure?.unit ?? '');
  const slack = amount.measure?.unit === 'woche' ? 0.8 : 1;
  if (apart === null || apart <= 0 || isWithin(apart, amount, slack)) return null;
  const [unit = '', near] = [NAMES[amount.measure?.unit ?? ''], Math.round(apart * 10) / 10];
  return ofCalculation(
    'number_mismatch',
    text,
    amount,
    place,
    `${last[0]} → ${text.slice(at.start, at.end).match(ANY_DATE)?.at(-1) ?? ''} = ${near} ${unit}`,
  );
}

const NAMES: Readonly<Record<string, string>> = { tag: 'Tage', woche: 'Wochen', monat: 'Monate' };

/** Knapp 100 Jahre are hardly more than 100, gut 100 hardly less. */
function isWithin(apart: number, { value, bound }: Amount, slack: number): boolean {
  // Fünfzig and hundert are said of a year more or less, too.
  const own = slack + (value >= 50 && value % 10 === 0 ? 1 : 0);
  if (bound === 'under') return apart >= value * 0.85 - own && apart <= value + own;
  if (bound === 'least') return apart >= value - own && apart <= value * 1.3 + own;
  if (bound === 'most') return apart <= value + own;
  if (bound === 'about') return Math.abs(apart - value) <= Math.max(own + 1, value * 0.12);
  return Math.abs(apart - value) <= own;
}

/** In the unit; without years, that of the next date is the same or the one behind. */
function distanceOf(from: Day, to: Day, unit: string): number | null {
  if (from.month === null || to.month === null) return null;
  const years = from.year === null || to.year === null ? null : to.year - from.year;
  if (unit === 'monat') {
    const months = to.month - from.month;
    return years === null ? (months + 12) % 12 : months + years * 12;
  }
  if (from.day === null || to.day === null) return null;
  const dayOf = ({ month, day }: Day, year: number) =>
    Date.UTC(year, (month ?? 1) - 1, day ?? 1) / 86_400_000;
  const days = dayOf(to, 2023 + (years ?? 0)) - dayOf(from, 2023);
  const apart = years === null && days < 0 ? days + 365 : days;
  return unit === 'woche' ? apart / 7 : apart;
}
