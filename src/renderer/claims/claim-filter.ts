import type { InputOf } from '../../shared/contract/client';
import type { WorkflowState } from '../../shared/model/document';

export const STATES = [
  'open',
  'in-review',
  'second-opinion',
  'decided',
  'stale',
] as const satisfies readonly WorkflowState[];

/** What the list is narrowed to; null lets everything through. */
export interface ClaimFilter {
  readonly search: string;
  readonly state: WorkflowState | null;
  /** Scale and value, as `house/right`. */
  readonly verdict: string | null;
  readonly documentId: number | null;
}

export const NO_FILTER: ClaimFilter = { search: '', state: null, verdict: null, documentId: null };

/** Whether an empty list means that nothing fits, and not that there is nothing. */
export function isFiltering({ search, state, verdict, documentId }: ClaimFilter): boolean {
  return search.trim() !== '' || state !== null || verdict !== null || documentId !== null;
}

export function toQuery({ search, state, verdict, documentId }: ClaimFilter): InputOf<'claims.list'> {
  return {
    search: search.trim(),
    ...(state === null ? {} : { state }),
    ...(verdict === null ? {} : { verdict }),
    ...(documentId === null ? {} : { documentId }),
  };
}

/** The id before or after the selected one; the first one where none is selected; null at the ends. */
export function neighbourOf(
  claims: readonly { readonly id: number }[],
  selectedId: number | null,
  by: 1 | -1,
): number | null {
  const at = claims.findIndex(({ id }) => id === selectedId);
  if (at < 0) return claims[0]?.id ?? null;
  return claims[at + by]?.id ?? null;
}
