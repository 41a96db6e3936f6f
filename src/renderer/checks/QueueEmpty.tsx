import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import { EmptyState } from '../components/EmptyState';
import { useCheckRun } from '../components/findings/use-check-run';
import { useImportDialog } from '../components/import/use-import-dialog';
import type { EmptyReason } from './empty-reason';

export interface QueueEmptyProps {
  reason: EmptyReason;
  status: OutputOf<'checks.status'>;
  onClear(): void;
}

/** Why the list is empty, and what to do about it. */
export function QueueEmpty({ reason, status, onClear }: QueueEmptyProps) {
  const { t } = useTranslation();
  const importDialog = useImportDialog();
  const { isRunning, start } = useCheckRun();
  if (reason === 'unchecked' && isRunning)
    return <EmptyState title={t('checks.empty.checking')}>{t('checks.empty.checkingText')}</EmptyState>;
  const text =
    reason === 'unchecked'
      ? t('checks.empty.uncheckedText', { count: status.uncheckedCount })
      : t(`checks.empty.${reason}Text`);
  const action = {
    nothingImported: <Button onClick={() => importDialog.open()}>{t('commands.import')}</Button>,
    rulesOff: (
      <Button component={Link} href="/checks/rules" variant="default">
        {t('checks.empty.toRules')}
      </Button>
    ),
    unchecked: <Button onClick={() => start()}>{t('checks.run.start')}</Button>,
    noMatch: (
      <Button variant="default" onClick={onClear}>
        {t('checks.clearFilters')}
      </Button>
    ),
    nothingFound: null,
    allDecided: null,
  }[reason];
  return (
    <EmptyState title={t(`checks.empty.${reason}`)} action={action}>
      {text}
    </EmptyState>
  );
}
