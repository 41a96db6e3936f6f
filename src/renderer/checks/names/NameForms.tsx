import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NameCluster } from '../../../shared/model/name';
import { Keys } from '../../components/Keys';
import { VisibleText } from '../../components/text/VisibleText';
import classes from './NameForms.module.css';

export interface NameFormsProps {
  cluster: NameCluster;
  chosen: readonly string[];
  onToggle(written: string): void;
}

/** The forms with how often they stand; those that are ticked are decided about. A digit ticks, too. */
export function NameForms({ cluster: { forms, decisions }, chosen, onToggle }: NameFormsProps) {
  const { t } = useTranslation();
  const official = decisions.find(decision => decision.official !== null)?.official ?? null;
  return (
    <ul className={classes.forms} aria-label={t('names.forms')}>
      {forms.map(({ written, occurrenceCount, documentCount, isPart }, at) => (
        <li key={written} className={classes.form}>
          <Checkbox
            checked={chosen.includes(written)}
            onChange={() => onToggle(written)}
            aria-label={t('names.selectForm', { form: written })}
          />
          <span className={classes.key}>{at < 9 && <Keys keys={String(at + 1)} />}</span>
          <span className={classes.written} data-is-official={written === official || undefined}>
            <VisibleText text={written} />
          </span>
          <span className={classes.count}>
            {t('names.occurrences', { count: occurrenceCount })}{' '}
            {t('names.inTexts', { count: documentCount })}
          </span>
          {isPart && <span className={classes.part}>{t('names.part')}</span>}
        </li>
      ))}
    </ul>
  );
}
