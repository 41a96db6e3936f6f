import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Keys.module.css';
import { isMacKeyboard, keyLabels } from './key-label';

/** One key binding, e.g. `Mod+K`, as it is printed on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation();
  const labels = keyLabels(keys, t('common.keys', { returnObjects: true }), isMacKeyboard());
  return (
    <span className={classes.keys}>
      {labels.map((label, index) => (
        <Fragment key={label}>
          {index > 0 && '+'}
          <kbd className={classes.key}>{label}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
