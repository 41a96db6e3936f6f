import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { type Amount, baseValue } from '../../../text/amounts';
import { stemOf } from '../../../text/stems';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeContradiction, makeOwnContrast } from '../../findings';

/**
 * Times and how long they are said to last (number_mismatch): von 14 bis 17 Uhr, vier Stunden lang; vom 3. bis 9. Mai,
 * zwölf Tage lang. And two sets of hours for one event on one day (internal_contradiction). German; the hours English too.
 */
export function checkDurations({ review, reading }: CheckContext): CheckFinding[] {
  return [
    ...findHours(reading),
    ...findLasted(reading),
    ...findTooLong(reading),
    ...findDays(reading),
    ...(/^de/i.test(review.language) ? findTwice(reading) : []),
  ];
}

const RANGE = /^ ?(?:bis|–|-|to|and) ?(?:etwa |gegen |ca\. )?$/u;
/** Öffnet um 9 Uhr und schließt um 18 Uhr. */
const OPEN_TO = /^(?: \p{L}+){0,2} und (?:schließt|endet) (?:\p{L}+ ){0,2}(?:um|gegen) $/u;
const LASTING =
  /^ ?(?:,|\(|–)? ?(?:also |insgesamt |nach |das sind |dauert |sind |for |ganze |volle )*$|^[^.!?;:\d]{0,50}(?:dauert|dauern|dauerte|lang|lasts)(?: \p{Ll}+){0,2} $/u;

/** Von 14 bis 17 Uhr, vier Stunden lang. */
function findHours({ text, amounts }: Reading): CheckFinding[] {
  const all = amounts();
  return all.flatMap((from, at) => {
    const [to, hours] = [all[at + 1], all[at + 2]];
    if (from.kind !== 'clock' || to?.kind !== 'clock' || hours?.measure?.dimension !== 'time') return [];
    if (hours.measure.unit !== 'stunde' || hours.bound !== null || hours.start - to.end > 60) return [];
    const between = text.slice(from.end, to.start);
    if (!(RANGE.test(between) || OPEN_TO.test(between)) || !isLasting(text, to, hours)) return [];
    const minutes = (to.value - from.value + 24 * 60) % (24 * 60);
    const said = baseValue(hours) / 60;
    const isFar = Math.abs(said - minutes) > (Number.isInteger(hours.value) && minutes % 60 !== 0 ? 59 : 31);
    return isFar && minutes > 0 ? ofLength(hours, { start: from.start, end: to.end }, text) : [];
  });
}

/** What comes behind a length in hours: lang gesperrt, von 13.30. */
const FROM = /^ lang[^.!?;:\d\n]{0,50}, (?:von|zwischen) $/u;

/** Neun Stunden lang gesperrt, von 13.30 bis 20.30 Uhr; von 20 bis 23 Uhr ohne Strom. Fünf Stunden lang saß man im Dunkeln. */
function findLasted({ text, amounts }: Reading): CheckFinding[] {
  const all = amounts();
  return all.flatMap((hours, at) => {
    if (hours.measure?.unit !== 'stunde' || hours.bound !== null) return [];
    if (!/^ lang(?!\p{L})/u.test(text.slice(hours.end, hours.end + 6))) return [];
    const isBehind = (from: Amount | undefined, to: Amount | undefined) =>
      from?.kind === 'clock' && to?.kind === 'clock' && RANGE.test(text.slice(from.end, to.boundStart));
    const said = baseValue(hours) / 60;
    const [from, to, before, last] = [all[at + 1], all[at + 2], all[at - 2], all[at - 1]];
    if (from && to && isBehind(from, to) && FROM.test(text.slice(hours.end, from.boundStart))) {
      const minutes = minutesOf(from, to);
      return Math.abs(said - minutes) > 31 ? ofLength({ start: from.start, end: to.end }, hours, text) : [];
    }
    if (!before || !last || !isBehind(before, last) || !NEXT.test(text.slice(last.end, hours.start)))
      return [];
    const minutes = minutesOf(before, last);
    return said > minutes + 31 ? ofLength(hours, { start: before.start, end: last.end }, text) : [];
  });
}

/** What is longer than the hours before it begins the next sentence. */
const NEXT = /^[^.!?;:,\d\n]{0,60}\. $/u;

function minutesOf(from: Amount, to: Amount): number {
  return (to.value - from.value + 24 * 60) % (24 * 60);
}

const LONG =
  /(?<![\p{L}\d])(?<n>ein|eineinhalb|zwei|zweieinhalb|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\d{1,2}-)stündige[nrms]?(?![\p{L}])/gu;
const LONG_WORDS: Readonly<Record<string, number>> = { eineinhalb: 1.5, zweieinhalb: 2.5 };

/** Von 20 bis 22 Uhr die dreistündige Show: longer than the time it has. Shorter ones are a part of it. */
function findTooLong({ text, amounts }: Reading): CheckFinding[] {
  if (!/stündig/.test(text)) return [];
  const clocks = amounts().filter(({ kind }) => kind === 'clock');
  return Array.from(text.matchAll(LONG)).flatMap(({ index, 0: words, groups }) => {
    const end = index + words.length;
    const near = itemsBetween(clocks, index - 120, end + 120);
    const [from, to] = near;
    if (!from || !to || near.length !== 2 || !RANGE.test(text.slice(from.end, to.boundStart))) return [];
    const stretch = text.slice(Math.min(index, from.start), Math.max(end, to.end));
    if (/[!?\n]|\.(?= \p{Lu})/u.test(stretch)) return [];
    const n = groups?.n ?? '';
    const hours = LONG_WORDS[n] ?? (/\d/.test(n) ? Number(n.slice(0, -1)) : WORDS.indexOf(n));
    const minutes = (to.value - from.value + 24 * 60) % (24 * 60);
    const isLonger = hours > 0 && minutes > 0 && hours * 60 > minutes + 31;
    return isLonger ? ofLength({ start: index, end }, { start: from.start, end: to.end }, text) : [];
  });
}

function isLasting(text: string, before: Span, length: Amount): boolean {
  const between = text.slice(before.end, length.boundStart);
  if (/täglich|jeden|je |pro |Pause|Mittag|später|zuvor|vorher|every|each/u.test(between)) return false;
  const behind = text.slice(length.end, length.end + 24);
  return (
    LASTING.test(between) &&
    /^(?: lang(?:e)?(?![\p{L}])|\)|[.,;]| am Stück| Musik| Programm| long)/u.test(behind)
  );
}

const DAYS =
  /(?<![\p{L}\d])[Vv]om (?<from>\d{1,2})\.(?: (?<month>\p{Lu}\p{Ll}+))? bis (?:zum |einschließlich )?(?:\p{Lu}\p{Ll}+, )?(?<to>\d{1,2})\. (?<last>\p{Lu}\p{Ll}+)(?: \d{4})?(?<between>[^.!?;:\d\n]{0,40}?)(?<![\p{L}])(?<n>\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig) (?<unit>Tagen?|Wochen)(?: lang|\)|, | dauer|[.;])/gu;
const WORDS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const LENGTHS: Readonly<Record<string, number>> = {
  Januar: 31,
  März: 31,
  April: 30,
  Mai: 31,
  Juni: 30,
  Juli: 31,
  August: 31,
  September: 30,
  Oktober: 31,
  November: 30,
  Dezember: 31,
};

/** Vom 3. bis 9. Mai, zwölf Tage lang; counted with both ends or without. */
function findDays({ text }: Reading): CheckFinding[] {
  if (!/ bis /.test(text)) return [];
  return Array.from(text.matchAll(DAYS)).flatMap(match => {
    const { from, month, to, last = '', n = '', unit, between = '' } = match.groups ?? {};
    if (/je |jeweils|pro |Ferien|an |außer|noch/u.test(between)) return [];
    const names = Object.keys(LENGTHS);
    const isNext = month !== undefined && names.indexOf(last) - names.indexOf(month) === 1;
    if (month !== undefined && month !== last && !isNext) return [];
    const days = Number(to) - Number(from) + (isNext ? (LENGTHS[month] ?? 30) : 0);
    const said =
      (/^\d/.test(n) ? Number(n) : n === 'zwanzig' ? 20 : WORDS.indexOf(n)) * (unit === 'Wochen' ? 7 : 1);
    const slack = unit === 'Wochen' ? 4 : 1;
    if (days <= 0 || Math.abs(said - days) <= slack) return [];
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(n);
    return ofLength({ start, end: start + `${n} ${unit}`.length }, { start: match.index, end }, text);
  });
}

type Hours = {
  start: number;
  end: number;
  day: string;
  from: number;
  to: number;
  words: ReadonlySet<string>;
};

const CHANGED =
  /statt|verschoben|ursprünglich|sonst|normalerweise|bisher|eigentlich|außerdem|zudem|zusätzlich|weitere|zweite|danach|anschließend|später|zuvor|auch|Gruppe|jeweils|ab \d|Pause/u;
const MAX_HOURS = 40;

/** Two sentences that name one event and one day, each with other hours: a note on the first page and one inside. */
function findTwice(reading: Reading): CheckFinding[] {
  const { text } = reading;
  const clocks = reading.amounts().filter(({ kind }) => kind === 'clock');
  if (clocks.length < 4) return [];
  const spans = reading.sentences();
  const found: { at: number; hours: Omit<Hours, 'day' | 'words'> }[] = [];
  for (let i = 0; i < spans.length && found.length < MAX_HOURS; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const inside = itemsBetween(clocks, start, end);
    const hours = inside.length === 2 ? readHours(text, inside, text.slice(start, end)) : null;
    if (hours) found.push({ at: i, hours });
  }
  if (found.length < 2) return [];
  const days = reading
    .timexes()
    .filter(({ type, value }) => type === 'DATE' && /^\d{4}-\d{2}-\d{2}/.test(value));
  const toldIn = (at: number): Told => {
    const [start = 0, end = 0] = [spans[at], spans[at + 1]];
    const named = itemsBetween(days, start, end).map(({ value }) => value.slice(0, 10));
    return { start, end, days: new Set(named), words: wordsOf(text.slice(start, end)) };
  };
  const seen = found.flatMap(({ at, hours }): Hours[] => {
    const own = toldIn(at);
    const before = at > 0 ? toldIn(at - 2) : null;
    // Without a day of its own, the sentence goes on from the one before.
    const isNext =
      own.days.size === 0 && before !== null && !text.slice(before.end, own.start).includes('\n');
    const told = isNext ? before.days : own.days;
    const words = isNext ? new Set([...before.words, ...own.words]) : own.words;
    const [day] = told;
    return day !== undefined && told.size === 1 ? [{ ...hours, day, words }] : [];
  });
  return seen.flatMap((hours, at) => {
    const other = seen.slice(0, at).find(each => each.day === hours.day && isOneEvent(each, hours));
    if (!other || (other.from === hours.from && other.to === hours.to)) return [];
    // One within the other is a part of the programme.
    if (
      (other.from <= hours.from && hours.to <= other.to) ||
      (hours.from <= other.from && other.to <= hours.to)
    )
      return [];
    return makeContradiction({ text }, hours, other, 'hours');
  });
}

/** Days and events that a sentence names. */
type Told = { start: number; end: number; days: ReadonlySet<string>; words: ReadonlySet<string> };

function readHours(
  text: string,
  clocks: readonly Amount[],
  sentence: string,
): Omit<Hours, 'day' | 'words'> | null {
  const [from, to] = clocks;
  if (!from || !to || clocks.length !== 2 || CHANGED.test(sentence)) return null;
  const between = text.slice(from.end, to.boundStart);
  if (!RANGE.test(between) && !/^ und (?:endet|schließt) [^.!?]{0,20}$/u.test(between)) return null;
  return { start: from.start, end: to.end, from: from.value, to: to.value };
}

/** Compounds: what has a name of its own. */
function wordsOf(sentence: string): Set<string> {
  return new Set(
    Array.from(sentence.matchAll(/(?<![\p{L}-])\p{Lu}\p{Ll}{7,}(?![\p{L}-])/gu), ([word]) =>
      stemOf(word.toLowerCase(), true),
    ),
  );
}

function isOneEvent(one: Hours, other: Hours): boolean {
  let shared = 0;
  for (const word of one.words)
    if (
      other.words.has(word) &&
      !/^(?:sonnabend|donnerstag|september|november|dezember|dienstag|uhr)/.test(word)
    )
      shared++;
  return shared >= 2;
}

function ofLength(at: Span, other: Span, text: string): CheckFinding {
  return makeOwnContrast('number_mismatch', { text }, at, other);
}
