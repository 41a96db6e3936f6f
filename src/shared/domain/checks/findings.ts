import type { CheckFinding, CheckRule, CheckSeverity } from '../../model/check';
import type { Span } from '../../model/span';
import { countLeading } from '../count-leading';
import { RULES } from './rules';

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
  let at = countLeading(items.length, index => (items[index]?.start ?? 0) < from);
  const found: T[] = [];
  for (let item = items[at]; item && item.start < to; item = items[++at]) found.push(item);
  return found;
}

/** A finding of `rule` as it is now, without what the caller need not say. */
export function makeFinding(
  rule: CheckRule,
  { at, other = null, params = {}, severity = 'medium' }: Found,
): CheckFinding {
  return {
    rule,
    ruleVersion: RULES[rule].version,
    start: at.start,
    end: at.end,
    other: other && { document: other.document, start: other.start, end: other.end },
    params,
    severity,
  };
}

type Contrast = {
  reading: { readonly text: string };
  at: Span;
  document: number | null;
  source: { readonly text: string };
  other: Span;
  params?: Record<string, string>;
  severity?: CheckSeverity;
};

/** A finding on the words `at`, for which `document` (null: the same text) has others; both are told, as `text` and `otherText`. */
export function makeContrast(
  rule: CheckRule,
  { reading, at, document, source, other, params = {}, severity }: Contrast,
): CheckFinding {
  return makeFinding(rule, {
    at,
    other: { document, start: other.start, end: other.end },
    params: {
      ...params,
      text: reading.text.slice(at.start, at.end),
      otherText: source.text.slice(other.start, other.end),
    },
    severity,
  });
}

/** `makeContrast` of two places of one text. */
export function makeOwnContrast(
  rule: CheckRule,
  reading: { readonly text: string },
  at: Span,
  other: Span,
  severity?: CheckSeverity,
): CheckFinding {
  return makeContrast(rule, { reading, at, document: null, source: reading, other, severity });
}

/** The finding that a text says something `at` one place which it says otherwise at another; `kind`, if any, is how both go apart. */
export function makeContradiction(
  reading: { readonly text: string },
  at: Span,
  other: Span,
  kind: string | null,
  severity?: CheckSeverity,
): CheckFinding {
  return makeContrast('internal_contradiction', {
    reading,
    at,
    document: null,
    source: reading,
    other,
    params: kind === null ? {} : { kind },
    severity,
  });
}

const OF_NAMES: ReadonlySet<CheckRule> = new Set([
  'name_variant',
  'org_variant',
  'place_mismatch',
  'role_mismatch',
  'spelling_variant',
]);

/** One name is told once: of findings on names that touch each other, the first in the order given. */
export function withoutEchoes(found: readonly CheckFinding[]): CheckFinding[] {
  const spoken = new Set(
    found.filter(({ rule }) => rule === 'quote_misattributed').map(({ start, end }) => `${start} ${end}`),
  );
  const named = found
    .map((finding, rank) => ({ finding, rank }))
    .filter(({ finding: { rule, params } }) => OF_NAMES.has(rule) && params.kind !== 'swap')
    .sort((a, b) => a.finding.start - b.finding.start || a.rank - b.rank);
  // Who did not say it is told as that, and not as another one than in the source.
  const dropped = new Set<CheckFinding>(
    named.map(({ finding }) => finding).filter(({ start, end }) => spoken.has(`${start} ${end}`)),
  );
  let last: (typeof named)[number] | null = null;
  for (const each of named) {
    if (!last || each.finding.start >= last.finding.end) last = each;
    else if (isOfOnePlace(each.finding, last.finding)) continue;
    else if (each.rank > last.rank) dropped.add(each.finding);
    else {
      dropped.add(last.finding);
      last = each;
    }
  }
  return withoutWiderEchoes(found.filter(each => !dropped.has(each)));
}

/** A doubt or denial that is told of some words is not told of the clause around them again. */
function withoutWiderEchoes(found: readonly CheckFinding[]): CheckFinding[] {
  const told: CheckFinding[] = [];
  return found.filter(each => {
    if (each.rule !== 'hedge_dropped' && each.params.kind !== 'opposite') return true;
    if (told.some(other => each.start <= other.start && other.end <= each.end)) return false;
    if (told.length < MAX_TOLD) told.push(each);
    return true;
  });
}

const MAX_TOLD = 200;

/** The same words against two sources. */
function isOfOnePlace(x: CheckFinding, y: CheckFinding): boolean {
  return x.rule === y.rule && x.start === y.start && x.end === y.end;
}
