/**
 * The calendar date in what files write: ISO dates and times, `13.10.2024`, `2024-10`, `2024`. A time's date is taken as it
 * stands there, in its own time zone. Null for anything else and for days that do not exist.
 */
export function toCalendarDate(written: string): string | null {
  const value = written.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/s.exec(value);
  if (iso) return checkedDate(iso[1], iso[2], iso[3]);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,? .*)?$/s.exec(value);
  return german ? checkedDate(german[3], german[2]?.padStart(2, '0'), german[1]?.padStart(2, '0')) : null;
}

/** The date on the wall where the program runs. */
export function calendarDateAt(atMs: number): string {
  const at = new Date(atMs);
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${digits(at.getMonth() + 1)}-${digits(at.getDate())}`;
}

function checkedDate(year = '', month?: string, day?: string): string | null {
  if (!month) return year;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || (day && (Number(day) < 1 || Number(day) > lastDay)))
    return null;
  return [year, month, day].filter(part => part).join('-');
}
