import type { CheckFinding } from '../../../../model/check';
import { editDistance } from '../../../text/edit-distance';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/**
 * Telephones of the review that no source has and that are one digit or two turned digits away from one of a source's
 * (number_mismatch), which the review does not have. Blanks and strokes do not matter. Linear; at most 20 of each text.
 */
export function checkTelephones(context: CheckContext): CheckFinding[] {
  const own = context.sources.length === 0 ? [] : telephonesIn(context.review.text);
  if (own.length === 0) return [];
  const known = context.sourceReadings.map(({ text }) => telephonesIn(text));
  const isIn = (list: readonly Telephone[], digits: string) => list.some(each => each.digits === digits);
  return own.flatMap(each => {
    if (known.some(list => isIn(list, each.digits))) return [];
    for (const [document, list] of known.entries()) {
      const other = list.find(one => isMistyped(each.digits, one.digits) && !isIn(own, one.digits));
      if (other === undefined) continue;
      return makeFinding('number_mismatch', {
        at: each,
        other: { document, start: other.start, end: other.end },
        params: { text: each.text, otherText: other.text },
        severity: 'high',
      });
    }
    return [];
  });
}

type Telephone = { start: number; end: number; text: string; digits: string };

const TELEPHONE = /(?<![\d.,/-])(?:0|\+\d\d )\d{1,5} ?[ /)–-] ?\d(?:[ -]?\d){3,9}(?!\d)/gu;
const MAX_TELEPHONES = 20;

function telephonesIn(text: string): Telephone[] {
  return Array.from(text.matchAll(TELEPHONE), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
    digits: found.replace(/\D/gu, ''),
  })).slice(0, MAX_TELEPHONES);
}

function isMistyped(x: string, y: string): boolean {
  const differing = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  const isTurned =
    x.length === y.length && differing.length === 2 && x[first] === y[second] && x[second] === y[first];
  // The last digits tell one extension from another: 418, 419.
  const isExtension = differing.length === 1 && first >= x.length - 2;
  return isTurned || (!isExtension && editDistance(x, y, 1) === 1);
}
