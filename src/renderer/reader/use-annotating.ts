import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { Label, Severity } from '../../shared/model/annotation';
import { notifyDone } from '../components/notify';
import { spanOf, type TextSelection, trimSpan } from '../components/text/caret';
import { useCommand } from '../hooks/use-operation';
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
  readonly isRunning: boolean;
  changeDraft(changes: Partial<AnnotationDraft>): void;
  /** Annotates what is selected; without a selection it says that one is needed. */
  annotate(labelId: string): void;
  annotateByKey(shortcut: string): void;
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
  const add = useCommand('annotations.add');
  const removal = useCommand('annotations.remove');
  const notifyWithUndo = useUndoNotice();

  const askForSelection = () => notifyDone(t('reader.annotations.selectFirst'));
  const annotate = async (label: string) => {
    const { start, end } = trimSpan(text, spanOf(selection));
    if (add.isRunning) return;
    if (start === end) return askForSelection();
    const { severity, comment, suggestion } = draft;
    const { annotation } = await add.run({
      versionId,
      start,
      end,
      label,
      severity,
      comment,
      suggestion: suggestion === '' ? null : suggestion,
    });
    setDraft(EMPTY_DRAFT);
    onAdded(annotation);
  };

  return {
    draft,
    isRunning: add.isRunning,
    changeDraft: changes => setDraft(now => ({ ...now, ...changes })),
    askForSelection,
    annotate: label => void annotate(label),
    annotateByKey: shortcut => {
      const label = labels.find(known => known.shortcut === shortcut);
      if (label) void annotate(label.id);
      else notifyDone(t('reader.annotations.noLabel', { key: shortcut }));
    },
    remove: async annotationId => {
      await removal.run({ annotationId });
      onRemoved();
      await notifyWithUndo(t('reader.annotations.deleted'));
    },
  };
}
