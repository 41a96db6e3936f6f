import { Button, Group, Progress, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProgressOf } from '../../shared/contract/client';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import classes from './HistoryPage.module.css';

const STAGES = ['looking', 'erasing', 'cleaning'] as const;

export interface ErasingProgressProps {
  stage: ProgressOf<'history.erase'>['stage'];
  isCancelling: boolean;
  onCancel(): void;
}

/** How far an erasure is. Once the file is being cleaned there is nothing left to cancel. */
export function ErasingProgress({ stage, isCancelling, onCancel }: ErasingProgressProps) {
  const { t } = useTranslation();
  const cancel = useFocusOnMount<HTMLButtonElement>();
  const isPastReturn = stage === 'cleaning';
  const says = t(isCancelling && !isPastReturn ? 'common.cancelling' : `history.erase.stages.${stage}`);
  return (
    <Stack gap="sm" className={classes.dialog ?? ''}>
      <p role="status">{says}</p>
      <Progress value={((STAGES.indexOf(stage) + 1) / STAGES.length) * 90} size="sm" aria-label={says} />
      <p className={classes.quiet}>
        {t(isPastReturn ? 'history.erase.pastReturn' : 'history.erase.beforeReturn')}
      </p>
      <Group justify="flex-end">
        <Button ref={cancel} variant="default" disabled={isCancelling || isPastReturn} onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
