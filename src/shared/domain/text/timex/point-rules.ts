import { fullYear, readDate, readDay, readYearBehind, yearOf } from './calendar-dates';
import { readDayWord } from './day-words';
import { behindAdjective, type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import type { Meaning, Reading } from './meaning';
import { isName } from './name-guard';
import { century, readCentury, readDecade, readHoliday, readPartOfYear, readSeason } from './period-rules';
import { isExpected, onPart, point, readYearOf } from './reading';
import { readVague } from './vague-times';
import { readDayInWeek, readWeekday } from './weekday-rules';
import { readYear } from './year-rules';

/** Dates and what names one: the longest of the readings that begin at `at`, or null. */
export function readPoint(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  return readEdge(items, at, isEnglish) ?? readPlainPoint(items, at, isEnglish);
}

function readPlainPoint(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  let longest: Reading | null = null;
  for (const rule of isNumber(itemAt(items, at)) ? FIGURE_RULES : RULES) {
    const reading = rule(items, at, isEnglish);
    if (reading && reading.to > (longest?.to ?? at)) longest = reading;
  }
  return longest;
}

type Rule = (items: readonly Item[], at: number, isEnglish: boolean) => Reading | null;

const RULES: readonly Rule[] = [
  readWeekday,
  readCalendarDate,
  readFirstOfSeveral,
  readYear,
  readDayWord,
  readSeason,
  readHoliday,
  readPartOfYear,
  readCentury,
  readDecade,
  readVague,
  readMovedWord,
];

const FIGURE_RULES: readonly Rule[] = [
  readCalendarDate,
  readFirstOfSeveral,
  readSecondOfTwo,
  readYear,
  readPartOfYear,
  readHoliday,
  readCentury,
  readDecade,
];

/** A day, or a month that is no name; Oktober vergangenen Jahres. */
function readCalendarDate(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  const date = readDate(items, at, isEnglish);
  if (date === null) return null;
  const { month, day } = date;
  if (itemAt(items, date.to).text === '%' || isCounted(items, at, date.to)) return null;
  const isLaterYear =
    isEnglish && date.year === null && day !== null && wordAt(items, at).month !== undefined;
  const later = isLaterYear ? yearBehindSecond(items, { to: date.to, day }) : null;
  const year = date.year !== null && date.isShortYear ? fullYear(date.year, null) : (date.year ?? later);
  if (year !== null || day !== null) {
    const relative = year === null ? readYearOf(items, date.to) : null;
    const meaning: Meaning = { kind: 'date', year, month, day };
    // 2024-10-13T18:00
    const clock = /^\d{2}(T\d{2}:\d{2}(?::\d{2})?)/.exec(itemAt(items, date.to - 1).text)?.[1];
    if (clock !== undefined) return point(at, date.to, { kind: 'time', day: meaning, clock });
    if (relative === null) return point(at, date.to, meaning);
    return point(at, relative.to, { kind: 'date', year: null, month, day, yearBy: relative.by });
  }
  const relative = readYearOf(items, date.to);
  if (relative) return point(at, relative.to, { kind: 'date', year: null, month, day, yearBy: relative.by });
  const other = laterMonth(items, date.to);
  if (!isExpected(items, at) && (other === null || isName(items, at))) return null;
  return point(at, date.to, { kind: 'date', year: other, month, day: null });
}

/** "3. 2." and the like before a unit of measure or in a list of numbers. */
function isCounted(items: readonly Item[], at: number, to: number): boolean {
  const isFigures = isNumber(itemAt(items, at)) && itemAt(items, at).text.includes('.');
  return isFigures && /^(?:Euro|Prozent|Millionen|Milliarden|€)$/.test(itemAt(items, to).text);
}

/** The year of "Mai und Juni 2011" for Mai. */
function laterMonth(items: readonly Item[], at: number): number | null {
  if (wordAt(items, at).link === undefined && !/^[-–/]$/.test(itemAt(items, at).text)) return null;
  if (wordAt(items, at + 1).month === undefined) return null;
  return readYearBehind(items, at + 2)?.year ?? null;
}

/** The first of "3. und 4. Mai 2024", "3.–5. Mai", "3., 4. und 5. Mai", and of "18. und 19. Jahrhundert". */
function readFirstOfSeveral(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  const first = readDay(items, at);
  if (first === null || (!first.isMarked && !isEnglish)) return null;
  let next = first.to;
  for (let count = 0; count < 4; count++) {
    const linked = behindLink(items, next);
    if (linked === null) return null;
    const date = readDate(items, linked, isEnglish);
    const isDays = date && (!isNumericDate(items, linked) || isRange(items, next, first.day, date.day));
    if (isDays && date.day !== null && date.month !== 0) {
      return point(at, first.to, { kind: 'date', year: date.year, month: date.month, day: first.day });
    }
    const other = readDay(items, linked);
    if (other === null) return null;
    if (wordAt(items, other.to).unit === 'CE') return point(at, first.to, century(first.day, false));
    next = other.to;
  }
  return null;
}

/** 3.–5.10.2024, 3. bis 5.10. */
function isRange(items: readonly Item[], at: number, first: number, last: number | null): boolean {
  return (wordAt(items, at).link === 'to' || /^[-–]$/.test(itemAt(items, at).text)) && first < (last ?? 0);
}

function isNumericDate(items: readonly Item[], at: number): boolean {
  return itemAt(items, at).text.includes('.');
}

/** The year of "October 3–5, 2024" for the 3rd. */
function yearBehindSecond(items: readonly Item[], first: { to: number; day: number }): number | null {
  const { text, word } = itemAt(items, first.to);
  if (word.link === undefined && !/^[-–]$/.test(text)) return null;
  const second = readDay(items, first.to + 1);
  return second && second.day > first.day ? (readYearBehind(items, second.to)?.year ?? null) : null;
}

/** The second of "October 3 to 5" and "October 3–5, 2024"; not "October 3 to 5 people". */
function readSecondOfTwo(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  const link = itemBefore(items, at);
  const isHyphen = /^[-–]$/.test(link.text);
  if (!isEnglish || (!isHyphen && link.word.link === undefined)) return null;
  const { month } = wordAt(items, at - 3);
  const first = readDay(items, at - 2);
  const second = readDay(items, at);
  if (month === undefined || !first || !second || second.day <= first.day) return null;
  const year = readYearBehind(items, second.to);
  const { text, word } = itemAt(items, second.to);
  if (!isHyphen && year === null && /^\p{L}/u.test(text) && !word.isPreposition) return null;
  return point(at, year?.to ?? second.to, { kind: 'date', year: year?.year ?? null, month, day: second.day });
}

function behindLink(items: readonly Item[], at: number): number | null {
  const { text, word } = itemAt(items, at);
  if (text === ',') return wordAt(items, at + 1).link ? at + 2 : at + 1;
  if (text === 'bis' && itemAt(items, at + 1).text === 'zum') return at + 2;
  return word.link !== undefined || /^(?:[-–/]|sowie|oder|auf)$/.test(text) ? at + 1 : null;
}

function readMovedWord(items: readonly Item[], at: number): Reading | null {
  const { moved, isFromReference, edgeOf, unit, isPlural } = wordAt(items, at);
  if (unit === 'WE' && !isPlural && /^(?:am|zum|das|dem|the)$/i.test(itemBefore(items, at).text)) {
    return point(at, at + 1, { kind: 'weekend' });
  }
  if (edgeOf !== undefined) {
    const year = readYearBehind(items, at + 1);
    if (year) return point(at, year.to, { kind: 'date', year: year.year, month: null, day: null });
    return point(at, at + 1, { kind: 'move', unit: edgeOf, by: 0, isFromReference: false, isEdge: true });
  }
  if (moved === undefined) return null;
  return point(at, at + 1, { kind: 'move', ...moved, isFromReference: isFromReference === true });
}

/** Anfang März, Ende 2019, Mitte der 80er Jahre, Ende des Jahres, late October, early in 2019. */
function readEdge(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  const { edge, edgeOf } = wordAt(items, at);
  if (edge === undefined || edgeOf !== undefined) return null;
  let next = at + 1;
  if (itemAt(items, next).text === '-') next++;
  while (next < at + 4 && /^(?:der|des|dem|of|the|in)$/.test(itemAt(items, next).text)) next++;
  const { unit, isPlural } = wordAt(items, next);
  const isSpan = unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'CE' || unit === 'DE';
  if (isSpan && !isPlural && next > at + 1 && yearOf(itemAt(items, next + 1)) === null) {
    return point(at, next + 1, { kind: 'move', unit, by: 0, isFromReference: false, isEdge: true });
  }
  const inner = readPlainPoint(items, next, isEnglish) ?? readShifted(items, next);
  return inner && /^(?:date|season|decade|fixed|move|part-of-year|month)$/.test(inner.meaning.kind)
    ? { ...inner, from: at }
    : null;
}

/** letzte Woche, das kommende Jahr, diesen Freitag, letzten Sommer, nächsten Oktober, gleichen Tag. */
export function readShifted(items: readonly Item[], at: number): Reading | null {
  const start = wordAt(items, at).isArticle && wordAt(items, at + 1).shift !== undefined ? at + 1 : at;
  const { shift, isFromReference } = wordAt(items, start);
  if (shift === undefined) return null;
  const inWeek = readDayInWeek(items, at, start, shift);
  if (inWeek && !isFromReference) return inWeek;
  const nounAt = isDeictic(items, start) ? behindDescription(items, start + 1) : start + 1;
  const item = itemAt(items, nounAt);
  const { weekday, isShort, month, season, part, unit, isPlural } = item.word;
  const to = nounAt + 1;
  if (unit === 'WE') {
    return point(
      at,
      to,
      shift === 0 ? { kind: 'weekend' } : { kind: 'move', unit, by: shift, isFromReference: false },
    );
  }
  if (unit === 'D' && !isPlural) {
    // The last day is that of something, and the next one follows on what was told.
    if (shift < 0 || shift > 1) return null;
    const isTold = shift === 1 || isFromReference === true || isPointing(items, start);
    return point(at, to, { kind: 'move', unit, by: shift, isFromReference: isTold });
  }
  if (unit !== undefined && !isPlural && unit !== 'H' && unit !== 'MIN' && unit !== 'S') {
    return point(at, to, { kind: 'move', unit, by: shift, isFromReference: isFromReference === true });
  }
  if (weekday !== undefined && !isShort) {
    const isPart = wordAt(items, to).part !== undefined && itemAt(items, to).gap === 'space';
    const own = part ?? (isPart ? wordAt(items, to).part : undefined);
    return point(at, isPart ? to + 1 : to, onPart({ kind: 'weekday', weekday, shift }, own));
  }
  if (month !== undefined && readDate(items, nounAt, false)?.day === null) {
    return point(at, to, { kind: 'month', month, shift });
  }
  if (season !== undefined) return point(at, to, { kind: 'season', year: null, season, shift });
  if (part === undefined || item.word.isAdverb) return null;
  const by = shift === 0 ? 0 : shift;
  if (isPointing(items, start)) return point(at, to, { kind: 'time', day: null, clock: `T${part}` });
  const day: Meaning = { kind: 'move', unit: 'D', by, isFromReference: isFromReference === true };
  return point(at, to, onPart(day, part));
}

/** The last warm summer is not last summer, and a next try not the next one; this and a past one are. */
function isDeictic(items: readonly Item[], at: number): boolean {
  return /^(?:dies|vergangen|vorig|abgelaufen|zurückliegend|laufend|kommend)e[nrsm]?$/i.test(
    itemAt(items, at).text,
  );
}

/** Diesem milden Winter; not diesem besonderen Tag, which nobody counts from the day of writing. */
function behindDescription(items: readonly Item[], at: number): number {
  const nounAt = behindAdjective(items, at);
  const { season, weekday, isShort, unit } = wordAt(items, nounAt);
  const isNamed = season !== undefined || (weekday !== undefined && !isShort);
  return isNamed || unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'WE' ? nounAt : at;
}

/** An diesem Tag: the one that was told of. */
function isPointing(items: readonly Item[], at: number): boolean {
  return /^diese[nrsm]?$/i.test(itemAt(items, at).text);
}
