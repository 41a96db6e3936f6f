import { readDate } from './calendar-dates';
import { type Item, isNumber, itemAt, itemBefore, wordAt } from './items';
import type { Reading } from './meaning';
import { durationValue, readAmount } from './time-counts';
import type { Tense, Unit, Word } from './word';

function repetition(from: number, to: number, value: string): Reading {
  return { from, to, type: 'SET', meaning: { kind: 'fixed', value } };
}

/** jeden Tag, alle zwei Jahre, jeden Montag, every summer. */
export function readRepetition(
  items: readonly Item[],
  at: number,
  tense: () => Tense | null,
): Reading | null {
  const { isEvery, set, part, isAdverb } = wordAt(items, at);
  if (isAdverb && part !== undefined && isOfEveryDay(items, at) && tense() === null)
    return repetition(at, at + 1, `XXXX-XX-XXT${part}`);
  // Am Abend des Sonntags: a genitive.
  if (set !== undefined && itemBefore(items, at).text !== 'des') return repetition(at, at + 1, set);
  const times = readTimesPer(items, at);
  if (times) return times;
  const each = readEachTime(items, at);
  if (each) return each;
  const one = readOneByOne(items, at);
  if (one) return one;
  if (!isEvery) return null;
  const amount = readAmount(items, at + 1);
  if (amount && (Number.isFinite(amount.count) || itemAt(items, at + 1).text === 'paar')) {
    return repetition(at, amount.to, durationValue(amount.count, amount.unit));
  }
  const date = readDate(items, at + 1, false);
  if (date && date.day !== null && date.year === null) {
    const day = [date.month, date.day].map(part => String(part).padStart(2, '0')).join('-');
    return repetition(at, date.to, `XXXX-${day}`);
  }
  const nth = wordAt(items, at + 1).ordinal;
  const nthOf = wordAt(items, at + 2);
  if (nth !== undefined && !nthOf.isShort && nthOf.weekday !== undefined) {
    return repetition(at, at + 3, `XXXX-WXX-${nthOf.weekday}`);
  }
  if (nth !== undefined && nthOf.unit !== undefined)
    return repetition(at, at + 3, durationValue(nth, nthOf.unit));
  const value = everyValue(wordAt(items, at + 1));
  return value === null ? null : repetition(at, at + 2, value);
}

function everyValue({ unit, isPlural, weekday, isShort, month, season, part }: Word): string | null {
  if (unit !== undefined && !isPlural) return durationValue(1, unit);
  const open = weekday !== undefined && !isShort ? `XXXX-WXX-${weekday}` : null;
  if (open !== null) return part === undefined ? open : `${open}T${part}`;
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  if (season !== undefined) return `XXXX-${season}`;
  return part === undefined ? null : `XXXX-XX-XXT${part}`;
}

/** Nachts ist der Platz leer: of all nights, where neither a verb nor a day or a time beside it says of which. */
function isOfEveryDay(items: readonly Item[], at: number): boolean {
  if (!/s$/.test(itemAt(items, at).text) || /^eines$/i.test(itemBefore(items, at).text)) return false;
  if (/^(?:um|gegen|ab|kurz|zwischen)$/.test(itemAt(items, at + 1).text)) return false;
  for (let near = Math.max(0, at - DAY_REACH); near < at; near++) {
    const { weekday, isShort, month, dayOffset, clock } = wordAt(items, near);
    const isDay = (weekday !== undefined && !isShort) || month !== undefined || dayOffset !== undefined;
    if (isDay || clock !== undefined || itemAt(items, near).text === 'Uhr') return false;
  }
  return true;
}

const DAY_REACH = 12;

/** Jeweils am Dienstag, immer freitags, stets Montag und Mittwoch: of each the first. */
function readEachTime(items: readonly Item[], at: number): Reading | null {
  const { weekday, isShort } = wordAt(items, at);
  if (weekday === undefined || isShort) return null;
  const isBehind = /^(?:am|an)$/.test(itemBefore(items, at).text);
  if (!/^(?:jeweils|immer|stets)$/i.test(itemBefore(items, isBehind ? at - 1 : at).text)) return null;
  const next = itemAt(items, at + 1);
  if (isNumber(next) || (next.text === ',' && isNumber(itemAt(items, at + 2)))) return null;
  const value = everyValue(wordAt(items, at));
  return value === null ? null : repetition(at, at + 1, value);
}

/** Jahr um Jahr, Tag für Tag, von Woche zu Woche, day by day. */
function readOneByOne(items: readonly Item[], at: number): Reading | null {
  const { text, word } = itemAt(items, at);
  const isOf = /^(?:von|from)$/i.test(itemBefore(items, at).text);
  const link = isOf ? /^(?:zu|to)$/ : /^(?:um|für|by|after)$/;
  if (!link.test(itemAt(items, at + 1).text) || word.isAdverb || word.month !== undefined) return null;
  if (itemAt(items, at + 2).text.toLowerCase() !== text.toLowerCase()) return null;
  const value = everyValue(word);
  return value === null ? null : repetition(at, at + 3, value);
}

const PARTS_OF: ReadonlyArray<readonly [Unit, Unit, number]> = [
  ['Y', 'M', 12],
  ['D', 'H', 24],
];

/** pro Jahr; zweimal im Jahr, which is every six months; dreimal die Woche. */
function readTimesPer(items: readonly Item[], at: number): Reading | null {
  const count = wordAt(items, at).times ?? 0;
  const shared = count === 0 ? sharedOutTo(items, at) : null;
  if (shared !== null) return repetition(at, shared.to, durationValue(1, shared.unit));
  const isPer = count === 0 && /^(?:pro|je)$/i.test(itemAt(items, at).text);
  if (count === 0 && !isPer) return null;
  let next = at + 1;
  if (count > 0) {
    if (!/^(?:im|pro|am|in|die|jede|je|a|per)$/.test(itemAt(items, next).text)) return null;
    next += itemAt(items, next).text === 'in' ? 2 : 1;
  }
  const { unit, isPlural } = wordAt(items, next);
  if (unit === undefined || isPlural || !/^(?:Y|M|W|D|Q)$/.test(unit) || isNumber(itemAt(items, next + 1)))
    return null;
  const whole = PARTS_OF.find(([large]) => large === unit);
  const isEven = whole !== undefined && count > 1 && whole[2] % count === 0;
  const value = isEven ? durationValue(whole[2] / count, whole[1]) : durationValue(1, unit);
  return repetition(at, next + 1, value);
}

/** 400 Euro im Monat, 15 Euro die Stunde, 40 Stunden in der Woche; not "20 Gäste im Jahr 2012" nor "am Tag danach". */
function sharedOutTo(items: readonly Item[], at: number): { to: number; unit: Unit } | null {
  const link = itemAt(items, at).text;
  const unitAt = link === 'in' && itemAt(items, at + 1).text === 'der' ? at + 2 : at + 1;
  const { unit, isPlural } = wordAt(items, unitAt);
  if (unit === undefined || isPlural || !isShare(link, unit, itemBefore(items, at).text)) return null;
  const counts = [at - 2, at - 3].map(step => itemAt(items, step));
  if (!counts.some(item => isNumber(item) || item.word.number !== undefined)) return null;
  const { text, word, gap } = itemAt(items, unitAt + 1);
  if (word.after !== undefined || word.isArticle || isNumber(itemAt(items, unitAt + 1))) return null;
  const isClosed = gap === 'none' || /^(?:\p{Ll}|$)/u.test(text);
  return isClosed && !/^(?:eine[srm]?|vor|nach|als|wo|da)$/.test(text) ? { to: unitAt + 1, unit } : null;
}

/** What is paid or done so much of in each. */
const MEASURES = /^(?:Euro|Cent|Franken|Mark|Dollar|Stunden|Minuten|Tage|Nächte|Kilometer|Liter|Mal|€)$/;

function isShare(link: string, unit: Unit, before: string): boolean {
  if (link === 'im') return (unit === 'Y' || unit === 'M') && /^\p{Lu}/u.test(before);
  if (link === 'am') return unit === 'D' && /^\p{Lu}/u.test(before);
  const isWeek = unit === 'W' && (link === 'in' || link === 'die');
  return MEASURES.test(before) && (isWeek || (unit === 'H' && link === 'die'));
}
