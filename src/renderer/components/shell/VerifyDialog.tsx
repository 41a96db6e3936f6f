import { Button, Group, Progress, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressOf } from '../../../shared/contract/client';
import { useFocusOnMount } from '../../hooks/use-focus-on-mount';
import { useJob } from '../../hooks/use-operation';
import { Dialog } from '../Dialog';
import { ErrorNotice } from '../ErrorNotice';
import classes from './VerifyDialog.module.css';
import { VerifyResult } from './VerifyResult';

/** Holds everything that is kept against its checksums and the history, from the moment it is open. */
export function VerifyDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const { start, state } = useJob('workspace.verify');
  useEffect(() => void start({}), [start]);
  return (
    <Dialog title={t('shell.verify.title')} size="lg" onClose={onClose}>
      {state.phase === 'done' ? (
        <VerifyResult result={state.output} onClose={onClose} />
      ) : state.phase === 'failed' ? (
        <ErrorNotice error={state.error} onRetry={() => void start({})} />
      ) : (
        <Running progress={state.phase === 'running' ? state.progress : null} onCancel={onClose} />
      )}
    </Dialog>
  );
}

interface RunningProps {
  progress: ProgressOf<'workspace.verify'> | null;
  /** Nothing is written: leaving the dialog is all that cancelling takes. */
  onCancel(): void;
}

function Running({ progress, onCancel }: RunningProps) {
  const { t } = useTranslation();
  const cancel = useFocusOnMount<HTMLButtonElement>();
  const { stage, done, total } = progress ?? { stage: 'history', done: 0, total: null };
  const says = t(`shell.verify.stages.${stage}`);
  return (
    <Stack gap="sm">
      <p className={classes.line}>
        <span role="status">{says}</span>
        {total !== null && <span>{t('shell.verify.count', { done, total })}</span>}
      </p>
      <Progress
        value={total === null ? 100 : (100 * done) / Math.max(1, total)}
        striped={total === null}
        size="sm"
        transitionDuration={100}
        aria-label={says}
      />
      <p className={classes.quiet}>{t('shell.verify.harmless')}</p>
      <Group justify="flex-end">
        <Button ref={cancel} variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
