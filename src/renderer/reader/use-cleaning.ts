import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MetadataField } from '../../shared/model/document';
import { useCommand } from '../hooks/use-operation';
import { caretAfter } from './caret-after';
import { type HintChoice, hintsOf } from './cleaning-hints';
import { findingStop, type ShownFinding, type Stop } from './decorations';
import { placePath } from './place';
import type { Opened } from './reader-tab';
import { useUndoNotice } from './use-undo-notice';

export interface Cleaning {
  /** Not decided yet, in text order. */
  readonly proposed: readonly ShownFinding[];
  readonly dismissed: readonly ShownFinding[];
  readonly hints: readonly HintChoice[];
  /** Where to go to see a finding: a heading is often taken out together with the line break before it. */
  stopOf(finding: ShownFinding): Stop;
  readonly isRunning: boolean;
  /** A new version can only be made of the current one. */
  readonly isCurrent: boolean;
  isAccepted(findingId: number): boolean;
  readonly acceptedCount: number;
  toggleAccepted(findingId: number): void;
  toggleHint(key: string): void;
  reject(findingId: number): void;
  reopen(findingId: number): void;
  makeVersion(): void;
  acceptAll(): void;
}

/** Choosing among the proposals. Accepting is only noted until one new version is made of all; rejecting is stored at once. */
export function useCleaning({ opened, caret }: { opened: Opened; caret: number }): Cleaning {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const notifyWithUndo = useUndoNotice();
  const accept = useCommand('cleaning.accept');
  const rejection = useCommand('cleaning.reject');
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { document, versionId, findings } = opened;
  const inOrder = findings.toSorted((a, b) => a.start - b.start || a.id - b.id);
  const proposed = inOrder.filter(({ state }) => state === 'proposed');
  const acceptedIds = proposed.flatMap(({ id }) => (accepted.has(id) ? [id] : []));
  const hints = hintsOf(proposed, opened).map(hint =>
    turned.has(hint.key) ? { ...hint, isTaken: !hint.isTaken } : hint,
  );

  const run = async (findingIds: number[]) => {
    if (accept.isRunning || findingIds.length === 0) return;
    const metadata = hints.flatMap(({ field, value, isTaken }) =>
      isTaken ? [{ field, value }] : [],
    ) satisfies {
      field: MetadataField;
      value: string;
    }[];
    const { versionNumber, acceptedCount } = await accept.run({ versionId, findingIds, metadata });
    // The new version is the current one: without a number the address follows it, and after an undo the one before.
    const at = caretAfter(
      caret,
      proposed.filter(({ id }) => findingIds.includes(id)),
    );
    navigate(placePath({ documentId: document.id, versionId: null, at }), { replace: true });
    await notifyWithUndo(t('reader.cleaning.done', { number: versionNumber, count: acceptedCount }));
  };
  const decide = (findingId: number, isRejected: boolean) => {
    setAccepted(now => without(now, findingId));
    void rejection.run({ findingIds: [findingId], isRejected });
  };

  return {
    proposed,
    dismissed: inOrder.filter(({ state }) => state === 'dismissed'),
    hints,
    stopOf: finding => findingStop(opened.text, finding),
    isRunning: accept.isRunning,
    isCurrent: versionId === document.currentVersionId,
    isAccepted: id => accepted.has(id),
    acceptedCount: acceptedIds.length,
    toggleAccepted: id => setAccepted(now => (now.has(id) ? without(now, id) : new Set([...now, id]))),
    toggleHint: key => setTurned(now => (now.has(key) ? without(now, key) : new Set([...now, key]))),
    reject: id => decide(id, true),
    reopen: id => decide(id, false),
    makeVersion: () => void run(acceptedIds),
    acceptAll: () => void run(proposed.map(({ id }) => id)),
  };
}

function without<T>(values: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return new Set([...values].filter(other => other !== value));
}
