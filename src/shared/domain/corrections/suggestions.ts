import type { Annotation, Placement } from '../../model/annotation';
import type { LedgerEntry } from '../../model/document';
import { widenToGraphemes } from '../compare/edit-ledger';
import { applyLedger } from '../compare/ledger';

/** Why a suggestion is left alone. `overlapping`: another one wants to replace some of the same characters. */
const SKIP_REASONS = ['resolved', 'no-suggestion', 'changed', 'orphan', 'overlapping', 'same-words'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What of an annotation a suggestion needs; its place is in the text that is corrected. */
export type Suggesting = Pick<Annotation, 'id' | 'comment' | 'suggestion' | 'status'> & {
  placement: Placement;
};

export interface SuggestionPlan<A extends Suggesting> {
  /** Over the text, in order. */
  readonly ledger: LedgerEntry[];
  /** In text order. */
  readonly applied: readonly A[];
  readonly skipped: readonly { readonly annotation: A; readonly reason: SkipReason }[];
}

/**
 * What applying would do to `text`: of the named annotations, or of all open ones that suggest something.
 *
 * Only a place that is exact or moved is written to: what was annotated stands there. Of suggestions that overlap none is
 * applied, because nobody said which of them is meant; the same suggestion on the same words is one, made twice.
 */
export function planSuggestions<A extends Suggesting>(
  text: string,
  annotations: readonly A[],
  ids: ReadonlySet<number> | null,
): SuggestionPlan<A> {
  const chosen = ids
    ? annotations.filter(({ id }) => ids.has(id))
    : annotations.filter(({ status, suggestion }) => status === 'open' && suggestion !== null);
  const skipped: { annotation: A; reason: SkipReason }[] = [];
  const byWish = new Map<string, Placed<A>>();
  for (const annotation of chosen) {
    const { placement, suggestion } = annotation;
    const reason = reasonToSkip(text, annotation);
    if (reason) skipped.push({ annotation, reason });
    if (reason || placement.state === 'orphan') continue;
    const { start, end } = placement;
    const insert = suggestion ?? '';
    const wish = byWish.get(`${start} ${end} ${insert}`) ?? { start, end, insert, annotations: [] };
    byWish.set(`${start} ${end} ${insert}`, { ...wish, annotations: [...wish.annotations, annotation] });
  }
  const placed = [...byWish.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const clashing = overlapping(placed);
  const free = placed.filter(one => !clashing.has(one));
  for (const { annotations: unclear } of clashing) {
    for (const annotation of unclear) skipped.push({ annotation, reason: 'overlapping' });
  }
  const entries = free.map(({ start, end, insert, annotations: [first] }): LedgerEntry => {
    const { id: annotationId = 0, comment: reason = '' } = first ?? {};
    return { start, end, insert, cause: { kind: 'suggestion', annotationId, reason } };
  });
  const ledger = widenToGraphemes(text, applyLedger(text, entries), entries);
  return { ledger, applied: free.flatMap(one => one.annotations), skipped };
}

/** What one or several annotations want to stand in a place. */
interface Placed<A> {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly annotations: readonly A[];
}

function reasonToSkip(text: string, { status, suggestion, placement }: Suggesting): SkipReason | null {
  if (status === 'resolved') return 'resolved';
  if (suggestion === null) return 'no-suggestion';
  if (placement.state === 'orphan' || placement.state === 'changed') return placement.state;
  return text.slice(placement.start, placement.end) === suggestion ? 'same-words' : null;
}

/** Every one that shares a character with another one. `placed` is in text order. */
function overlapping<A>(placed: readonly Placed<A>[]): Set<Placed<A>> {
  const found = new Set<Placed<A>>();
  let furthest: Placed<A> | null = null;
  for (const one of placed) {
    if (furthest && one.start < furthest.end) found.add(furthest).add(one);
    if (!furthest || one.end > furthest.end) furthest = one;
  }
  return found;
}
