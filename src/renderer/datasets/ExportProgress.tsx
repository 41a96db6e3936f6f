import { Button, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProgressOf } from '../../shared/contract/client';
import classes from './ExportProgress.module.css';

export interface ExportProgressProps {
  progress: ProgressOf<'datasets.export'> | null;
  isCancelling: boolean;
  onCancel(): void;
}

/** How far writing or reading back has come. */
export function ExportProgress({ progress, isCancelling, onCancel }: ExportProgressProps) {
  const { t } = useTranslation();
  const stage = t(`datasets.running.${progress?.stage ?? 'writing'}`);
  const share = progress?.total ? (100 * progress.done) / progress.total : null;
  return (
    <Stack gap="sm" p="md" maw={560} align="stretch">
      <h2 className={classes.heading}>{t('datasets.running.heading')}</h2>
      <div className={classes.line} role="status">
        <span>{isCancelling ? t('common.cancelling') : stage}</span>
        {progress && progress.total !== null && (
          <span className={classes.count}>
            {t('datasets.running.count', { done: progress.done, total: progress.total })}
          </span>
        )}
      </div>
      <Progress
        value={share ?? 100}
        striped={share === null}
        size="sm"
        transitionDuration={100}
        aria-label={stage}
      />
      <Text c="var(--ink-quiet)">{t('datasets.running.cancelHint')}</Text>
      <Button variant="default" w="fit-content" disabled={isCancelling} onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </Stack>
  );
}
