import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NameCluster } from '../../../shared/model/name';
import { Keys } from '../../components/Keys';
import { VisibleText } from '../../components/text/VisibleText';
import classes from './NameForms.module.css';

export interface NameFormsProps {
  cluster: NameCluster;
  /** Those of other groups. */
  added: readonly string[];
  chosen: readonly string[];
  onToggle(written: string): void;
  onJoin(): void;
}

/** The forms with how often they stand; those that are ticked are decided about. A digit ticks, too. */
export function NameForms({ cluster, added, chosen, onToggle, onJoin }: NameFormsProps) {
  const { forms, decisions } = cluster;
  const { t } = useTranslation();
  const official = decisions.find(decision => decision.official !== null)?.official ?? null;
  return (
    <div>
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
            {(isPart || added.includes(written)) && (
              <span className={classes.part}>{t(isPart ? 'names.part' : 'names.added')}</span>
            )}
          </li>
        ))}
      </ul>
      <Button
        className={classes.join ?? ''}
        variant="subtle"
        size="compact-sm"
        rightSection={<Keys keys="J" />}
        onClick={onJoin}
      >
        {t('names.join')}
      </Button>
    </div>
  );
}
