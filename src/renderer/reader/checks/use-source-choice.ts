import { useTranslation } from 'react-i18next';
import type { CheckReference, DerivedText } from '../../../shared/model/check';
import { notifyDone, notifyError } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';
import { useCommand } from '../../hooks/use-operation';
import { focusField } from '../annotations/focus-field';
import type { Opened } from '../reader-tab';

/** Of the field that searches for a text to be held against. */
export const ADD_REFERENCE_ID = 'add-reference';

export interface SourceChoice {
  /** The open text is held against that one, or no longer. */
  set(referenceId: number, isReference: boolean, said: string): void;
  /** The open text was made from that one. */
  takeAsSource(reference: CheckReference): void;
  /** That one was made from the open text. */
  takeAsDerived(reference: CheckReference): void;
  /** Nobody says so any more: the dates decide again. */
  forgetDerived(derived: DerivedText): void;
}

/** Saying which text is the source of the open one, or the other way round. */
export function useSourceChoice({ document }: Opened): SourceChoice {
  const { t } = useTranslation();
  const { run } = useCommand('checks.set-reference');
  const say = (documentId: number, referenceId: number, isReference: boolean | null, said: string) => {
    run({ documentId, referenceId, isReference }).then(() => notifyDone(said), notifyError);
  };
  return {
    set: (referenceId, isReference, said) => say(document.id, referenceId, isReference, said),
    takeAsSource: ({ documentId, documentTitle }) =>
      say(document.id, documentId, true, t('checks.inText.sourceSet', { title: documentTitle })),
    takeAsDerived: ({ documentId }) =>
      say(documentId, document.id, true, t('checks.inText.sourceSet', { title: document.title })),
    forgetDerived: ({ documentId, documentTitle }) =>
      say(documentId, document.id, null, t('checks.inText.derivedForgotten', { title: documentTitle })),
  };
}

/** The key for it: takes the only text that may be the source, or leads to where one of several or another one is chosen. */
export function useSourceKey(opened: Opened, onTab: (tab: 'checks') => void): void {
  const { takeAsSource } = useSourceChoice(opened);
  const isCurrent = opened.versionId === opened.document.currentVersionId;
  const [unclear, ...others] = opened.checks.references.filter(({ reason }) => reason === 'undirected');
  const choose = () => {
    if (unclear && others.length === 0) {
      takeAsSource(unclear);
      return;
    }
    onTab('checks');
    focusField(unclear ? '[data-order-choice]' : `#${ADD_REFERENCE_ID}`);
  };
  useCommands([isCurrent && { id: 'set-source', run: choose }]);
}
