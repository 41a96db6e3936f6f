import { type Amount, baseValue } from '../../../text/amounts';
import { digitsOf, isSwapped, isUnitWrong } from './same-amounts';

/**
 * Whether a number stands in the source once, and measures something else there, which the review has nowhere: 120
 * Quadratmeter for 120 Quadratkilometer, 53 Millionen Dollar for 53 Millionen Aktien. Then no sentence need say the same.
 * `own` and `amounts` are all figures of the two texts, `text` is the source.
 */
export function isOtherUnit(
  amount: Amount,
  other: Amount,
  own: readonly Amount[],
  amounts: readonly Amount[],
  text: string,
): boolean {
  if (isRescaled(amount, other) || areStairs(amount, other) || isPerThousand(amount, other, text))
    return true;
  if (!(isUnitWrong(amount, other) ? isOneScale(amount, other) : isCountedAsMoney(amount, other, text)))
    return false;
  return (
    digitsOf(amount).length > 1 &&
    amounts.filter(each => each.value === other.value).length === 1 &&
    own.filter(each => each.value === amount.value).length === 1 &&
    !own.some(each => each.value === other.value && each.measure?.unit === other.measure?.unit)
  );
}

/** 9400 Kilowattstunden for 9,4 Gigawattstunden: the same two figures or more, a thousand times as much. */
function isRescaled(x: Amount, y: Amount): boolean {
  if (x.kind !== 'measure' || y.kind !== 'measure' || x.measure?.dimension !== y.measure?.dimension)
    return false;
  if (x.measure?.unit === y.measure?.unit || x.measure?.dimension === 'time') return false;
  return haveSameDigits(x, y, 2) && isOneOf(baseValue(x) / baseValue(y), THOUSANDS);
}

const THOUSANDS = [1e-6, 1e-3, 1e3, 1e6];
const TENS = [1e-3, 1e-2, 0.1, 10, 100, 1e3];

function isOneOf(ratio: number, powers: readonly number[]): boolean {
  return powers.some(power => Math.abs(ratio / power - 1) < 1e-9);
}

/** But for the zeros at either end. */
function haveSameDigits(x: Amount, y: Amount, least: number): boolean {
  const [a = '', b = ''] = [x, y].map(each => digitsOf(each).replace(/^0+|0+$/g, ''));
  return a === b && a.length >= least;
}

/** Square metres and square kilometres, not minutes and euros. */
function isOneScale({ measure: x, kind }: Amount, { measure: y }: Amount): boolean {
  const [a = '', b = ''] = [x?.dimension, y?.dimension];
  return kind === 'measure' && a !== 'time' && (a === b || (CURRENCY.test(a) && CURRENCY.test(b)));
}

/** Not 12.000 und 3.500 Euro. */
function isCountedAsMoney(amount: Amount, other: Amount, text: string): boolean {
  return (
    CURRENCY.test(amount.measure?.dimension ?? '') &&
    other.kind === 'count' &&
    other.measure === null &&
    amount.value === other.value &&
    amount.value >= MANY &&
    COUNTED.test(text.slice(other.end, other.end + 40))
  );
}

const MANY = 10_000;
const COUNTED = /^ (?:\p{L}+-)?\p{Lu}\p{L}{3,}(?:n|e|r|s)(?![\p{L}-])/u;
const CURRENCY = /^[A-Z]{3}$/;

/** 56 Studienplätze for 65 Studienplätze, which the review has nowhere, though it may have 65 of something else. */
export function isTurnedCount(amount: Amount, other: Amount, own: readonly Amount[]): boolean {
  return (
    countOneThing(amount, other) &&
    isSwapped(amount, other) &&
    !own.some(each => each.value === other.value && each.counted[0] === amount.counted[0])
  );
}

function countOneThing(x: Amount, y: Amount): boolean {
  const [noun] = x.counted;
  return noun !== undefined && noun === y.counted[0] && x.kind === 'count' && y.kind === 'count';
}

/** Likewise ten, a hundred or a thousand times a figure of the source: 0,2531 Cent for 25,31, 7000 Leiharbeiter for 700. */
export function isTimesTen(amount: Amount, other: Amount): boolean {
  return isShifted(amount, other) || isTenfoldCount(amount, other) || isThousandfold(amount, other);
}

/** The same three figures or more, the point elsewhere. */
function isShifted(x: Amount, y: Amount): boolean {
  if (x.kind !== 'measure' || y.kind !== 'measure' || x.measure?.unit !== y.measure?.unit) return false;
  return haveSameDigits(x, y, 3) && isOneOf(x.value / y.value, TENS);
}

function isTenfoldCount(x: Amount, y: Amount): boolean {
  return countOneThing(x, y) && Math.min(x.value, y.value) >= 100 && isOneOf(x.value / y.value, TENS);
}

/** 1000 Liter Wasser for a million; money is of many things. */
function isThousandfold(x: Amount, y: Amount): boolean {
  const [measure, other] = [x.measure, y.measure];
  if (measure === null || other === null || measure.unit !== other.unit || x.kind !== y.kind) return false;
  if (CURRENCY.test(measure.dimension) || measure.dimension === 'time' || x.kind !== 'measure') return false;
  const [noun] = x.counted.filter(stem => !stem.startsWith(measure.unit.slice(0, 5)));
  const [same] = y.counted.filter(stem => !stem.startsWith(measure.unit.slice(0, 5)));
  return noun !== undefined && noun === same && isOneOf(x.value / y.value, THOUSANDS);
}

/** 8,9 Prozent for 8,9 Geburten on 1000 inhabitants. */
function isPerThousand({ measure, figure }: Amount, other: Amount, text: string): boolean {
  if (measure?.unit !== '%' || other.kind !== 'count' || !other.figure.includes(',')) return false;
  if (!figure.startsWith(other.figure) || /[\d,]/.test(figure.charAt(other.figure.length))) return false;
  const around = text.slice(Math.max(0, other.start - PER_REACH), other.end + PER_REACH);
  return PER_THOUSAND.test(around);
}

const PER_REACH = 70;
const PER_THOUSAND =
  /(?<!\p{L})(?:auf|je|pro|von) (?:100[ .]000|10[ .]?000|1[ .]?000|tausend|hunderttausend|100\.000) (?:\p{Ll}+ )?\p{Lu}/u;

/** 169 Treppen for 169 Stufen: what the one is made of. */
function areStairs(x: Amount, y: Amount): boolean {
  if (x.kind !== 'count' || y.kind !== 'count' || x.value !== y.value || x.value < STAIRS) return false;
  const [a, b] = [x.counted[0], y.counted[0]];
  return WHOLES.some(([whole, part]) => (a === whole && b === part) || (a === part && b === whole));
}

const STAIRS = 20;
/** By their stems. */
const WHOLES = [
  ['trepp', 'stuf'],
  ['blatt', 'seit'],
] as const;
