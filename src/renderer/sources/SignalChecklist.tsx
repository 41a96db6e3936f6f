import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/model/source';
import { Section } from '../components/record/Section';
import { checklistRows } from './checklist';
import classes from './SignalChecklist.module.css';
import { SignalRow } from './SignalRow';

/** The checklist with what was observed. Deliberately without a sum: there is no score. */
export function SignalChecklist({ source }: { source: Source }) {
  const { t } = useTranslation();
  const rows = checklistRows(source.signals);
  const known = rows.filter(row => row.key !== null);
  const others = rows.filter(row => row.key === null);
  const today = new Date().toLocaleDateString('sv-SE');
  const progress = t('sources.signals.progress', {
    count: known.filter(row => row.signal !== null).length,
    total: known.length,
  });

  return (
    <Section
      title={t('sources.signals.heading')}
      aside={<span className={classes.progress}>{progress}</span>}
    >
      <Text c="var(--ink-quiet)" mb="xs" maw="70ch">
        {t('sources.signals.explanation')}
      </Text>
      <ul className={classes.rows}>
        {known.map(row => (
          <SignalRow key={row.id} sourceId={source.id} row={row} today={today} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3 className={classes.others}>{t('sources.signals.others')}</h3>
          <ul className={classes.rows}>
            {others.map(row => (
              <SignalRow key={row.id} sourceId={source.id} row={row} today={today} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
