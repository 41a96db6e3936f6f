import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { lazily } from '../../../lazily';
import type { Amount } from '../../../text/amounts';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { sentenceAt } from '../../pairs';
import { alikeAround } from './alike-figures';
import { scaleOf } from './amount-slack';
import { type DifferenceClaim, differenceOf } from './difference-claims';
import {
  anchorOf,
  areOneThing,
  boundPair,
  type Candidate,
  type Pair,
  type Place,
  RESULT,
} from './difference-pairs';
import { digitsOfSlip, isGrowthOf, isMade, isOff, isOffByADigit, isTurned, THUS } from './difference-sums';
import { sizeOf } from './ranges';
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
  const claimOf = claimsIn(reading);
  return amounts.flatMap(amount => {
    const own = sentenceOf(reading, amount.start);
    const claim = claimOf(amount, own);
    return claim === null ? [] : (judge(reading, amounts, claim, own, claimOf) ?? []);
  });
}

type ClaimOf = (amount: Amount, sentence: Span) => DifferenceClaim | null;

/** What each figure is told as, asked once: it stands beside several differences, there at times in another unit. */
function claimsIn({ text }: Reading): ClaimOf {
  const known = new Map<number, { of: Amount; claim: DifferenceClaim | null }>();
  return (amount, sentence) => {
    const before = known.get(amount.start);
    if (before?.of.kind === amount.kind && before.of.boundStart === amount.boundStart) return before.claim;
    const claim = differenceOf(text, amount, sentence);
    known.set(amount.start, { of: amount, claim });
    return claim;
  };
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
  claimOf: ClaimOf,
): CheckFinding | null {
  const { text } = reading;
  const { start, end } = windowOf(reading, claim.amount.start);
  const around = alikeAround(text, itemsBetween(amounts, start, end), claim.amount, MAX_FIGURES);
  if (around === null) return null;
  if (claim.amount.measure?.dimension === 'temperature' && BELOW_ZERO.test(text.slice(start, end)))
    return null;
  const isGrowth = claim.amount.kind === 'share';
  const { said, alike } = around;
  const candidates = candidatesOf(reading, alike, claimOf);
  const written = Number(reading.document.date?.slice(0, 4)) || null;
  const place = { text, claim, candidates, own, written };
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

function candidatesOf(reading: Reading, alike: readonly Amount[], claimOf: ClaimOf): Candidate[] {
  const { text } = reading;
  let last = 0;
  return alike.flatMap(amount => {
    const sentence = sentenceOf(reading, amount.start);
    const from = Math.max(sentence.start, last);
    last = amount.end;
    if (claimOf(amount, sentence) !== null) return [];
    return { amount, sentence, times: lazily(() => labelsOf(text, amount, from)) };
  });
}

/** Two exact figures of which the difference is but for a slip of one digit. */
function slippedPair(place: Place, said: Amount): Pair | null {
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
