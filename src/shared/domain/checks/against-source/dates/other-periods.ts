import type { Amount } from '../../../text/amounts';

/** Fünf Euro im Monat are 60 Euro im Jahr. */
export function isOfOtherPeriod(text: string, x: Amount, otherText: string, y: Amount): boolean {
  // Im Monat also gut 28, of 340 Tonnen im Jahr.
  const isOfOne = x.measure?.unit === y.measure?.unit || (x.measure === null && x.counted.length === 0);
  if (!isOfOne || x.value === 0 || y.value === 0) return false;
  const [more, less] = [Math.max(x.value, y.value), Math.min(x.value, y.value)];
  const isTimes = PERIODS.some(times => Math.abs(more / less / times - 1) < ROUNDED);
  const own = isTimes ? periodAt(text, x) : undefined;
  const other = isTimes ? periodAt(otherText, y) : undefined;
  return own !== undefined && other !== undefined && own !== other;
}

/** Months, weeks, quarters and days of a year, days and weeks of a month, days of a week, hours of a day. */
const PERIODS = [12, 52, 4, 365, 30, 7, 24];
const ROUNDED = 0.025;
const BESIDE = 36;

/** The period next to a figure, by its first letters. */
function periodAt(text: string, { start, end }: Amount): string | undefined {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const last = Array.from(before.matchAll(PERIODS_IN)).at(-1);
  const next = PERIOD.exec(text.slice(end, end + BESIDE));
  const isBefore = last !== undefined && (!next || before.length - last.index < next.index);
  return (isBefore ? last : next)?.[0].slice(0, 3).toLowerCase();
}

const PERIOD =
  /(?<!\p{L})(?:Monat|monatlich|Jahr(?!hundert)|jährlich|Quartal|Vierteljahr|Woche|wöchentlich|Tag|täglich|Stunde|stündlich)/u;
const PERIODS_IN = new RegExp(PERIOD.source, 'gu');

/** Einen Tag zuvor, ein Jahr später: reckoned from a day that the text names. */
export function isDayBeside(text: string, { value, measure, end }: Amount): boolean {
  return value === 1 && measure?.dimension === 'time' && BEFORE_OR_AFTER.test(text.slice(end, end + 12));
}

const BEFORE_OR_AFTER = /^ (?:zuvor|davor|vorher|danach|darauf|später|before|earlier|later|after)(?!\p{L})/u;
