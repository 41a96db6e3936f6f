import type { FoundNumber } from '../../text/numbers';
import type { Sentence } from './sentence-features';

/** No real sentence has more dates or quantities; one line of a megabyte may. */
const MAX_COMPARED = 50;

/** Whether both name a date and no two of them can be the same day. */
export function areDatesApart(a: Sentence, b: Sentence): boolean {
  return areApart(a.dates, b.dates, (x, y) => areDatesCompatible(x.value, y.value));
}

/** Whether both name quantities of one unit, or count editions (the 12. and the 13. run), and none is the same. */
export function areNumbersApart(a: Sentence, b: Sentence): boolean {
  if (a.numbers.length === 0 || b.numbers.length === 0) return false;
  const left = a.numbers.slice(0, MAX_COMPARED).filter(isComparable);
  if (left.length === 0) return false;
  const right = b.numbers.slice(0, MAX_COMPARED).filter(isComparable);
  const haveSameUnit = left.some(x => right.some(y => x.unit === y.unit && x.kind === y.kind));
  return haveSameUnit && areApart(left, right, areNumbersEqual);
}

function isComparable({ unit, kind }: FoundNumber): boolean {
  return unit !== null || kind === 'ordinal';
}

export function areNumbersEqual(x: FoundNumber, y: FoundNumber): boolean {
  return x.unit === y.unit && x.value === y.value;
}

/** Whether both dates, as `FoundDate.value` writes them, may mean the same day: one is part of the other, or names no year. */
export function areDatesCompatible(x: string, y: string): boolean {
  const [xYear = '', ...xRest] = x.replace(/^-/, '').split('-');
  const [yYear = '', ...yRest] = y.replace(/^-/, '').split('-');
  const isSameYear = xYear === '' || yYear === '' || xYear === yYear;
  return isSameYear && xRest.every((part, i) => yRest[i] === undefined || part === yRest[i]);
}

function areApart<T>(left: readonly T[], right: readonly T[], agree: (x: T, y: T) => boolean): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const others = right.slice(0, MAX_COMPARED);
  return !left.slice(0, MAX_COMPARED).some(x => others.some(y => agree(x, y)));
}
