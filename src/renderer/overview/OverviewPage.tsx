import { Anchor, Button, Group, Skeleton, Title } from '@mantine/core';
import { IconClipboardText, IconFileImport, IconFlag } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import { RecentComparisons } from '../components/compare/RecentComparisons';
import { titleWithFile } from '../components/compare/told-apart';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { formatDay, formatMoment, formatNumber } from '../components/format';
import { useHistorySentence } from '../components/history-sentence';
import { useImportDialog } from '../components/import/use-import-dialog';
import { Page } from '../components/Page';
import { hasNoFocus } from '../components/rows/use-free-list-keys';
import { useQuery } from '../hooks/use-operation';
import { FirstSteps } from './FirstSteps';
import { Introduction } from './Introduction';
import classes from './OverviewPage.module.css';

/** Where the day begins: what is in the workspace, what came last, and what to do next. */
export function OverviewPage() {
  const { t } = useTranslation();
  const importDialog = useImportDialog();
  const workspace = useQuery('workspace.describe', {});
  const documents = useQuery('documents.list', { limit: 8 });
  const history = useQuery('history.list', { limit: 8 });
  const importButton = useRef<HTMLButtonElement>(null);
  const [isCleared, setIsCleared] = useState(false);
  const sampleCount = workspace.data?.sampleCount;
  // Its button goes with the notice about samples: one goes on with texts of one's own.
  useEffect(() => {
    if (!isCleared || sampleCount !== 0) return;
    setIsCleared(false);
    if (hasNoFocus()) importButton.current?.focus();
  }, [isCleared, sampleCount]);
  const failed = [workspace, documents, history].find(query => query.error);

  const importButtons = (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        leftSection={<IconClipboardText size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => importDialog.open({ isPaste: true })}
      >
        {t('overview.pasteText')}
      </Button>
      <Button
        ref={importButton}
        leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => importDialog.open()}
      >
        {t('overview.importFiles')}
      </Button>
    </Group>
  );

  return (
    <Page title={t('overview.title')} actions={workspace.data?.documentCount ? importButtons : null}>
      {failed?.error ? (
        <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : workspace.data?.documentCount === 0 ? (
        <EmptyState title={t('overview.emptyTitle')} action={importButtons}>
          {t('overview.emptyText')}
          <NextSteps />
        </EmptyState>
      ) : (
        <div className={classes.columns}>
          <Introduction
            workspace={workspace.data}
            history={history.data}
            onRemoved={() => setIsCleared(true)}
          />
          <section className={classes.stock}>
            <Title order={2}>{t('overview.stock')}</Title>
            <Stock workspace={workspace.data} />
          </section>
          <div className={classes.stack}>
            <section>
              <Title order={2}>{t('overview.recentTexts')}</Title>
              <RecentTexts rows={documents.data?.rows} />
              <Anchor component={Link} href="/library" size="md">
                {t('overview.allTexts')}
              </Anchor>
            </section>
            <section>
              <Title order={2}>{t('compare.recent.title')}</Title>
              <RecentComparisons limit={4} />
              <Anchor component={Link} href="/compare" size="md">
                {t('compare.pick.title')}
              </Anchor>
            </section>
          </div>
          <div className={classes.stack}>
            <FirstSteps history={history.data} />
            <section>
              <Title order={2}>{t('overview.recentChanges')}</Title>
              <RecentChanges entries={history.data?.entries} />
              <Anchor component={Link} href="/history" size="md">
                {t('overview.allChanges')}
              </Anchor>
            </section>
          </div>
        </div>
      )}
    </Page>
  );
}

function Stock({ workspace }: { workspace: OutputOf<'workspace.describe'> | undefined }) {
  const { t, i18n } = useTranslation();
  const checks = useQuery('checks.status', {}).data;
  const unchecked = checks?.uncheckedCount ?? 0;
  const claims = useQuery('claims.list', { isStale: true }).data?.counts;
  const states = claims?.states;
  const rows = [
    { name: t('overview.texts'), count: workspace?.documentCount, path: '/library' },
    {
      name: t('overview.openAnnotations'),
      count: workspace?.openAnnotationCount,
      path: '/library?sort=annotations',
    },
    {
      name: t('overview.openChecks'),
      // Findings of texts that nobody looked at are not none.
      note: unchecked > 0 ? t('overview.unchecked', { count: unchecked }) : '',
      // Both figures from one answer: while texts are checked, neither is older than the other.
      count: checks?.openCount,
      path: '/checks',
    },
    {
      name: t('overview.openFindings'),
      count: workspace?.proposedFindingCount,
      path: '/library?sort=findings',
    },
    {
      name: t('overview.openClaims'),
      count: states && states.open + states['in-review'] + states['second-opinion'],
      note: claims && claims.stale > 0 ? t('claims.staleCount', { count: claims.stale }) : '',
      path: '/claims',
    },
    { name: t('overview.sources'), count: workspace?.sourceCount, path: '/sources' },
    { name: t('overview.flaggedSources'), count: workspace?.flaggedSourceCount, path: '/library?flagged=1' },
  ];
  return (
    <dl className={classes.counts}>
      {rows.map(({ name, count, note, path }) => (
        <div key={path} className={classes.count}>
          <dt>
            <Link href={path}>{name}</Link>
            {note && <span className={classes.note}>{note}</span>}
          </dt>
          <dd>{count === undefined ? '' : formatNumber(count, i18n.language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function RecentTexts({ rows }: { rows: OutputOf<'documents.list'>['rows'] | undefined }) {
  const { t, i18n } = useTranslation();
  if (!rows) return <WaitingLines />;
  return (
    <ul className={classes.lines}>
      {rows.map(row => (
        <li key={row.id} className={classes.line}>
          <Link
            href={`/reader/${row.id}`}
            className={classes.title}
            title={titleWithFile(row.title, row.twinFile)}
          >
            {titleWithFile(row.title, row.twinFile)}
          </Link>
          {row.isSourceFlagged && (
            <span className={classes.flag} title={t('common.flaggedSource')}>
              <IconFlag size={14} stroke={1.8} role="img" aria-label={t('common.flaggedSource')} />
            </span>
          )}
          <span className={classes.when}>{formatDay(row.createdAtMs, i18n.language)}</span>
        </li>
      ))}
    </ul>
  );
}

function RecentChanges({ entries }: { entries: OutputOf<'history.list'>['entries'] | undefined }) {
  const { t, i18n } = useTranslation();
  const sentence = useHistorySentence();
  if (!entries) return <WaitingLines />;
  if (entries.length === 0) return <p className={classes.nothing}>{t('overview.noChanges')}</p>;
  return (
    <ul className={classes.lines}>
      {entries.map(entry => (
        <li key={entry.id} className={classes.line}>
          <span
            className={classes.title}
            title={sentence(entry)}
            data-undone={entry.isApplied ? undefined : true}
          >
            {sentence(entry)}
          </span>
          {!entry.isApplied && <span className={classes.undone}>{t('history.undone')}</span>}
          <span className={classes.when}>{formatMoment(entry.atMs, i18n.language)}</span>
        </li>
      ))}
    </ul>
  );
}

function NextSteps() {
  const { t } = useTranslation();
  return (
    <>
      <span className={classes.nextTitle}>{t('overview.nextTitle')}</span>
      {(['import', 'checks', 'read', 'compare', 'export'] as const).map((step, index) => (
        <span key={step} className={classes.next}>
          <span className={classes.number}>{index + 1}</span>
          {t(`overview.next.${step}`)}
        </span>
      ))}
    </>
  );
}

/** Keeps the place of the lines to come. */
function WaitingLines() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common.loading')}>
      {[70, 55, 62, 48].map(width => (
        <Skeleton key={width} height={12} width={`${width}%`} my={11} animate={false} />
      ))}
    </div>
  );
}
