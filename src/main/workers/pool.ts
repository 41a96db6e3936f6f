import { Worker } from 'node:worker_threads';
import { AppError, fromWireError, type WireError } from '../../shared/errors';
import type { TaskInput, TaskName, TaskOutput, TaskProgress } from './tasks';

export interface RunOptions<N extends TaskName> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: TaskProgress<N>) => void;
  /** Waits for no other task: where all workers are busy, it gets one more for its time. */
  readonly isUrgent?: boolean;
}

/** Runs tasks off the main thread. */
export interface WorkerPool {
  /** How many tasks run at once. */
  readonly size: number;
  /**
   * Typed arrays inside `input` are copied, those of the result are transferred. An abort ends a queued task at once, and so
   * a running one that only computes; the export ends at its next look at the signal, and its promise settles then.
   */
  run<N extends TaskName>(name: N, input: TaskInput<N>, options?: RunOptions<N>): Promise<TaskOutput<N>>;
  close(): Promise<void>;
}

/** These only compute: an abort ends their thread, wherever they are. Others look at the signal and tidy up. */
const ENDED_WITH_THEIR_THREAD: readonly TaskName[] = [
  'read-file',
  'compare',
  'edit-ledger',
  'propose-cleaning',
  'tabulate-facts',
  'find-worthy',
  'list-facts',
  'place-checked',
  'cluster-names',
];

/** What a worker gets. `cancelled` is one shared byte that turns 1 on an abort. */
export interface TaskRequest {
  readonly name: TaskName;
  readonly input: unknown;
  readonly cancelled: SharedArrayBuffer;
}

export type TaskResponse =
  | { readonly type: 'progress'; readonly value: unknown }
  | { readonly type: 'done'; readonly output: unknown }
  | { readonly type: 'failed'; readonly error: WireError | { readonly bug: string } };

interface Job extends TaskRequest {
  readonly signal: AbortSignal | undefined;
  readonly isUrgent: boolean;
  onProgress(value: unknown): void;
  resolve(output: unknown): void;
  reject(error: unknown): void;
}

/** `workerFile` is the built entry `worker.js`. Workers start on first use and stay warm. */
export function createWorkerPool(workerFile: string | URL, size: number): WorkerPool {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const current = new Map<Worker, Job>();
  const queue: Job[] = [];
  let isClosed = false;

  function startWorker(): Worker {
    const worker = new Worker(workerFile);
    workers.add(worker);
    worker.on('message', (response: TaskResponse) => {
      const job = current.get(worker);
      if (!job) return;
      if (response.type === 'progress') return job.onProgress(response.value);
      current.delete(worker);
      if (workers.size > size) {
        workers.delete(worker);
        void worker.terminate();
      } else {
        idle.push(worker);
      }
      if (response.type === 'done') job.resolve(response.output);
      else
        job.reject('bug' in response.error ? new Error(response.error.bug) : fromWireError(response.error));
      startNext();
    });
    worker.on('error', error => loseWorker(worker, error));
    worker.on('exit', () =>
      loseWorker(
        worker,
        isClosed ? new AppError('cancelled', 'Cancelled') : new Error('A worker ended unexpectedly'),
      ),
    );
    worker.unref();
    return worker;
  }

  function loseWorker(worker: Worker, error: Error): void {
    if (!workers.delete(worker)) return;
    const index = idle.indexOf(worker);
    if (index >= 0) idle.splice(index, 1);
    current.get(worker)?.reject(error);
    current.delete(worker);
    if (!isClosed) startNext();
  }

  function endThreadOf(job: Job): void {
    if (!ENDED_WITH_THEIR_THREAD.includes(job.name)) return;
    for (const [worker, running] of current) {
      if (running !== job) continue;
      loseWorker(worker, new AppError('cancelled', 'Cancelled'));
      void worker.terminate();
      return;
    }
  }

  function startNext(): void {
    while (queue.length > 0 && (idle.length > 0 || workers.size < size || queue[0]?.isUrgent)) {
      const job = queue.shift();
      if (!job) return;
      if (job.signal?.aborted) {
        job.reject(new AppError('cancelled', 'Cancelled'));
        continue;
      }
      const worker = idle.pop() ?? startWorker();
      current.set(worker, job);
      worker.ref();
      worker.postMessage({
        name: job.name,
        input: job.input,
        cancelled: job.cancelled,
      } satisfies TaskRequest);
    }
    // While it closes, threads that are awaited keep the process alive.
    if (!isClosed) for (const worker of idle) worker.unref();
  }

  return {
    size,
    run(name, input, { signal, onProgress, isUrgent = false } = {}) {
      if (isClosed) return Promise.reject(new AppError('disconnected', 'The program is closing'));
      return new Promise((resolve, reject) => {
        const cancelled = new SharedArrayBuffer(1);
        const cancel = () => {
          Atomics.store(new Uint8Array(cancelled), 0, 1);
          const position = queue.indexOf(job);
          if (position < 0) return endThreadOf(job);
          queue.splice(position, 1);
          job.reject(new AppError('cancelled', 'Cancelled'));
        };
        const settled = () => signal?.removeEventListener('abort', cancel);
        const job: Job = {
          name,
          input,
          cancelled,
          signal,
          isUrgent,
          onProgress: value => onProgress?.(value as never),
          resolve: output => {
            settled();
            resolve(output as never);
          },
          reject: error => {
            settled();
            reject(error);
          },
        };
        signal?.addEventListener('abort', cancel, { once: true });
        if (isUrgent) queue.unshift(job);
        else queue.push(job);
        startNext();
      });
    },
    async close() {
      isClosed = true;
      for (const job of queue.splice(0)) job.reject(new AppError('cancelled', 'Cancelled'));
      await Promise.all([...workers].map(worker => worker.terminate()));
    },
  };
}
