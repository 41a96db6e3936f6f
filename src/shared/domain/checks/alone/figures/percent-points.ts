import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import type { CheckContext } from '../../context';
import { itemsBetween, makeOwnContrast } from '../../findings';

/**
 * Percent where percentage points are meant (unit_mismatch): 18 Prozent here and 29 Prozent there, ein Unterschied von elf
 * Prozent; um zehn Prozent von 20 auf 30 Prozent. Silent where the one is that much of the other, too. Linear.
 */
export function checkPercentPoints({ reading }: CheckContext): CheckFinding[] {
  const { text } = reading;
  const amounts = reading.amounts();
  return amounts.flatMap((amount, at) => {
    if (!isPercent(amount)) return [];
    const before = text.slice(Math.max(0, amount.boundStart - 40), amount.boundStart);
    const isBy = /(?<!\p{L})[Uu]m $/u.test(before);
    const told = isBy
      ? (missedGoal(text, amounts, at) ?? levelOf(text, amounts, at))
      : changedBy(text, amounts, at);
    if (told !== null) return ofPoints(text, amount, told);
    const pair = DISTANCE.test(before)
      ? pairBefore(text, amounts, at)
      : isBy
        ? pairAround(text, amounts, at)
        : null;
    if (pair === null || !isDistanceOf(amount, pair)) return [];
    const [start, end] = [Math.min(pair[0].start, pair[1].start), Math.max(pair[0].end, pair[1].end)];
    return ofPoints(text, amount, { start, end });
  });
}

function ofPoints(text: string, at: Amount, { start, end }: Span): CheckFinding {
  return makeOwnContrast('unit_mismatch', { text }, at, { start, end });
}

const DISTANCE =
  /(?<!\p{L})(?:Unterschied|Abstand|Differenz|Vorsprung|Rückgang|Anstieg|Plus|Minus|Zuwachs|Zunahme|Abnahme|Einbruch|Verlust|Steigerung|difference|gap|drop|rise|increase) (?:von|um|of) $/u;
/** UTF-16 units back to the second of the two. */
const REACH = 80;

/** Amounts back to the first, with the times between. */
const MAX_BACK = 4;

type Pair = readonly [Amount, Amount];

function isPercent({ kind, measure }: Amount): boolean {
  return kind === 'share' && measure !== null;
}

/** Two shares in front, the second with its sign or without: 18 Prozent, bei den anderen 29. */
function pairBefore(text: string, amounts: readonly Amount[], at: number): Pair | null {
  const [first, second] = amounts
    .slice(Math.max(0, at - MAX_BACK), at)
    .filter(({ measure }) => measure?.dimension !== 'time')
    .slice(-2);
  const amount = amounts[at];
  if (!first || !second || !amount || !isPercent(first) || amount.start - second.end > REACH) return null;
  if (second.end - first.start > 2 * REACH || /[\n!?]/.test(text.slice(first.end, second.start))) return null;
  if (isPercent(second)) return [first, second];
  const isElided =
    second.kind === 'count' && second.measure === null && /^[,.;]/.test(text.slice(second.end));
  return isElided ? [first, { ...second, value: second.value / 100 }] : null;
}

/** Um zehn Prozent von 20 auf 30 Prozent, von 20 Prozent um zehn Prozent auf 30 Prozent. */
function pairAround(text: string, amounts: readonly Amount[], at: number): Pair | null {
  const [last, amount, next, after] = [amounts[at - 1], amounts[at], amounts[at + 1], amounts[at + 2]];
  if (!amount || !next) return null;
  const gap = text.slice(amount.end, next.boundStart);
  if (last && isPercent(last) && isPercent(next) && gap === ' auf ') {
    const isFrom = /(?<!\p{L})von $/u.test(text.slice(Math.max(0, last.boundStart - 5), last.boundStart));
    return isFrom && text.slice(last.end, amount.boundStart) === ' um ' ? [last, next] : null;
  }
  if (!after || !FROM.test(gap) || !isPercent(after)) return null;
  if (text.slice(next.end, after.boundStart) !== ' auf ') return null;
  if (isPercent(next)) return [next, after];
  return next.kind === 'count' && next.measure === null && next.value < 100
    ? [{ ...next, value: next.value / 100 }, after]
    : null;
}

/** Um zwei Prozent gesenkt, von 25 auf 23 Prozent. */
const FROM = /^[^.;!?\d\n]{0,60}[ (]von $/u;

const MISSED =
  /^ (?:\p{L}+ ){0,2}(?:verfehl|übertroffen|übertraf|überschr|unterschr|unterbot|überbot|gerissen|darüber|darunter|dahinter|davor|missed|exceeded)/u;

/** Von 95 Prozent … um sieben Prozent verfehlt, of 88 Prozent in the sentence before: a goal in its own sentence. */
function missedGoal(text: string, amounts: readonly Amount[], at: number): Span | null {
  const claim = amounts[at];
  if (!claim || !MISSED.test(text.slice(claim.end, claim.end + 50))) return null;
  const near = amounts
    .slice(Math.max(0, at - MAX_BACK), at)
    .filter(each => isPercent(each) && claim.start - each.end < 3 * REACH);
  const goal = near.at(-1);
  if (!goal || /[.!?;\n]/u.test(text.slice(goal.end, claim.start))) return null;
  const real = near.find(each => Math.abs(Math.abs(each.value - goal.value) - claim.value) < 1e-6);
  if (!real || text.slice(real.end, goal.start).includes('\n')) return null;
  return { start: real.start, end: goal.end };
}

const CHANGED_BEFORE =
  /(?<!\p{L})(?:verlor|verloren|verliert|gewann|gewinnt|büßte|legte|lost|gained)(?: \p{L}+){0,4} $|(?<!\p{L})(?:Anstieg|Rückgang|Zuwachs|Unterschied|Plus|Minus|Zunahme|Abnahme|Differenz|Abstand|Vorsprung|increase|difference) (?:beträgt|betrug|liegt|lag|macht|war|ist|is|was)(?: (?:also|damit|somit|bei|demnach|mithin))* $/u;
const CHANGED_BEHIND =
  /^ (?:mehr|weniger|höher|niedriger|more|less)(?: als|,|\.| than)| (?:verloren|eingebüßt|zugelegt|hinzugewonnen)(?!\p{L})/u;
const THEN =
  /(?<!\p{L})(?:vor (?:\p{Ll}+|\d+) Jahren|zuvor|davor|Vorjahr\p{L}*|damals|waren es|nach|statt|gegenüber|als(?: im Jahr)? (?:19|20)\d\d|bei der letzten|zuletzt|last)(?!\p{L})|^(?: Prozent)? auf /iu;

/** 23 Prozent, vor fünf Jahren 31; damit verlor sie acht Prozent: the only two shares of two sentences, told of two times. */
function changedBy(text: string, amounts: readonly Amount[], at: number): Span | null {
  const claim = amounts[at];
  if (!claim) return null;
  const isChanged =
    CHANGED_BEFORE.test(text.slice(Math.max(0, claim.boundStart - 60), claim.boundStart)) ||
    CHANGED_BEHIND.test(text.slice(claim.end, claim.end + 20));
  if (!isChanged) return null;
  const low = Math.max(0, claim.start - 2 * REACH);
  const from = low + text.slice(low, claim.start).lastIndexOf('\n') + 1;
  const stop = text.slice(claim.end, claim.end + 2 * REACH).search(/[.!?\n](?!\d)/u);
  const to = claim.end + (stop < 0 ? 2 * REACH : stop);
  const shares = itemsBetween(amounts, from, to).filter(each => each !== claim && each.kind === 'share');
  const [x, y, more] = shares;
  if (!x || !y || more || !isPercent(x) || !isPercent(y) || !isDistanceOf(claim, [x, y])) return null;
  return THEN.test(text.slice(x.end, Math.max(y.end, claim.start))) ? { start: x.start, end: y.end } : null;
}

const LEVEL = /^(?: [\p{L}-]+){0,4},?(?: nämlich| und zwar| also)? (?:auf|bei|to|at) $/u;
const RATE =
  /(?:[Qq]uote|[Rr]ate|[Aa]nteil|[Mm]arge|[Rr]endite|[Ll]eerstand|[Ii]nflation|[Zz]ins\p{L}*|[Zz]insen|[Bb]eteiligung|[Aa]uslastung|[Zz]ustimmung|[Tt]euerung|[Ss]teuersatz|[Hh]ebesatz|[Bb]eitragssatz|[Ss]atz|share|rate|margin)(?!\p{L})/u;
/** Beyond, it may be that much of it. */
const MOST_POINTS = 0.05;

/** The share that a share is said to have moved to, um 0,4 Prozent auf 6,2 Prozent, where that much of it is no step that it shows. */
function levelOf(text: string, amounts: readonly Amount[], at: number): Amount | null {
  const [claim, level] = [amounts[at], amounts[at + 1]];
  if (!claim || !level || !isPercent(level) || claim.bound !== null) return null;
  if (!LEVEL.test(text.slice(claim.end, level.boundStart))) return null;
  const start = Math.max(0, claim.start - 2 * REACH);
  const lead =
    text
      .slice(start, claim.start)
      .split(/[.!?;\n](?!\d)/u)
      .at(-1) ?? '';
  const step = level.value * claim.value;
  const unit = 0.01 * 10 ** -(/[.,](\d+)/.exec(level.figure)?.[1]?.length ?? 0);
  if (!(RATE.test(lead) && claim.value < MOST_POINTS) && step >= 0.6 * unit) return null;
  const isOfOther = amounts
    .slice(Math.max(0, at - MAX_BACK), at + MAX_BACK)
    .some(
      each =>
        each !== claim &&
        each !== level &&
        each.kind === 'share' &&
        [1 + claim.value, 1 - claim.value].some(
          times => Math.abs(each.value * times - level.value) <= 0.6 * unit && each.value !== level.value,
        ),
    );
  return isOfOther ? null : level;
}

function isDistanceOf({ value }: Amount, [x, y]: Pair): boolean {
  const apart = Math.abs(x.value - y.value);
  if (apart < 0.0009 || Math.abs(apart - value) > 1e-6) return false;
  return [x, y].every(({ value: whole }) => Math.abs(apart / whole - value) > 0.2 * value);
}
