import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { lazily } from '../../../lazily';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areAlike, scaleOf } from './amount-slack';
import { type DifferenceClaim, differenceOf } from './difference-claims';
import {
  anchorOf,
  areOneThing,
  boundPair,
  type Candidate,
  isBare,
  type Pair,
  RESULT,
} from './difference-pairs';
import { digitsOfSlip, isGrowthOf, isMade, isOff, isOffByADigit, isTurned, THUS } from './difference-sums';
import { sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { isLabel } from './stretches';
import { ofCalculation, shown } from './sum-finding';
import { labelsOf } from './time-labels';

/**
 * Differences and changes that the two figures they are of do not make (number_mismatch, percent_arith): 8.391 Menschen, 36
 * weniger als ein Jahr zuvor, of 8.417 at the end of the last year; um 12.400 unter dem Ansatz von 86.000. Silent where any
 * two figures around make it. Told where words tie both to it, or where one slip of a digit in a long figure is all there is
 * between. Linear: few figures of some sentences are held against each other.
 */
export function checkDifferences({ reading }: CheckContext): CheckFinding[] {
  const amounts = reading.amounts();
  return amounts.flatMap(amount => {
    const own = sentenceOf(reading, amount.start);
    const claim = differenceOf(reading.text, amount, own);
    return claim === null ? [] : (judge(reading, amounts, claim, own) ?? []);
  });
}

/** Sentences back and ahead, and UTF-16 units. */
const BACK = 6;
const AHEAD = 2;
const REACH = 900;
const MAX_FIGURES = 16;

function sentenceOf({ text, sentences }: Reading, offset: number): Span {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  return {
    start: Math.max(spans[at * 2] ?? 0, offset - REACH),
    end: Math.min(spans[at * 2 + 1] ?? text.length, offset + REACH),
  };
}

function windowOf({ text, sentences }: Reading, offset: number): Span {
  const spans = sentences();
  const at = sentenceAt(spans, offset);
  const first = spans[Math.max(0, at - BACK) * 2] ?? 0;
  const last = spans[Math.min(spans.length / 2 - 1, at + AHEAD) * 2 + 1] ?? text.length;
  return { start: Math.max(first, offset - REACH), end: Math.min(last, offset + REACH) };
}

function judge(
  reading: Reading,
  amounts: readonly Amount[],
  claim: DifferenceClaim,
  own: Span,
): CheckFinding | null {
  const { text } = reading;
  const { start, end } = windowOf(reading, claim.amount.start);
  const around = itemsBetween(amounts, start, end).filter(
    each =>
      each !== claim.amount &&
      (isSize(each) || each.kind === 'share' || isCount(text, each)) &&
      !isLabel(text, each),
  );
  if (around.length < 2 || around.length > 2 * MAX_FIGURES) return null;
  if (claim.amount.measure?.dimension === 'temperature' && BELOW_ZERO.test(text.slice(start, end)))
    return null;
  const isGrowth = claim.amount.kind === 'share';
  const said = isGrowth ? claim.amount : inUnitAround(claim.amount, around);
  const alike = around
    .map(each => unbound(text, withUnit(text, each, said, around)))
    .filter(each => (isGrowth ? each.kind !== 'share' : isSameKind(each, said)));
  if (alike.length < 2 || alike.length > MAX_FIGURES) return null;
  const candidates = candidatesOf(reading, alike);
  const place = { text, claim, candidates, own };
  const pair = boundPair(place);
  if (pair) {
    // Of a pair in the very sentence, what is told farther off makes nothing.
    const isOwn = pair.every(({ amount }) => amount.start >= own.start && amount.end <= own.end);
    const near = isOwn ? alike.filter(each => each.start >= own.start - NEAR && each.end <= own.end) : alike;
    const isExactlyOff = isGrowth ? false : isOffByADigit(said, pair, alike);
    if (isGrowth && isGrowthOf(pair, said, claim.sign)) return null;
    const isOfPair = (each: Amount) => pair.some(({ amount }) => amount.start === each.start);
    const isExact = [said, ...pair.map(({ amount }) => amount)].every(({ bound }) => bound === null);
    // More than 100.000 make nothing that exact figures do not.
    const others = near.filter(each => !(isGrowth && isOfPair(each)) && !(isExact && each.bound !== null));
    if (!isExactlyOff && isMade(others, said, isGrowth))
      return isTurned(text, pair, claim) ? tell(text, claim, said, pair, isGrowth) : null;
    return isOff(pair, said, isGrowth) ? tell(text, claim, said, pair, isGrowth) : null;
  }
  if (isGrowth || isMade(alike, said, false)) return null;
  const slipped = slippedPair(place, said);
  return slipped && tell(text, claim, said, slipped, isGrowth);
}

const NEAR = 150;
const BELOW_ZERO = /(?<!\p{L})[Mm]inus (?:\d|null|ein|zwei|drei|zehn)|[-–−]\d/u;

/** Nur 1618 is no year. */
function isCount(text: string, { kind, start }: Amount): boolean {
  return (
    kind === 'count' &&
    /(?<!\p{L})(?:nur|rund|etwa|gut|knapp|fast|insgesamt|genau|exakt) $/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

function candidatesOf(reading: Reading, alike: readonly Amount[]): Candidate[] {
  const { text } = reading;
  let last = 0;
  return alike.flatMap(amount => {
    const sentence = sentenceOf(reading, amount.start);
    const from = Math.max(sentence.start, last);
    last = amount.end;
    if (differenceOf(text, amount, sentence) !== null) return [];
    return { amount, sentence, time: lazily(() => labelsOf(text, amount, from)[0]) };
  });
}

/** Zwei Millionen mehr, of Euros; vier Punkte, of shares. */
function inUnitAround(amount: Amount, around: readonly Amount[]): Amount {
  if (amount.measure !== null) return amount;
  if (/^punk/.test(amount.counted[0] ?? '') && around.some(({ kind }) => kind === 'share'))
    return { ...amount, measure: { unit: 'prozentpunkt', dimension: 'points', factor: 1 } };
  if (scaleOf(amount.figure) === 1) return amount;
  return inUnitOf(amount, around.find(each => /^[A-Z]{3}$/.test(each.measure?.dimension ?? '')) ?? amount);
}

/** A figure without a unit or a noun, as those beside it are. */
function withUnit(text: string, each: Amount, said: Amount, around: readonly Amount[]): Amount {
  if (!isBare(text, each)) return each;
  if (said.kind === 'share') {
    const near = around.find(({ kind, start }) => kind === 'measure' && Math.abs(start - each.end) < 120);
    return near && each.value >= 0.2 * near.value ? inUnitOf(each, near) : each;
  }
  if (said.measure?.dimension === 'points') {
    const isShareLike = each.kind === 'count' && each.measure === null && each.value <= 100;
    return isShareLike ? { ...each, kind: 'share', measure: PERCENT, value: each.value / 100 } : each;
  }
  return inUnitOf(each, said);
}

const PERCENT = { unit: 'prozent', dimension: 'share', factor: 0.01 };

/** 47 weniger als die 675: that is no bound of the second. */
function unbound(text: string, each: Amount): Amount {
  const isThan =
    each.boundStart < each.start &&
    /^(?:mehr|weniger|more|less) (?:als|than)/u.test(text.slice(each.boundStart, each.start)) &&
    /\d(?: \p{L}+){0,2} $/u.test(text.slice(Math.max(0, each.boundStart - 40), each.boundStart));
  return isThan ? { ...each, bound: null, boundStart: each.start } : each;
}

function isSameKind(each: Amount, said: Amount): boolean {
  if (said.measure?.dimension === 'points') return each.kind === 'share' && each.measure !== null;
  return each.kind !== 'share' && areAlike(each, said);
}

/** Two exact figures of which the difference is but for a slip of one digit. */
function slippedPair(
  place: { text: string; claim: DifferenceClaim; candidates: readonly Candidate[]; own: Span },
  said: Amount,
): Pair | null {
  const { text, claim, candidates, own } = place;
  if (said.bound !== null) return null;
  const exact = candidates.filter(({ amount }) => amount.bound === null);
  // What exports and imports leave may be told sentences later.
  if (claim.isDistance) {
    const pairs = exact.flatMap((x, at) => {
      const y = exact[at + 1];
      const isOne = y && y.sentence.start === x.sentence.start && areOneThing(text, x, y, true);
      return isOne && digitsOfSlip(said, x.amount, y.amount, 0) > 2 ? [[x, y] as const] : [];
    });
    return pairs.length === 1 ? (pairs[0] ?? null) : null;
  }
  const last = exact.findLast(each => each.amount.end <= claim.amount.boundStart);
  const x =
    anchorOf({ ...place, candidates: exact }) ?? (last && own.start - last.sentence.end < 4 ? last : null);
  if (!x) return null;
  const found = exact.filter(y => {
    if (y === x || !areOneThing(text, x, y, true)) return false;
    const digits = digitsOfSlip(said, x.amount, y.amount, claim.sign);
    const isNear = Math.abs(y.sentence.start - own.start) < 300;
    return digits > 4 || (digits > 3 && isNear);
  });
  const [y] = found;
  return y && found.length === 1 ? [x, y] : null;
}

function tell(
  text: string,
  { amount }: DifferenceClaim,
  said: Amount,
  [x, y]: Pair,
  isGrowth: boolean,
): CheckFinding {
  const [more, less] = [x.amount, y.amount].toSorted((a, b) => sizeOf(b) - sizeOf(a)) as [Amount, Amount];
  const span = {
    document: null,
    start: Math.min(x.amount.start, y.amount.start),
    end: Math.max(x.amount.end, y.amount.end),
  };
  if (isGrowth) {
    const real = sizeOf(x.amount) / sizeOf(y.amount) - 1;
    return makeFinding('percent_arith', {
      at: amount,
      other: span,
      params: {
        kind: 'change',
        text: `${y.amount.figure} → ${x.amount.figure}`,
        result: `${Math.round(Math.abs(real) * 1000) / 10}`,
      },
      severity: 'high',
    });
  }
  const isPoints = said.measure?.dimension === 'points';
  const apart = (sizeOf(more) - sizeOf(less)) * (isPoints ? 100 : 1 / (said.measure?.factor ?? 1));
  const scale = scaleOf(amount.figure);
  const word = scale > 1 ? (/\p{L}+/u.exec(amount.figure.replace(/^\p{Ll}+ /u, ''))?.[0] ?? '') : '';
  const sum = `${more.figure} − ${less.figure} = ${shown(word ? apart / scale : apart)}${word && ` ${word}`}`;
  // Drei mehr, also 56: what is said to follow is told.
  const result = [x, y].find(
    ({ amount: { start, boundStart } }) =>
      start > amount.end &&
      (RESULT.test(text.slice(amount.end, boundStart)) || THUS.test(text.slice(amount.end, boundStart))),
  );
  const at = result?.amount ?? amount;
  const other = result ? { ...span, start: Math.min(span.start, amount.start) } : span;
  return ofCalculation(isPoints ? 'percent_arith' : 'number_mismatch', text, at, other, sum);
}
