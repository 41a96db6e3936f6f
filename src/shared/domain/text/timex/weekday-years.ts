import { NUMBER_WORDS } from '../number-words';
import { type CivilDay, dayNumberOf, daysInMonth } from './calendar';
import { fullYear } from './calendar-dates';
import { findTimexesIn } from './find-timexes';
import { type Item, wordAt } from './items';
import { tenseAround } from './tense';
import type { WeekdayPair } from './weekday-pairs';
import type { Tense } from './word';

/** `primary` is the year meant; a weekday that fits one of `others` is no mistake either. Null primary: nobody can say. */
export type PairYears = { primary: number | null; others: readonly number[] };

/** A year that the text writes out; `day` where a whole date carries it. */
export type YearMention = {
  year: number;
  offset: number;
  day: CivilDay | null;
  isInTitle: boolean;
  /** A figure alone: the time of a story, or of a founding (`isFounding`), which is no time of what is told. */
  isBare: boolean;
  isFounding: boolean;
};

/**
 * Years written out, for quick look-up: `all` and `dated` in order of the text, `years` each once. `apart` are the numbers of
 * years that the text says lie between two times, in order: vor einem Jahr, zwei Jahre später.
 */
export type YearMentions = {
  all: readonly YearMention[];
  dated: readonly YearMention[];
  title: YearMention | null;
  years: readonly number[];
  apart: readonly { readonly years: number; readonly offset: number }[];
};

/** Behind the number it is read backwards, or every word would be tried. */
const APART = [
  /(?<!\p{L})(?:[Vv]or|[Nn]ach) (?:(?:fast|genau|gut|knapp|rund|etwa) )?(?<n>eine[mr]|\p{Ll}+|\d{1,3}) Jahr(?:en)?(?!\p{L})/gu,
  / (?:Jahre? (?:später|danach|zuvor|davor)|years? (?:ago|later|earlier|before))(?!\p{L})(?<=(?<!\p{L})(?<n>\p{L}+|\d{1,3}) \p{L}+ \p{L}+)/gu,
];
const MAX_APART = 50;

function readYearsApart(text: string): YearMentions['apart'] {
  const found: { years: number; offset: number }[] = [];
  for (const { index, groups } of APART.flatMap(pattern => [...text.matchAll(pattern)])) {
    if (found.length === MAX_APART) break;
    const word = (groups?.n ?? '').toLowerCase();
    const years = NUMBER_WORDS.get(word) ?? (/^(?:eine?[mrs]?|an?|one)$/.test(word) ? 1 : Number(word));
    if (Number.isInteger(years) && years > 0) found.push({ years, offset: index });
  }
  return found;
}

const FOUNDING = /\b(?:seit|since|gegründet|gründet|founded|established|geboren|born)\b/i;

/** Years written out in the text, with those of the title (the first of several lines) apart. */
export function findYearMentions(items: readonly Item[], language: string, text: string): YearMentions {
  const titleEnd = text.indexOf('\n');
  const mentions: YearMention[] = [];
  for (const { start, end, value } of findTimexesIn(items, language, null)) {
    const written = text.slice(start, end);
    const parts = /^(\d{4})(?:-(\d{2})-(\d{2}))?/.exec(value);
    if (!parts) continue;
    const year = Number(parts[1]);
    const isWritten = written.includes(String(year)) || /\.\d{2}$/.test(written);
    if (!isWritten || year < 1583 || year > 2200) continue;
    const day = parts[2] === undefined ? null : { year, month: Number(parts[2]), day: Number(parts[3]) };
    const around = text.slice(Math.max(0, start - 30), end + 30);
    mentions.push({
      year,
      offset: start,
      day,
      isInTitle: start < titleEnd,
      isBare: value.length === 4,
      isFounding: FOUNDING.test(around),
    });
  }
  return {
    all: mentions,
    dated: mentions.filter(({ day }) => day !== null),
    title: mentions.find(({ isInTitle }) => isInTitle) ?? null,
    years: [...new Set(mentions.map(({ year }) => year))],
    apart: readYearsApart(text),
  };
}

/** Beyond this the day before and the day after are as good as each other. */
const SURE_DAYS = 150;
const NEAR_UNITS = 400;
/** This sentence and the next one. */
const BESIDE_UNITS = 120;
/** A verb is guessed too badly to outweigh a date nearer than this, behind the day of writing and ahead of it. */
const PREVIEW_DAYS = 60;
const REVIEW_DAYS = 110;

/**
 * The year of a pair: written with it; else the one that brings it nearest to the day of writing, the verb deciding
 * where that is half a year either way; else that of the nearest whole date, the title, or the only year of the text.
 */
export function yearsOf(
  pair: WeekdayPair,
  items: readonly Item[],
  mentions: YearMentions,
  docDay: CivilDay | null,
): PairYears {
  if (pair.year !== null) return writtenYears(pair, pair.year, mentions, docDay);
  const offset = items[pair.from]?.start ?? 0;
  const tense = tenseAround(items, pair.from, pair.to);
  const near = yearsNear(mentions, offset, tense);
  if (docDay !== null) {
    const moved = movedYear(items, pair);
    // Am Mittwoch, 10. Januar, sagte er, im vergangenen Jahr sei …: the year may be of what is said.
    if (moved !== null) return { primary: docDay.year + moved, others: [...near, nearestYear(pair, docDay)] };
    const primary = nearestYear(pair, docDay);
    // 12. Oktober … bis 12. Januar 2025: what is a few weeks away is not of the year that is named behind it.
    const isSoon = isWithinDays(pair, primary, docDay, PREVIEW_DAYS);
    const known = isSoon
      ? near.filter(year => year <= primary || isNamedBefore(mentions, year, offset))
      : near;
    const others =
      tense === null
        ? known
        : known.filter(year => (tense === 'future' ? year >= docDay.year : year <= docDay.year));
    const opposite = [
      ...oppositeYears(pair, docDay),
      ...yearsByTense(pair, primary, docDay, tense),
      ...(isLimit(items, pair) ? [primary + 1] : []),
    ];
    // Am Sonntag, 20. November, begann die WM; zwei Jahre später ist das Stadion leer.
    const apart = mentions.apart
      .filter(each => Math.abs(each.offset - offset) <= BESIDE_UNITS)
      .map(({ years }) => docDay.year - years);
    return { primary, others: [...others, ...opposite, ...apart] };
  }
  const dated = nearestDated(mentions.dated, offset);
  if (dated !== null)
    return { primary: nearestYear(pair, dated), others: [...near, ...oppositeYears(pair, dated)] };
  const { title, years } = mentions;
  if (title) return { primary: title.year, others: years };
  const [only] = years;
  return { primary: years.length === 1 && only !== undefined && only >= 1900 ? only : null, others: years };
}

/** From the day of writing to so many days behind it. */
function isWithinDays({ month, day }: WeekdayPair, year: number, docDay: CivilDay, days: number): boolean {
  const at = { year, month, day: Math.min(day, daysInMonth(year, month)) };
  const away = dayNumberOf(at) - dayNumberOf(docDay);
  return away >= 0 && away <= days;
}

function isNamedBefore({ all, title }: YearMentions, year: number, offset: number): boolean {
  return title?.year === year || all.some(mention => mention.year === year && mention.offset < offset);
}

/** What lasts until a day may last most of a year. */
function isLimit(items: readonly Item[], { from }: WeekdayPair): boolean {
  return (
    /^(?:bis|until|till)$/i.test(items[from - 1]?.text ?? '') || /^bis$/i.test(items[from - 2]?.text ?? '')
  );
}

function writtenYears(
  { isShortYear }: WeekdayPair,
  year: number,
  mentions: YearMentions,
  docDay: CivilDay | null,
): PairYears {
  if (!isShortYear || year > 99) return { primary: year, others: [] };
  const primary = fullYear(year, docDay?.year ?? null);
  const isOld = mentions.years.some(other => Math.abs(other - (primary - 100)) <= 20);
  return { primary, others: isOld ? [primary - 100] : [] };
}

function nearestYear({ month, day }: WeekdayPair, around: CivilDay): number {
  const center = dayNumberOf(around);
  const away = (year: number) =>
    Math.abs(dayNumberOf({ year, month, day: Math.min(day, daysInMonth(year, month)) }) - center);
  return [around.year - 1, around.year, around.year + 1].reduce((best, year) =>
    away(year) < away(best) ? year : best,
  );
}

/** The other side of the day of writing, where it is not much further. */
function oppositeYears(pair: WeekdayPair, around: CivilDay): number[] {
  const center = dayNumberOf(around);
  const nearest = nearestYear(pair, around);
  return [nearest - 1, nearest + 1].filter(year => {
    const day = Math.min(pair.day, daysInMonth(year, pair.month));
    return Math.abs(dayNumberOf({ year, month: pair.month, day }) - center) <= 365 - SURE_DAYS;
  });
}

/** What is still to come may be most of a year away, and so may what is over. */
function yearsByTense(
  { month, day }: WeekdayPair,
  primary: number,
  docDay: CivilDay,
  tense: Tense | null,
): number[] {
  const at = { year: primary, month, day: Math.min(day, daysInMonth(primary, month)) };
  const away = dayNumberOf(at) - dayNumberOf(docDay);
  const isOver = away < (tense === 'future' ? -PREVIEW_DAYS : -2 * PREVIEW_DAYS) && tense !== 'past';
  if (isOver) return [primary + 1];
  return away > REVIEW_DAYS && tense === 'past' ? [primary - 1] : [];
}

/** "des vergangenen Jahres", "im nächsten Jahr" within a few words behind the date or before it, in its sentence. */
function movedYear(items: readonly Item[], pair: WeekdayPair): number | null {
  let from = pair.from;
  while (from > 0 && from > pair.from - 8 && !isSentenceEnd(items, from - 1)) from--;
  for (let at = from; at < pair.to + 8 && at < items.length - 1; at++) {
    if (at >= pair.to && isSentenceEnd(items, at)) break;
    const { shift, isFromReference, moved } = wordAt(items, at);
    if (moved?.unit === 'Y' && !isFromReference) return moved.by;
    if (shift !== undefined && !isFromReference && wordAt(items, at + 1).unit === 'Y') return shift;
  }
  return null;
}

function isSentenceEnd(items: readonly Item[], at: number): boolean {
  return /^[.!?]$/.test(items[at]?.text ?? '') && !/^\d+$/.test(items[at - 1]?.text ?? '');
}

function yearsNear({ all, title }: YearMentions, offset: number, tense: Tense | null): number[] {
  const near: number[] = title ? [title.year] : [];
  for (let at = firstFrom(all, offset - NEAR_UNITS); at < all.length; at++) {
    const mention = all[at];
    if (!mention || mention.offset > offset + NEAR_UNITS) break;
    const isTold = tense === 'past' && mention.offset < offset && !mention.isFounding;
    if (!mention.isBare || isTold) near.push(mention.year);
  }
  return near;
}

function nearestDated(dated: readonly YearMention[], offset: number): CivilDay | null {
  const next = firstFrom(dated, offset);
  const [before, behind] = [dated[next - 1], dated[next]];
  if (!before || !behind) return (before ?? behind)?.day ?? null;
  return (behind.offset - offset < offset - before.offset ? behind : before).day;
}

/** Number of the first mention at `offset` or behind it. */
function firstFrom(mentions: readonly YearMention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The calendar of before 1583 is another one. */
export function isCheckableYear(year: number): boolean {
  return year >= 1583 && year <= 2400;
}
