/**
 * A date as people type it, in the form it is stored: `2024`, `2024-10` or `2024-10-13`. Takes 13.10.2024, 10.2024 and
 * 10/2024, too; null for anything else and for days that no calendar has. Slashes between three numbers are refused:
 * 3/4/2024 is another day on each side of the Atlantic.
 */
export function parseCalendarDate(input: string): string | null {
  const value = input.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (iso) return stored(iso[1], iso[2], iso[3]);
  const german = /^(?:(\d{1,2})\.\s*)?(\d{1,2})[./]\s*(\d{4})$/.exec(value);
  return german ? stored(german[3], german[2], german[1]) : null;
}

function stored(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year) return null;
  if (!month) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const isReal = moment.getUTCMonth() === Number(month) - 1 && moment.getUTCDate() === Number(day ?? 1);
  if (!isReal) return null;
  const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}
