/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export type CivilDay = { year: number; month: number; day: number };

/** Days since 1970-01-01, in whole arithmetic on eras of 400 years (Hinnant, `days_from_civil`). */
export function dayNumberOf({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilDayOf(dayNumber: number): CivilDay {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isRealDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(day: CivilDay): number {
  return weekdayOfNumber(dayNumberOf(day));
}

export function weekdayOfNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The week's year is not always the day's: 2024-12-30 is in week 1 of 2025. */
export function isoWeekOf(dayNumber: number): { year: number; week: number } {
  const thursday = dayNumber - weekdayOfNumber(dayNumber) + 4;
  const { year } = civilDayOf(thursday);
  return { year, week: 1 + Math.floor((thursday - dayNumberOf({ year, month: 1, day: 1 })) / 7) };
}

/** Day number of Easter Sunday in the Gregorian calendar (the anonymous algorithm, Meeus 1991). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return dayNumberOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** Weekday (1 is Monday) of a day of the Julian calendar. */
export function julianWeekdayOf({ year, month, day }: CivilDay): number {
  const century = Math.floor(year / 100);
  const behind = century - Math.floor(century / 4) - 2;
  return weekdayOfNumber(dayNumberOf({ year, month, day }) + behind);
}

/** `2024-10-13`, or null where `written` does not begin with a real day. */
export function parseDay(written: string | null | undefined): CivilDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(written ?? '');
  if (!parts) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isRealDay(day) ? day : null;
}

export function formatDay({ year, month, day }: CivilDay): string {
  return `${formatMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
