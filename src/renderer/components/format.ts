/** `2024`, `2024-10` or `2024-10-13` as the language writes it; what is no date stays as it is. */
export function formatCalendarDate(date: string, language: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  if (!month) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dateFormat(language, day ? 'day' : 'month').format(moment);
}

/** Day and minute in the time zone of this machine. */
export function formatMoment(atMs: number, language: string): string {
  return dateFormat(language, 'local-minute').format(atMs);
}

export function formatDay(atMs: number, language: string): string {
  return dateFormat(language, 'local-day').format(atMs);
}

export function formatNumber(value: number, language: string): string {
  const key = `number:${language}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(localeOf(language));
  formats.set(key, format);
  return (format as Intl.NumberFormat).format(value);
}

/** A share in whole percent; 100 and 0 are said only of all and nothing. */
export function percentOf(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** `de` → „Deutsch“; null for `und`, the tag itself where the system knows no name. */
export function formatLanguage(tag: string, language: string): string | null {
  if (tag === 'und') return null;
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** British order, 24 hours. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

type DateParts = 'day' | 'month' | 'local-day' | 'local-minute';

function optionsOf(language: string, parts: DateParts): Intl.DateTimeFormatOptions {
  if (parts === 'month') return { month: 'short', year: 'numeric', timeZone: 'UTC' };
  // 04/03/2024 is another day on each side of the Atlantic.
  const day: Intl.DateTimeFormatOptions =
    language === 'en'
      ? { day: 'numeric', month: 'short', year: 'numeric' }
      : { day: '2-digit', month: '2-digit', year: 'numeric' };
  if (parts === 'day') return { ...day, timeZone: 'UTC' };
  return parts === 'local-day' ? day : { ...day, hour: '2-digit', minute: '2-digit' };
}

// Making a format costs more than a hundred uses of it, and lists use them for every row.
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(language: string, parts: DateParts): Intl.DateTimeFormat {
  const key = `${parts}:${language}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), optionsOf(language, parts));
  formats.set(key, format);
  return format as Intl.DateTimeFormat;
}
