import { Button } from '@mantine/core';
import { IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../components/format';
import { useCommand } from '../hooks/use-operation';
import classes from './Reader.module.css';
import type { Opened } from './reader-tab';

/** Stands above every text of a flagged source, with the reason; nothing where there is no flag. */
export function FlagBanner({ source }: { source: Opened['source'] }) {
  const { t, i18n } = useTranslation();
  const unflag = useCommand('sources.unflag');
  if (!source?.flag) return null;
  const { reason, evidence, flaggedBy, flaggedAtMs } = source.flag;
  return (
    <section className={classes.flagBanner} aria-label={t('common.flaggedSource')}>
      <IconFlagFilled size={16} aria-hidden="true" />
      <p className={classes.flagReason}>
        <strong>{t('reader.flagged', { source: source.name, reason })}</strong>
        {evidence !== '' && <> · {evidence}</>}
        <span className={classes.quiet}>
          {' '}
          · {t('reader.flaggedBy', { who: flaggedBy, when: formatDay(flaggedAtMs, i18n.language) })}
        </span>
      </p>
      <Button
        variant="subtle"
        color="gray"
        loading={unflag.isRunning}
        onClick={() => void unflag.run({ sourceId: source.id })}
      >
        {t('reader.unflag')}
      </Button>
    </section>
  );
}
