import type { CheckFinding, CheckRule } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { Amount } from '../../../text/amounts';
import { makeFinding } from '../../findings';

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

/** The figure `at` one place does not go with the one at another. */
export function ofFigures(rule: CheckRule, at: Amount, other: Amount): CheckFinding {
  return makeFinding(rule, {
    at,
    other: { document: null, start: other.start, end: other.end },
    params: { text: at.figure, otherText: other.figure },
    severity: 'high',
  });
}

/** What `text` says at `at` is not what `sum`, written out with its result ("27 − 18 = 9"), makes of the figures at `other`. */
export function ofCalculation(
  rule: CheckRule,
  text: string,
  at: Span,
  other: Span & { document: number | null },
  sum: string,
): CheckFinding {
  return makeFinding(rule, {
    at: { start: at.start, end: at.end },
    other,
    params: { kind: 'computed', text: text.slice(at.start, at.end), sum },
    severity: 'high',
  });
}

/** The share or multiple said at `at` is not what the first of two figures is of the second: `real`, as a part of one. */
export function ofShare(at: Span, x: Amount, y: Amount, real: number): CheckFinding {
  return makeFinding('percent_arith', {
    at,
    other: { document: null, start: Math.min(x.start, y.start), end: Math.max(x.end, y.end) },
    params: {
      kind: 'change',
      text: `${x.figure} / ${y.figure}`,
      result: `${Number((real * 100).toPrecision(3))}`,
    },
    severity: 'high',
  });
}

/** Figures as they are written, with a sign between them. */
export function joined(figures: readonly { figure: string }[], sign: '+' | '−'): string {
  return figures.map(({ figure }) => figure).join(` ${sign} `);
}

/** As a calculation shows it, to four figures. */
export function shown(value: number): string {
  return `${Math.abs(value) >= 10_000 ? Math.round(value) : Number(value.toPrecision(4))}`;
}
