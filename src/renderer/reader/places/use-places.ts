import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/errors';
import type { EvidenceHere, Misplaced, PlacementCounts } from '../../../shared/model/placement';
import type { Span } from '../../../shared/model/span';
import { useCommand, useQuery } from '../../hooks/use-operation';
import type { Opened } from '../reader-tab';
import { useUndoNotice } from '../use-undo-notice';
import { placeKey } from './place-key';

export interface Places {
  /** The changed ones in text order, then the orphans; empty while it loads. */
  readonly items: readonly Misplaced[];
  /** Null while it loads or where it failed. */
  readonly counts: PlacementCounts | null;
  /** Passages of this text that serve as evidence of annotations anywhere. */
  readonly evidence: readonly EvidenceHere[];
  readonly error: AppError | null;
  retry(): void;
  readonly isRunning: boolean;
  find(key: string | null): Misplaced | null;
  /** The one behind or before `key`, around the end; the first (or last) where none is active. */
  beside(key: string | null, step: 1 | -1): Misplaced | null;
  /** Lets it stand where it was found. */
  confirm(item: Misplaced): Promise<void>;
  /** Puts it onto other words of the shown version. */
  put(item: Pick<Misplaced, 'id' | 'subject'>, span: Span): Promise<void>;
  remove(item: Misplaced): Promise<void>;
}

/** What the shown version made of the places of annotations, evidence and claims. */
export function usePlaces({ document, versionId }: Opened): Places {
  const { t } = useTranslation();
  const notifyWithUndo = useUndoNotice();
  const input = { documentId: document.id, versionId };
  const annotations = useQuery('annotations.placements', input);
  const claims = useQuery('claims.placements', input);
  const move = useMoves();
  const removal = useRemovals();
  const items = useMemo(
    () => [...(annotations.data?.misplaced ?? []), ...(claims.data?.misplaced ?? [])].sort(inOrder),
    [annotations.data, claims.data],
  );
  const evidence = annotations.data?.evidence ?? NONE;

  return {
    items,
    counts: annotations.data && claims.data ? sumOf(annotations.data.counts, claims.data.counts) : null,
    evidence,
    error: annotations.error ?? claims.error,
    retry: () => {
      void annotations.refetch();
      void claims.refetch();
    },
    isRunning: move.isRunning || removal.isRunning,
    find: key => items.find(item => placeKey(item) === key) ?? null,
    beside: (key, step) => {
      const active = items.findIndex(item => placeKey(item) === key);
      if (active < 0) return items.at(step > 0 ? 0 : -1) ?? null;
      return items[(active + step + items.length) % items.length] ?? null;
    },
    async confirm(item) {
      if (!item.after || move.isRunning) return;
      const { start, end } = item.after;
      await move.run(item, { versionId, start, end });
      await notifyWithUndo(t('places.confirmed'));
    },
    async put(item, { start, end }) {
      if (move.isRunning) return;
      await move.run(item, { versionId, start, end });
      await notifyWithUndo(t('places.put'));
    },
    async remove(item) {
      if (removal.isRunning) return;
      await removal.run(item);
      await notifyWithUndo(t(`places.removed.${item.subject.kind}`));
    },
  };
}

const NONE: readonly EvidenceHere[] = [];

function useMoves() {
  const annotation = useCommand('annotations.place');
  const evidence = useCommand('annotations.place-evidence');
  const claimPassage = useCommand('claims.place-passage');
  const claimEvidence = useCommand('claims.place-evidence');
  const all = [annotation, evidence, claimPassage, claimEvidence];
  return {
    isRunning: all.some(({ isRunning }) => isRunning),
    async run({ id, subject }: Pick<Misplaced, 'id' | 'subject'>, place: Span & { versionId: number }) {
      if (subject.kind === 'annotation') await annotation.run({ annotationId: id, ...place });
      else if (subject.kind === 'evidence') await evidence.run({ evidenceId: id, ...place });
      else if (subject.kind === 'claim-passage') await claimPassage.run({ passageId: id, ...place });
      else await claimEvidence.run({ evidenceId: id, ...place });
    },
  };
}

function useRemovals() {
  const annotation = useCommand('annotations.remove');
  const evidence = useCommand('annotations.remove-evidence');
  const claimPassage = useCommand('claims.remove-passage');
  const claimEvidence = useCommand('claims.remove-evidence');
  const all = [annotation, evidence, claimPassage, claimEvidence];
  return {
    isRunning: all.some(({ isRunning }) => isRunning),
    async run({ id, subject }: Misplaced) {
      if (subject.kind === 'annotation') await annotation.run({ annotationId: id });
      else if (subject.kind === 'evidence') await evidence.run({ evidenceId: id });
      else if (subject.kind === 'claim-passage') await claimPassage.run({ passageId: id });
      else await claimEvidence.run({ evidenceId: id });
    },
  };
}

function sumOf(a: PlacementCounts, b: PlacementCounts): PlacementCounts {
  return {
    exact: a.exact + b.exact,
    moved: a.moved + b.moved,
    changed: a.changed + b.changed,
    orphan: a.orphan + b.orphan,
    later: a.later + b.later,
  };
}

function inOrder(a: Misplaced, b: Misplaced): number {
  if (a.after && b.after) return a.after.start - b.after.start || a.after.end - b.after.end;
  if (a.after || b.after) return a.after ? -1 : 1;
  return a.before.versionNumber - b.before.versionNumber || a.before.start - b.before.start;
}
