import {
  type CivilDay,
  civilDayOf,
  dayNumberOf,
  daysInMonth,
  easterOf,
  formatDay,
  formatMonth,
  formatYear,
  parseDay,
  weekdayOf,
  weekdayOfNumber,
} from './calendar';
import { type Context, formatWeekend, wholeDay } from './context';
import type { Meaning } from './meaning';
import { moveFrom, seasonYear } from './resolve-moves';
import type { Tense } from './word';

/** The TIMEX3 value; X stands for what cannot be known. */
export function resolveMeaning(
  meaning: Meaning,
  context: Context,
  tense: () => Tense | null,
  offset: number,
): string {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.value;
    case 'date':
      return resolveDate(meaning, context, tense, offset);
    case 'weekday':
      return meaning.weekBy === undefined
        ? resolveWeekday(meaning.weekday, meaning.shift, context, tense, offset)
        : resolveInWeek(meaning.weekday, meaning.weekBy, context);
    case 'move': {
      const told = meaning.isEdge && meaning.unit === 'Y' ? nearYear(context, offset) : null;
      if (told !== null && tense() === 'past') return formatYear(told);
      return moveFrom(meaning, context);
    }
    case 'month':
      return resolveMonth(meaning.month, meaning.shift, context);
    case 'season':
      return resolveSeason(meaning, context, tense, offset);
    case 'holiday':
      return resolveHoliday(meaning.rule, meaning.year, context, tense, offset);
    case 'part-of-year': {
      const moved = meaning.yearBy !== undefined && context.dct ? context.dct.year + meaning.yearBy : null;
      const near =
        meaning.yearBy === undefined ? (nearYear(context, offset) ?? context.dct?.year) : undefined;
      const year = meaning.year ?? moved ?? near;
      return `${year === undefined ? 'XXXX' : formatYear(year)}-${meaning.code}`;
    }
    case 'decade':
      return resolveDecade(meaning.decade, context);
    case 'weekend':
      return resolveWeekend(context, tense);
    case 'time': {
      const day =
        meaning.day === null
          ? dayOfTime(context, offset)
          : resolveMeaning(meaning.day, context, tense, offset);
      return `${day}${meaning.clock}`;
    }
  }
}

/** Nobody writes of a day further off than this without its year, whatever the verb: the nearest one is meant. */
const NEAR_DAYS = 60;
const RECENT_UNITS = 500;
/** Freitag und Samstag, Montag bis Freitag: the second follows on the first. */
const LINKED_UNITS = 6;
/** Closer than this, a year is as good as in the same sentence. */
const SENTENCE_UNITS = 60;

function resolveDate(
  { year, month, day, yearBy }: Extract<Meaning, { kind: 'date' }>,
  context: Context,
  tense: () => Tense | null,
  offset: number,
): string {
  const known =
    year ??
    (yearBy !== undefined && context.dct ? context.dct.year + yearBy : null) ??
    (month === null ? null : openYear(month, day, context, tense, offset));
  const written = known === null ? 'XXXX' : formatYear(known);
  if (month === null) return written;
  const inMonth = `${written}-${String(month).padStart(2, '0')}`;
  return day === null ? inMonth : `${inMonth}-${String(day).padStart(2, '0')}`;
}

/** The year of a date without one: that of the story being told, or the one that fits the day of writing. */
function openYear(
  month: number,
  day: number | null,
  context: Context,
  tense: () => Tense | null,
  offset: number,
): number | null {
  const { dct } = context;
  if (dct === null) return context.explicitYear ?? context.reference?.year ?? null;
  const told = nearYear(context, offset);
  if (told !== null && told !== dct.year && offset - context.explicitAtOffset < SENTENCE_UNITS) return told;
  if (day === null && month === dct.month) return dct.year;
  const at = { year: dct.year, month, day: Math.min(day ?? 15, daysInMonth(dct.year, month)) };
  const away = dayNumberOf(at) - dayNumberOf(dct);
  if (Math.abs(away) <= NEAR_DAYS && day !== null) return dct.year;
  if (Math.abs(Math.abs(away) - 365) <= NEAR_DAYS && day !== null) return dct.year + (away > 0 ? -1 : 1);
  const direction = tense();
  if (told !== null && direction === 'past') return told;
  if (away > 0 && direction === 'past') return dct.year - 1;
  return away < 0 && direction === 'future' ? dct.year + 1 : dct.year;
}

/** The year that was written out shortly before. */
function nearYear({ explicitYear, explicitAtOffset }: Context, offset: number): number | null {
  return explicitYear !== null && offset - explicitAtOffset < RECENT_UNITS ? explicitYear : null;
}

function resolveWeekday(
  weekday: number,
  shift: number | null,
  { dct, reference, lastDay, lastDayAtOffset }: Context,
  tense: () => Tense | null,
  offset: number,
): string {
  const day = dct ?? wholeDay(reference);
  if (day === null) return `XXXX-WXX-${weekday}`;
  const before = offset - lastDayAtOffset <= LINKED_UNITS ? parseDay(lastDay) : null;
  if (before !== null && shift === null) {
    return formatNumber(dayNumberOf(before) + ((weekday - weekdayOf(before) + 7) % 7));
  }
  const today = dayNumberOf(day);
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (shift !== null && shift < 0) return formatNumber(today - (back || 7) + 7 * (shift + 1));
  if (shift !== null && shift > 0) return formatNumber(today + (ahead || 7) + 7 * (shift - 1));
  if (shift === 0) {
    const own = today - weekdayOf(day) + weekday;
    return formatNumber(own > today && tense() === 'past' ? own - 7 : own);
  }
  if (dct === null) return formatNumber(today + ahead);
  return formatNumber(tense() === 'future' ? today + ahead : today - back);
}

/** Mittwoch vergangener Woche. */
function resolveInWeek(weekday: number, weekBy: number, { dct, reference }: Context): string {
  const day = dct ?? wholeDay(reference);
  if (day === null) return `XXXX-WXX-${weekday}`;
  return formatNumber(dayNumberOf(day) - weekdayOf(day) + weekday + 7 * weekBy);
}

function resolveWeekend({ dct, reference }: Context, tense: () => Tense | null): string {
  const day = dct ?? wholeDay(reference);
  if (day === null) return 'XXXX-WXX-WE';
  const today = dayNumberOf(day);
  const isWeekend = weekdayOfNumber(today) >= 6;
  return formatWeekend(tense() === 'past' && !isWeekend ? today - 7 : today);
}

function resolveMonth(month: number, shift: number, { dct, reference }: Context): string {
  const base = dct ?? reference;
  if (base === null) return `XXXX-${String(month).padStart(2, '0')}`;
  const own = base.month ?? 1;
  if (shift < 0) return formatMonth(base.year - (month < own ? 0 : 1) + shift + 1, month);
  if (shift > 0) return formatMonth(base.year + (month > own ? 0 : 1) + shift - 1, month);
  return formatMonth(base.year, month);
}

function resolveSeason(
  { season, year, shift, yearBy }: Extract<Meaning, { kind: 'season' }>,
  context: Context,
  tense: () => Tense | null,
  offset: number,
): string {
  const moved = yearBy !== undefined && context.dct ? context.dct.year + yearBy : null;
  const told = shift === null && context.dct !== null ? nearYear(context, offset) : null;
  const known = year ?? moved ?? told ?? seasonYear(season, shift, context, tense);
  return `${known === null ? 'XXXX' : formatYear(known)}-${season}`;
}

function resolveHoliday(
  rule: string | number,
  year: number | null,
  context: Context,
  tense: () => Tense | null,
  offset: number,
): string {
  const guess = year ?? context.dct?.year ?? context.explicitYear ?? context.reference?.year ?? null;
  if (guess === null) return typeof rule === 'string' && rule.length === 5 ? `XXXX-${rule}` : 'XXXX-XX-XX';
  const first = holidayIn(rule, guess);
  if (year !== null) return formatDay(first);
  const known = openYear(first.month, first.day, context, tense, offset) ?? guess;
  return formatDay(holidayIn(rule, known));
}

function holidayIn(rule: string | number, year: number): CivilDay {
  if (typeof rule === 'number') return civilDayOf(easterOf(year) + rule);
  if (rule === 'mothers-day') {
    const first = weekdayOf({ year, month: 5, day: 1 });
    return { year, month: 5, day: 8 + (7 - first) };
  }
  if (rule === 'repentance') return civilDayOf(adventOf(year, 1) - 11);
  if (rule.startsWith('advent-')) return civilDayOf(adventOf(year, Number(rule.slice(7))));
  return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) };
}

/** The fourth Sunday of Advent is the last before Christmas Day. */
function adventOf(year: number, sunday: number): number {
  const eve = { year, month: 12, day: 24 };
  return dayNumberOf(eve) - (weekdayOf(eve) % 7) - 7 * (4 - sunday);
}

function resolveDecade(decade: number, { reference, explicitYear }: Context): string {
  if (decade >= 100) return String(decade);
  const near = explicitYear ?? reference?.year ?? null;
  const century = near !== null && near < 1890 && near > 1700 ? Math.floor(near / 100) : 19;
  return `${century}${decade}`;
}

function dayOfTime({ lastDay, lastDayAtOffset, dct }: Context, offset: number): string {
  if (lastDay !== null && offset - lastDayAtOffset < 160) return lastDay;
  return dct === null ? (lastDay ?? 'XXXX-XX-XX') : formatDay(dct);
}

function formatNumber(dayNumber: number): string {
  return formatDay(civilDayOf(dayNumber));
}
