import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useClient } from '../../client';
import { notifyDone } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';
import { annotationKey, type Stop } from '../decorations';
import { placePath } from '../place';
import type { Opened } from '../reader-tab';

interface NextOpenInput {
  readonly opened: Opened;
  readonly activeId: string | null;
  readonly caret: number;
  /** In this text. */
  onShow(stop: Stop): void;
}

/** Goes to the next or the previous unresolved annotation, over all texts in the order of the library. */
export function useNextOpen({ opened, activeId, caret, onShow }: NextOpenInput): void {
  const { t } = useTranslation();
  const client = useClient();
  const [, navigate] = useLocation();

  const go = async (direction: 'forward' | 'back') => {
    const { found } = await client.call('annotations.next-open', {
      documentId: opened.document.id,
      versionId: opened.versionId,
      offset: caret,
      direction,
      ...(activeId?.startsWith('a') ? { annotationId: Number(activeId.slice(1)) } : {}),
    });
    if (!found) return notifyDone(t('reader.annotations.noneOpen'));
    const { documentId, annotationId, start, end } = found;
    if (documentId === opened.document.id) return onShow({ id: annotationKey(annotationId), start });
    // Of another text it is the current version.
    navigate(placePath({ documentId, versionId: null, at: { start, end }, annotationId }));
  };

  useCommands([
    { id: 'next-unresolved', run: () => void go('forward') },
    { id: 'previous-unresolved', run: () => void go('back') },
  ]);
}
