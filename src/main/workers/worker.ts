import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import type { TaskRequest, TaskResponse } from './pool';
import { runTask } from './tasks';
import { transferablesOf } from './transfer';

/** The entry of a worker thread: one task at a time, as the pool sends them. */
parentPort?.on('message', async ({ name, input, cancelled }: TaskRequest) => {
  const flag = new Uint8Array(cancelled);
  try {
    const output = await runTask(name, input as never, {
      isCancelled: () => Atomics.load(flag, 0) === 1,
      report: value => reply({ type: 'progress', value }),
    });
    reply({ type: 'done', output });
  } catch (cause) {
    if (cause instanceof AppError) {
      reply({ type: 'failed', error: { code: cause.code, message: cause.message, details: cause.details } });
    } else if (isSystemError(cause)) {
      reply({
        type: 'failed',
        error: { code: 'storage', message: cause.message, details: { reason: cause.code } },
      });
    } else {
      reply({
        type: 'failed',
        error: { bug: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) },
      });
    }
  }
});

function isSystemError(cause: unknown): cause is Error & { code: string } {
  return (
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    /^(E[A-Z0-9]+$|SQLITE_)/.test(cause.code)
  );
}

function reply(response: TaskResponse): void {
  parentPort?.postMessage(response, transferablesOf(response));
}
