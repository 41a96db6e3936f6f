import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/contract/client';
import { EmptyState } from '../../components/EmptyState';
import { useCheckRun } from '../../components/findings/use-check-run';
import { useImportDialog } from '../../components/import/use-import-dialog';
import { useQuery } from '../../hooks/use-operation';
import { isNarrowed, type NamesQuery } from './names-query';
import type { Names } from './use-names';

/** Why the list is empty, and what to do about it. */
export function NamesEmpty({ names, answer }: { names: Names; answer: OutputOf<'names.clusters'> }) {
  const { t } = useTranslation();
  const importDialog = useImportDialog();
  const { isRunning, start } = useCheckRun();
  const status = useQuery('checks.status', {});
  if (!status.data) return <div aria-busy="true" />;
  const reason = emptyReason(names.query, answer, status.data.documentCount);
  const action = {
    nothingImported: <Button onClick={() => importDialog.open()}>{t('commands.import')}</Button>,
    unread: (
      <Button disabled={isRunning} onClick={() => start()}>
        {t('names.read')}
      </Button>
    ),
    noMatch: (
      <Button variant="default" onClick={() => names.narrow({ kind: null, search: '' })}>
        {t('names.empty.clear')}
      </Button>
    ),
    allDecided: null,
    nothingDecided: null,
    nothingFound: null,
  }[reason];
  return (
    <EmptyState title={t(`names.empty.${reason}`)} action={action}>
      {t(`names.empty.${reason}Text`)}
    </EmptyState>
  );
}

function emptyReason(
  query: NamesQuery,
  { counts, unreadCount }: OutputOf<'names.clusters'>,
  documentCount: number,
) {
  if (documentCount === 0) return 'nothingImported';
  if (isNarrowed(query)) return 'noMatch';
  if (unreadCount === documentCount) return 'unread';
  if (query.state === 'open' && counts.decided > 0) return 'allDecided';
  if (query.state === 'decided' && counts.open > 0) return 'nothingDecided';
  return 'nothingFound';
}
