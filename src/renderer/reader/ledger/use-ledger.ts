import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AppError } from '../../../shared/errors';
import { notifyDone } from '../../components/notify';
import type { Decoration } from '../../components/text/decoration';
import { useCommand, useQuery } from '../../hooks/use-operation';
import { type CaretReplacement, caretAfter } from '../caret-after';
import type { Stop } from '../decorations';
import { placePath } from '../place';
import type { Opened } from '../reader-tab';
import { useUndoNotice } from '../use-undo-notice';
import { type LedgerGroup, type LedgerRow, ledgerGroups } from './ledger-groups';

export interface Ledger {
  /** Null while it loads or where it failed. */
  readonly groups: readonly LedgerGroup[] | null;
  readonly error: AppError | null;
  retry(): void;
  /** Only from the current version something can be taken back. */
  readonly isCurrent: boolean;
  readonly isRunning: boolean;
  /** The replacements that still stand in the shown version, in text order. */
  readonly stops: readonly Stop[];
  decorations(activeId: string | null): Decoration[];
  findRow(id: string | null): LedgerRow | null;
  /** Makes a version without these, all of one ledger; says why where that is not possible. */
  revert(rows: readonly LedgerRow[]): void;
}

/** How the shown version came about from the file's text. Loaded once somebody looks at it. */
export function useLedger(opened: Opened, isWanted: boolean, caret: number): Ledger {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const notifyWithUndo = useUndoNotice();
  const command = useCommand('documents.revert');
  const { document, versions, versionId } = opened;
  const trace = useQuery('documents.trace', { versionId }, { isEnabled: isWanted });
  const groups = useMemo(
    () => (trace.data ? ledgerGroups(trace.data, versions) : null),
    [trace.data, versions],
  );
  const standing = useMemo(() => standingIn(groups), [groups]);
  const isCurrent = versionId === document.currentVersionId;

  const revert = async (rows: readonly LedgerRow[]) => {
    const [first] = rows;
    if (command.isRunning || !first) return;
    if (!isCurrent) return notifyDone(t('reader.ledger.onlyCurrent'));
    const entryIndexes = rows.map(({ entryIndex }) => entryIndex);
    const made = await command.run({ versionId, ledgerVersionId: first.versionId, entryIndexes });
    const at =
      rows.length === 1 && first.place.state === 'stands'
        ? { start: first.place.start, end: first.place.start + first.oldLength }
        : caretAfter(caret, rows.flatMap(standingReplacement));
    navigate(placePath({ documentId: document.id, versionId: null, at }), { replace: true });
    const { versionNumber: number, revertedCount: count } = made;
    await notifyWithUndo(t('reader.ledger.done', { number, count }));
  };

  return {
    groups,
    error: trace.error,
    retry: () => void trace.refetch(),
    isCurrent,
    isRunning: command.isRunning,
    stops: isWanted ? standing : [],
    decorations: activeId =>
      isWanted
        ? standing.map(({ id, start, end }) => ({
            id,
            kind: id === activeId ? ('target' as const) : ('inserted' as const),
            start,
            end,
          }))
        : [],
    findRow: id => groups?.flatMap(({ rows }) => rows).find(row => row.id === id) ?? null,
    revert: rows => void revert(rows),
  };
}

/** What taking it back does to the shown text; nothing where it does not stand there. */
function standingReplacement({ place, oldLength }: LedgerRow): CaretReplacement[] {
  return place.state === 'stands'
    ? [{ start: place.start, end: place.end, insert: { length: oldLength } }]
    : [];
}

function standingIn(groups: readonly LedgerGroup[] | null) {
  return (groups ?? [])
    .flatMap(({ rows }) => rows)
    .flatMap(({ id, place }) =>
      place.state === 'stands' ? [{ id, start: place.start, end: place.end }] : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
