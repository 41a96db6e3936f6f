import { type CivilDay, formatYear, isoWeekOf, isRealDay } from './calendar';

/** What the text has spoken of so far. `explicitYear` is the last year that was written out, `atOffset` where. */
export type Context = {
  dct: CivilDay | null;
  reference: { year: number; month: number | null; day: number | null } | null;
  /** What a look back counted from: zwei Tage zuvor and am Vortag behind it count from the same day. */
  lookedBackFrom: Context['reference'];
  explicitYear: number | null;
  explicitAtOffset: number;
  /** The last whole day mentioned, and where: what 18 Uhr belongs to. */
  lastDay: string | null;
  lastDayAtOffset: number;
};

/** Null where only a month or a year is known. */
export function wholeDay(reference: Context['reference']): CivilDay | null {
  if (reference === null || reference.month === null || reference.day === null) return null;
  const day = { year: reference.year, month: reference.month, day: reference.day };
  return isRealDay(day) ? day : null;
}

/** `2024-W41-WE` of the week that the day is in. */
export function formatWeekend(dayNumber: number): string {
  const { year, week } = isoWeekOf(dayNumber);
  return `${formatYear(year)}-W${String(week).padStart(2, '0')}-WE`;
}
