import { parseDay, weekdayOf } from '../../../text/timex/calendar';
import type { Reading } from '../../context';
import { GERMAN_MONTHS, monthNumberOf } from '../../german-months';
import { findTimeWords, timeWordsOf } from './time-words';

/**
 * `key` is d and the number of the weekday, Monday being 1, w and that of a weekday every week, or m and that of the month;
 * for the rest as in `TimeWord`.
 */
export type Day = { start: number; end: number; key: string; year?: string };

const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const ENGLISH = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const DAY = new RegExp(
  String.raw`(?<![\p{L}-])(${[...WEEKDAYS, ...ENGLISH, 'Sonnabend'].join('|')})(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?(?![\p{L}-])`,
  'gu',
);
/** A month alone; one with a year is a date, in „im Dezember 14 320 Menschen“ it is none. */
const MONTH = new RegExp(
  String.raw`(?<=(?:[Ii]m|[Bb]is|[Ss]eit|[Aa]b|[Aa]nfang|[Mm]itte|[Ee]nde|[Vv]on|[Vv]om|[Zz]um|aus dem|vergangenen|letzten|kommenden|diesem) )(?:Jänner|(${GERMAN_MONTHS.join('|')}))(?![\p{L}-]| (?:1[5-9]|20)\d\d(?! ?\d))`,
  'gu',
);

/** Weekdays, months and times with names, in the order of the text. */
export function daysIn(reading: Reading): Day[] {
  const { text } = reading;
  const days = Array.from(text.matchAll(DAY), ({ index, 0: words, 1: name = '' }): Day | null => {
    if (EXCEPT.test(text.slice(Math.max(0, index - 12), index))) return null;
    const at = Math.max(WEEKDAYS.indexOf(name === 'Sonnabend' ? 'Samstag' : name), ENGLISH.indexOf(name));
    return { start: index, end: index + words.length, key: `d${at + 1}` };
  }).filter(day => day !== null);
  const months = Array.from(text.matchAll(MONTH), ({ index, 0: words, 1: name = 'Januar' }): Day => {
    return { start: index, end: index + words.length, key: `m${monthNumberOf(name)}` };
  });
  const weekly = Array.from(
    reading.has('weekly') ? text.matchAll(WEEKLY) : [],
    ({ index, 0: words, 1: every, 2: adverb = '' }): Day => {
      const name = (every ?? adverb).toLowerCase();
      const at = WEEKDAYS.findIndex(each => each.toLowerCase() === (name === 'sonnabend' ? 'samstag' : name));
      return { start: index, end: index + words.length, key: `w${at + 1}` };
    },
  );
  return [...days, ...months, ...weekly, ...findTimeWords(reading)].sort((a, b) => a.start - b.start);
}

/** Days of one kind exclude each other. */
export function kindOf(key: string): string {
  const colon = key.indexOf(':');
  return colon < 0 ? key.charAt(0) : key.slice(0, colon);
}

/** Täglich außer am Sonntag. */
const EXCEPT = /(?:außer|ausser|except) (?:am |an |on )?$/iu;
/** Jeden Sonntag, jeden Sonntagvormittag, sonntags. */
const WEEKLY = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Jj]eden (${WEEKDAYS.join('|')}|Sonnabend)|(${WEEKDAYS.join('|')}|Sonnabend)s(?![\p{L}]))`,
  'giu',
);

/** A day of a year in which the weekdays of a text stand beside their dates: Dienstag, 11. März. Null where none does. */
function yearBy(reading: Reading, days: readonly Day[]) {
  const dates = reading.datesAndYears().filter(({ value }) => /^--/.test(value));
  for (const { start, value } of dates.slice(0, MAX_DATES)) {
    const day = days.find(
      ({ key, end }) =>
        key.startsWith('d') &&
        end < start &&
        /^,? (?:dem |den |der )?$/u.test(reading.text.slice(end, start)),
    );
    if (!day) continue;
    // Every calendar there is comes within eleven years.
    for (let year = 2015; year < 2043; year++) {
      const at = parseDay(`${year}${value.slice(1)}`);
      if (at && `d${weekdayOf(at)}` === day.key) return at;
    }
  }
  return null;
}

const MAX_DATES = 100;
const NIGHT = /Nacht (?:auf|zum|zu)(?: den)? $/u;
const TODAY =
  /(?=[GHMghmty])(?<![\p{L}])(?:[Hh]eute|[Gg]estern|[Mm]orgen(?! des)|today|yesterday|tomorrow)(?![\p{L}])/u;

/** In der Nacht zu Sonntag, von Samstag auf Sonntag: as n and the number of the day that it ends in. */
const NIGHTS = new RegExp(
  String.raw`(?<!\p{L})(?:Nacht (?:auf|zum|zu)|(?:[Vv]on|[Vv]om)(?: \p{L}+)? (?:${WEEKDAYS.join('|')}|Sonnabend) (?:auf|zum?))(?: den)? (${WEEKDAYS.join('|')}|Sonnabend)(?!\p{L})`,
  'gu',
);

export function nightsIn({ text }: Reading): Day[] {
  if (!/Nacht |[Vv]o[nm] \p{Lu}\p{Ll}+ (?:auf|zu)/u.test(text)) return [];
  return Array.from(text.matchAll(NIGHTS), ({ index, 0: words, 1: name = '' }) => {
    const end = index + words.length;
    const at = WEEKDAYS.indexOf(name === 'Sonnabend' ? 'Samstag' : name);
    return { start: end - name.length, end, key: `n${at + 1}` };
  });
}

/** Also what its dates are, and the day of writing; `today` where that would be any. */
export function keysOf(reading: Reading, days: readonly Day[]): Set<string> {
  const { document, text } = reading;
  const keys = new Set(days.map(({ key }) => key));
  const written = parseDay(document.date) ?? yearBy(reading, days);
  // Wie am Freitag mitgeteilt wurde: the day of writing needs no other sign.
  if (document.date !== null && written) keys.add(`d${weekdayOf(written)}`);
  for (const { key } of days)
    if (key.startsWith('m'))
      for (const each of timeWordsOf(`--${key.slice(1).padStart(2, '0')}`)) keys.add(each);
  for (const { value } of reading.datesAndYears()) {
    for (const each of timeWordsOf(value)) keys.add(each);
    const month = /^-?\d{0,4}-(\d{2})/.exec(value.replace(/^--/, '-'))?.[1];
    if (month !== undefined) keys.add(`m${Number(month)}`);
    const whole = /^\d/.test(value) ? value : written ? `${written.year}${value.slice(1)}` : null;
    const day = parseDay(whole);
    if (day) keys.add(`d${weekdayOf(day)}`);
    else if (/-\d{2}-\d{2}$/.test(value)) keys.add('today');
  }
  // In der Nacht auf Mittwoch may still be Tuesday.
  for (const { start, key } of days)
    if (key.startsWith('d') && NIGHT.test(text.slice(Math.max(0, start - 14), start)))
      keys.add(`d${((Number(key.slice(1)) + 5) % 7) + 1}`);
  if (TODAY.test(text)) {
    if (document.date === null || !written) keys.add('today');
    else for (const step of [-1, 0, 1]) keys.add(`d${((weekdayOf(written) + step + 6) % 7) + 1}`);
  }
  return keys;
}
