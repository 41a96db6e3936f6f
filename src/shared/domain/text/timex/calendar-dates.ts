import { type Item, isNumber, itemAt, wordAt } from './items';

/** A date as written, behind `to` items; what it leaves open is null. A two-digit year has `isShortYear`. */
export type WrittenDate = {
  to: number;
  year: number | null;
  month: number;
  day: number | null;
  isShortYear: boolean;
};

/** 13.10.2024, 4.10.25, 19.09., 2024-10-13, 10/13/2024, 13. Oktober 2024, October 13, 2024, Oktober 2024, Oktober. */
export function readDate(items: readonly Item[], at: number, isMonthFirst: boolean): WrittenDate | null {
  const item = itemAt(items, at);
  if (item.word.month !== undefined) return readMonthFirst(items, at);
  if (isNumber(item)) {
    return readFigures(items, at, isMonthFirst) ?? readDayFirst(items, at);
  }
  return item.word.ordinal === undefined ? null : readDayFirst(items, at);
}

/** 13., 13th, 13, dreizehnten; `isMarked` where it cannot be a plain count. */
export function readDay(
  items: readonly Item[],
  at: number,
): { to: number; day: number; isMarked: boolean } | null {
  const item = itemAt(items, at);
  const { ordinal } = item.word;
  if (ordinal !== undefined) return { to: at + 1, day: ordinal, isMarked: true };
  if (!isNumber(item) || item.text.length > 5) return null;
  const plain = item.text.length <= 2 ? Number(item.text) : Number.NaN;
  const parts = Number.isNaN(plain) ? /^(\d{1,2})(?:st|nd|rd|th|te[nrs]?)$/.exec(item.text) : null;
  const day = parts ? Number(parts[1]) : plain;
  if (!(day >= 1 && day <= 31)) return null;
  if (parts) return { to: at + 1, day, isMarked: true };
  const dot = itemAt(items, at + 1);
  if (dot.text === '.' && dot.gap === 'none') return { to: at + 2, day, isMarked: true };
  return { to: at + 1, day, isMarked: false };
}

/** Four figures that can be a year of our era up to 2199. */
export function yearOf(item: Item): number | null {
  if (item.text.length !== 4) return null;
  return /^(?:1\d{3}|2[01]\d{2})$/.test(item.text) ? Number(item.text) : null;
}

/** Behind a month: 2024, ", 2024", "des Jahres 2024". */
export function readYearBehind(items: readonly Item[], at: number): { to: number; year: number } | null {
  let next = at;
  if (/^(?:,|of)$/.test(itemAt(items, next).text)) next++;
  else if (/^(?:des|im)$/.test(itemAt(items, next).text) && wordAt(items, next + 1).unit === 'Y') next += 2;
  const item = itemAt(items, next);
  const year = yearOf(item);
  if (year === null || item.gap === 'none') return null;
  return { to: next + 1, year };
}

function readMonthFirst(items: readonly Item[], at: number): WrittenDate | null {
  const month = wordAt(items, at).month ?? 0;
  const behind = behindMonth(items, at);
  const day = readDay(items, behind);
  const isDay = day !== null && !isMonthBehind(items, day.to) && !isClockAt(items, behind);
  if (isDay && isEnglishMonth(itemAt(items, at).text, day.isMarked)) {
    const year = readYearBehind(items, day.to);
    return { to: year?.to ?? day.to, year: year?.year ?? null, month, day: day.day, isShortYear: false };
  }
  const year = readYearBehind(items, behind);
  // The full stop of Okt. belongs to it only where more follows, or else to the sentence.
  return { to: year?.to ?? at + 1, year: year?.year ?? null, month, day: null, isShortYear: false };
}

/** German puts no day behind its months: Oktober 13 is a page or a room. */
function isEnglishMonth(month: string, isMarked: boolean): boolean {
  return (
    isMarked || !/^(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Jänner|Okt|Dez|Mrz)$/.test(month)
  );
}

function isMonthBehind(items: readonly Item[], at: number): boolean {
  return wordAt(items, at).month !== undefined;
}

function isClockAt(items: readonly Item[], at: number): boolean {
  return /^(?:Uhr|a|p|am|pm)$/.test(itemAt(items, at + 1).text);
}

/** Behind the month and the full stop of a short form. */
function behindMonth(items: readonly Item[], at: number): number {
  const dot = itemAt(items, at + 1);
  return dot.text === '.' && dot.gap === 'none' && itemAt(items, at).text.length <= 5 ? at + 2 : at + 1;
}

function readDayFirst(items: readonly Item[], at: number): WrittenDate | null {
  const day = readDay(items, at);
  if (day === null) return null;
  const monthAt = itemAt(items, day.to).text === 'of' ? day.to + 1 : day.to;
  const { month } = wordAt(items, monthAt);
  if (month === undefined) return null;
  const behind = behindMonth(items, monthAt);
  const year = readYearBehind(items, behind);
  if (year !== null) return { to: year.to, year: year.year, month, day: day.day, isShortYear: false };
  const short = shortYearBehind(items, behind);
  return {
    to: short?.to ?? monthAt + 1,
    year: short?.year ?? null,
    month,
    day: day.day,
    isShortYear: short !== null,
  };
}

/** 4. Oktober '25; the figures alone would be anything. */
export function shortYearBehind(items: readonly Item[], at: number): { to: number; year: number } | null {
  const mark = itemAt(items, at).text;
  const figures = itemAt(items, at + 1);
  if ((mark !== '’' && mark !== "'") || figures.gap !== 'none' || !/^\d{2}$/.test(figures.text)) return null;
  return { to: at + 2, year: Number(figures.text) };
}

function readFigures(items: readonly Item[], at: number, isMonthFirst: boolean): WrittenDate | null {
  const { text } = itemAt(items, at);
  if (text.length > 10) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(text);
  if (dotted) return readDotted(items, at, dotted);
  if (text.length === 4) return readIso(items, at);
  return readSlashes(items, at, isMonthFirst) ?? readSpaced(items, at);
}

function readDotted(items: readonly Item[], at: number, parts: RegExpExecArray): WrittenDate | null {
  const [, day = '', month = '', year] = parts;
  if (year !== undefined) return written(at + 1, year, month, day);
  const dot = itemAt(items, at + 1);
  if (dot.text !== '.' || dot.gap !== 'none' || itemAt(items, at + 2).text === 'Uhr') return null;
  const next = itemAt(items, at + 2);
  const isYear = next.gap === 'space' && yearOf(next) !== null && Number(next.text) > 1500;
  return written(isYear ? at + 3 : at + 2, isYear ? next.text : null, month, day);
}

/** 3. 2. 2026 and 3. 2., the full stops being items of their own. */
function readSpaced(items: readonly Item[], at: number): WrittenDate | null {
  const day = readDay(items, at);
  if (day === null || day.to !== at + 2) return null;
  const month = itemAt(items, day.to);
  const inner = /^(\d{1,2})\.(\d{4})$/.exec(month.text);
  if (inner && month.gap === 'space')
    return written(day.to + 1, inner[2] ?? null, inner[1] ?? '', String(day.day));
  const second = readDay(items, day.to);
  if (second === null || second.to !== day.to + 2 || month.gap !== 'space') return null;
  const year = itemAt(items, second.to);
  if (yearOf(year) === null) return null;
  return written(second.to + 1, year.text, String(second.day), String(day.day));
}

function readIso(items: readonly Item[], at: number): WrittenDate | null {
  if (itemAt(items, at + 1).text !== '-') return null;
  const [year, first, month, second, day] = [0, 1, 2, 3, 4].map(step => itemAt(items, at + step));
  if (first?.text !== '-' || second?.text !== '-' || first.gap !== 'none' || day?.gap !== 'none') return null;
  if (!/^\d{2}$/.test(month?.text ?? '')) return null;
  // A time may be written on to it: 2024-10-13T18:00.
  const figures = /^\d{2}(?=$|T)/.exec(day.text)?.[0];
  return figures === undefined ? null : written(at + 5, year?.text ?? null, month?.text ?? '', figures);
}

function readSlashes(items: readonly Item[], at: number, isMonthFirst: boolean): WrittenDate | null {
  if (itemAt(items, at + 1).text !== '/') return null;
  const [first, slash, second, slash2, year] = [0, 1, 2, 3, 4].map(step => itemAt(items, at + step));
  if (slash?.text !== '/' || slash2?.text !== '/' || slash.gap !== 'none' || year?.gap !== 'none')
    return null;
  if (!/^(?:\d{4}|\d{2})$/.test(year.text)) return null;
  const [a = '', b = ''] = [first?.text, second?.text];
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null;
  const isSwapped = isMonthFirst ? Number(a) <= 12 : Number(b) > 12;
  return written(at + 5, year.text, isSwapped ? a : b, isSwapped ? b : a);
}

/** Null where the figures cannot be a month at all; a day that its month does not have is for others to see. */
function written(to: number, year: string | null, month: string, day: string): WrittenDate | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return { to, year: year === null ? null : Number(year), month: m, day: d, isShortYear: year?.length === 2 };
}

/** The century of a two-digit year: at most `ahead` years after `nearYear`, as people write them. */
export function fullYear(short: number, nearYear: number | null): number {
  const latest = (nearYear ?? 2030) + 20;
  const century = Math.floor(latest / 100) * 100;
  return century + short > latest ? century - 100 + short : century + short;
}
