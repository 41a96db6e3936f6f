import { type Amount, baseValue } from '../../../text/amounts';
import { decimalsOf, roundingOf, scaleOf } from './amount-slack';

/** Least and greatest number that a figure or what is computed from figures can stand for. */
export type Range = readonly [number, number];

/** What "gut" and "mehr als" may add, and "knapp" and "fast" may take away. */
const OVER = 0.3;
const UNDER = 0.2;
const ABOUT = 0.08;
/** Of "ein Drittel" and "jeder dritte". */
const FRACTION = 0.035;

/** In the unit of its dimension; shares and points as parts of one. Rounding is granted as `roundingOf` does, bounds one-sided. */
export function rangeOf(amount: Amount): Range {
  const { kind, measure, bound } = amount;
  const value = sizeOf(amount);
  const factor = kind === 'share' ? 1 : measure?.dimension === 'points' ? 0.01 : (measure?.factor ?? 1);
  const isFraction = kind === 'share' && measure === null;
  const slack = isFraction ? FRACTION : roundingOf(amount) * factor + 1e-9;
  if (bound === 'least') return [value - slack, value * (1 + OVER) + slack];
  if (bound === 'under') return [value * (1 - UNDER) - slack, value + slack];
  if (bound === 'most') return [0, value + slack];
  const loose = bound === 'about' ? ABOUT * value : 0;
  return [value - slack - loose, value + slack + loose];
}

export function sizeOf(amount: Amount): number {
  if (amount.kind === 'share') return amount.value;
  return amount.measure?.dimension === 'points' ? amount.value / 100 : baseValue(amount);
}

export function plus([a, b]: Range, [c, d]: Range): Range {
  return [a + c, b + d];
}

export function minus([a, b]: Range, [c, d]: Range): Range {
  return [a - d, b - c];
}

/** Of what is above zero. */
export function over([a, b]: Range, [c, d]: Range): Range {
  return [a / d, b / Math.max(c, d / 2)];
}

/** What a growth from one figure to another can be, as a part of the first; below zero for a loss. Prices are exact. */
export function growthOf(from: Amount, to: Amount): Range {
  return minus(over(asPrice(to), asPrice(from)), [1, 1]);
}

function asPrice(amount: Amount): Range {
  const { measure, figure, bound, value } = amount;
  const isPrice = /^[A-Z]{3}$/.test(measure?.dimension ?? '') && (measure?.factor ?? 2) <= 1;
  if (!isPrice || bound !== null || value >= 100 || !/^[\d.,]+/.test(figure)) return rangeOf(amount);
  const factor = measure?.factor ?? 1;
  return [(value - PRICE) * factor, (value + PRICE) * factor];
}

/** By which 12 Euro or 85 Cent may be rounded. */
const PRICE = 0.2;

export function meet([a, b]: Range, [c, d]: Range): boolean {
  return a <= d && c <= b;
}

/** Of 18, 11 and 8 Millionen, rounding makes no 19 from 18; of four figures it may. */
export function tightRangeOf(amount: Amount): Range {
  const [low, high] = rangeOf(amount);
  if (amount.bound !== null || scaleOf(amount.figure) === 1) return [low, high];
  const [size, slack] = [sizeOf(amount), 0.3 * stepOf([amount])];
  return [size - slack, size + slack];
}

/**
 * What `from` is with every choice of `parts` added, or joined otherwise, the empty choice first. Each part doubles them: only
 * for the few figures of a sentence.
 */
export function choicesOf(
  from: Range,
  parts: readonly Range[],
  join: (made: Range, part: Range) => Range = plus,
): Range[] {
  let made = [from];
  for (const part of parts) made = [...made, ...made.map(each => join(each, part))];
  return made;
}

/** The smallest place that any of them is written to. */
export function stepOf(figures: readonly Amount[]): number {
  return Math.min(
    ...figures.map(({ value, figure, measure }) => {
      const scale = scaleOf(figure);
      return scale * 10 ** -decimalsOf(value / scale) * (measure?.factor ?? 1);
    }),
  );
}

/** What another figure is taken from: rund 36.000 are no 33.000, and more than 100.000 no 120.000. */
export function closeRangeOf(amount: Amount): Range {
  const { bound, kind } = amount;
  if (bound === null || kind === 'share') return rangeOf(amount);
  const [low, high] = rangeOf({ ...amount, bound: null });
  const size = sizeOf(amount);
  const loose = size < 20 ? 0.1 : bound === 'about' ? 0.025 : 0.05;
  return [
    bound === 'least' ? low : Math.min(low, size * (1 - loose)),
    bound === 'under' || bound === 'most' ? high : Math.max(high, size * (1 + loose)),
  ];
}

/** What can be a part of a sum: of "rund 961.000", the last figure is rounded, and no more. */
export function roundedRangeOf(amount: Amount): Range {
  const { bound } = amount;
  if (bound !== 'about') return rangeOf(amount);
  const digits = String(Number((amount.value / scaleOf(amount.figure)).toPrecision(12)))
    .replace(/\D/gu, '')
    .replace(/0+$/u, '').length;
  const share = digits > 2 ? 0.005 : digits > 1 ? 0.03 : 0.08;
  const [low, high] = rangeOf({ ...amount, bound: null });
  const size = sizeOf(amount);
  return [low - share * size, high + share * size];
}
