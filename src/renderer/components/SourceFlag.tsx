import { IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './SourceFlag.module.css';

/** Before the title of a text: its source is flagged as dubious. */
export function SourceFlag() {
  const { t } = useTranslation();
  return (
    <IconFlagFilled size={12} className={classes.flag} role="img" aria-label={t('common.flaggedSource')} />
  );
}
