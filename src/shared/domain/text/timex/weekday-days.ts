import { readDate, readDay, readYearBehind, type WrittenDate } from './calendar-dates';
import { type Item, isNumber, itemAt, wordAt } from './items';
import { type Names, readNames } from './weekday-names';

/** Days that share a month, before the item `to`; `date` is the one that has it. */
export type Days = { to: number; list: readonly { day: number }[]; date: WrittenDate; isOrderOpen: boolean };

/** What may stand between the weekday and its date, then the date or the list of days. */
export function readDaysOf(
  items: readonly Item[],
  names: Names,
  isEnglish: boolean,
  canBorrow = true,
): Days | null {
  let next = names.to;
  const { shift } = wordAt(items, next);
  if (shift !== undefined && wordAt(items, next + 1).unit === 'W') next += 2;
  const isOpened = /^[,(:|–-]$/.test(itemAt(items, next).text);
  if (isOpened) next++;
  const clock = behindClock(items, next);
  if (clock !== null) {
    next = clock;
    if (/^[,(]$/.test(itemAt(items, next).text)) next++;
  } else if (isOpened && itemAt(items, next).text === '(') next++;
  if (/^(?:de[rmn]|the|d)$/.test(itemAt(items, next).text)) next++;
  if (itemAt(items, next).text === '.' && itemAt(items, next - 1).text === 'd') next++;
  const isOpen = itemAt(items, next - 1).text === '(';
  return (
    readDays(items, next, isEnglish) ??
    readTightDate(items, next, isOpen) ??
    readSpacedDate(items, next) ??
    (canBorrow ? readBorrowed(items, next, isEnglish) : null)
  );
}

/** 19 Uhr, 19.30 Uhr between weekday and date. */
function behindClock(items: readonly Item[], at: number): number | null {
  const isClock = isNumber(itemAt(items, at)) && itemAt(items, at + 1).text === 'Uhr';
  return isClock ? at + 2 : null;
}

/** 3. Oktober 2024; 4. und 5. Oktober; 5./6.10. */
export function readDays(items: readonly Item[], at: number, isEnglish: boolean): Days | null {
  const list: { day: number }[] = [];
  let next = at;
  for (let count = 0; count < 7; count++) {
    const date = readDate(items, next, isEnglish);
    if (date !== null) {
      if (date.day === null) return null;
      list.push({ day: date.day });
      const later = list.length === 1 && isEnglish ? readDayBehind(items, date, next) : null;
      if (later) {
        list.push({ day: later.day });
        const year = readYearBehind(items, later.to);
        const to = year?.to ?? later.to;
        return { to, list, date: { ...date, to, year: year?.year ?? null }, isOrderOpen: false };
      }
      const isOrderOpen = itemAt(items, next + 1).text === '/' && /^\d+$/.test(itemAt(items, next).text);
      return { to: date.to, list, date, isOrderOpen };
    }
    const day = readDay(items, next);
    if (day === null || !day.isMarked) return null;
    list.push({ day: day.day });
    next = day.to;
    if (itemAt(items, next).text === ',') next++;
    if (wordAt(items, next).link !== undefined || /^(?:[-–/]|auf|sowie)$/.test(itemAt(items, next).text))
      next++;
    else if (itemAt(items, next - 1).text !== ',') return null;
  }
  return null;
}

/** October 4-6, October 4 to 6. */
function readDayBehind(
  items: readonly Item[],
  date: WrittenDate,
  at: number,
): { to: number; day: number } | null {
  if (wordAt(items, at).month === undefined || date.year !== null) return null;
  const { text, word } = itemAt(items, date.to);
  if (word.link === undefined && !/^[-–]$/.test(text)) return null;
  const day = readDay(items, date.to + 1);
  return day !== null && wordAt(items, day.to).month === undefined && wordAt(items, day.to).unit === undefined
    ? { to: day.to, day: day.day }
    : null;
}

/** (19.09) and "4.10, 20 Uhr": no full stop behind, but nothing else than a date either. */
function readTightDate(items: readonly Item[], at: number, isOpen: boolean): Days | null {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(itemAt(items, at).text);
  if (!parts) return null;
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const next = itemAt(items, at + 1).text;
  const isBeforeClock = behindClock(items, next === ',' ? at + 2 : at + 1) !== null;
  if (!isBeforeClock && !(isOpen && next === ')')) return null;
  const date = { to: at + 1, year: null, month, day, isShortYear: false };
  return { to: at + 1, list: [{ day }], date, isOrderOpen: false };
}

/** Freitag, 11. 11., um 11.11 Uhr; before a noun the second number counts it: Freitag, 3. 5. Klasse. */
function readSpacedDate(items: readonly Item[], at: number): Days | null {
  const [first, dot, second, dot2] = [0, 1, 2, 3].map(step => itemAt(items, at + step));
  const day = Number(first?.text);
  const month = Number(second?.text);
  const isSpaced = dot?.text === '.' && dot.gap === 'none' && second?.gap === 'space';
  if (!isSpaced || dot2?.text !== '.' || dot2.gap !== 'none') return null;
  if (!/^\d{1,2}$/.test(first?.text ?? '') || !/^\d{1,2}$/.test(second?.text ?? '')) return null;
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const to = at + 4;
  const behind = itemAt(items, to);
  const isBeforeNoun = behind.gap === 'space' && /^\p{Lu}/u.test(behind.text);
  if (isBeforeNoun || isNumber(behind) !== (behindClock(items, to) !== null)) return null;
  const date = { to, year: null, month, day, isShortYear: false };
  return { to, list: [{ day }], date, isOrderOpen: false };
}

/** "Freitag, 3., bis Sonntag, 5. Mai": the month stands with the later day only. */
function readBorrowed(items: readonly Item[], at: number, isEnglish: boolean): Days | null {
  const day = readDay(items, at);
  if (!day?.isMarked) return null;
  let next = day.to;
  if (/^[,)]$/.test(itemAt(items, next).text)) next++;
  if (itemAt(items, next).text === ',') next++;
  const isLinked =
    wordAt(items, next).link !== undefined || /^(?:[-–/]|sowie|auf|zum)$/.test(itemAt(items, next).text);
  if (isLinked) next++;
  else if (itemAt(items, next - 1).text !== ',') return null;
  if (wordAt(items, next).isPreposition || wordAt(items, next).isArticle) next++;
  if (wordAt(items, next).weekday === undefined) return null;
  const names = readNames(items, next);
  const later = readDaysOf(items, names, isEnglish, false);
  if (later === null || later.date.day === null) return null;
  const isMonthBefore = day.day > (later.list[0]?.day ?? 0);
  const month = isMonthBefore ? ((later.date.month + 10) % 12) + 1 : later.date.month;
  const isYearBefore = isMonthBefore && later.date.month === 1;
  const year = later.date.year === null || !isYearBefore ? later.date.year : later.date.year - 1;
  const date = { ...later.date, to: day.to, day: day.day, month, year };
  return { to: day.to, list: [{ day: day.day }], date, isOrderOpen: false };
}
