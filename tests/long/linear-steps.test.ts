import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { stepCounters } from './steps/step-counters';
import type { Steps, StepsRequest, StepsTask } from './steps/worker';

const FOLDER = resolve('node_modules/.cache/steps');
const MEGABYTE = 2 ** 20;
/** Four times the text, and a little for what is done by powers of two. */
const MOST_GROWTH = 4.5;
/** And a little more where the shorter text does not reach the limits to how much is held against how much. */
const MOST_GROWTH_OF_SHORT = 5;
/** Anchors have a budget of steps by the length (anchors/text-pair.ts), of which a short text may need next to nothing. */
const BUDGET_OF_UNIT = 1_000;
/** Of one reader: ends what would hang; nothing is judged by it. */
const LIMIT_MS = 2 * 60_000;

beforeAll(() =>
  build({
    configFile: false,
    logLevel: 'error',
    plugins: [stepCounters('readers')],
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
  it('takes the program four times the steps, up to a megabyte, and a quarter of one against a source', async () => {
    expect(await findSteep({ text, counts: 'program', tasks: PROGRAM })).toEqual({});
  });

  it('takes its regular expressions four times the tries', async () => {
    expect(await findSteep({ text, counts: 'expressions', tasks: EXPRESSIONS })).toEqual({});
  });
});

// The rules of both languages take the same steps but for their words.
const PROGRAM: readonly StepsTask[] = [
  ...['rules in German', 'check-worthy sentences', 'expressions of time', 'anchors'].map(reader => ({
    reader,
    lengths: [MEGABYTE / 4, MEGABYTE],
  })),
  { reader: 'rules against a source, in German', lengths: [MEGABYTE / 16, MEGABYTE / 4] },
];
/** Against a source the rules also try what they try on a text alone. */
const EXPRESSIONS: readonly StepsTask[] = [
  'rules against a source, in German',
  'rules in English',
  'check-worthy sentences',
  'expressions of time',
  'anchors',
].map(reader => ({ reader, lengths: [8_192, 32_768] }));

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
    worker.on('message', ({ reader, lengths, steps: [few = 0, many = 0] }: Steps) => {
      clearTimeout(limit);
      limit = setTimeout(hangs, LIMIT_MS);
      const growth = many / Math.max(1, few);
      const longest = lengths.at(-1) ?? 0;
      const mostGrowth = longest === MEGABYTE ? MOST_GROWTH : MOST_GROWTH_OF_SHORT;
      const allowed = reader === 'anchors' ? BUDGET_OF_UNIT * longest : 0;
      if (growth > mostGrowth && many > allowed) steep[reader] = growth;
    });
    worker.on('error', failed);
    worker.on('exit', () => {
      clearTimeout(limit);
      done(steep);
    });
  });
}
