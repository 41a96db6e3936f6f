import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/model/annotation';
import type { Span } from '../../../shared/model/span';
import { notifyDone } from '../../components/notify';
import { useCommands } from '../../hooks/use-commands';
import type { Opened } from '../reader-tab';
import { OccurrencesDialog } from './OccurrencesDialog';

export interface FindOccurrencesProps {
  opened: Opened;
  labels: readonly Label[];
  /** The words selected, or those of the active annotation; null where there are none. */
  passage: Span | null;
  /** Of the active annotation, or the last one given; null where there is none. */
  labelId: string | null;
  onClosed(): void;
}

/** Offers the command, and the dialog while it is open. */
export function FindOccurrences({ opened, labels, passage, labelId, onClosed }: FindOccurrencesProps) {
  const { t } = useTranslation();
  const [sought, setSought] = useState<Span | null>(null);
  useCommands([
    {
      id: 'find-occurrences',
      run: () => (passage ? setSought(passage) : notifyDone(t('occurrences.selectFirst'))),
    },
  ]);

  const label = labels.find(({ id }) => id === labelId) ?? labels[0];
  if (!sought || !label) return null;
  return (
    <OccurrencesDialog
      text={opened.text}
      versionId={opened.versionId}
      sourceId={opened.source?.id ?? null}
      passage={sought}
      labels={labels}
      labelId={label.id}
      onClose={() => {
        setSought(null);
        onClosed();
      }}
    />
  );
}
