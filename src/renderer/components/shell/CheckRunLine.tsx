import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCheckRun } from '../findings/use-check-run';
import late from '../Late.module.css';
import classes from './CheckRunLine.module.css';

/** A quiet line while texts are being checked: how far it is, and a cross that ends it. */
export function CheckRunLine() {
  const { t } = useTranslation();
  const { isRunning, isCancelling, progress, cancel } = useCheckRun();
  if (!isRunning) return null;
  const said = isCancelling
    ? t('checks.run.cancelling')
    : progress
      ? t('checks.run.progress', { done: progress.done, total: progress.total })
      : t('checks.run.starting');
  const hint = `${said} · ${t('checks.run.cancel')}`;
  return (
    <div className={`${late.late} ${classes.line}`}>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label={t('checks.title')}
        aria-valuetext={said}
        aria-valuemin={0}
        aria-valuemax={progress?.total}
        aria-valuenow={progress?.done}
      >
        <div
          className={classes.done}
          style={{ width: `${progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0}%` }}
        />
      </div>
      <span className={classes.words}>{said}</span>
      <Tooltip label={hint} position="right">
        <ActionIcon size="sm" aria-label={t('checks.run.cancel')} disabled={isCancelling} onClick={cancel}>
          <IconX size={14} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
