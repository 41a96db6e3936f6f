import type { Amount } from '../../../text/amounts';
import { scaleOf } from './amount-slack';

/**
 * Whether `written` is what a slip of the hand makes of `expected`, both digits alone: one digit another, two neighbours
 * swapped, one lost or doubled (so ten times as much), a carry of one forgotten. Equal numbers are no slip.
 */
export function isSlipOf(written: string, expected: string): boolean {
  if (written === expected || written === '' || expected === '') return false;
  if (isCarry(Math.abs(Number(written) - Number(expected)))) return true;
  if (written.length !== expected.length) return isLost(written, expected) || isLost(expected, written);
  const other = Array.from(written, (digit, at) => (digit === expected[at] ? -1 : at)).filter(at => at >= 0);
  const [first = 0, second = 0] = other;
  if (other.length === 1) return true;
  return (
    other.length === 2 &&
    second === first + 1 &&
    written[first] === expected[second] &&
    written[second] === expected[first]
  );
}

/** 990 for 1090. */
function isCarry(apart: number): boolean {
  return apart >= 10 && /^10*$/.test(`${apart}`);
}

function isLost(less: string, more: string): boolean {
  if (more.length !== less.length + 1) return false;
  let at = 0;
  while (at < less.length && less[at] === more[at]) at++;
  return less.slice(at) === more.slice(at + 1);
}

/** How many digits a figure has that is a slip of `expected`, in its own unit: the more, the less by chance. Zeros at the end do not count; 0 for no slip. */
export function slipDigits(amount: Amount, expected: number): number {
  const { figure, value, kind } = amount;
  if (expected <= 0 || !/\d/.test(figure)) return 0;
  const scale = kind === 'share' ? 0.01 : scaleOf(figure);
  const decimals = /\d[.,](\d{1,2})(?!\d)/.exec(figure)?.[1]?.length ?? decimalsOf(value / scale);
  const [written, wanted] = [value, expected].map(each => digitsOf(each / scale, decimals));
  if (written === undefined || wanted === undefined || !isSlipOf(written, wanted)) return 0;
  return Math.min(...[written, wanted].map(each => each.replace(/0+$/, '').length));
}

function digitsOf(value: number, decimals: number): string {
  return `${Math.round(value * 10 ** decimals)}`;
}

function decimalsOf(value: number): number {
  return Math.min(4, `${Number(value.toPrecision(12))}`.split('.')[1]?.length ?? 0);
}
