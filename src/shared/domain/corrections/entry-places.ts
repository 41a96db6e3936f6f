import type { LedgerEntry } from '../../model/document';
import type { Span } from '../../model/span';
import { createLedgerMap, type LedgerMap } from '../compare/ledger';

/** One version's ledger over its parent, as `documents.trace` lists them: the oldest first. */
export interface VersionStep {
  readonly versionId: number;
  readonly parentLength: number;
  readonly entries: readonly LedgerEntry[];
}

/**
 * What became of a replacement in the newest version. `stands`: what it wrote is there unchanged, between `start` and `end`;
 * for a deletion both are the place where the words were. Otherwise a later version took it back or wrote over it.
 */
export type EntryPlace =
  | { readonly state: 'stands'; readonly start: number; readonly end: number }
  | { readonly state: 'reverted' | 'touched'; readonly byVersionId: number };

/** Places for the entries of all steps. One question costs O(s · log n) for s later steps of n entries. */
export function createEntryPlaces(
  steps: readonly VersionStep[],
): (stepIndex: number, entryIndex: number) => EntryPlace {
  const maps: (LedgerMap | undefined)[] = [];
  const mapOf = (index: number, step: VersionStep): LedgerMap => {
    const map = maps[index] ?? createLedgerMap(step.entries, step.parentLength);
    maps[index] = map;
    return map;
  };
  const reverts = revertsIn(steps);

  return (stepIndex, entryIndex) => {
    const step = steps[stepIndex];
    const entry = step?.entries[entryIndex];
    if (!step || !entry) throw new RangeError(`There is no entry ${entryIndex} in step ${stepIndex}`);
    const reverted = reverts.get(keyOf(step.versionId, entryIndex));
    if (reverted !== undefined) return { state: 'reverted', byVersionId: reverted };
    let place: Span = placeInChild(step.entries, entryIndex);
    for (let at = stepIndex + 1; at < steps.length; at++) {
      const later = steps[at];
      if (!later) break;
      const next =
        place.start === place.end
          ? followPoint(later.entries, place.start, { versionId: step.versionId, entryIndex })
          : followWords(mapOf(at, later), place);
      if (!next) return { state: 'touched', byVersionId: later.versionId };
      place = next;
    }
    return { state: 'stands', ...place };
  };
}

/** The entries that are taken back in the newest version, with the version that did it. A revert may be reverted itself. */
function revertsIn(steps: readonly VersionStep[]): Map<string, number> {
  const inEffect = new Map<string, number>();
  // From the newest on: whether a revert still counts is known before it is looked at.
  for (const { versionId, entries } of steps.toReversed()) {
    entries.forEach(({ cause }, entryIndex) => {
      if (cause.kind !== 'revert' || inEffect.has(keyOf(versionId, entryIndex))) return;
      inEffect.set(keyOf(cause.versionId, cause.entryIndex), versionId);
    });
  }
  return inEffect;
}

function keyOf(versionId: number, entryIndex: number): string {
  return `${versionId}:${entryIndex}`;
}

function placeInChild(entries: readonly LedgerEntry[], entryIndex: number): Span {
  let shift = 0;
  for (const { start, end, insert } of entries.slice(0, entryIndex)) shift += insert.length - (end - start);
  const start = (entries[entryIndex]?.start ?? 0) + shift;
  return { start, end: start + (entries[entryIndex]?.insert.length ?? 0) };
}

function followWords(map: LedgerMap, place: Span): Span | null {
  const { state, start, end } = map.spanToChild(place);
  return state === 'exact' ? { start, end } : null;
}

/** Null where a replacement reaches over the point from both sides. */
function followPoint(
  entries: readonly LedgerEntry[],
  point: number,
  deleted: { readonly versionId: number; readonly entryIndex: number },
): Span | null {
  let shift = 0;
  for (const { start, end, insert, cause } of entries) {
    if (start < point && end > point) return null;
    // Of two deletions side by side the later words stay behind, whichever of them came back first.
    const isBehind =
      start === point &&
      cause.kind === 'revert' &&
      cause.versionId === deleted.versionId &&
      cause.entryIndex > deleted.entryIndex;
    if (end > point || isBehind) break;
    shift += insert.length - (end - start);
  }
  return { start: point + shift, end: point + shift };
}
