import type { ComparisonMode } from '../../shared/model/comparison';
import type { Span } from '../../shared/model/span';

/** The address of a comparison; without a mode the app picks by overlap. */
export function comparePath(
  leftVersionId: number,
  rightVersionId: number,
  mode: ComparisonMode | null = null,
): string {
  return `/compare/${leftVersionId}/${rightVersionId}${mode ? `?mode=${mode}` : ''}`;
}

/** The address of a passage in a comparison of two articles. */
export function passagePath(
  referenceVersionId: number,
  reviewVersionId: number,
  side: 'reference' | 'review',
  { start, end }: Span,
): string {
  return `${comparePath(referenceVersionId, reviewVersionId, 'alignment')}&${side}=${start}-${end}`;
}

/** The address of the fact grid of several versions. */
export function factsPath(pivotVersionId: number, versionIds: readonly number[]): string {
  return `/compare/facts/${pivotVersionId}?versions=${versionIds.join(',')}`;
}

/** A row id from an address, or null for anything else. */
export function parseId(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** Ids that a comma divides, each once. */
export function parseIds(text: string | null): number[] {
  const ids = (text ?? '').split(',').map(parseId);
  return [...new Set(ids.filter(id => id !== null))];
}

/** A passage from an address, such as `120-150`, or null for anything else. */
export function parseSpan(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,12})-(\d{1,12})$/.exec(text ?? '') ?? [];
  return start !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : null;
}

export function parseMode(text: string | null): ComparisonMode | null {
  return text === 'diff' || text === 'alignment' ? text : null;
}
