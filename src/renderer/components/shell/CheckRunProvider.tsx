import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf, ProgressOf } from '../../../shared/contract/client';
import { AppError } from '../../../shared/errors';
import { useClient } from '../../client';
import { useCommands } from '../../hooks/use-commands';
import { useQuery } from '../../hooks/use-operation';
import { CheckRunContext } from '../findings/use-check-run';
import { notifyDone, notifyError } from '../notify';
import { shouldCheck } from './auto-check';

/** Starts later than what touched the texts ends: one run for an import of many files. */
const AUTO_DELAY_MS = 600;
/** Findings of a long run are shown while it goes on, no more often than this. */
const REFRESH_MS = 4_000;

type Progress = ProgressOf<'checks.run'>;

/** Checks texts by themselves when they changed, and lets everything below start and cancel the run. */
export function CheckRunProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const client = useClient();
  const queries = useQueryClient();
  const status = useQuery('checks.status', {});
  const settings = useQuery('settings.get', {});
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [phase, setPhase] = useState<'idle' | 'running' | 'cancelling'>('idle');
  const [failedAtCount, setFailedAtCount] = useState<number | null>(null);
  const isRunning = phase !== 'idle';

  const run = async (input: InputOf<'checks.run'>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    let refreshedAtMs = performance.now();
    setPhase('running');
    setProgress(null);
    const onProgress = (next: Progress) => {
      setProgress(next);
      if (performance.now() - refreshedAtMs < REFRESH_MS) return;
      refreshedAtMs = performance.now();
      void queries.invalidateQueries({ queryKey: ['checks'] });
      void queries.invalidateQueries({ queryKey: ['documents', 'documents.get'] });
    };
    try {
      const done = await client.call('checks.run', input, { signal: controller.signal, onProgress });
      if (done.failedCount > 0) notifyDone(t('checks.run.failed', { count: done.failedCount }));
      setFailedAtCount(null);
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      notifyError(cause);
      setFailedAtCount(status.data?.waitingCount ?? null);
      void queries.invalidateQueries({ queryKey: ['checks'] });
    } finally {
      running.current = null;
      setPhase('idle');
    }
  };
  const start = (input: InputOf<'checks.run'> = {}) => void run(input);
  const cancel = () => {
    if (!running.current) return;
    running.current.abort();
    setPhase('cancelling');
  };

  const isDue = shouldCheck({
    isWanted: settings.data?.autoCheck,
    isRunning,
    waitingCount: status.data?.waitingCount,
    failedAtCount,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is due starts once; the functions are new at every render
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => start({ onlyWaiting: true }), AUTO_DELAY_MS);
    return () => clearTimeout(timer);
  }, [isDue, status.dataUpdatedAt]);
  useEffect(() => () => running.current?.abort(), []);

  useCommands(
    [
      !isRunning && { id: 'run-checks', run: () => start() },
      !isRunning && { id: 'check-again', run: () => start({ again: true }) },
      isRunning && { id: 'cancel-checks', run: cancel },
    ],
    { isEverywhere: true },
  );

  return (
    <CheckRunContext value={{ isRunning, isCancelling: phase === 'cancelling', progress, start, cancel }}>
      {children}
    </CheckRunContext>
  );
}
