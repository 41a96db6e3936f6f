import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import { makeFinding } from '../../findings';

/** UTF-16 units over which two figures and their share are held together. */
export const REACH = 220;

/** Half a unit of the last figure, and as much again for what it was computed from. */
export function precisionOf({ figure, measure }: Amount): number {
  if (measure === null) return 0.035;
  const decimals = /[.,](\d+)/.exec(figure)?.[1]?.length ?? 0;
  return 0.01 * 10 ** -decimals * 0.75;
}

/** From the first to the last of the figures: which of them is wrong nobody can tell. */
export function ofArithmetic(at: Span, x: Amount, y: Amount, real: number): CheckFinding {
  return makeFinding('percent_arith', {
    at: { start: Math.min(at.start, x.start), end: Math.max(at.end, y.end) },
    other: { document: null, start: at.start, end: at.end },
    params: {
      kind: 'change',
      text: `${x.figure} → ${y.figure}`,
      result: `${Math.round(Math.abs(real) * 1000) / 10}`,
    },
    severity: 'high',
  });
}
