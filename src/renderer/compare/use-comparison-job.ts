import { useDeferredValue, useEffect, useRef } from 'react';
import type { ComparisonMode, HandLink } from '../../shared/model/comparison';
import { type JobState, useJob, useQuery } from '../hooks/use-operation';

/**
 * Compares two versions, and again whenever the editor's links between passages of the left document change. Meanwhile the
 * last answer stays, so that nothing on the screen moves.
 */
export function useComparisonJob(leftVersionId: number, rightVersionId: number, mode: ComparisonMode | null) {
  const job = useJob('comparisons.compare');
  const documentId = useQuery('documents.text', { versionId: leftVersionId }).data?.documentId;
  const links = useQuery(
    'comparisons.links',
    { documentId: documentId ?? 0 },
    { isEnabled: documentId !== undefined },
  );
  const { start } = job;
  const asked = `${leftVersionId} ${rightVersionId} ${mode}`;
  const stamp = stampOf(links.data?.links ?? []);
  const answered = useRef('');
  const kept = useRef<{ asked: string; state: JobState<'comparisons.compare'> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp tells that the same question has another answer
  useEffect(() => {
    answered.current = asked;
    void start({ leftVersionId, rightVersionId, mode: mode ?? 'auto' });
  }, [start, asked, stamp]);

  if (job.state.phase === 'done') kept.current = { asked: answered.current, state: job.state };
  const isAgain = job.state.phase === 'running' && kept.current?.asked === asked;
  // Two long texts take a while to be laid out: in pieces, so that keys and scrolling come in between.
  const state = useDeferredValue(isAgain && kept.current ? kept.current.state : job.state);
  return { ...job, state };
}

function stampOf(links: readonly HandLink[]): string {
  return links.map(({ id, relation, note }) => `${id} ${relation} ${note}`).join('\n');
}
