import { Button, Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Page } from '../../components/Page';
import { useCommands } from '../../hooks/use-commands';
import { useJob } from '../../hooks/use-operation';
import { factsPath } from '../compare-path';
import { WaitingLine } from '../WaitingLine';
import { FactGridView } from './FactGridView';

export interface FactGridPageProps {
  /** One of the versions; where it is none, the first one is taken. */
  pivotVersionId: number | null;
  versionIds: readonly number[];
}

/** `/compare/facts/PIVOT?versions=1,2,3`: who has which number, date, name or quotation, and who changed it. */
export function FactGridPage({ pivotVersionId, versionIds }: FactGridPageProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const job = useJob('comparisons.facts');
  const { start, state } = job;
  const pivot = versionIds.find(id => id === pivotVersionId) ?? versionIds[0] ?? 0;
  const asked = versionIds.join();
  const [isOnlyDifferences, setOnlyDifferences] = useState(false);
  const hasEnough = versionIds.length >= 2;

  const run = () => void start({ versionIds: asked.split(',').map(Number), pivotVersionId: pivot });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for another question only
  useEffect(() => {
    if (hasEnough) run();
  }, [start, asked, pivot, hasEnough]);

  const output = state.phase === 'done' ? state.output : null;
  const toggle = () => setOnlyDifferences(!isOnlyDifferences);
  useCommands([
    output !== null && { id: 'facts-only-differences', run: toggle },
    { id: 'compare-others', run: () => navigate('/compare') },
  ]);

  const actions = (
    <Checkbox
      label={t('compare.facts.onlyDifferences')}
      checked={isOnlyDifferences}
      disabled={!output}
      onChange={toggle}
    />
  );
  if (output && output.grid.rows.length > 0) {
    return (
      <FactGridView
        output={output}
        actions={actions}
        isOnlyDifferences={isOnlyDifferences}
        onPivot={versionId => navigate(factsPath(versionId, versionIds), { replace: true })}
      />
    );
  }
  const toLibrary = (
    <Button component={Link} href="/library" variant="default">
      {t('compare.pick.toLibrary')}
    </Button>
  );
  return (
    <Page title={t('compare.facts.title')} actions={actions}>
      {!hasEnough ? (
        <EmptyState title={t('compare.facts.tooFew')} action={toLibrary}>
          {t('compare.facts.tooFewText')}
        </EmptyState>
      ) : output ? (
        <EmptyState title={t('compare.facts.empty')} action={toLibrary}>
          {t('compare.facts.emptyText')}
        </EmptyState>
      ) : state.phase === 'failed' && state.error.code === 'cancelled' ? (
        <EmptyState
          title={t('compare.facts.cancelled')}
          action={<Button onClick={run}>{t('common.retry')}</Button>}
        >
          {t('compare.cancelledText')}
        </EmptyState>
      ) : state.phase === 'failed' ? (
        <ErrorNotice error={state.error} onRetry={run} />
      ) : (
        <WaitingLine isCancelling={state.phase === 'running' && state.isCancelling} onCancel={job.cancel} />
      )}
    </Page>
  );
}
