import { type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import { isName } from './name-guard';
import { type Days, readDays, readDaysOf } from './weekday-days';
import { isPaper, type NamedDay, type Names, readNames } from './weekday-names';

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
  // In der Nacht zum Sonntag (16./17. November): the second of the two days is meant.
  const second = list[1];
  if (days.length === 1 && second && list.length === 2 && isNightTo(items, last.at))
    return [make(last, second.day, true)];
  if (days.length === 1) return [make(last, first.day, list.length === 1)];
  return list.length === 1 && days.length === 2 && isRange ? [make(last, first.day, true)] : null;
}

/** Nacht zum Sonntag, Nacht auf den Sonntag, night to Sunday. */
function isNightTo(items: readonly Item[], at: number): boolean {
  const [before, second, third] = [1, 2, 3].map(step => itemAt(items, at - step).text);
  const isTo = (word: string | undefined) => /^(?:auf|zum|zu|to)$/.test(word ?? '');
  const isNight = (word: string | undefined) => /^(?:Nacht|night)$/.test(word ?? '');
  return (isTo(before) && isNight(second)) || (before === 'den' && isTo(second) && isNight(third));
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
export function isOneRange(items: readonly Item[], from: number, to: number): boolean {
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
