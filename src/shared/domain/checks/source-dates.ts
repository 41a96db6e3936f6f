import type { CheckFinding } from '../../model/check';
import type { FoundDate } from '../text/dates';
import type { CheckContext, Reading } from './context';
import { makeFinding } from './findings';
import type { SentencePairs } from './pairs';

/**
 * Days and years of the review whose counterpart in a source is another one. Silent where the source names the review's
 * date anywhere, and where the text names the source's, too: a date that was moved has both.
 */
export function checkSourceDates(context: CheckContext): CheckFinding[] {
  const own = datesOf(context.reading);
  if (own.length > MAX_DATES) return [];
  return own.flatMap(date => {
    const found = context.sourceReadings.map((source, document) => {
      const pairs = context.pairs()[document];
      return pairs ? checkDate(context, own, date, source, document, pairs) : null;
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
  date: FoundDate,
  source: Reading,
  document: number,
  pairs: SentencePairs,
): CheckFinding | 'same' | null {
  const dates = datesOf(source);
  if (dates.length > MAX_DATES) return null;
  if (dates.some(other => areCompatible(date.value, other.value))) return 'same';
  const sentence = pairs.reviewAt(date.start);
  const [best] = dates
    .filter(other => other.value.length > 4 === date.value.length > 4)
    .filter(other => !own.some(each => areCompatible(each.value, other.value)))
    .map(other => ({ other, strength: pairs.strengthOf(pairs.sourceAt(other.start), sentence) }))
    .filter(
      ({ other, strength }) =>
        strength >= MIN_STRENGTH + (haveOneCue(review.text, date, source.text, other) ? 0 : 0.2),
    )
    .sort((a, b) => b.strength - a.strength);
  if (!best || MOVED.test(review.text) || MOVED.test(source.text)) return null;
  const { other } = best;
  return makeFinding('date_mismatch', {
    at: date,
    other: { document, start: other.start, end: other.end },
    params: {
      text: review.text.slice(date.start, date.end),
      otherText: source.text.slice(other.start, other.end),
    },
    severity: 'high',
  });
}

/** Whoever moves a date tells of two, and of a jubilee that is later than its year. */
const MOVED =
  /verschoben|verlegt|Verspätung|nachgeholt|holt\b.{0,60}\bnach\b|ursprünglich|postponed|rescheduled/u;

/** Seit 1996 begins, im Jahr 2021 happens. */
function haveOneCue(text: string, date: FoundDate, otherText: string, other: FoundDate): boolean {
  const isSince = (of: string, { start }: FoundDate) =>
    /(?:seit|since)(?: \p{L}+)? $/iu.test(of.slice(Math.max(0, start - 20), start));
  return date.value.length > 4 || isSince(text, date) === isSince(otherText, other);
}

/** Also a year alone after a verb: wurde 1989 gegründet. */
function datesOf({ text, dates }: Reading): FoundDate[] {
  const found = [...dates()];
  for (const { index, 0: value } of text.matchAll(
    /(?<=\p{L}{3} )(?:1[89]|20)\d{2}(?= \p{Ll}| und |[.,]?$|[.,)] )/gmu,
  )) {
    if (!found.some(({ start, end }) => start < index + 4 && index < end))
      found.push({ start: index, end: index + 4, value });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Both may be one day: one is part of the other, or names no year. */
function areCompatible(x: string, y: string): boolean {
  const [xYear = '', ...xRest] = x.replace(/^-/, '').split('-');
  const [yYear = '', ...yRest] = y.replace(/^-/, '').split('-');
  const isSameYear = xYear === '' || yYear === '' || xYear === yYear;
  return isSameYear && xRest.every((part, i) => yRest[i] === undefined || part === yRest[i]);
}
