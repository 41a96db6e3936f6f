import type { CheckFinding } from '../../model/check';
import { parseDay, weekdayOf } from '../text/timex/calendar';
import type { CheckContext, Reading } from './context';
import { itemsBetween, makeFinding } from './findings';
import { datesOf } from './source-dates';

/**
 * Weekdays and months without a date that a source has otherwise where it says the same: am Montag and am Dienstag, im
 * März and im Mai. Silent where the source names the review's anywhere, also by a date or as "heute", and where the review
 * names the source's. Reported as date_mismatch.
 */
export function checkSourceDays(context: CheckContext): CheckFinding[] {
  const own = daysIn(context.reading);
  if (own.length === 0 || own.length > MAX_DAYS) return [];
  const ownKeys = keysOf(context.reading, own);
  return context.sourceReadings.flatMap((source, document) => {
    const pairs = context.pairs()[document];
    const others = daysIn(source);
    if (!pairs || others.length === 0 || others.length > MAX_DAYS) return [];
    const otherKeys = keysOf(source, others);
    const published = parseDay(context.review.date);
    if (published) otherKeys.add(`d${weekdayOf(published)}`);
    const spans = source.sentences();
    return own.flatMap(day => {
      if (otherKeys.has(day.key) || (day.key.startsWith('d') && otherKeys.has('today'))) return [];
      for (const { source: at, strength } of pairs.ofReview(pairs.reviewAt(day.start)).slice(0, 2)) {
        if (strength < MIN_STRENGTH) continue;
        const there = itemsBetween(others, spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
        const other = there.find(({ key }) => key[0] === day.key[0] && !ownKeys.has(key));
        if (!other) continue;
        return makeOf(context, day, other, document);
      }
      // Wherever they stand: the only weekday of the one, and the only one of the other.
      const only = day.key.startsWith('d') && pairs.isOneEvent ? lonelyOf(others, ownKeys) : [];
      const [other] = only;
      return other && only.length === 1 && lonelyOf(own, otherKeys).length === 1
        ? makeOf(context, day, other, document)
        : [];
    });
  });
}

function lonelyOf(days: readonly Day[], known: ReadonlySet<string>): Day[] {
  const keys = new Set<string>();
  return days.filter(({ key }) => {
    const isNew = key.startsWith('d') && !known.has(key) && !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

function makeOf({ review, sources }: CheckContext, day: Day, other: Day, document: number): CheckFinding {
  return makeFinding('date_mismatch', {
    at: { start: day.start, end: day.end },
    other: { document, start: other.start, end: other.end },
    params: {
      text: review.text.slice(day.start, day.end),
      otherText: sources[document]?.text.slice(other.start, other.end) ?? '',
    },
    severity: 'medium',
  });
}

const MAX_DAYS = 100;
const MIN_STRENGTH = 0.45;

/** `key` is d and the number of the weekday, Monday being 1, or m and that of the month. */
type Day = { start: number; end: number; key: string };

const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const ENGLISH = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const DAY = new RegExp(
  String.raw`(?<![\p{L}-])(${[...WEEKDAYS, ...ENGLISH, 'Sonnabend'].join('|')})(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?(?![\p{L}-])`,
  'gu',
);
/** A month alone; one with a day or a year is a date. */
const MONTH = new RegExp(
  String.raw`(?<=(?:[Ii]m|[Bb]is|[Ss]eit|[Aa]b|[Aa]nfang|[Mm]itte|[Ee]nde|[Vv]on) )(?:Jänner|(${MONTHS.join('|')}))(?![\p{L}-]| \d)`,
  'gu',
);

function daysIn({ text }: Reading): Day[] {
  const days = Array.from(text.matchAll(DAY), ({ index, 0: words, 1: name = '' }): Day => {
    const at = Math.max(WEEKDAYS.indexOf(name === 'Sonnabend' ? 'Samstag' : name), ENGLISH.indexOf(name));
    return { start: index, end: index + words.length, key: `d${at + 1}` };
  });
  const months = Array.from(text.matchAll(MONTH), ({ index, 0: words, 1: name = 'Januar' }): Day => {
    return { start: index, end: index + words.length, key: `m${MONTHS.indexOf(name) + 1}` };
  });
  return [...days, ...months].sort((a, b) => a.start - b.start);
}

const TODAY = /(?<![\p{L}])(?:[Hh]eute|[Gg]estern|[Mm]orgen(?! des)|today|yesterday|tomorrow)(?![\p{L}])/u;

/** Also what its dates are, and the day of writing; `today` where that would be any. */
function keysOf(reading: Reading, days: readonly Day[]): Set<string> {
  const { document, text } = reading;
  const keys = new Set(days.map(({ key }) => key));
  const written = parseDay(document.date);
  // Wie am Freitag mitgeteilt wurde: the day of writing needs no other sign.
  if (written) keys.add(`d${weekdayOf(written)}`);
  for (const { value } of datesOf(reading)) {
    const month = /^-?\d{0,4}-(\d{2})/.exec(value.replace(/^--/, '-'))?.[1];
    if (month !== undefined) keys.add(`m${Number(month)}`);
    const whole = /^\d/.test(value) ? value : written ? `${written.year}${value.slice(1)}` : null;
    const day = parseDay(whole);
    if (day) keys.add(`d${weekdayOf(day)}`);
    else if (/-\d{2}-\d{2}$/.test(value)) keys.add('today');
  }
  if (TODAY.test(text)) {
    if (!written) keys.add('today');
    else for (const step of [-1, 0, 1]) keys.add(`d${((weekdayOf(written) + step + 6) % 7) + 1}`);
  }
  return keys;
}
