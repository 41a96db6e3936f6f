import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCheckRun } from '../components/findings/use-check-run';
import { useQuery } from '../hooks/use-operation';
import classes from './RunStatus.module.css';

/** How much is unchecked, and the button that checks it or ends the run. */
export function RunStatus() {
  const { t } = useTranslation();
  const status = useQuery('checks.status', {});
  const { isRunning, isCancelling, progress, start, cancel } = useCheckRun();
  const unchecked = status.data?.uncheckedCount ?? 0;
  if (!status.data || status.data.documentCount === 0) return null;
  if (isRunning) {
    return (
      <div className={classes.status}>
        <span className={classes.words}>
          {progress
            ? t('checks.run.progress', { done: progress.done, total: progress.total })
            : t('checks.run.starting')}
        </span>
        <Button variant="default" disabled={isCancelling} onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.status}>
      <span className={classes.words}>
        {unchecked === 0 ? t('checks.run.allChecked') : t('checks.run.unchecked', { count: unchecked })}
      </span>
      {unchecked > 0 && (
        <Button variant="default" onClick={() => start()}>
          {t('checks.run.start')}
        </Button>
      )}
    </div>
  );
}
