import type { CheckFinding } from '../../../../model/check';
import { lazily } from '../../../lazily';
import type { FoundDate } from '../../../text/dates';
import type { CheckContext, Reading } from '../../context';
import { isPublicationLine } from '../../datelines';
import { makeContrast } from '../../findings';
import type { SentencePairs } from '../../pairs';
import { endsOfTerms, reckonedYearsOf } from './reckoned-years';

/**
 * Days and years of the review whose counterpart in a source is another one. Silent where the source names the review's
 * date anywhere, and where the text names the source's, too: a date that was moved has both.
 */
export function checkSourceDates(context: CheckContext): CheckFinding[] {
  const own = context.reading.datesAndYears();
  if (own.length > MAX_DATES) return [];
  const datesBySource = context.sourceReadings.map(source => source.datesAndYears());
  const told = own.filter(date => !isPublicationLine(context.reading.text, date));
  const reckoned = context.sourceReadings.map(source =>
    lazily(() => reckonedYearsOf(source, yearOf(source.document.date ?? context.review.date))),
  );
  const none = () => new Set<number>();
  return told.flatMap(date => {
    const found = context.sourceReadings.map((source, document) => {
      const pairs = context.pairs()[document];
      const dates = datesBySource[document] ?? [];
      return pairs
        ? checkDate(context, own, told, date, source, dates, document, pairs, reckoned[document] ?? none)
        : null;
    });
    if (found.some(each => each === 'same')) return [];
    return found.filter(each => each !== null && each !== 'same').slice(0, 1);
  });
}

const MAX_DATES = 200;
const MIN_STRENGTH = 0.34;

function checkDate(
  { review }: CheckContext,
  own: readonly FoundDate[],
  told: readonly FoundDate[],
  date: FoundDate,
  source: Reading,
  dates: readonly FoundDate[],
  document: number,
  pairs: SentencePairs,
  reckoned: () => ReadonlySet<number>,
): CheckFinding | 'same' | null {
  if (dates.length > MAX_DATES) return null;
  const isNamed =
    isDateNamed(source.text, date.value) || (date.value.length === 4 && source.text.includes(date.value));
  if (isNamed || dates.some(other => areCompatible(date.value, other.value))) return 'same';
  // Am 11. August, of what the source calls last Thursday.
  const isDay = /^-?(?:\d{4})?-\d{2}-\d{2}$/.test(date.value);
  if (
    isDay &&
    source
      .timexes()
      .slice(0, MAX_DATES)
      .some(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value) && areCompatible(date.value, value.slice(0, 10)))
  )
    return 'same';
  const isBorn = isBirthday(review.text, date);
  const sentence = pairs.reviewAt(date.start);
  const toldThere = dates.filter(other => !isPublicationLine(source.text, other));
  const [best] = toldThere
    .filter(other => other.value.length > 4 === date.value.length > 4)
    .filter(other => !own.some(each => areCompatible(each.value, other.value)))
    .filter(other => isBirthday(source.text, other) === isBorn)
    .map(other => ({
      other,
      strength: pairs.strengthOf(pairs.sourceAt(other.start), sentence),
      isMisread: isMisread(date.value, other.value),
    }))
    .filter(each => {
      const isCued = haveOneCue(review.text, date, source.text, each.other);
      if (
        pairs.isOneEvent &&
        isCued &&
        (each.isMisread || cueBefore(review.text, date) !== undefined) &&
        isOnly(date, dates, told) &&
        isOnly(each.other, own, toldThere)
      )
        return true;
      return each.strength >= MIN_STRENGTH + (each.isMisread || isCued ? 0 : 0.2);
    })
    .sort((a, b) => Number(b.isMisread) - Number(a.isMisread) || b.strength - a.strength);
  if (!best || isRelativeIn(source, date.value, review.date)) return null;
  if (date.value.length === 4 && reckoned().has(Number(date.value))) return null;
  if (isTermEnd(date, source, dates)) return null;
  if (isMoved(review.text, date) || isMoved(source.text, best.other)) return null;
  if (isSinceDayAfter(review.text, date, best.other)) return null;
  const { other } = best;
  return makeContrast('date_mismatch', {
    reading: review,
    at: date,
    document,
    source,
    other,
    severity: 'high',
  });
}

/** Geboren am 3. Mai; (geb. 3.5.1990); * 1990: the day of a birth is nobody's day of anything else. */
function isBirthday(text: string, { start, end }: FoundDate): boolean {
  return (
    /(?:(?<!\p{L})[Gg]eb\.|(?<!\p{L})[Gg]eboren(?:e[nrsm]?)?(?: wurde \p{L}+)?|\*|(?<!\p{L})(?:born|Jahrgang))(?: (?:am|im|on|in|Jahr|[Mm]ontag|\p{L}+tag,?))* ?$/u.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /^(?: in \p{Lu}[\p{L}-]+)?(?: geboren| born| zur Welt)/u.test(text.slice(end, end + 40))
  );
}

/** Bis Ende März 2028, of what begins in January 2026 and lasts 27 months. */
function isTermEnd({ value }: FoundDate, source: Reading, dates: readonly FoundDate[]): boolean {
  const days = dates.map(each => each.value);
  return /^\d{4}-\d{2}/.test(value) && endsOfTerms(source, days).has(value.slice(0, 7));
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

/** Seit dem 1. Mai hat das Revier eine Chefin, of one who went on 30 April. */
function isSinceDayAfter(text: string, date: FoundDate, other: FoundDate): boolean {
  const before = text.slice(Math.max(0, date.start - 10), date.start);
  if (!/(?<!\p{L})(?:[Ss]eit|[Aa]b|[Ss]ince|[Ff]rom)(?: dem)? $/u.test(before)) return false;
  const [day, dayBefore] = [date, other].map(({ value }) => Date.parse(`2000-${value.slice(-5)}`));
  return day !== undefined && dayBefore !== undefined && day - dayBefore === DAY_MS;
}

const DAY_MS = 86_400_000;

/** The only one of its kind among its text's that the other text does not have. */
function isOnly(date: FoundDate, others: readonly FoundDate[], own: readonly FoundDate[]): boolean {
  return own.every(
    each =>
      each.value === date.value ||
      each.value.length !== date.value.length ||
      others.some(other => areCompatible(each.value, other.value)),
  );
}

/** 1427 and 1472, 2012 and 2021: not 2024 and 2025, which are two years. */
export function isMisread(x: string, y: string): boolean {
  if (x.length !== 4 || y.length !== 4 || Math.abs(Number(x) - Number(y)) < 3) return false;
  const differing = [...x].filter((digit, at) => digit !== y[at]);
  return differing.length === 1 || [...x].sort().join('') === [...y].sort().join('');
}

const MONTHS =
  'Januar|Jänner|January Februar|Feber|February März|March April Mai|May Juni|June Juli|July August September Oktober|October November Dezember|December'.split(
    ' ',
  );

/** Without being a date of its own: zwischen Februar und September 2022, vom 16. bis 18. November, am 19. */
export function isDateNamed(text: string, value: string): boolean {
  const [, month, day] = /^(?:-|\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (month === undefined) return false;
  if (day !== undefined)
    return new RegExp(
      `(?<![\\d.,])0?${Number(day)}\\.(?! ?\\d)(?! \\p{L}|\\p{L})|(?<![\\d.,])0?${Number(day)}\\. (?:und|bis|auf|oder) `,
      'u',
    ).test(text);
  return new RegExp(`(?<!\\d\\. )(?:${MONTHS[Number(month) - 1]})(?! \\d{4}|\\p{L})`, 'u').test(text);
}

const RELATIVE_YEAR =
  /(?:(vergangene|letzte|vorige)|(diese|laufende)|(nächste|kommende))[nmrs]? (?:\p{L}+)?[Jj]ahr|(Vorjahr|last year)|(this year)|(next year)/gu;

/** The year that the review names may be what the source calls the last one, or is simply that of writing. */
function isRelativeIn({ document, text }: Reading, year: string, reviewDate: string | null): boolean {
  if (year.length !== 4) return false;
  const written = document.date ?? reviewDate;
  const steps = Array.from(text.matchAll(RELATIVE_YEAR), ([, last, now, next, before, same]) =>
    last || before ? -1 : now || same ? 0 : next ? 1 : 1,
  );
  // Of unknown date, any of them may be meant.
  if (written === null) return steps.length > 0;
  const base = Number(written.slice(0, 4));
  return Number(year) === base || steps.some(step => base + step === Number(year));
}

/** The words around a date. */
function isMoved(text: string, { start, end }: FoundDate): boolean {
  return MOVED.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

const NEAR = 220;

/** Whoever moves a date tells of two, and of a jubilee that is later than its year. */
const MOVED =
  /verschoben|verlegt|Verspätung|nachgeholt|holt\b.{0,60}\bnach\b|ursprünglich|postponed|rescheduled/u;

const CUE =
  /(?<![\p{L}])(seit|since|als|than|gegenüber|bis|until|nach|vor|before|after)(?: (?:dem|zum|im))?(?: \p{L}+)? $/iu;

/** Seit 1996 begins, im Jahr 2021 happens, more als 2021 compares. */
function haveOneCue(text: string, date: FoundDate, otherText: string, other: FoundDate): boolean {
  return date.value.length > 4 || cueBefore(text, date) === cueBefore(otherText, other);
}

function cueBefore(text: string, { start }: FoundDate): string | undefined {
  return CUE.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
}

/** Both may be one day: one is part of the other, or names no year. */
export function areCompatible(x: string, y: string): boolean {
  const [xYear = '', ...xRest] = x.replace(/^-/, '').split('-');
  const [yYear = '', ...yRest] = y.replace(/^-/, '').split('-');
  // A day without its year and a year without its day have nothing in common.
  if ((xYear === '' && yRest.length === 0) || (yYear === '' && xRest.length === 0)) return false;
  const isSameYear = xYear === '' || yYear === '' || xYear === yYear;
  return isSameYear && xRest.every((part, i) => yRest[i] === undefined || part === yRest[i]);
}
