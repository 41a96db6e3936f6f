import type { CheckFinding, CheckRule, CheckSeverity } from '../../model/check';
import type { Span } from '../../model/span';

type Found = {
  at: Span;
  other?: (Span & { document: number | null }) | null;
  params?: Record<string, string>;
  severity?: CheckSeverity;
};

/** Those of `items`, which are in order, that begin in a stretch of the text. */
export function itemsBetween<T extends { start: number }>(
  items: readonly T[],
  from: number,
  to: number,
): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let item = items[low]; item && item.start < to; item = items[++low]) found.push(item);
  return found;
}

/** A finding of version 1 of `rule`, without what the caller need not say. */
export function makeFinding(
  rule: CheckRule,
  { at, other = null, params = {}, severity = 'medium' }: Found,
): CheckFinding {
  return {
    rule,
    ruleVersion: 1,
    start: at.start,
    end: at.end,
    other: other && { document: other.document, start: other.start, end: other.end },
    params,
    severity,
  };
}
