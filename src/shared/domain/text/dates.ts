import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from './char-classes';
import { createOpenings } from './openings';

/** `value` as in ISO 8601: `2024-10-13`, `2024-10`, `2024`, and `--10-13` where the text names no year. */
export type FoundDate = { start: number; end: number; value: string };

/**
 * Dates written out: 13. Oktober 2024, 13.10.2024, 2024-10-13, October 13, 2024, Oktober 2024, and a year alone after
 * a word that makes it one (seit 2004, im Jahr 2024, in 1973). In order, never overlapping.
 *
 * Both languages' forms are found in any text; `language` (BCP 47) decides only how 03/04/2024 is read: month first
 * in English but en-GB. Impossible days (31. Februar 2024) are found too: their value says what the text says.
 */
export function findDates(text: string, language: string): FoundDate[] {
  const isMonthFirst = /^en(?!-gb)/i.test(language);
  const found: FoundDate[] = [];
  let from = 0;
  for (let start = nextOpening(text, from); start < text.length; start = nextOpening(text, from)) {
    DATE.lastIndex = start;
    const match = DATE.exec(text);
    from = start + (match?.[0].length ?? 1);
    if (!match) continue;
    const groups = match.groups ?? {};
    const value = isoValue(groups, isMonthFirst);
    if (value === null) continue;
    const yearOffset = groups.cuedYear === undefined ? 0 : match[0].length - groups.cuedYear.length;
    found.push({ start: match.index + yearOffset, end: match.index + match[0].length, value });
  }
  return found;
}

const MONTHS: Record<string, number> = {
  januar: 1,
  jänner: 1,
  january: 1,
  jan: 1,
  februar: 2,
  feber: 2,
  february: 2,
  feb: 2,
  märz: 3,
  march: 3,
  mar: 3,
  mrz: 3,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  dezember: 12,
  december: 12,
  dez: 12,
  dec: 12,
};

const S = String.raw`[ \u00a0\u202f]{1,2}`;
const YEAR = String.raw`[12]\d{3}`;
// Longest first, so that Sept is not read as Sep. Capitalised only: may and march are English verbs.
const MONTH = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .map(name => `${name[0]?.toUpperCase()}${name.slice(1)}`)
  .join('|')})${NOT_BEFORE_WORD}`;
const CUES =
  'Jahr|Jahre|Jahres|Jahren|seit|Seit|Ende|Anfang|Mitte|Sommer|Herbst|Winter|Frühjahr|Frühling|bis|since|Since|in|In|by|until|year|of|early|late|mid';

const DATE = new RegExp(
  [
    `${NOT_AFTER_WORD}(?:`,
    String.raw`(?<isoYear>${YEAR})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})`,
    String.raw`|(?<dotDay>\d{1,2})\.[ \u00a0\u202f]?(?<dotMonth>\d{1,2})\.[ \u00a0\u202f]?(?<dotYear>${YEAR})`,
    String.raw`|(?<slashFirst>\d{1,2})/(?<slashSecond>\d{1,2})/(?<slashYear>${YEAR})`,
    String.raw`|(?<day>\d{1,2})(?:\.|st|nd|rd|th)?(?:${S}of)?(?:${S}|(?<=\.))(?<dayMonth>${MONTH})(?:\.?,?${S}(?<dayYear>${YEAR}))?`,
    String.raw`|(?<monthOfDay>${MONTH})\.?${S}(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?(?:,?${S}(?<yearAfter>${YEAR})|(?![\d.,:]|${S}\d{3}(?!\d)))`,
    String.raw`|(?<month>${MONTH})\.?,?${S}(?<monthYear>${YEAR})`,
    String.raw`|(?:${CUES})${S}(?<cuedYear>(?:1[5-9]|20)\d{2})(?![.,]\d|${S}(?:Euro|Menschen|Prozent|percent|people)|[ ]?[€$%])`,
    `)${NOT_BEFORE_WORD}`,
  ].join(''),
  'uy',
);

const nextOpening = createOpenings([
  ...Object.keys(MONTHS).map(name => `${name[0]?.toUpperCase()}${name.slice(1)}`),
  ...CUES.split('|'),
]);

function isoValue(groups: Partial<Record<string, string>>, isMonthFirst: boolean): string | null {
  const { isoYear, dotYear, slashYear, dayMonth, monthOfDay, month, cuedYear } = groups;
  if (isoYear) return dayValue(isoYear, groups.isoMonth, groups.isoDay);
  if (dotYear) return dayValue(dotYear, groups.dotMonth, groups.dotDay);
  if (slashYear && isMonthFirst) return dayValue(slashYear, groups.slashFirst, groups.slashSecond);
  if (slashYear) return dayValue(slashYear, groups.slashSecond, groups.slashFirst);
  if (dayMonth) return dayValue(groups.dayYear, monthNumber(dayMonth), groups.day);
  if (monthOfDay) return dayValue(groups.yearAfter, monthNumber(monthOfDay), groups.dayAfter);
  if (month) return `${groups.monthYear}-${monthNumber(month).padStart(2, '0')}`;
  return cuedYear ?? null;
}

function monthNumber(name: string): string {
  return String(MONTHS[name.toLowerCase()] ?? 0);
}

/** Null where the figures cannot be a day and a month at all: 45.13.2024 is a number, not a date. */
function dayValue(year: string | undefined, month = '', day = ''): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year ?? '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
