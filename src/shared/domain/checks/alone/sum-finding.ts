import type { CheckFinding } from '../../../model/check';
import type { Amount } from '../../text/amounts';
import { makeFinding } from '../findings';

/** `at` and what stands at `other` do not make `sum`; `said` is the figure that the sum should be. */
export function ofSum(at: Amount, other: Amount, sum: number, said: Amount = other): CheckFinding {
  return makeFinding('number_mismatch', {
    at,
    other: { document: null, start: other.start, end: other.end },
    params: {
      kind: 'sum',
      text: at.figure,
      otherText: said.figure,
      result: `${Number(sum.toPrecision(12))}`,
    },
    severity: 'high',
  });
}
