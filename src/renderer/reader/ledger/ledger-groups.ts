import type { OutputOf } from '../../../shared/contract/client';
import { applyLedger } from '../../../shared/domain/compare/ledger';
import { createEntryPlaces, type EntryPlace } from '../../../shared/domain/corrections/entry-places';
import type { LedgerCause, Version } from '../../../shared/model/document';
import { type ShownReplacement, showReplacement } from '../shown-replacement';

/** One replacement of an earlier text, and what became of it in the version that is shown. */
export interface LedgerRow {
  /** Unique within the document. */
  readonly id: string;
  readonly versionId: number;
  /** Counted from 0 within that version's ledger. */
  readonly entryIndex: number;
  readonly replacement: ShownReplacement;
  readonly cause: LedgerCause;
  readonly place: EntryPlace;
  /** UTF-16 units of the words that it replaced. */
  readonly oldLength: number;
}

/** What one version changed in its parent. */
export interface LedgerGroup {
  readonly version: Version;
  /** In text order, the first `MAX_ROWS` of them. */
  readonly rows: readonly LedgerRow[];
  readonly hiddenCount: number;
}

/** The ledgers from the shown version back to the file's text, newest first. */
export function ledgerGroups(
  { originalText, ledgers }: OutputOf<'documents.trace'>,
  versions: readonly Version[],
): LedgerGroup[] {
  const placeOf = createEntryPlaces(ledgers);
  const groups: LedgerGroup[] = [];
  let text = originalText;
  for (const [stepIndex, { versionId, entries }] of ledgers.entries()) {
    const parent = text;
    text = applyLedger(parent, entries);
    const version = versions.find(({ id }) => id === versionId);
    if (!version) continue;
    const rows = entries.slice(0, MAX_ROWS).map(
      (entry, entryIndex): LedgerRow => ({
        id: ledgerKey(versionId, entryIndex),
        versionId,
        entryIndex,
        replacement: showReplacement(parent, entry),
        cause: entry.cause,
        place: placeOf(stepIndex, entryIndex),
        oldLength: entry.end - entry.start,
      }),
    );
    groups.unshift({ version, rows, hiddenCount: entries.length - rows.length });
  }
  return groups;
}

function ledgerKey(versionId: number, entryIndex: number): string {
  return `l${versionId}:${entryIndex}`;
}

const MAX_ROWS = 300;
