import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import type { Steps, StepsRequest } from './steps/worker';

const FOLDER = resolve('node_modules/.cache/steps');
const MEGABYTE = 2 ** 20;
/** Four times the text, and a little for what is done by powers of two. */
const MOST_GROWTH = 4.5;
/** Anchors have a budget of steps by the length (anchors/text-pair.ts), of which a short text may need next to nothing. */
const BUDGET_OF_UNIT = 1_000;
/** Of one reader: ends what would hang; nothing is judged by it. Counting takes four times as long as the reader's own minute. */
const LIMIT_MS = 4 * 60_000;

beforeAll(() =>
  build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node22',
      outDir: FOLDER,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          worker: resolve('tests/long/steps/worker.ts'),
          readers: resolve('tests/long/steps/readers.ts'),
        },
        output: { format: 'esm', entryFileNames: '[name].js' },
      },
    },
  }),
);

describe.concurrent.each(Object.keys(HOSTILE_TEXTS))('four times the text: %s', text => {
  it('takes the program four times the steps, from a quarter of a megabyte to a whole one', async () => {
    const lengths = [MEGABYTE / 4, MEGABYTE];
    expect(await findSteep({ text, lengths, counts: 'program', readers: READ_WHOLE })).toEqual({});
  });

  it('takes the rules against a source four times the steps, up to a quarter of a megabyte', async () => {
    const lengths = [MEGABYTE / 16, MEGABYTE / 4];
    expect(await findSteep({ text, lengths, counts: 'program', readers: READ_AGAINST })).toEqual({});
  });

  it('takes its regular expressions four times the tries', async () => {
    expect(await findSteep({ text, lengths: [8_192, 32_768], counts: 'expressions' })).toEqual({});
  });
});

// The rules of both languages take the same steps but for their words, and counting makes a program four times as slow.
const READ_WHOLE = ['rules in German', 'check-worthy sentences', 'expressions of time', 'anchors'];
const READ_AGAINST = ['rules against a source, in German'];

/** Growth by reader, where it is too much. */
function findSteep(request: Omit<StepsRequest, 'readersFile'>): Promise<Record<string, number>> {
  const readersFile = pathToFileURL(join(FOLDER, 'readers.js')).href;
  const worker = new Worker(join(FOLDER, 'worker.js'), {
    workerData: { ...request, readersFile } satisfies StepsRequest,
    resourceLimits: { stackSizeMb: 64 },
  });
  return new Promise((done, failed) => {
    const steep: Record<string, number> = {};
    const hangs = () => {
      failed(new Error(`no end within ${LIMIT_MS / 1000} seconds`));
      void worker.terminate();
    };
    let limit = setTimeout(hangs, LIMIT_MS);
    worker.on('message', ({ reader, steps: [few = 0, many = 0] }: Steps) => {
      clearTimeout(limit);
      limit = setTimeout(hangs, LIMIT_MS);
      const growth = many / Math.max(1, few);
      const allowed = reader === 'anchors' ? BUDGET_OF_UNIT * (request.lengths.at(-1) ?? 0) : 0;
      if (growth > MOST_GROWTH && many > allowed) steep[reader] = growth;
    });
    worker.on('error', failed);
    worker.on('exit', () => {
      clearTimeout(limit);
      done(steep);
    });
  });
}
