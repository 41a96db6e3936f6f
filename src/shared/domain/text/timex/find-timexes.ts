import { type CivilDay, parseDay } from './calendar';
import { readClock } from './clock-rules';
import type { Context } from './context';
import { type Item, isNumber, itemAt, itemBefore, readItems } from './items';
import type { Meaning, Reading, TimexType } from './meaning';
import { readPoint, readShifted } from './point-rules';
import { resolveMeaning } from './resolve';
import { isScheduled } from './schedule';
import { readSpan } from './span-rules';
import { tenseAround } from './tense';
import type { Tense } from './word';

/** An expression of time as TIMEX3 (ISO 24617-1) has it: `value` such as 2024-10-13, 2024-W41, P2D, XXXX-WXX-3, PAST_REF. */
export type Timex = { start: number; end: number; type: TimexType; value: string };

/**
 * Expressions of time in German or English text, in order, never overlapping, without the preposition before them (but
 * "vor drei Jahren" whole, since it is a point only with it).
 *
 * `dct` is the day of writing (`2024-10-13`), null where it is not known: then what is relative is read from the date
 * mentioned last, and X stands for what remains open. Weekdays and days without a year go the way the sentence's verb
 * looks, and into the year that the text is telling of. Linear: every rule looks at a bounded number of words.
 */
export function findTimexes(text: string, language: string, dct: string | null): Timex[] {
  return findTimexesIn(readItems(text, language), language, parseDay(dct));
}

/** The same for a text that was read already. */
export function findTimexesIn(items: readonly Item[], language: string, dct: CivilDay | null): Timex[] {
  return readAll(items, language, dct).map(({ timex }) => timex);
}

/**
 * Those that only the day of writing gives a date: am Mittwoch, gestern, kürzlich, im vergangenen Jahr. Not 3. Oktober,
 * derzeit or "am nächsten Tag", which the text itself may settle.
 */
export function findRelativeTimexesIn(items: readonly Item[], language: string): Timex[] {
  return readAll(items, language, null)
    .filter(({ reading }) => isRelative(reading.meaning))
    .map(({ timex }) => timex);
}

function isRelative(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
    case 'weekend':
    case 'month':
      return true;
    case 'move':
      return !meaning.isFromReference;
    case 'date':
      return meaning.yearBy !== undefined;
    case 'part-of-year':
      return meaning.yearBy !== undefined;
    case 'season':
      return meaning.shift !== null;
    case 'fixed':
      return meaning.value === 'PAST_REF';
    case 'time':
      return meaning.day !== null && isRelative(meaning.day);
    default:
      return false;
  }
}

function readAll(
  items: readonly Item[],
  language: string,
  dct: CivilDay | null,
): { reading: Reading; timex: Timex }[] {
  const isEnglish = /^en/i.test(language);
  const context: Context = {
    dct,
    reference: dct,
    lookedBackFrom: null,
    explicitYear: null,
    explicitAtOffset: 0,
    lastDay: null,
    lastDayAtOffset: 0,
  };
  const found: { reading: Reading; timex: Timex }[] = [];
  let at = 0;
  while (at < items.length) {
    // A new paragraph of a news text is back in the year of writing.
    if (dct !== null && items[at]?.gap === 'line') context.explicitYear = null;
    const reading = canOpen(items[at]) ? readAt(items, at, isEnglish) : null;
    if (reading === null) {
      at++;
      continue;
    }
    const start = items[reading.from]?.start ?? 0;
    const end = items[reading.to - 1]?.end ?? start;
    const tense = () => tenseOf(items, reading);
    const value = resolveMeaning(reading.meaning, context, tense, start);
    found.push({ reading, timex: { start, end, type: reading.type, value } });
    remember(context, reading, value, end, isFounding(items, reading));
    at = reading.to;
  }
  return found;
}

/** Most words are no part of any expression; saying so quickly is what makes this fast. */
function canOpen(item: Item | undefined): item is Item {
  if (item === undefined) return false;
  for (const _ in item.word) return true;
  return isNumber(item) || /(?:ig|ige|igen|iger|iges|igem|KW|Q[1-4])$/.test(item.text);
}

function readAt(items: readonly Item[], at: number, isEnglish: boolean): Reading | null {
  const tense = () => tenseAround(items, at, at + 1);
  let longest: Reading | null = readSpan(items, at, tense);
  for (const other of [readShifted(items, at), readClock(items, at), readPoint(items, at, isEnglish)]) {
    if (other && other.to > (longest?.to ?? at)) longest = other;
  }
  return longest;
}

/**
 * Seit Freitag is behind us; bis Freitag, ab Montag and by Sunday are to come where nothing tells of them as past, and
 * so is what is said to be on a day.
 */
function tenseOf(items: readonly Item[], { from, to }: Reading): Tense | null {
  const { text } = itemBefore(items, from);
  if (/^(?:seit|since)$/i.test(text)) return 'past';
  const told = tenseAround(items, from, to);
  const isAhead = /^(?:bis|ab|by|until|till)$/i.test(text) || isScheduled(items, from, to);
  return told ?? (isAhead ? 'future' : null);
}

/** seit 2004, 1973 gegründet: a year that what follows does not happen in. */
function isFounding(items: readonly Item[], { from, to }: Reading): boolean {
  return (
    /^(?:seit|since|bis|until)$/i.test(itemBefore(items, from).text) ||
    /^(?:gegründet|geboren|founded)/.test(itemAt(items, to).text)
  );
}

function remember(
  context: Context,
  { type, meaning }: Reading,
  value: string,
  end: number,
  isFoundingYear: boolean,
): void {
  if (type !== 'DATE' && type !== 'TIME') return;
  // A time that took the day of writing for want of another tells of no day.
  const isBare = meaning.kind === 'time' && meaning.day === null;
  if (isBare && context.lastDay !== value.slice(0, 10)) return;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T|-)/.exec(value);
  if (!parts) return;
  const [, year = '', month, day] = parts;
  const isLookBack = meaning.kind === 'move' && meaning.isFromReference && meaning.by < 0;
  context.lookedBackFrom = isLookBack ? (context.lookedBackFrom ?? context.reference) : null;
  context.reference = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  if (day !== undefined) {
    context.lastDay = value.slice(0, 10);
    context.lastDayAtOffset = end;
  }
  const isWritten = 'year' in meaning && meaning.year !== null;
  if (isWritten && !isFoundingYear) {
    context.explicitYear = Number(year);
    context.explicitAtOffset = end;
  }
}
