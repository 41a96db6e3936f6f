import { keepPreviousData, type UseQueryResult, useQuery as useCachedQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf, ProgressOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { AppError } from '../../shared/errors';
import { useClient } from '../client';

export interface QueryOptions {
  readonly isEnabled?: boolean;
  /** Shows the last answer while another input loads: for searching and sorting. */
  readonly keepsPrevious?: boolean;
}

/** Loads what an operation answers and loads it again when something touched its area. */
export function useQuery<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  { isEnabled = true, keepsPrevious = false }: QueryOptions = {},
): UseQueryResult<OutputOf<N>, AppError> {
  const client = useClient();
  return useCachedQuery<OutputOf<N>, AppError>({
    queryKey: [areaOf(name), name, input],
    queryFn: ({ signal }) => client.call(name, input, { signal }),
    enabled: isEnabled,
    ...(keepsPrevious ? { placeholderData: keepPreviousData as never } : {}),
  });
}

/**
 * Runs a command. The promise rejects with an `AppError`; callers that show the failure elsewhere may ignore it and read
 * `error`. What the command touched loads again by itself.
 */
export function useCommand<N extends OperationName>(name: N) {
  const client = useClient();
  const [isRunning, setIsRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = useCallback(
    async (input: InputOf<N>): Promise<OutputOf<N>> => {
      setIsRunning(true);
      setError(null);
      try {
        return await client.call(name, input);
      } catch (cause) {
        setError(toAppError(cause));
        throw cause;
      } finally {
        setIsRunning(false);
      }
    },
    [client, name],
  );
  return { run, isRunning, error, clearError: () => setError(null) };
}

export type JobState<N extends OperationName> =
  | { phase: 'idle' }
  | { phase: 'running'; progress: ProgressOf<N> | null; isCancelling: boolean }
  | { phase: 'done'; output: OutputOf<N> }
  | { phase: 'failed'; error: AppError };

/** Runs one job at a time; starting again or unmounting cancels the one before. */
export function useJob<N extends OperationName>(name: N) {
  const client = useClient();
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<JobState<N>>({ phase: 'idle' });

  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (input: InputOf<N>): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const update = (next: JobState<N>) => running.current === controller && setState(next);
      setState({ phase: 'running', progress: null, isCancelling: false });
      try {
        const output = await client.call(name, input, {
          signal: controller.signal,
          onProgress: progress =>
            update({ phase: 'running', progress, isCancelling: controller.signal.aborted }),
        });
        update({ phase: 'done', output });
      } catch (cause) {
        update({ phase: 'failed', error: toAppError(cause) });
      }
    },
    [client, name],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setState(now => (now.phase === 'running' ? { ...now, isCancelling: true } : now));
  }, []);

  const reset = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ phase: 'idle' });
  }, []);

  return { start, cancel, reset, state };
}

function areaOf(name: OperationName): string {
  return name.slice(0, name.indexOf('.'));
}

function toAppError(cause: unknown): AppError {
  return cause instanceof AppError ? cause : new AppError('internal', String(cause));
}
