import type { LinkReason } from '../../../model/comparison';
import type { FoundDate } from '../../text/dates';
import { editDistance } from '../../text/edit-distance';
import type { FoundName } from '../../text/names';
import type { FoundNumber } from '../../text/numbers';
import { areDatesCompatible, areNumbersEqual } from './conflicts';
import type { Side } from './describe-link';
import { findWordDifferences } from './hedges';
import { findQuotationDifferences } from './quotes';
import type { SharedTerms } from './terms';

/** What differs between the two sides of a link; `isClose` where most words are the same, in the same order. */
export function findDifferences(shared: SharedTerms, a: Side, b: Side, isClose: boolean): LinkReason[] {
  return [
    ...differingNumbers(a, b, isClose),
    ...differingDates(a, b),
    ...differingNames(a, b, isClose),
    ...findWordDifferences(shared, a, b, isClose),
    ...findQuotationDifferences(a, b),
  ];
}

/** Every item of one side is held against every one of the other: a line of a megabyte must not have thousands. */
const MAX_COMPARED = 60;

function differingNumbers(a: Side, b: Side, isClose: boolean): LinkReason[] {
  const [onlyLeft, onlyRight] = unshared(
    a.sentences.flatMap(s => s.numbers),
    b.sentences.flatMap(s => s.numbers),
    meansSameNumber,
  );
  const comparable = (x: FoundNumber, y: FoundNumber) =>
    // Fractions and ordinals next to cardinals count other things.
    x.kind === y.kind &&
    x.unit === y.unit &&
    (x.unit !== null || isClose || sharesTerm(termsAfter(a, x.end), termsAfter(b, y.end)));
  return pairUp(onlyLeft, onlyRight, comparable).map(([x, y]) => differs('number-differs', a, x, b, y));
}

/** 80 percent and four fifths are the same; a number that names no unit equals one that does. */
function meansSameNumber(x: FoundNumber, y: FoundNumber): boolean {
  if (areNumbersEqual(x, y)) return true;
  if (x.value === null || y.value === null) return false;
  if (x.value === y.value) return x.unit === null || y.unit === null;
  const share = (number: FoundNumber, value: number) => (number.unit === '%' ? value / 100 : value);
  return Math.abs(share(x, x.value) - share(y, y.value)) < 1e-9;
}

function differingDates(a: Side, b: Side): LinkReason[] {
  const [onlyLeft, onlyRight] = unshared(
    a.sentences.flatMap(s => s.dates),
    b.sentences.flatMap(s => s.dates),
    (x, y) => areDatesCompatible(x.value, y.value),
  );
  // A year and a day of the year are no two versions of one date.
  const comparable = (x: FoundDate, y: FoundDate) => x.value.length > 4 === y.value.length > 4;
  return pairUp(onlyLeft, onlyRight, comparable).map(([x, y]) => differs('date-differs', a, x, b, y));
}

function differingNames(a: Side, b: Side, isClose: boolean): LinkReason[] {
  const [onlyLeft, onlyRight] = unshared(
    a.sentences.flatMap(s => s.names),
    b.sentences.flatMap(s => s.names),
    isSameName,
  );
  const comparable = (x: FoundName, y: FoundName) => isNearName(x.key, y.key) || isClose;
  return pairUp(onlyLeft, onlyRight, comparable).map(([x, y]) => differs('name-differs', a, x, b, y));
}

type Place = { start: number; end: number };

function differs(kind: LinkReason['kind'], a: Side, x: Place, b: Side, y: Place): LinkReason {
  return { kind, text: a.text.slice(x.start, x.end), otherText: b.text.slice(y.start, y.end) };
}

function unshared<T>(
  allLeft: readonly T[],
  allRight: readonly T[],
  same: (x: T, y: T) => boolean,
): [T[], T[]] {
  const left = allLeft.slice(0, MAX_COMPARED);
  const right = allRight.slice(0, MAX_COMPARED);
  return [left.filter(x => !right.some(y => same(x, y))), right.filter(y => !left.some(x => same(x, y)))];
}

/** Each item once, in order. */
function pairUp<T>(left: T[], right: T[], comparable: (x: T, y: T) => boolean): [T, T][] {
  const free = [...right];
  return left.flatMap(x => {
    const at = free.findIndex(y => comparable(x, y));
    const [y] = at < 0 ? [] : free.splice(at, 1);
    return y === undefined ? [] : [[x, y] as [T, T]];
  });
}

/** Keller is the same name as Stephan Keller: one is part of the other. */
function isSameName(x: FoundName, y: FoundName): boolean {
  const [shorter, longer] = x.key.length < y.key.length ? [x.key, y.key] : [y.key, x.key];
  return ` ${longer} `.includes(` ${shorter} `);
}

/** One surname with two first names, or two spellings at most two letters apart. */
export function isNearName(x: string, y: string): boolean {
  const xParts = x.split(' ');
  const yParts = y.split(' ');
  if (xParts.length > 1 && xParts.length === yParts.length && xParts.at(-1) === yParts.at(-1)) return true;
  return Math.min(x.length, y.length) >= 6 && editDistance(x, y, 2) <= 2;
}

/** The next three terms: 60 koreanische Firmen and 50 Firmen count the same thing. */
function termsAfter(side: Side, end: number): number[] {
  const sentence = side.sentences.find(s => s.start <= end && end <= s.end);
  if (!sentence) return [];
  const found: number[] = [];
  for (let i = 0; i < sentence.terms.length && found.length < 3; i++) {
    if ((sentence.places[2 * i] ?? 0) >= end) found.push(sentence.terms[i] ?? -1);
  }
  return found;
}

function sharesTerm(a: readonly number[], b: readonly number[]): boolean {
  return a.some(term => b.includes(term));
}
