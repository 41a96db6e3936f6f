import type { CheckFinding } from '../../../../model/check';
import { daysInMonth, parseDay } from '../../../text/timex/calendar';
import { fullYear, readDate, readYearBehind } from '../../../text/timex/calendar-dates';
import { type Item, isNumber, itemAt, itemBefore, wordAt } from '../../../text/timex/items';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Days that do not exist (31. Juni, 29. Februar 2023, 32. Mai) and times that no clock shows (18.75 Uhr), in German and
 * English. 29 February without a year is that of the year of publication, or of the year that is near then, where neither the sentence names another
 * year nor the text speaks of leap years. Params: `written`, `kind` (`day` or `time`), `last`: the last day
 * of that month.
 */
export function checkImpossibleDates({ review, reading }: CheckContext): CheckFinding[] {
  const { text, language } = review;
  if (!/^(?:de|en)/i.test(language)) return [];
  const items = reading.items();
  const isEnglish = /^en/i.test(language);
  const leap = leapReader(review);
  const found: CheckFinding[] = [];
  let at = 0;
  while (at < items.length) {
    const impossible = canOpen(items, at)
      ? (readDay(items, at, isEnglish, leap) ?? readTime(items, at))
      : null;
    if (impossible === null) {
      at++;
      continue;
    }
    const { to, last } = impossible;
    const start = items[at]?.start ?? 0;
    const end = items[to - 1]?.end ?? start;
    if (last !== null) {
      const params = {
        written: text.slice(start, end),
        kind: last === 0 ? 'time' : 'day',
        last: String(last),
      };
      found.push(makeFinding('impossible_date', { at: { start, end }, params, severity: 'high' }));
    }
    at = to;
  }
  return found;
}

/** `last` is null for a date that exists, and 0 for a time. */
type Checked = { to: number; last: number | null };

function canOpen(items: readonly Item[], at: number): boolean {
  const { word, text } = itemAt(items, at);
  return (
    text !== '' && (isNumber(itemAt(items, at)) || word.month !== undefined || word.ordinal !== undefined)
  );
}

type YearOf = (offset: number) => number;

/** 2024 has a 29 February, as the year that nobody names may have; whoever publishes in summer 2025 writes of one year before or behind. */
const SOME_LEAP_YEAR = 2024;

function leapReader({ text, date }: CheckContext['review']): YearOf {
  const day = parseDay(date);
  if (day === null) return () => SOME_LEAP_YEAR;
  const near = day.month > LAST_NEAR_MONTH ? [day.year, day.year + 1] : [day.year];
  const year = near.find(each => daysInMonth(each, 2) === 29) ?? day.year;
  return offset => {
    if (OF_LEAP_YEARS.test(text)) return SOME_LEAP_YEAR;
    const line = text.slice(Math.max(0, offset - NEAR_YEAR), offset + NEAR_YEAR);
    const years = line.match(ANY_YEAR)?.filter(each => Number(each) !== day.year) ?? [];
    return years.length > 0 ? SOME_LEAP_YEAR : year;
  };
}

const LAST_NEAR_MONTH = 7;
/** UTF-16 units. */
const NEAR_YEAR = 160;
const ANY_YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d]|[.,]\d)/g;
const OF_LEAP_YEARS =
  /[Ss]chalt(?:jahr|tag)|alle vier Jahre|gibt es (?:\p{Ll}+ )?(?:nicht|keinen)|[Ll]eap (?:year|day)|every four years/u;

function readDay(items: readonly Item[], at: number, isEnglish: boolean, yearOf: YearOf): Checked | null {
  const date = readDate(items, at, isEnglish) ?? readTooLate(items, at);
  if (date === null || date.day === null) return null;
  const year = date.year !== null && date.isShortYear ? fullYear(date.year, null) : date.year;
  const isLeap = date.month === 2 && date.day === 29 && year === null;
  const last = daysInMonth(isLeap ? yearOf(itemAt(items, at).start) : (year ?? SOME_LEAP_YEAR), date.month);
  return { to: date.to, last: date.day > last ? last : null };
}

/** 32. Mai to 99. Mai; the 32 of an ordinal number elsewhere is none. */
function readTooLate(items: readonly Item[], at: number) {
  const { text } = itemAt(items, at);
  const dot = itemAt(items, at + 1);
  const { month } = wordAt(items, at + 2);
  if (!/^(?:3[2-9]|[4-9]\d|0)$/.test(text) || dot.text !== '.' || dot.gap !== 'none' || month === undefined)
    return null;
  const year = readYearBehind(items, at + 3);
  return {
    to: year?.to ?? at + 3,
    year: year?.year ?? null,
    month,
    day: Number(text) || 99,
    isShortYear: false,
  };
}

function readTime(items: readonly Item[], at: number): Checked | null {
  if (itemAt(items, at + 1).text !== 'Uhr' || itemAt(items, at).text.length > 5) return null;
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(itemAt(items, at).text);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  const isWrong = hour > 24 || minute > 59 || (hour === 24 && minute > 0);
  const isTime = /^(?:um|gegen|ab|bis|von|und|Um|Ab|,|–|-|\()$/.test(itemBefore(items, at).text);
  return { to: at + 2, last: isWrong && isTime ? 0 : null };
}
