import type { Amount } from '../../../text/amounts';
import { digitsOf } from '../../against-source/figures/same-amounts';
import { sizeOf, stepOf } from './ranges';

export type Slip = 'swapped' | 'digit';

/** What one slip of the pen in the parts or the whole would explain: two digits of one of them swapped, or one digit another. */
export function slipOf(parts: readonly Amount[], whole: Amount): Slip | null {
  const apart = sizeOf(whole) - parts.reduce((sum, each) => sum + sizeOf(each), 0);
  const step = stepOf([...parts, whole]);
  const units = Math.round(Math.abs(apart) / step);
  if (units === 0 || Math.abs(Math.abs(apart) / step - units) > 0.01) return null;
  if (units % 9 === 0 && [...parts, whole].some(each => isSwap(each, each === whole ? -apart : apart)))
    return 'swapped';
  return /^[1-9]0*$/u.test(String(units)) ? 'digit' : null;
}

/** Whether two digits of a figure that change their places make it more by `apart`. */
function isSwap(amount: Amount, apart: number): boolean {
  const digits = digitsOf(amount);
  const size = sizeOf(amount);
  if (digits.length < 2 || digits.length > 12 || Number(digits) === 0) return false;
  const unit = size / Number(digits);
  for (let i = 0; i < digits.length; i++) {
    for (let j = i + 1; j < Math.min(digits.length, i + 3); j++) {
      const [a = '', b = ''] = [digits[i], digits[j]];
      const turned = Number(digits.slice(0, i) + b + digits.slice(i + 1, j) + a + digits.slice(j + 1));
      if (a !== b && Math.abs(turned * unit - size - apart) < 1e-6 * size) return true;
    }
  }
  return false;
}

/** Of 1.240.000, three: what was written on purpose. */
export function placesOf(amount: Amount): number {
  return digitsOf(amount).replace(/^0+/u, '').replace(/0+$/u, '').length;
}
