import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import { Keys } from '../components/Keys';
import { isUntouched } from './is-untouched';
import classes from './OverviewPage.module.css';

const STEPS = [
  { step: 'checks', path: '/checks' },
  { step: 'compare', path: '/compare' },
  { step: 'read', path: '/library' },
] as const;

/** For somebody who has texts and has not yet done anything with them. */
export function FirstSteps({ history }: { history: OutputOf<'history.list'> | undefined }) {
  const { t } = useTranslation();
  if (!history || !isUntouched(history)) return null;
  return (
    <section>
      <Title order={2}>{t('overview.first.title')}</Title>
      <ul className={classes.lines}>
        {STEPS.map(({ step, path }) => (
          <li key={step} className={classes.line}>
            <Link href={path} className={classes.step}>
              {t(`overview.first.${step}`)}
            </Link>
          </li>
        ))}
        <li className={classes.line}>
          <Link href="/settings" className={classes.step}>
            {t('overview.first.name')}
          </Link>
        </li>
        <li className={classes.line}>
          {t('overview.first.import')} <Keys keys="Mod+I" />
        </li>
        <li className={classes.line}>
          {t('overview.first.commands')} <Keys keys="Mod+K" />
        </li>
        <li className={classes.line}>
          {t('overview.first.keys')} <Keys keys="?" />
        </li>
      </ul>
    </section>
  );
}
