import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useQuery } from '../../hooks/use-operation';
import { NameDecisions } from './NameDecisions';
import type { DecidingNames } from './use-deciding-names';

/** Every decision about names, also of forms that stand in no text any more. */
export function AllDecisions({ deciding, onClose }: { deciding: DecidingNames; onClose(): void }) {
  const { t } = useTranslation();
  const found = useQuery('names.decisions', {});
  return (
    <Dialog onClose={onClose} size="min(760px, 94vw)" title={t('names.allDecisions')}>
      {found.error ? (
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : !found.data ? (
        <div aria-busy="true" />
      ) : found.data.decisions.length === 0 ? (
        <Text c="var(--ink-quiet)">{t('names.noDecisions')}</Text>
      ) : (
        <NameDecisions decisions={found.data.decisions} deciding={deciding} />
      )}
    </Dialog>
  );
}
