import type { Amount } from './amounts';
import { NUMBER_WORDS } from './number-words';

/** What stands before "mal" in 14-mal and fünfmal. */
const COUNT = /(?<![\p{L}\d])(?:(\d{1,3})-|(\p{L}{3,14}))$/u;
/** UTF-16 units of its longest one, and of what stands before it. */
const LONGEST = 30;
const ENDS = /^mal(?!\p{L})/u;

/** `amounts` and the adverbs that count times, in order: fünfmal, 14-mal. Linear. */
export function withTimes(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const times: Amount[] = [];
  for (let at = text.indexOf('mal'); at >= 0; at = text.indexOf('mal', at + 3)) {
    const found = ENDS.test(text.slice(at, at + 5)) ? timesAt(text, at) : null;
    if (found) times.push(found);
  }
  if (times.length === 0) return amounts;
  const starts = new Set(times.map(({ start }) => start));
  return [...amounts.filter(({ start }) => !starts.has(start)), ...times].sort((a, b) => a.start - b.start);
}

function timesAt(text: string, at: number): Amount | null {
  const [count, digits, word = ''] = COUNT.exec(text.slice(Math.max(0, at - LONGEST), at)) ?? [];
  const value = digits ? Number(digits) : NUMBER_WORDS.get(word.toLowerCase());
  if (count === undefined || value === undefined) return null;
  const start = at - count.length;
  const end = at + 'mal'.length;
  const figure = text.slice(start, end);
  const kind = 'count';
  return { start, end, figure, value, kind, measure: null, counted: [], bound: null, boundStart: start };
}

/** Fünfmal, among figures. */
export function isTimes({ figure }: Amount): boolean {
  return figure.endsWith('mal');
}
