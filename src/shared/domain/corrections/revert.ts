import { AppError } from '../../errors';
import type { LedgerEntry } from '../../model/document';
import { widenToGraphemes } from '../compare/edit-ledger';
import { applyLedger } from '../compare/ledger';
import { createEntryPlaces, type VersionStep } from './entry-places';

export interface Reversal {
  /** Whose ledger the entries are of, one of the steps' versions. */
  readonly versionId: number;
  /** Counted from 0, in any order. */
  readonly entryIndexes: readonly number[];
  /** The text that this ledger was made over. */
  readonly parentText: string;
}

/**
 * The ledger over `current`, the text of the newest step, that puts back what these entries replaced and keeps the rest.
 *
 * Throws `not_found` for a version that is none of the steps or an entry that it does not have, and `conflict` where what an
 * entry wrote was changed or taken back since.
 */
export function revertLedger(
  steps: readonly VersionStep[],
  current: string,
  { versionId, entryIndexes, parentText }: Reversal,
): LedgerEntry[] {
  const placeOf = createEntryPlaces(steps);
  const stepIndex = steps.findIndex(step => step.versionId === versionId);
  const replacements = [...new Set(entryIndexes)]
    .sort((a, b) => a - b)
    .map((entryIndex): LedgerEntry => {
      const entry = steps[stepIndex]?.entries[entryIndex];
      if (!entry) {
        const details = { kind: 'ledger-entry', id: entryIndex };
        throw new AppError('not_found', 'This version has no such replacement', details);
      }
      const place = placeOf(stepIndex, entryIndex);
      if (place.state !== 'stands') throw changedSince(place.state, entryIndex, place.byVersionId);
      return {
        start: place.start,
        end: place.end,
        insert: parentText.slice(entry.start, entry.end),
        cause: { kind: 'revert', versionId, entryIndex },
      };
    })
    // Stable: words that come back at one place keep their order.
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return widenToGraphemes(current, applyLedger(current, replacements), replacements);
}

function changedSince(state: 'reverted' | 'touched', entryIndex: number, byVersionId: number): AppError {
  const entry = entryIndex + 1;
  return state === 'reverted'
    ? new AppError('conflict', `Replacement ${entry} was taken back already`, {
        reason: 'entry-reverted',
        entry,
        byVersionId,
      })
    : new AppError('conflict', `A later version changed what replacement ${entry} wrote`, {
        reason: 'entry-touched',
        entry,
        byVersionId,
      });
}
