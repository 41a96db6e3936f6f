import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/model/annotation';
import { notifyDone } from '../../components/notify';
import { isCollapsed, type TextSelection } from '../../components/text/caret';
import { useCommands } from '../../hooks/use-commands';
import { useCommand } from '../../hooks/use-operation';
import { annotationKey, type Stop } from '../decorations';
import type { Opened, ReaderTab } from '../reader-tab';
import type { Annotating } from '../use-annotating';
import { focusField } from './focus-field';
import { type FilterControl, useAnnotationFilter } from './use-annotation-filter';
import { useLabelKeys } from './use-label-keys';
import { useNextOpen } from './use-next-open';

interface AnnotationTools {
  readonly opened: Opened;
  readonly labels: readonly Label[];
  readonly annotating: Annotating;
  readonly selection: TextSelection;
  readonly activeId: string | null;
  onTab(tab: ReaderTab): void;
  onShow(stop: Stop): void;
}

/** Labelling by letter, walking over all texts, answering and resolving by key; and which annotations are shown. */
export function useAnnotationTools({
  opened,
  labels,
  annotating,
  selection,
  activeId,
  onTab,
  onShow,
}: AnnotationTools): FilterControl {
  const { t } = useTranslation();
  const update = useCommand('annotations.update');
  const active = opened.annotations.find(({ id }) => annotationKey(id) === activeId) ?? null;
  useLabelKeys(labels, annotating, !isCollapsed(selection));
  useNextOpen({ opened, activeId, caret: selection.focus, onShow });

  const toggleStatus = async (annotationId: number, status: 'open' | 'resolved') => {
    await update.run({ annotationId, changes: { status } });
    notifyDone(t(status === 'open' ? 'reader.annotations.reopenedNow' : 'reader.annotations.resolvedNow'));
  };
  useCommands([
    { id: 'label-again', run: annotating.annotateAgain },
    active && {
      id: 'reply',
      run: () => {
        onTab('annotations');
        focusField('[data-reply-field]');
      },
    },
    active && {
      id: 'resolve-annotation',
      run: () => void toggleStatus(active.id, active.status === 'open' ? 'resolved' : 'open'),
    },
  ]);
  return useAnnotationFilter();
}
