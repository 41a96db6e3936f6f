import {
  type CivilDay,
  civilDayOf,
  dayNumberOf,
  formatDay,
  formatMonth,
  formatYear,
  isoWeekOf,
  weekdayOfNumber,
} from './calendar';
import { type Context, formatWeekend, wholeDay } from './context';
import type { Meaning } from './meaning';
import type { Season, Tense, Unit } from './word';

const UNKNOWN: Readonly<Record<Unit, string>> = {
  Y: 'XXXX',
  M: 'XXXX-XX',
  W: 'XXXX-WXX',
  D: 'XXXX-XX-XX',
  WE: 'XXXX-WXX-WE',
  Q: 'XXXX-QX',
  HY: 'XXXX-HX',
  DE: 'XXX',
  CE: 'XX',
  H: 'XXXX-XX-XX',
  MIN: 'XXXX-XX-XX',
  S: 'XXXX-XX-XX',
};

/** `by` units away from the day of writing or from what was mentioned last, in the fineness of the unit. */
export function moveFrom(
  { unit, by, isFromReference }: Extract<Meaning, { kind: 'move' }>,
  { dct, reference, lookedBackFrom, lastDay }: Context,
): string {
  if (isFromReference && unit === 'D' && by === 0 && lastDay !== null) return lastDay;
  const told = (by < 0 ? lookedBackFrom : null) ?? reference;
  const base = isFromReference ? (told ?? dct) : (dct ?? reference);
  if (base === null) return UNKNOWN[unit];
  const month = base.month;
  if (unit === 'Y') {
    if (Number.isInteger(by) || month === null) return formatYear(base.year + Math.trunc(by));
    return monthsAway(base.year, month, Math.round(by * 12)).slice(0, 4);
  }
  if (!Number.isInteger(by) && (unit === 'DE' || unit === 'CE')) {
    return formatYear(base.year + Math.round(by * (unit === 'DE' ? 10 : 100)));
  }
  if (unit === 'DE') return String(Math.floor(base.year / 10) + by);
  if (unit === 'CE') return String(Math.floor(base.year / 100) + by).padStart(2, '0');
  if (month === null) return UNKNOWN[unit].replace('XXXX', formatYear(base.year));
  if (unit === 'M') return monthsAway(base.year, month, Math.round(by));
  if (unit === 'Q') return partAway(base.year, Math.floor((month - 1) / 3) + by, 4, 'Q');
  if (unit === 'HY') return partAway(base.year, Math.floor((month - 1) / 6) + by, 2, 'H');
  const day = wholeDay({ ...base, day: base.day ?? null });
  if (day === null) return UNKNOWN[unit].replace('XXXX', formatYear(base.year));
  return daysAway(day, unit, by);
}

function daysAway(day: CivilDay, unit: Unit, by: number): string {
  const today = dayNumberOf(day);
  if (unit === 'D') return formatDay(civilDayOf(today + Math.round(by)));
  if (unit === 'W') {
    const { year, week } = isoWeekOf(today + Math.round(7 * by));
    return `${formatYear(year)}-W${String(week).padStart(2, '0')}`;
  }
  if (unit === 'WE') {
    const isWeekend = weekdayOfNumber(today) >= 6;
    const isThis = by > 0 && !isWeekend;
    return formatWeekend(today + 7 * (isThis ? by - 1 : by));
  }
  return formatDay(day);
}

function monthsAway(year: number, month: number, by: number): string {
  const at = year * 12 + month - 1 + by;
  return formatMonth(Math.floor(at / 12), (((at % 12) + 12) % 12) + 1);
}

function partAway(year: number, at: number, perYear: number, code: string): string {
  const whole = year * perYear + at;
  return `${formatYear(Math.floor(whole / perYear))}-${code}${(((whole % perYear) + perYear) % perYear) + 1}`;
}

const FIRST_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The year in which the season meant begins. */
export function seasonYear(
  season: Season,
  shift: number | null,
  { dct, reference }: Context,
  tense: () => Tense | null,
): number | null {
  if (dct === null) return reference === null ? null : reference.year + (shift ?? 0);
  const first = FIRST_MONTHS[season];
  const now = dct.year * 12 + dct.month;
  const startIn = (year: number) => year * 12 + first;
  if (shift !== null && shift < 0) {
    const last = startIn(dct.year) + 3 <= now ? dct.year : dct.year - 1;
    return (startIn(last) + 3 <= now ? last : last - 1) + shift + 1;
  }
  if (shift !== null && shift > 0) return (startIn(dct.year) > now ? dct.year : dct.year + 1) + shift - 1;
  const direction = tense();
  if (direction === 'past' && startIn(dct.year) > now) return dct.year - 1;
  return direction === 'future' && startIn(dct.year) + 3 <= now ? dct.year + 1 : dct.year;
}
