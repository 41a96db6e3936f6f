import { Worker } from 'node:worker_threads';
import type { StepsAnswer, StepsTask, StepsWorkerData } from './worker';

/** Of one reading: ends what would hang; nothing is judged by it. */
const LIMIT_MS = 60_000;

export interface CountingThread {
  /** The steps of one reading. One reading at a time: others wait. Rejects what threw, and what found no end. */
  count(task: StepsTask): Promise<number>;
  close(): Promise<void>;
}

/** A thread that stays warm from one reading to the next; after one that hung there is another. */
export function openCountingThread(workerFile: string, workerData: StepsWorkerData): CountingThread {
  let worker: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const countNow = async (task: StepsTask): Promise<number> => {
    worker ??= new Worker(workerFile, { workerData, resourceLimits: { stackSizeMb: 64 } });
    const answer = await firstAnswer(worker, task).catch(async cause => {
      await worker?.terminate();
      worker = null;
      throw cause;
    });
    if ('complaint' in answer) throw new Error(answer.complaint);
    return answer.steps;
  };

  return {
    count(task) {
      const counted = before.then(() => countNow(task));
      before = counted.catch(() => null);
      return counted;
    },
    async close() {
      await worker?.terminate();
    },
  };
}

function firstAnswer(worker: Worker, task: StepsTask): Promise<StepsAnswer> {
  return new Promise<StepsAnswer>((resolve, reject) => {
    const hangs = () => settle(() => reject(new Error(`no end within ${LIMIT_MS / 1000} seconds`)));
    const limit = setTimeout(hangs, LIMIT_MS);
    const answered = (answer: StepsAnswer) => settle(() => resolve(answer));
    const failed = (cause: Error) => settle(() => reject(cause));
    const settle = (how: () => void) => {
      clearTimeout(limit);
      worker.off('message', answered).off('error', failed);
      how();
    };
    worker.on('message', answered).on('error', failed);
    worker.postMessage(task);
  });
}
