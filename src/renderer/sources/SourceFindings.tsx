import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import { ErrorNotice } from '../components/ErrorNotice';
import { StateBars } from '../components/findings/StateBars';
import { sumBy } from '../components/findings/state-bars';
import { Section } from '../components/record/Section';
import { VisibleText } from '../components/text/VisibleText';
import { useQuery } from '../hooks/use-operation';
import classes from './SourceFindings.module.css';

/** What the rules noticed in the texts of a source and what became of it. It is counted by rule and never added up. */
export function SourceFindings({
  sourceId,
  copies,
}: {
  sourceId: number;
  copies: OutputOf<'sources.get'>['copies'];
}) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery('checks.counts', { sourceId });
  const rows = sumBy(
    data?.counts ?? [],
    ({ rule }) => rule,
    ({ rule }) => t(`checks.rules.${rule}.name`),
  );
  return (
    <>
      <Section title={t('sources.findings.heading')}>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {data && rows.length === 0 && <Text c="var(--ink-quiet)">{t('sources.findings.none')}</Text>}
        {rows.length > 0 && (
          <StateBars
            caption={t('sources.findings.byRule')}
            rows={rows}
            hrefOf={({ key }, state) => `/checks?state=${state}&rule=${key}&source=${sourceId}`}
            nameHrefOf={({ key }) => `/checks/rules/${key}`}
          />
        )}
      </Section>
      {copies.length > 0 && (
        <Section title={t('sources.copies.heading')}>
          <ul className={classes.copies}>
            {copies.map(copy => (
              <li key={copy.findingId}>
                <Link href={`/reader/${copy.documentId}`}>
                  <VisibleText text={copy.documentTitle} />
                </Link>{' '}
                {t('sources.copies.from')}{' '}
                <Link href={`/reader/${copy.fromDocumentId}`}>
                  <VisibleText text={copy.fromTitle} />
                </Link>
                {copy.fromSourceId !== null && (
                  <>
                    {' · '}
                    <Link href={`/sources/${copy.fromSourceId}`}>
                      <VisibleText text={copy.fromSourceName ?? ''} />
                    </Link>
                  </>
                )}
                <span className={classes.state}>
                  {t(copy.isConfirmed ? 'checks.states.confirmed' : 'checks.states.open')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
