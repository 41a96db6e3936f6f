import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkflowState } from '../../shared/model/document';
import { useCommand } from '../hooks/use-operation';
import classes from './Reader.module.css';
import type { Opened } from './reader-tab';

const STATES = [
  'open',
  'in-review',
  'second-opinion',
  'decided',
  'stale',
] as const satisfies readonly WorkflowState[];

export function StateSelect({
  document,
  label,
  isLabelHidden = false,
}: {
  document: Opened['document'];
  label: string;
  isLabelHidden?: boolean;
}) {
  const { t } = useTranslation();
  const update = useCommand('documents.update');
  return (
    <Select
      {...(isLabelHidden ? { 'aria-label': label, className: classes.stateSelect } : { label })}
      allowDeselect={false}
      value={document.state}
      data={STATES.map(state => ({ value: state, label: t(`common.states.${state}`) }))}
      onChange={value => {
        const state = STATES.find(known => known === value);
        if (state && state !== document.state)
          void update.run({ documentId: document.id, changes: { state } });
      }}
    />
  );
}
