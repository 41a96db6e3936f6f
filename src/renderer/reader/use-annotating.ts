import { startTransition, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { Label, Severity } from '../../shared/model/annotation';
import { useClient } from '../client';
import { notifyDone } from '../components/notify';
import { spanOf, type TextSelection, trimSpan } from '../components/text/caret';
import { useCommand } from '../hooks/use-operation';
import { findLastLabel, keepLastLabel } from './annotations/last-label';
import { useUndoNotice } from './use-undo-notice';

/** What the next annotation gets beside its label. */
export interface AnnotationDraft {
  readonly severity: Severity;
  readonly comment: string;
  readonly suggestion: string;
}

const EMPTY_DRAFT: AnnotationDraft = { severity: 'medium', comment: '', suggestion: '' };

export interface Annotating {
  readonly draft: AnnotationDraft;
  /** The same function at every render, as `annotate` is. */
  changeDraft(changes: Partial<AnnotationDraft>): void;
  /** Annotates what is selected; without a selection it says that one is needed. */
  annotate(labelId: string): void;
  annotateByKey(shortcut: string): void;
  /** With the label that was given last. */
  annotateAgain(): void;
  /** Null where none was given yet, or it is gone. */
  readonly lastLabelId: string | null;
  /** Says that something has to be selected first. */
  askForSelection(): void;
  remove(annotationId: number): Promise<void>;
}

interface AnnotatingInput {
  readonly text: string;
  readonly versionId: number;
  readonly labels: readonly Label[];
  readonly selection: TextSelection;
  onAdded(annotation: OutputOf<'annotations.add'>['annotation']): void;
  onRemoved(): void;
}

export function useAnnotating({
  text,
  versionId,
  labels,
  selection,
  onAdded,
  onRemoved,
}: AnnotatingInput): Annotating {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const client = useClient();
  // Not a state: nothing is drawn while it runs, and each drawing would come before the mark in the text.
  const isAdding = useRef(false);
  // What was annotated stays selected for a moment, until everything is drawn.
  const done = useRef<TextSelection | null>(null);
  const removal = useCommand('annotations.remove');
  const notifyWithUndo = useUndoNotice();

  const askForSelection = () => notifyDone(t('reader.annotations.selectFirst'));
  const annotate = async (label: string) => {
    const { start, end } = trimSpan(text, spanOf(selection));
    if (isAdding.current || done.current === selection) return;
    if (start === end) return askForSelection();
    const { severity, comment, suggestion } = draft;
    isAdding.current = true;
    try {
      const replacement = suggestion === '' ? null : suggestion;
      const span = { versionId, start, end };
      const input = { ...span, label, severity, comment, suggestion: replacement };
      const { annotation } = await client.call('annotations.add', input);
      done.current = selection;
      keepLastLabel(sessionStorage, label);
      // Even setting what is there already would draw everything once more, before the mark.
      startTransition(() => setDraft(EMPTY_DRAFT));
      onAdded(annotation);
    } finally {
      isAdding.current = false;
    }
  };
  const latest = useRef(annotate);
  latest.current = annotate;

  const last = findLastLabel(sessionStorage);
  const lastLabelId = labels.some(({ id }) => id === last) ? last : null;

  return {
    draft,
    lastLabelId,
    changeDraft: useCallback(changes => setDraft(now => ({ ...now, ...changes })), []),
    askForSelection,
    annotate: useCallback(label => void latest.current(label), []),
    annotateByKey: shortcut => {
      const label = labels.find(known => known.shortcut === shortcut);
      if (label) void annotate(label.id);
      else notifyDone(t('reader.annotations.noLabel', { key: shortcut }));
    },
    annotateAgain: () => {
      if (lastLabelId) void annotate(lastLabelId);
      else notifyDone(t('reader.annotations.noLastLabel'));
    },
    remove: async annotationId => {
      await removal.run({ annotationId });
      onRemoved();
      await notifyWithUndo(t('reader.annotations.deleted'));
    },
  };
}
