import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { notifyDone, notifyError } from '../components/notify';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import { isUntouched } from './is-untouched';
import classes from './OverviewPage.module.css';

export interface IntroductionProps {
  workspace: OutputOf<'workspace.describe'> | undefined;
  history: OutputOf<'history.list'> | undefined;
  /** The samples are removed; what is shown may not say so yet. */
  onRemoved(): void;
}

/** What this program is for, until somebody has worked with it; which texts are samples, as long as there are any. */
export function Introduction({ workspace, history, onRemoved }: IntroductionProps) {
  const { t } = useTranslation();
  const remove = useCommand('workspace.remove-samples');
  const count = workspace?.sampleCount ?? 0;
  const removeSamples = async () => {
    const { removedCount } = await remove.run({});
    onRemoved();
    notifyDone(t('overview.samples.removed', { count: removedCount }));
  };
  const start = () => void removeSamples().catch(notifyError);
  useCommands([count > 0 && { id: 'remove-samples', run: start }]);

  const isNew = history !== undefined && isUntouched(history);
  if (count === 0 && !isNew) return null;
  return (
    <section className={classes.introduction}>
      {isNew && <p>{t('overview.purpose')}</p>}
      {count > 0 && (
        <p className={classes.samples}>
          {t(count === workspace?.documentCount ? 'overview.samples.only' : 'overview.samples.among', {
            count,
          })}
          <Button variant="default" size="compact-sm" disabled={remove.isRunning} onClick={start}>
            {t('overview.samples.remove')}
          </Button>
        </p>
      )}
    </section>
  );
}
