import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  planSuggestions,
  type SkipReason,
  type SuggestionPlan,
} from '../../shared/domain/corrections/suggestions';
import { notifyDone } from '../components/notify';
import { useCommand } from '../hooks/use-operation';
import { caretAfter } from './caret-after';
import type { ShownAnnotation } from './decorations';
import { placePath } from './place';
import type { Opened } from './reader-tab';
import { useUndoNotice } from './use-undo-notice';

export interface Suggestions {
  /** What applying all open ones would do. */
  readonly plan: SuggestionPlan<ShownAnnotation>;
  readonly isRunning: boolean;
  /** Why this one cannot be applied by itself; null where it can. */
  reasonAgainst(annotation: ShownAnnotation): SkipReason | 'not-current' | null;
  /** Makes a version with this one, or says why not. */
  applyOne(annotation: ShownAnnotation): void;
  applyAll(): void;
}

/** The replacements that annotations of this version suggest. */
export function useSuggestions(opened: Opened, caret: number): Suggestions {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const notifyWithUndo = useUndoNotice();
  const apply = useCommand('documents.apply-suggestions');
  const { document, versionId, text, annotations } = opened;
  const plan = useMemo(() => planSuggestions(text, annotations, null), [text, annotations]);
  const isCurrent = versionId === document.currentVersionId;

  const run = async (annotation: ShownAnnotation | null) => {
    if (apply.isRunning) return;
    const chosen = annotation ? { annotationIds: [annotation.id] } : {};
    const { versionNumber, appliedIds } = await apply.run({ versionId, ...chosen });
    const at = annotation ? placeAfter(annotation) : caretAfter(caret, plan.ledger);
    navigate(placePath({ documentId: document.id, versionId: null, at }), { replace: true });
    await notifyWithUndo(t('reader.suggestions.done', { number: versionNumber, count: appliedIds.length }));
  };
  const reasonAgainst = (annotation: ShownAnnotation) => {
    if (!isCurrent) return 'not-current';
    return planSuggestions(text, [annotation], new Set([annotation.id])).skipped[0]?.reason ?? null;
  };

  return {
    plan,
    isRunning: apply.isRunning,
    reasonAgainst,
    applyOne: annotation => {
      const reason = reasonAgainst(annotation);
      if (reason) notifyDone(t(`reader.suggestions.skipped.${reason}`));
      else void run(annotation);
    },
    applyAll: () => void run(null),
  };
}

/** Where its words stand in the new version, so that the reader stays at the place. */
function placeAfter({ placement, suggestion }: ShownAnnotation) {
  if (placement.state === 'orphan') return null;
  return { start: placement.start, end: placement.start + (suggestion ?? '').length };
}
