/**
 * A date as people type it, in the form it is stored: `2024`, `2024-10` or `2024-10-13`. Takes 13.10.2024, 10.2024 and
 * 10/2024, too, and months by name, German or English; null for anything else and for days that no calendar has. Slashes between three numbers are refused:
 * 3/4/2024 is another day on each side of the Atlantic.
 */
export function parseCalendarDate(input: string): string | null {
  const value = input.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (iso) return stored(iso[1], iso[2], iso[3]);
  const german = /^(?:(\d{1,2})\.\s*)?(\d{1,2})[./]\s*(\d{4})$/.exec(value);
  if (german) return stored(german[3], german[2], german[1]);
  const named = /^(?:(\d{1,2})\.?\s*)?(\p{L}{3,})\.?,?\s*(\d{4})$/u.exec(value);
  if (named) return stored(named[3], findMonth(named[2]), named[1]);
  const american = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(value);
  return american ? stored(american[3], findMonth(american[1]), american[2]) : null;
}

const MONTHS = [
  ['januar', 'january', 'jänner'],
  ['februar', 'february', 'feber'],
  ['märz', 'maerz', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];

/** Also of its first letters; 0, which is no month, for any other word. */
function findMonth(word = ''): string {
  const typed = word.toLowerCase();
  return String(MONTHS.findIndex(names => names.some(name => name.startsWith(typed))) + 1);
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
