import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../components/text/VisibleText';
import classes from './Replacement.module.css';
import type { ShownReplacement } from './shown-replacement';

/** What stood there, struck, and what came instead, underlined, with a few words around. */
export function Replacement({ replacement }: { replacement: ShownReplacement }) {
  const { t } = useTranslation();
  const { before, old, next, after } = replacement;
  return (
    <span className={classes.replacement}>
      <span className={classes.around}>
        <VisibleText text={before} />
      </span>
      {old !== '' && (
        <del className={classes.old}>
          <VisuallyHidden>{t(next === '' ? 'reader.ledger.removed' : 'reader.ledger.old')} </VisuallyHidden>
          <VisibleText text={old} />
        </del>
      )}
      {old !== '' && next !== '' && ' '}
      {next !== '' && (
        <ins className={classes.new}>
          <VisuallyHidden>{t('reader.ledger.new')} </VisuallyHidden>
          <VisibleText text={next} />
        </ins>
      )}
      <span className={classes.around}>
        <VisibleText text={after} />
      </span>
    </span>
  );
}
