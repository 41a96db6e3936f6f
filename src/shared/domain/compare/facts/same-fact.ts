import { editDistance } from '../../text/edit-distance';
import { areDatesCompatible } from '../alignment/conflicts';
import { isNearName } from '../alignment/differences';
import { containsWords, type Fact } from './facts';

/** Whether two passages that belong together say the same with these. Never for two kinds. */
export function isSameFact(x: Fact, y: Fact): boolean {
  if (x.kind === 'number' && y.kind === 'number') return x.unit === y.unit && isSameAmount(x, y);
  if (x.kind === 'date' && y.kind === 'date') return areDatesCompatible(x.value, y.value);
  if (x.kind === 'name' && y.kind === 'name') return isSameName(x.key, y.key);
  return x.kind === 'quotation' && y.kind === 'quotation' && isSameQuotation(x.key, y.key);
}

/** Whether a value says enough to be the same wherever it stands: a day, a name, 8,4 Millionen Euro; not three days. */
export function isTelling(fact: Fact): boolean {
  if (fact.kind === 'date') return fact.value.length > 7 || fact.value.startsWith('-');
  if (fact.kind !== 'number') return true;
  if (fact.unit === 'ordinal') return false;
  return fact.unit === null ? fact.value >= 100 : fact.value > 12;
}

/** Whether one may stand in the other's place in passages that belong together: same unit, another amount. */
export function isRivalFact(x: Fact, y: Fact): boolean {
  if (x.kind === 'number' && y.kind === 'number') {
    const isCounted = x.unit === null || x.unit === 'ordinal';
    return x.unit === y.unit && (!isCounted || x.counted.some(stem => y.counted.includes(stem)));
  }
  // A year alone and a day are no two versions of one date.
  if (x.kind === 'date' && y.kind === 'date') return x.value.length > 4 === y.value.length > 4;
  if (x.kind === 'name' && y.kind === 'name') return isNearName(x.key, y.key);
  return x.kind === 'quotation' && y.kind === 'quotation' && sharedWords(x.key, y.key) >= MIN_ALTERED_SHARE;
}

/** Whether it is the other one misspelt or altered, wherever it stands. */
export function isDistortedFact(x: Fact, y: Fact): boolean {
  if (x.kind === 'name' && y.kind === 'name') {
    return x.key.includes(' ') && y.key.includes(' ') && editDistance(x.key, y.key, 2) <= 2;
  }
  return x.kind === 'quotation' && y.kind === 'quotation' && sharedWords(x.key, y.key) >= MIN_ALTERED_SHARE;
}

/** A quotation with half of its words exchanged is another one. */
const MIN_ALTERED_SHARE = 0.5;
/** A shorter part of a quotation may stand anywhere. */
const MIN_PART_WORDS = 3;

type NumberFact = Extract<Fact, { kind: 'number' }>;

/** A third is 33 percent: beside a fraction, half a point more or less is the same. */
function isSameAmount(x: NumberFact, y: NumberFact): boolean {
  return x.value === y.value || ((x.isFraction || y.isFraction) && Math.abs(x.value - y.value) < 0.5);
}

function isSameName(x: string, y: string): boolean {
  return x.length < y.length ? containsWords(y, x) : containsWords(x, y);
}

function isSameQuotation(x: string, y: string): boolean {
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return containsWords(longer, shorter) && (x === y || shorter.split(' ').length >= MIN_PART_WORDS);
}

/** Dice coefficient of the words. */
function sharedWords(x: string, y: string): number {
  const xWords = new Set(x.split(' '));
  const yWords = new Set(y.split(' '));
  let shared = 0;
  for (const word of xWords) if (yWords.has(word)) shared++;
  return (2 * shared) / (xWords.size + yWords.size);
}
