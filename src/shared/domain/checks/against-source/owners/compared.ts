import type { CheckFinding, CheckRule, CheckSeverity } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import type { CheckContext, Reading } from '../../context';
import { makeContrast } from '../../findings';
import type { FactTable } from '../figures/fact-surroundings';

/** A source that can be asked what it tells of whom. */
export type Compared = { readonly document: number; readonly source: Reading; readonly table: FactTable };

/** Sources on the same thing. None where a text corrects something: it has what is wrong beside what is right. */
export function comparedSources(
  { reading, sourceReadings, isRelated }: CheckContext,
  there: readonly FactTable[],
): Compared[] {
  if (reading.notices().length > 0) return [];
  return sourceReadings.flatMap((source, document) => {
    const table = there[document];
    return table && source.notices().length === 0 && isRelated(document) ? [{ document, source, table }] : [];
  });
}

/** Tables are not articles. */
const MAX_FACTS = 80;

export function hasFewFacts({ facts }: FactTable): boolean {
  return facts.length <= MAX_FACTS;
}

/** The words of both, each told of what the other one is told of. */
export function makeSwap(
  rule: CheckRule,
  { reading }: FactTable,
  at: Span,
  { document, source }: Compared,
  other: Span,
  severity: CheckSeverity,
): CheckFinding {
  return makeContrast(rule, { reading, at, document, source, other, params: { kind: 'swap' }, severity });
}
