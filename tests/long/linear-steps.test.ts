import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { type CountingThread, openCountingThread } from './steps/counting-thread';
import { stepCounters } from './steps/step-counters';
import type { Counted } from './steps/worker';

const FOLDER = resolve('node_modules/.cache/steps');
const MEGABYTE = 2 ** 20;
/** Four times the text, and a little for what is done by powers of two. */
const MOST_GROWTH = 4.5;
/** And a little more where the shorter text does not reach the limits to how much is held against how much. */
const MOST_GROWTH_OF_SHORT = 5;
/** Anchors have a budget of steps by the length (anchors/text-pair.ts), of which a short text may need next to nothing. */
const BUDGET_OF_UNIT = 1_000;
const FIRST_IS_SHORTER_BY = 8;

interface Task {
  /** Of READERS. */
  readonly reader: string;
  /** Of the longer one of two texts. */
  readonly length: number;
  readonly mostGrowth: number;
  /** Of a pair that is so much shorter, which is enough where it grows by no more than this. Null: never enough. */
  readonly first: { readonly length: number; readonly growth: number } | null;
}

// The rules of both languages take the same steps but for their words.
const PROGRAM: readonly Task[] = [
  ...['rules in German', 'check-worthy sentences', 'expressions of time'].map(reader => ({
    ...task(reader, MEGABYTE, MOST_GROWTH),
    first: null,
  })),
  task('anchors', MEGABYTE, MOST_GROWTH),
  task('rules against a source, in German', MEGABYTE / 4, MOST_GROWTH_OF_SHORT),
];
/** Against a source the rules also try what they try on a text alone. */
const EXPRESSIONS: readonly Task[] = [
  'rules against a source, in German',
  'rules in English',
  'check-worthy sentences',
  'expressions of time',
  'anchors',
].map(reader => task(reader, 32_768, MOST_GROWTH_OF_SHORT));
/** Counted in full whatever the shorter pair says, for what begins with a length. */
const ALWAYS_IN_FULL = 'a long article';

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

const program = openThread('program');
const expressions = openThread('expressions');

describe.concurrent.each(Object.keys(HOSTILE_TEXTS))('four times the text: %s', text => {
  it('takes the program four times the steps, up to a megabyte, and a quarter of one against a source', async () => {
    expect(await findSteep(program, text, PROGRAM)).toEqual({});
  });

  it('takes its regular expressions four times the tries', async () => {
    expect(await findSteep(expressions, text, EXPRESSIONS)).toEqual({});
  });
});

function openThread(counts: Counted): CountingThread {
  const readersFile = pathToFileURL(join(FOLDER, 'readers.js')).href;
  const thread = openCountingThread(join(FOLDER, 'worker.js'), { readersFile, counts });
  afterAll(() => thread.close());
  return thread;
}

/** What grows with the square has a part of the steps that is as much smaller in the first pair as its texts are shorter. */
function task(reader: string, length: number, mostGrowth: number): Task {
  const square = (mostGrowth - 4) / (16 - mostGrowth) / FIRST_IS_SHORTER_BY;
  return {
    reader,
    length,
    mostGrowth,
    first: { length: length / FIRST_IS_SHORTER_BY, growth: (4 + 16 * square) / (1 + square) },
  };
}

/** Growth by reader, where it is too much. */
async function findSteep(
  thread: CountingThread,
  text: string,
  tasks: readonly Task[],
): Promise<Record<string, number>> {
  const growthOf = async (reader: string, length: number, ownSteps = 0) => {
    const few = await thread.count({ reader, text, length: length / 4 });
    const many = await thread.count({ reader, text, length });
    const isWithinBudget = reader === 'anchors' && many <= BUDGET_OF_UNIT * length;
    return isWithinBudget ? 0 : (many - ownSteps) / Math.max(1, few - ownSteps);
  };
  // Rules read a sentence of their own too (readers.ts), which counts for much beside a short text.
  const isClear = async ({ reader, first }: Task) => {
    if (!first) return false;
    const ownSteps = reader.startsWith('rules') ? await thread.count({ reader, text, length: 0 }) : 0;
    return (await growthOf(reader, first.length, ownSteps)) <= first.growth;
  };
  const steep: Record<string, number> = {};
  for (const task of tasks) {
    if (text !== ALWAYS_IN_FULL && (await isClear(task))) continue;
    const growth = await growthOf(task.reader, task.length);
    if (growth > task.mostGrowth) steep[task.reader] = growth;
  }
  return steep;
}
