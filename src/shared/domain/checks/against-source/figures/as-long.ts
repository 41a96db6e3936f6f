import { type Amount, baseValue } from '../../../text/amounts';

/** From Monday to Friday a week is fünf Tage; vier Wochen are a month. */
export function areAsLong(x: Amount | null, y: Amount | null): boolean {
  if (!x || !y || x.measure?.dimension !== 'time' || y.measure?.dimension !== 'time') return false;
  if (x.measure.unit === y.measure.unit) return false;
  const [less = 0, more = 0] = [baseValue(x), baseValue(y)].toSorted((a, b) => a - b);
  return less > AS_LONG * more;
}

const AS_LONG = 0.7;

/** Zwei Sekunden, of 0,2 that are zehnmal schneller. */
export function isTimes(x: Amount | null, y: Amount | null, text: string): boolean {
  if (!x || !y) return false;
  const [less = 0, more = 0] = [baseValue(x), baseValue(y)].toSorted((a, b) => a - b);
  const times = Math.round(more / less);
  if (!(less > 0) || times < 2 || Math.abs(more / less - times) > 0.02 * times) return false;
  const word = NUMBERS[times] ?? '';
  return new RegExp(`(?<![\\p{L}\\d])(?:${word ? `${word}|` : ''}${times})[- ]?(?:[Mm]al|fach)`, 'iu').test(
    text,
  );
}

const NUMBERS: Readonly<Record<number, string>> = {
  2: 'zwei|doppel',
  3: 'drei',
  4: 'vier',
  5: 'fünf',
  6: 'sechs',
  8: 'acht',
  10: 'zehn',
  20: 'zwanzig',
  100: 'hundert',
};

/** What tells another figure in its own words, where one text says how both go together. */
export function isOtherwiseSame(x: Amount, y: Amount, text: string): boolean {
  return areAsLong(x, y) || isTimes(x, y, text);
}
