import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { ComparisonMode } from '../../shared/model/comparison';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice } from '../components/ErrorNotice';
import { useQuery } from '../hooks/use-operation';
import { AlignmentComparison } from './alignment/AlignmentComparison';
import { ComparisonFrame, type FrameProps } from './ComparisonFrame';
import { DiffComparison } from './diff/DiffComparison';
import { usePreparedDiff } from './diff/use-prepared-diff';
import type { ShownSide } from './SideHeading';
import { useComparisonJob } from './use-comparison-job';
import { WaitingLine } from './WaitingLine';

export interface ComparisonProps {
  leftVersionId: number;
  rightVersionId: number;
  /** Null leaves the choice to the app. */
  mode: ComparisonMode | null;
}

/** Two versions side by side. A comparison that is still running is cancelled when another one is asked for. */
export function Comparison({ leftVersionId, rightVersionId, mode }: ComparisonProps) {
  const { t } = useTranslation();
  const job = useComparisonJob(leftVersionId, rightVersionId, mode);
  const left = useQuery('documents.text', { versionId: leftVersionId });
  const right = useQuery('documents.text', { versionId: rightVersionId });
  const [isSynced, setIsSynced] = useState(true);

  const answer = job.state.phase === 'done' ? job.state.output : null;
  // Just after the sides were exchanged the answer is still that for the other order.
  const isCurrent = answer?.left.versionId === leftVersionId && answer.right.versionId === rightVersionId;
  const comparison = isCurrent ? answer : null;

  const diff = comparison?.result.mode === 'diff' ? comparison.result : null;
  const prepared = usePreparedDiff(
    diff,
    left.data?.text,
    right.data?.text,
    comparison?.left.language,
    comparison?.right.language,
  );

  const retry = () => {
    if (left.error) void left.refetch();
    if (right.error) void right.refetch();
    void job.start({ leftVersionId, rightVersionId, mode: mode ?? 'auto' });
  };
  const frame: Omit<FrameProps, 'children'> = {
    leftVersionId,
    rightVersionId,
    mode,
    left: comparison?.left ?? sideOf(leftVersionId, left.data),
    right: comparison?.right ?? sideOf(rightVersionId, right.data),
    comparison,
    isSynced,
    onToggleSync: () => setIsSynced(!isSynced),
  };

  const error = left.error ?? right.error ?? (job.state.phase === 'failed' ? job.state.error : null);
  if (error?.code === 'cancelled') {
    const again = <Button onClick={retry}>{t('common.retry')}</Button>;
    return (
      <ComparisonFrame {...frame}>
        <EmptyState title={t('compare.cancelled')} action={again}>
          {t('compare.cancelledText')}
        </EmptyState>
      </ComparisonFrame>
    );
  }
  if (error) {
    return (
      <ComparisonFrame {...frame}>
        <ErrorNotice error={error} onRetry={retry} />
      </ComparisonFrame>
    );
  }
  if (!comparison || !left.data || !right.data || (diff && !prepared)) {
    const isCancelling = job.state.phase === 'running' && job.state.isCancelling;
    return (
      // The list beside the texts has its room already, so that their headings do not jump when it comes.
      <ComparisonFrame
        {...frame}
        inspector={<div aria-busy="true" />}
        inspectorLabel={t('compare.listToCome')}
      >
        <WaitingLine isCancelling={isCancelling} onCancel={job.cancel} />
      </ComparisonFrame>
    );
  }
  if (prepared) return <DiffComparison frame={frame} comparison={comparison} data={prepared} />;
  const { result } = comparison;
  if (result.mode !== 'alignment') return null;
  return (
    <AlignmentComparison
      frame={frame}
      comparison={comparison}
      left={left.data.text}
      right={right.data.text}
      alignment={result}
    />
  );
}

/** What is known before the comparison is. */
function sideOf(versionId: number, text: OutputOf<'documents.text'> | undefined): ShownSide | null {
  return text ? { ...text, versionId, isSourceFlagged: false, fileName: null } : null;
}
