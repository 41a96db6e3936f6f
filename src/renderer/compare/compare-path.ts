import type { ComparisonMode } from '../../shared/model/comparison';

/** The address of a comparison; without a mode the app picks by overlap. */
export function comparePath(
  leftVersionId: number,
  rightVersionId: number,
  mode: ComparisonMode | null = null,
): string {
  return `/compare/${leftVersionId}/${rightVersionId}${mode ? `?mode=${mode}` : ''}`;
}

/** The address of a passage in the reader. */
export function readerPath(documentId: number, versionId: number, start: number, end: number): string {
  return `/reader/${documentId}?version=${versionId}&at=${start}-${end}`;
}

/** A row id from an address, or null for anything else. */
export function parseId(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

export function parseMode(text: string | null): ComparisonMode | null {
  return text === 'diff' || text === 'alignment' ? text : null;
}

/** A share in whole percent; 100 and 0 are said only of all and nothing. */
export function percentOf(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
