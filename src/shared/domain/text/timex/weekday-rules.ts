import { fullYear, readDate, readDay } from './calendar-dates';
import { type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import type { Meaning, Reading } from './meaning';
import { isName } from './name-guard';
import { onPart, point } from './reading';

/** Montag, Montagabend, Montag früh, Montag, dem 14. Oktober 2024. */
export function readWeekday(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  const { weekday, part: ownPart, isShort, holiday } = wordAt(items, at);
  if (weekday === undefined || isName(items, at)) return null;
  if (holiday === undefined && itemBefore(items, at).text === 'Good') return null;
  const beside = wordAt(items, at + 1);
  const isPartBeside = beside.part !== undefined && itemAt(items, at + 1).gap === 'space';
  const part = ownPart ?? (isPartBeside ? beside.part : undefined);
  const behindName = isPartBeside ? at + 2 : at + 1;
  let next = behindName;
  if (isShort && itemAt(items, next).text === '.') next++;
  if (itemAt(items, next).text === ',') next++;
  if (/^(?:de[rmn]|the)$/.test(itemAt(items, next).text)) next++;
  const date = readDate(items, next, isEnglish);
  if (date && date.day !== null) {
    const year = date.year !== null && date.isShortYear ? fullYear(date.year, null) : date.year;
    return point(at, date.to, onPart({ kind: 'date', year, month: date.month, day: date.day }, part));
  }
  const paired = isShort ? null : readDayOfPair(items, next, isEnglish);
  if (paired) return point(at, paired.to, onPart(paired.day, part));
  if (isShort || holiday !== undefined) return null;
  const week = readWeekOf(items, behindName);
  if (week)
    return point(at, week.to, onPart({ kind: 'weekday', weekday, shift: null, weekBy: week.by }, part));
  // Ein Dienstag, an einem Dienstag: any of them.
  if (part === undefined && wordAt(items, at - 1).isArticleNumber) {
    return point(at, behindName, { kind: 'fixed', value: `XXXX-WXX-${weekday}` });
  }
  if (part === undefined && isOpening(items, at)) {
    return {
      from: at,
      to: behindName,
      type: 'SET',
      meaning: { kind: 'fixed', value: `XXXX-WXX-${weekday}` },
    };
  }
  return point(at, behindName, onPart({ kind: 'weekday', weekday, shift: null }, part));
}

/** The 11th of "Samstag, 11., und Sonntag, 12. Oktober": in its month, or the one before where it is the later day. */
function readDayOfPair(
  items: readonly Item[],
  at: number,
  isEnglish: boolean,
): { to: number; day: Meaning } | null {
  const first = readDay(items, at);
  if (!first?.isMarked) return null;
  let next = first.to;
  if (itemAt(items, next).text === ',') next++;
  if (wordAt(items, next).link === undefined && itemAt(items, next).text !== 'sowie') return null;
  next++;
  if (/^(?:am|zum)$/.test(itemAt(items, next).text)) next++;
  if (wordAt(items, next).weekday === undefined) return null;
  next++;
  if (itemAt(items, next).text === ',') next++;
  if (/^(?:de[rmn]|the)$/.test(itemAt(items, next).text)) next++;
  const second = readDate(items, next, isEnglish);
  if (second === null || second.day === null) return null;
  const year = second.year !== null && second.isShortYear ? fullYear(second.year, null) : second.year;
  const isBefore = first.day > second.day;
  const isYearBefore = isBefore && second.month === 1;
  const month = isBefore ? ((second.month + 10) % 12) + 1 : second.month;
  const day: Meaning = {
    kind: 'date',
    year: year !== null && isYearBefore ? year - 1 : year,
    month,
    day: first.day,
  };
  return { to: first.to, day };
}

const OPENING_ITEMS = 8;

/** Geöffnet von Dienstag bis Sonntag: of every week. */
function isOpening(items: readonly Item[], at: number): boolean {
  const isFirst = itemAt(items, at + 1).text === 'bis' && wordAt(items, at + 2).weekday !== undefined;
  const isSecond = itemBefore(items, at).text === 'bis' && wordAt(items, at - 2).weekday !== undefined;
  if (!isFirst && !isSecond) return false;
  for (let near = Math.max(0, at - OPENING_ITEMS); near < at + OPENING_ITEMS; near++) {
    if (/^(?:[Gg]eöffnet|Öffnungszeiten|Sprechzeiten|Bürozeiten)$/.test(itemAt(items, near).text))
      return true;
  }
  return false;
}

/** vergangener Woche, der vergangenen Woche, last week, of next week. */
function readWeekOf(items: readonly Item[], at: number): { to: number; by: number } | null {
  const start = /^(?:der|of)$/.test(itemAt(items, at).text) ? at + 1 : at;
  const { shift, isFromReference } = wordAt(items, start);
  if (shift === undefined || isFromReference || wordAt(items, start + 1).unit !== 'W') return null;
  return wordAt(items, start + 1).isPlural ? null : { to: start + 2, by: shift };
}

/** nächste Woche Mittwoch, vergangene Woche am Montagabend. */
export function readDayInWeek(
  items: readonly Item[],
  from: number,
  start: number,
  shift: number,
): Reading | null {
  if (wordAt(items, start + 1).unit !== 'W' || wordAt(items, start + 1).isPlural) return null;
  const dayAt = itemAt(items, start + 2).text === 'am' ? start + 3 : start + 2;
  const { weekday, part, isShort } = wordAt(items, dayAt);
  if (weekday === undefined || isShort || itemAt(items, dayAt).gap !== 'space') return null;
  // A date of its own says which day it is.
  if (/^(?:,|\(|de[mnr])$/.test(itemAt(items, dayAt + 1).text) && isNumber(itemAt(items, dayAt + 2)))
    return null;
  return point(from, dayAt + 1, onPart({ kind: 'weekday', weekday, shift: null, weekBy: shift }, part));
}
