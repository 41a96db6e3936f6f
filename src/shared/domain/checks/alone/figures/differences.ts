import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { areAlike, scaleOf, slackOf } from './amount-slack';
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
import { slipDigits } from './digit-slips';
import { meet, minus, over, plus, type Range, rangeOf, sizeOf } from './ranges';
import { inUnitOf, isSize } from './sizes';
import { isLabel } from './stretches';
import { ofCalculation, shown } from './sum-finding';
import { labelsOf } from './time-labels';

/**
 * Differences and changes that the two figures they are of do not make (number_mismatch, percent_arith): 11.154 Menschen, 26
 * weniger als ein Jahr zuvor, of 11.170 at the end of the last year; um 12.400 unter dem Ansatz von 86.000. Silent where any
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
const BACK = 4;
const AHEAD = 2;
const REACH = 900;
const MAX_FIGURES = 16;
/** What is so many times off is of something else. */
const MOST = 12;

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
    each => each !== claim.amount && (isSize(each) || each.kind === 'share') && !isLabel(text, each),
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
    const others = isGrowth
      ? near.filter(each => pair.every(({ amount }) => amount.start !== each.start))
      : near;
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

function candidatesOf(reading: Reading, alike: readonly Amount[]): Candidate[] {
  const { text } = reading;
  let last = 0;
  return alike.flatMap(amount => {
    const sentence = sentenceOf(reading, amount.start);
    const from = Math.max(sentence.start, last);
    last = amount.end;
    if (differenceOf(text, amount, sentence) !== null) return [];
    return { amount, sentence, labels: labelsOf(text, amount, from) };
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

/** Whether any two figures make the difference. */
function isMade(figures: readonly Amount[], claim: Amount, isGrowth: boolean): boolean {
  const said = saidOf(claim);
  return figures.some((x, at) =>
    figures.some((y, other) => {
      if (at === other) return false;
      const [a, b] = [closeRangeOf(x), closeRangeOf(y)];
      if (!isGrowth) return meet(minus(a, b), said);
      if (b[0] <= 0 || a[0] <= 0) return false;
      const changes = [minus(over(a, b), [1, 1]), minus([1, 1], over(a, b))];
      // Um 30 auf 280, of what it was before.
      if (a[1] < b[0]) changes.push(over(a, plus(b, a)), over(a, minus(b, a)));
      return changes.some(each => meet(each, said));
    }),
  );
}

/** Rund 36.000 are no 33.000, and more than 100.000 no 120.000. */
function closeRangeOf(amount: Amount): Range {
  const { bound, kind } = amount;
  const [low, high] = rangeOf({ ...amount, bound: null });
  if (bound === null || kind === 'share') return rangeOf(amount);
  const size = sizeOf(amount);
  const loose = size < 20 ? 0.1 : bound === 'about' ? 0.025 : 0.05;
  return [
    bound === 'least' ? low : Math.min(low, size * (1 - loose)),
    bound === 'under' || bound === 'most' ? high : Math.max(high, size * (1 + loose)),
  ];
}

/** What the later of both is more or less than the earlier. */
function isGrowthOf([x, y]: Pair, said: Amount, sign: number): boolean {
  const [a, b] = [closeRangeOf(x.amount), closeRangeOf(y.amount)];
  const [low, high] = minus(over(a, b), [1, 1]);
  const way = sign === 0 ? Math.sign(low + high) : sign;
  return meet(way > 0 ? [low, high] : [-high, -low], saidOf(said));
}

/** 64 weniger als im Vorjahr; 2020 waren es demnach fewer still. */
function isTurned(text: string, [x, y]: Pair, { amount, sign }: DifferenceClaim): boolean {
  if (sign === 0 || amount.kind === 'share' || y.amount.start < amount.end) return false;
  if (Math.sign(sizeOf(x.amount) - sizeOf(y.amount)) === sign) return false;
  return THUS.test(text.slice(amount.end, y.amount.boundStart));
}

const THUS = /(?<!\p{L})(?:demnach|also|mithin|somit|folglich)(?!\p{L})/u;

/** Of percent a unit of the last figure more. */
function saidOf(claim: Amount): Range {
  const { kind, bound, value, figure } = claim;
  if (kind !== 'share') return rangeOf(claim);
  const decimals = /[.,](\d+)/.exec(figure)?.[1]?.length ?? 0;
  const unit = 0.01 * 10 ** -decimals * 1.1;
  const loose = bound === null ? 0 : 0.12 * value;
  return [value - unit - (bound === 'least' ? 0 : loose), value + unit + (bound === 'under' ? 0 : loose)];
}

function isOff([x, y]: Pair, claim: Amount, isGrowth: boolean): boolean {
  const [a, b] = [sizeOf(x.amount), sizeOf(y.amount)];
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  if (less === more) return false;
  const times = (isGrowth ? more / less - 1 : more - less) / sizeOf(claim);
  return times <= MOST && times >= 1 / MOST;
}

/** 3.600.000 − 2.417.330 is 1.182.670, however round the first is: all digits but one are those of the claim. */
function isOffByADigit(said: Amount, [x, y]: Pair, alike: readonly Amount[]): boolean {
  const size = sizeOf(said);
  if ([said, x.amount, y.amount].some(({ bound, figure }) => bound !== null || scaleOf(figure) !== 1))
    return false;
  const isExact = alike.some(a => alike.some(b => Math.abs(sizeOf(a) - sizeOf(b) - size) < 1e-6 * size));
  const apart = Math.abs(sizeOf(x.amount) - sizeOf(y.amount)) / (said.measure?.factor ?? 1);
  return !isExact && slipDigits(said, apart) > 4;
}

/** Two exact figures of which the difference is but for a slip of one digit. */
function slippedPair(
  place: { text: string; claim: DifferenceClaim; candidates: readonly Candidate[]; own: Span },
  said: Amount,
): Pair | null {
  const { text, claim, candidates, own } = place;
  if (said.bound !== null) return null;
  const exact = candidates.filter(({ amount }) => amount.bound === null);
  const last = exact.findLast(each => each.amount.end <= claim.amount.boundStart);
  const x =
    anchorOf({ ...place, candidates: exact }) ?? (last && own.start - last.sentence.end < 4 ? last : null);
  if (!x) return null;
  const found = exact.filter(y => {
    if (y === x || !areOneThing(text, x, y, true)) return false;
    const digits = digitsOfSlip(said, x.amount, y.amount, claim.sign);
    const isNear = Math.abs(y.sentence.start - own.start) < 300;
    return digits > 4 || (digits > 3 && isNear) || (digits > 2 && isNear && claim.isDistance);
  });
  const [y] = found;
  return y && found.length === 1 ? [x, y] : null;
}

/** The digits of whichever of the three is a slip of what the others make; 0 for none. */
function digitsOfSlip(said: Amount, x: Amount, y: Amount, sign: number): number {
  const factor = said.measure?.dimension === 'points' ? 0.01 : (said.measure?.factor ?? 1);
  const [d, a, b] = [said, x, y].map(sizeOf) as [number, number, number];
  if (a === b || Math.max(a, b) < d) return 0;
  const isTurned = sign !== 0 && Math.sign(a - b) !== sign;
  const ofClaim = isTurned ? 0 : slipDigits(said, Math.abs(a - b) / factor);
  const way = sign === 0 ? Math.sign(a - b) : sign;
  const [ofX, ofY] = [
    slipDigits(x, (b + way * d) / (x.measure?.factor ?? 1)),
    slipDigits(y, (a - way * d) / (y.measure?.factor ?? 1)),
  ];
  return Math.max(ofClaim, ofX, ofY);
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
  const sum = `${more.figure} − ${less.figure} = ${shown(apart)}`;
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
