import type { CheckFinding } from '../../../../model/check';
import { formatDay, parseDay } from '../../../text/timex/calendar';
import type { Timex } from '../../../text/timex/find-timexes';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContrast } from '../../findings';

/**
 * A weekday alone, or heute Abend, against the date of the source (date_mismatch): wählte am Dienstag, where the source has am
 * 10. März 2010, a Wednesday; heute Abend in Anklam, where it has Samstag, 17. Juli. The sentences say the same, or each text
 * has one such day only. Silent where the source has that day by any name.
 */
export function checkDaysByDate({ review, reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  const written = parseDay(review.date);
  if (!written || !/^de/i.test(review.language)) return [];
  // What a text says of time is read for these two alone.
  if (!hasBare(reading) || !sourceReadings.some(source => source.has('dated'))) return [];
  const own = reading
    .timexes()
    .filter(each => isDay(each) && BARE.test(reading.text.slice(each.start, each.end)));
  if (own.length === 0 || own.length > MAX_DAYS) return [];
  const near = (value: string) =>
    Math.abs(Date.parse(value.slice(0, 10)) - Date.parse(formatDay(written))) <= REACH_MS;
  // One weekday is the day before, or that of next week.
  const named = new Set(own.map(({ value }) => value.slice(0, 10)));
  const ownDates = new Set(datedIn(reading).map(({ value }) => value.slice(0, 10)));
  return sourceReadings.flatMap((source, document) => {
    const held = pairs()[document];
    if (!held || !source.has('dated')) return [];
    const open = own.filter(
      ({ value, start, end }) => near(value) && !hasWeekday(source.text, reading.text.slice(start, end)),
    );
    if (open.length === 0) return [];
    const there = source.timexes();
    if (there.length > MAX_DAYS || source.notices().length > 0) return [];
    const dated = datedIn(source).filter(({ value }) => near(value));
    const values = new Set(dated.map(({ value }) => value.slice(0, 10)));
    const known = new Set(there.filter(isDay).map(({ value }) => value.slice(0, 10)));
    if (source.document.date !== null) known.add(source.document.date.slice(0, 10));
    const spans = source.sentences();
    return open.flatMap(day => {
      if (known.has(day.value.slice(0, 10))) return [];
      const paired = held
        .ofReview(held.reviewAt(day.start))
        .filter(({ strength }) => strength >= MIN_STRENGTH)
        .slice(0, 2)
        .flatMap(({ source: at }) => itemsBetween(dated, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0));
      const isOnly = held.isOneEvent && named.size === 1 && values.size === 1 && known.size <= 2;
      const [other, ...more] = paired.length > 0 ? paired : isOnly ? dated.slice(0, 1) : [];
      if (!other || more.length > 0 || ownDates.has(other.value.slice(0, 10))) return [];
      // It is that day of the week: of which week, only the words around tell.
      if (areOfOneWeekday(day.value, other.value)) return [];
      // It is told by another word, too.
      if (named.has(other.value.slice(0, 10))) return [];
      return makeContrast('date_mismatch', { reading, at: day, document, source, other, severity: 'medium' });
    });
  });
}

/**
 * A date against the weekday of the source: am 14. Juni, where the source, of Saturday, has am Montag. Both stand in sentences
 * that say the same, and the source has that date by no name.
 */
export function checkDatesByDay({ review, reading, sourceReadings, pairs }: CheckContext): CheckFinding[] {
  if (!/^de/i.test(review.language) || !reading.has('dated') || !sourceReadings.some(hasBare)) return [];
  const own = datedIn(reading);
  if (own.length === 0 || own.length > MAX_DAYS) return [];
  return sourceReadings.flatMap((source, document) => {
    const held = pairs()[document];
    const written = parseDay(source.document.date);
    if (!held || !written || !hasBare(source)) return [];
    const isPaired = ({ start }: Timex) =>
      (held.ofReview(held.reviewAt(start))[0]?.strength ?? 0) >= Math.min(SURE, MIN_STRENGTH);
    if (!own.some(isPaired)) return [];
    const there = source.timexes();
    if (there.length > MAX_DAYS || source.notices().length > 0) return [];
    const known = new Set(there.filter(isDay).map(({ value }) => value.slice(0, 10)));
    known.add(formatDay(written));
    const named = there.filter(each => isDay(each) && BARE.test(source.text.slice(each.start, each.end)));
    const told = new Set(
      reading
        .timexes()
        .filter(isDay)
        .map(({ value }) => value.slice(0, 10)),
    );
    const spans = source.sentences();
    return own.flatMap(day => {
      const value = day.value.slice(0, 10);
      const sentence = held.reviewAt(day.start);
      const [best] = held.ofReview(sentence);
      if (!best || best.strength < (known.has(value) ? SURE : MIN_STRENGTH)) return [];
      // The source has that day of something else.
      const isOfThis = there.some(
        each =>
          each.value.startsWith(value) && held.strengthOf(held.sourceAt(each.start), sentence) > ELSEWHERE,
      );
      if (isOfThis || value === formatDay(written)) return [];
      const at = best.source * 2;
      const [other, ...more] = itemsBetween(named, spans[at] ?? 0, spans[at + 1] ?? 0);
      if (!other || more.length > 0 || told.has(other.value.slice(0, 10))) return [];
      if (areOfOneWeekday(value, other.value)) return [];
      const apart = Math.abs(Date.parse(value) - Date.parse(other.value.slice(0, 10)));
      if (apart > REACH_MS) return [];
      return makeContrast('date_mismatch', { reading, at: day, document, source, other, severity: 'medium' });
    });
  });
}

const SURE = 0.55;
const ELSEWHERE = 0.2;
const MAX_DAYS = 40;
const MIN_STRENGTH = 0.45;
/** What a weekday alone can mean. */
const WEEK_MS = 7 * 86_400_000;
const REACH_MS = WEEK_MS;
const BARE =
  /^(?:(?:(?:am|vom|vergangenen|kommenden|letzten) )*(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?:abend|nachmittag|vormittag|mittag|morgen|früh|nacht)?|[Hh]eute (?:Abend|Nachmittag|Vormittag|Mittag))$/u;

/** Whether there may be any that `BARE` takes. */
function hasBare({ has }: Reading): boolean {
  return has('weekday') || has('timeOfToday');
}

function areOfOneWeekday(x: string, y: string): boolean {
  return (Date.parse(x.slice(0, 10)) - Date.parse(y.slice(0, 10))) % WEEK_MS === 0;
}

function isDay({ value }: Timex): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** Days that are written with their figures. */
function datedIn({ text, timexes }: Reading): Timex[] {
  return timexes().filter(
    each => isDay(each) && /\d{1,2}\. ?(?:\p{Lu}|\d)/u.test(text.slice(each.start, each.end)),
  );
}

function hasWeekday(text: string, words: string): boolean {
  const day = /(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend/u.exec(words)?.[0];
  return day === undefined ? /(?<!\p{L})[Hh]eute(?!\p{L})/u.test(text) : text.includes(day);
}
