import { type CivilDay, isRealDay, julianWeekdayOf, parseDay, weekdayOf } from './calendar';
import { ENGLISH_WEEKDAYS } from './english';
import { GERMAN_WEEKDAYS } from './german-holidays';
import { type Item, readItems } from './items';
import { findDaysAlone } from './weekday-alone';
import { findWeekdayPairs, isOneRange, type WeekdayPair } from './weekday-pairs';
import { findBrokenRanges, findRangesOf } from './weekday-ranges';
import { findDaysTakenUp } from './weekday-taken-up';
import {
  findYearMentions,
  isCheckableYear,
  type PairYears,
  type YearMentions,
  yearsOf,
} from './weekday-years';

/** A weekday that its date does not have; `correct` is the name of the right one in the language of the text. */
export type WeekdayMismatch = {
  start: number;
  end: number;
  weekdayStart: number;
  weekdayEnd: number;
  correct: string;
  date: CivilDay;
  /** Whether the year stands with the date; else it was taken from the text or from the day of writing. */
  isYearWritten: boolean;
};

/**
 * Weekdays against their dates in German and English text, in order. `docDate` is the day of writing or null.
 *
 * Restraint before completeness: silent where no year can be told, where another plausible year fits, before 1583,
 * where the text speaks of the Julian calendar, in sentences that correct a mistake, and for days that do not exist.
 */
export function findWeekdayMismatches(
  text: string,
  language: string,
  docDate: string | null,
): WeekdayMismatch[] {
  return findWeekdayMismatchesIn(text, readItems(text, language), language, docDate);
}

/** The same for a text that was read already. */
export function findWeekdayMismatchesIn(
  text: string,
  items: readonly Item[],
  language: string,
  docDate: string | null,
): WeekdayMismatch[] {
  const isEnglish = /^en/i.test(language);
  const docDay = parseDay(docDate);
  const dated = findWeekdayPairs(items, isEnglish);
  const isDated = new Set(dated.map(({ weekdayAt }) => weekdayAt));
  const alone = findDaysAlone(items, docDay);
  if (dated.length === 0 && alone.length === 0 && !TAKEN_UP.test(text)) return [];
  const mentions = findYearMentions(items, language, text);
  const takenUp = findDaysTakenUp(items, mentions.dated, text);
  const others = [...alone, ...takenUp].filter(({ weekdayAt }) => !isDated.has(weekdayAt));
  const pairs = [...dated, ...others].sort((a, b) => a.from - b.from);
  const make = (pair: WeekdayPair, date: CivilDay): WeekdayMismatch => {
    const weekdayItem = items[pair.weekdayAt];
    return {
      start: items[pair.from]?.start ?? 0,
      end: items[pair.to - 1]?.end ?? 0,
      weekdayStart: weekdayItem?.start ?? 0,
      weekdayEnd: weekdayItem?.end ?? 0,
      correct: nameOf(date, isEnglish, text),
      date,
      isYearWritten: pair.year !== null && isDated.has(pair.weekdayAt),
    };
  };
  const near = docDay === null ? [] : [docDay.year, docDay.year - 1, docDay.year + 1];
  const isTogether = (first: WeekdayPair, second: WeekdayPair) =>
    first.from === second.from || isOneRange(items, first.to, second.from);
  const isOfYear = findRangesOf(docDay?.year ?? null, dated, isTogether);
  const found = pairs.flatMap(pair => {
    const wrong = checkPair(pair, items, mentions, docDay, text);
    return wrong === null || (wrong.year !== docDay?.year && isOfYear.has(pair)) ? [] : [make(pair, wrong)];
  });
  // One weekday that is wrong breaks the ranges on both sides of it.
  const isTold = ({ from }: WeekdayPair) =>
    found.some(({ start, end }) => start <= (items[from]?.start ?? 0) && (items[from]?.start ?? 0) < end);
  const broken = findBrokenRanges(dated, isTogether, [...near, ...mentions.years])
    .filter(({ first, second }) => !isTold(first) && !isTold(second))
    .map(({ second, day }) => make(second, day))
    .filter(({ start }) => !isCorrected(text, start));
  return [...found, ...broken].sort((a, b) => a.start - b.start);
}

/** Before a weekday, by the first letters that those have. */
const TAKEN_UP = /(?:jene[mnr]|war ein|that|was a) [DFMSTW]/;

function isCorrected(text: string, start: number): boolean {
  return CORRECTING.test(text.slice(Math.max(0, start - AROUND_UNITS), start + AROUND_UNITS));
}

const CORRECTING =
  /irrtümlich|fälschlich|versehentlich|richtigstell|richtig (?:wäre|ist|war|muss)|berichtig|korrig|korrektur|tippfehler|correction|incorrectly|erroneously|mistakenly/i;
const JULIAN = /julianisch|alten Stils|alter Zeitrechnung|a\. ?St\.|Old Style|O\. ?S\.|Julian calendar/i;
const LATE_JULIAN =
  /russland|russisch|zar|petersburg|moskau|griech|serb|bulgar|rumän|russia|tsar|moscow|greek|greece/i;
const AROUND_UNITS = 240;

/** The day meant where the weekday is wrong for it, or null. */
function checkPair(
  pair: WeekdayPair,
  items: readonly Item[],
  mentions: YearMentions,
  docDay: CivilDay | null,
  text: string,
): CivilDay | null {
  const years: PairYears = yearsOf(pair, items, mentions, docDay);
  if (years.primary === null || !isCheckableYear(years.primary)) return null;
  const day = { year: years.primary, month: pair.month, day: pair.day };
  if (!isRealDay(day) || weekdayOf(day) === pair.weekday) return null;
  if (years.others.some(year => isFitting({ ...day, year }, pair.weekday))) return null;
  const swapped = { ...day, month: pair.day, day: pair.month };
  if (pair.isOrderOpen && isFitting(swapped, pair.weekday)) return null;
  const start = items[pair.from]?.start ?? 0;
  const around = text.slice(Math.max(0, start - AROUND_UNITS), start + AROUND_UNITS);
  if (CORRECTING.test(around) || JULIAN.test(around)) return null;
  const isOldStyle = day.year < 1753 || (day.year < 1924 && LATE_JULIAN.test(around));
  return isOldStyle && julianWeekdayOf(day) === pair.weekday ? null : day;
}

function isFitting(day: CivilDay, weekday: number): boolean {
  return isRealDay(day) && weekdayOf(day) === weekday;
}

function nameOf(day: CivilDay, isEnglish: boolean, text: string): string {
  const weekday = weekdayOf(day);
  if (!isEnglish && weekday === 6 && text.includes('Sonnabend')) return 'Sonnabend';
  return (isEnglish ? ENGLISH_WEEKDAYS : GERMAN_WEEKDAYS)[weekday - 1] ?? '';
}
