import { readDate, readDay, readYearBehind, type WrittenDate } from './calendar-dates';
import { type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import { isName } from './name-guard';

/** A weekday and the day it is said of: the items from `from` to before `to`, the weekday alone at `weekdayAt`. */
export type WeekdayPair = {
  from: number;
  to: number;
  weekdayAt: number;
  /** 1 is Monday. */
  weekday: number;
  day: number;
  month: number;
  year: number | null;
  isShortYear: boolean;
  /** 03/04/2024 can be read in the other order, too. */
  isOrderOpen: boolean;
};

/**
 * Weekdays that stand directly with a date: Fr., 4.10.25; Montagnachmittag (19.09.); 3. Oktober (Donnerstag); Friday,
 * October 4; von Freitag, 3., bis Sonntag, 5. Mai; Sa/So 5./6.10. A weekday and a date that only share a sentence are no
 * pair, and neither are lists whose lengths differ. In order of the text.
 */
export function findWeekdayPairs(items: readonly Item[], isEnglish: boolean): WeekdayPair[] {
  const pairs: WeekdayPair[] = [];
  let at = 0;
  while (at < items.length) {
    const found = pairsFrom(items, at, isEnglish);
    if (found === null) {
      at++;
      continue;
    }
    pairs.push(...found.pairs);
    at = found.to;
  }
  return withLaterYears(items, pairs);
}

type Found = { to: number; pairs: WeekdayPair[] };
type NamedDay = { at: number; weekday: number; isShort: boolean };
type Names = { days: NamedDay[]; to: number; isRange: boolean };
type Days = { to: number; list: readonly { day: number }[]; date: WrittenDate; isOrderOpen: boolean };

function pairsFrom(items: readonly Item[], at: number, isEnglish: boolean): Found | null {
  const { word } = itemAt(items, at);
  if (word.weekday !== undefined) return weekdayFirst(items, at, isEnglish);
  const canBeDate = isNumber(itemAt(items, at)) || word.month !== undefined || word.ordinal !== undefined;
  return canBeDate ? dateFirst(items, at, isEnglish) : null;
}

function weekdayFirst(items: readonly Item[], at: number, isEnglish: boolean): Found | null {
  if (isName(items, at) || isPaper(items, at)) return null;
  const names = readNames(items, at);
  const days = readDaysOf(items, names, isEnglish);
  if (days === null) return null;
  const pairs = joinLists(items, names, days, at, days.to);
  return pairs === null ? { to: days.to, pairs: [] } : { to: days.to, pairs };
}

/** Welt am Sonntag, The Sun: a date behind them is that of the issue or of the page. */
function isPaper(items: readonly Item[], at: number): boolean {
  const before = itemBefore(items, at).text;
  if (before === 'The' && itemAt(items, at).text === 'Sun') return true;
  return before === 'am' && /^(?:Welt|Bild|BILD|WELT)$/.test(itemBefore(items, at - 1).text);
}

/** Montag; Freitag und Samstag; Montag bis Freitag; Fr./Sa.; each with a part of the day. */
function readNames(items: readonly Item[], at: number): Names {
  const days: NamedDay[] = [];
  let isRange = false;
  let next = at;
  for (let count = 0; count < 7; count++) {
    const { weekday, isShort } = wordAt(items, next);
    if (weekday === undefined) break;
    days.push({ at: next, weekday, isShort: isShort === true });
    next++;
    if (isShort && itemAt(items, next).text === '.' && itemAt(items, next).gap === 'none') next++;
    if (isPartBehind(items, next)) next++;
    const linked = behindNameLink(items, next);
    if (linked === null) break;
    isRange = /^(?:bis|auf|zum|to|through|[-–])$/.test(itemAt(items, linked - 1).text);
    next = linked;
  }
  return { days, to: next, isRange };
}

function isPartBehind(items: readonly Item[], at: number): boolean {
  const { word, gap } = itemAt(items, at);
  return gap === 'space' && word.part !== undefined;
}

function behindNameLink(items: readonly Item[], at: number): number | null {
  const { text, word } = itemAt(items, at);
  const isLink = word.link !== undefined || /^(?:[,/–&-]|auf|zum|oder|through)$/.test(text);
  return isLink && wordAt(items, at + 1).weekday !== undefined ? at + 1 : null;
}

/** What may stand between the weekday and its date, then the date or the list of days. */
function readDaysOf(items: readonly Item[], names: Names, isEnglish: boolean, canBorrow = true): Days | null {
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
    (canBorrow ? readBorrowed(items, next, isEnglish) : null)
  );
}

/** 19 Uhr, 19.30 Uhr between weekday and date. */
function behindClock(items: readonly Item[], at: number): number | null {
  const isClock = isNumber(itemAt(items, at)) && itemAt(items, at + 1).text === 'Uhr';
  return isClock ? at + 2 : null;
}

/** 3. Oktober 2024; 4. und 5. Oktober; 5./6.10. */
function readDays(items: readonly Item[], at: number, isEnglish: boolean): Days | null {
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

/** One weekday for each day; a single day goes with the last of "Montag auf Dienstag"; else null. */
function joinLists(
  items: readonly Item[],
  names: Names,
  { list, date, isOrderOpen }: Days,
  from: number,
  to: number,
): WeekdayPair[] | null {
  const { days, isRange } = names;
  const last = days[days.length - 1];
  const first = list[0];
  if (!last || !first || date.day === null) return null;
  const make = (name: NamedDay, day: number, isLast: boolean): WeekdayPair => {
    const isMonthBefore = !isLast && day > (date.day ?? 0) && wordAt(items, from).month === undefined;
    const month = isMonthBefore ? ((date.month + 10) % 12) + 1 : date.month;
    const year = date.year !== null && isMonthBefore && month === 12 ? date.year - 1 : date.year;
    const { isShortYear } = date;
    return {
      from,
      to,
      weekdayAt: name.at,
      weekday: name.weekday,
      day,
      month,
      year,
      isShortYear,
      isOrderOpen,
    };
  };
  if (days.length === list.length) {
    return days.map((name, at) => make(name, list[at]?.day ?? 0, at === list.length - 1));
  }
  if (days.length === 1) return [make(last, first.day, list.length === 1)];
  return list.length === 1 && days.length === 2 && isRange ? [make(last, first.day, true)] : null;
}

/** 3. Oktober (Donnerstag); 3. Oktober 2024, ein Donnerstag; der 3. Oktober 2024 fiel auf einen Donnerstag. */
function dateFirst(items: readonly Item[], at: number, isEnglish: boolean): Found | null {
  const days = readDays(items, at, isEnglish);
  if (days === null) return null;
  const opening = itemAt(items, days.to).text;
  const isInBrackets = opening === '(';
  const isDashed = /^[-–|/]$/.test(opening) && days.date.year !== null;
  const isApposed = isInBrackets || isDashed || opening === ',';
  const nameAt = isApposed ? behindArticle(items, days.to + 1) : behindVerb(items, days.to);
  if (nameAt === null || wordAt(items, nameAt).weekday === undefined) return null;
  const names = readNames(items, nameAt);
  if (readDaysOf(items, names, isEnglish) !== null) return null;
  if (!isInBrackets && names.days.some(({ isShort }) => isShort)) return null;
  if (opening === ',' && isUntil(items, at)) return null;
  if (names.days.length !== days.list.length || (isApposed && !isClosed(items, names.to, isInBrackets))) {
    return null;
  }
  const pairs = joinLists(items, names, days, at, names.to);
  return pairs === null ? null : { to: names.to, pairs };
}

function behindArticle(items: readonly Item[], at: number): number {
  return /^(?:ein|einem|einen|der|dem|den|a|an|the)$/.test(itemAt(items, at).text) ? at + 1 : at;
}

/** Behind "ist ein", "war ein", "fällt auf einen", "fiel in jenem Jahr auf einen", "was a", "falls on a"; else null. */
function behindVerb(items: readonly Item[], at: number): number | null {
  let next = at;
  if (/^(?:ist|war|wäre|is|was)$/.test(itemAt(items, next).text)) next++;
  else if (/^(?:fällt|fiel|falls|fell)$/.test(itemAt(items, next).text)) {
    next++;
    if (isNumber(itemAt(items, next))) next++;
    if (!/^(?:auf|on)$/.test(itemAt(items, next).text)) return null;
    next++;
  } else return null;
  return /^(?:ein|einen|a)$/.test(itemAt(items, next).text) ? next + 1 : next;
}

/** "bis 3. Oktober, Donnerstag, …" goes on with opening hours. */
function isUntil(items: readonly Item[], at: number): boolean {
  const { text } = itemBefore(items, at);
  return /^(?:bis|Bis|zum|ab|seit|until|till|from)$/.test(text);
}

/** Whether nothing but the end of the apposition, or a time, follows the weekday. */
function isClosed(items: readonly Item[], at: number, isInBrackets: boolean): boolean {
  const { text } = itemAt(items, at);
  if (isInBrackets) return text === ')' || (text === ',' && isNumber(itemAt(items, at + 1)));
  if (text === ',') return wordAt(items, at + 1).weekday === undefined;
  return text === '' || /^[.;:)!?–|]$/.test(text);
}

/** How many items apart the two ends of "Freitag, 3. Mai, bis Sonntag, 5. Mai 2024" may stand. */
const RANGE_ITEMS = 6;

/** Whether only little words stand between: no other sentence, no other statement. */
function isOneRange(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > RANGE_ITEMS) return false;
  for (let at = from; at < to; at++) {
    const { text, word } = itemAt(items, at);
    const isSmall = word.link !== undefined || word.isPreposition === true || word.isArticle === true;
    if (!isSmall && !/^(?:[,()/–&-]|auf|zum|sowie|on)$/.test(text)) return false;
  }
  return true;
}

/** The year that only the later of two days carries. */
function withLaterYears(items: readonly Item[], pairs: WeekdayPair[]): WeekdayPair[] {
  for (let at = pairs.length - 2; at >= 0; at--) {
    const pair = pairs[at];
    const later = pairs[at + 1];
    if (
      !pair ||
      !later ||
      pair.year !== null ||
      later.year === null ||
      !isOneRange(items, pair.to, later.from)
    )
      continue;
    // Only the turn of the year runs backwards: December and January.
    if (pair.month > later.month && pair.month - later.month < 9) continue;
    const isBefore = pair.month > later.month || (pair.month === later.month && pair.day > later.day);
    const year = isBefore ? later.year - 1 : later.year;
    pairs[at] = { ...pair, year, isShortYear: later.isShortYear };
  }
  return pairs;
}
