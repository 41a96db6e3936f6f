import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProgressOf } from '../../../shared/contract/client';
import { useFocusOnMount } from '../../hooks/use-focus-on-mount';
import { formatNumber } from '../format';
import classes from './Import.module.css';
import { shortName } from './import-result';

export interface ImportProgressProps {
  isReading: boolean;
  progress: ProgressOf<'documents.import'> | null;
  isCancelling: boolean;
  onCancel(): void;
}

/** How far the import is. The bar has no value until the number of files is known. */
export function ImportProgress({ isReading, progress, isCancelling, onCancel }: ImportProgressProps) {
  const { t, i18n } = useTranslation();
  const button = useFocusOnMount<HTMLButtonElement>();
  const total = progress?.total ?? null;
  const done = formatNumber(progress?.done ?? 0, i18n.language);
  const words = isReading ? t('shell.import.reading') : t('shell.import.running');
  const counted =
    total === null
      ? t('shell.import.progressOpen', { done })
      : t('shell.import.progress', { done, total: formatNumber(total, i18n.language) });
  return (
    <Stack gap="xs" className={classes.progress}>
      <Group justify="space-between">
        <Text size="md">{words}</Text>
        <Text size="md" className={classes.number}>
          {progress ? counted : ''}
        </Text>
      </Group>
      <progress
        className={classes.bar}
        aria-label={words}
        {...(total === null ? {} : { value: progress?.done ?? 0, max: Math.max(1, total) })}
      />
      <Text size="sm" c="var(--ink-quiet)" className={classes.current}>
        {progress ? shortName(progress.current) : ''}
      </Text>
      <Group justify="flex-end">
        <Button ref={button} variant="default" onClick={onCancel} disabled={isCancelling}>
          {isCancelling ? t('common.cancelling') : t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
