import { afterAll, expect, it } from 'vitest';
import { createWorkerPool } from '../../../src/main/workers/pool';
import { WORKER_FILE } from '../../support/build-worker';

const pool = createWorkerPool(WORKER_FILE, 1);
afterAll(() => pool.close());

const SHORT = {
  left: 'Die Brücke steht.',
  right: 'Die Brücke steht nicht.',
  mode: 'diff',
  language: 'de',
  referenceLanguage: 'de',
  handLinks: [],
  wordWeights: null,
} as const;

const sentences = (word: string) =>
  Array.from({ length: 20_000 }, (_, i) => `Am ${i}. Tag kam ${word}${i} nach Rohrhaven.`).join(' ');

/** Takes longer than any test. */
const LONG = { ...SHORT, left: sentences('Anna'), right: sentences('Berta'), mode: 'alignment' } as const;

it('ends a comparison that is under way, and the next one runs', async () => {
  await pool.run('compare', SHORT);
  const controller = new AbortController();
  const running = pool.run('compare', LONG, { signal: controller.signal });
  controller.abort();
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  const { result } = await pool.run('compare', SHORT);
  expect(result.mode).toBe('diff');
});

it('ends a queued task without running it', async () => {
  const controller = new AbortController();
  const first = pool.run('compare', SHORT);
  const second = pool.run('compare', SHORT, { signal: controller.signal });
  controller.abort();
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  expect((await first).choice.mode).toBe('diff');
});

it('lets an urgent task wait for no other', async () => {
  const controller = new AbortController();
  let endedCount = 0;
  const waiting = [LONG, LONG].map(task =>
    pool.run('compare', task, { signal: controller.signal }).finally(() => endedCount++),
  );
  const { result } = await pool.run('compare', SHORT, { isUrgent: true });
  expect([result.mode, endedCount]).toEqual(['diff', 0]);
  controller.abort();
  for (const task of waiting) await expect(task).rejects.toMatchObject({ code: 'cancelled' });
});

it('says what was wrong with a file, by its reason', async () => {
  const empty = { path: null, bytes: new Uint8Array(0), name: 'leer.txt', modifiedAtMs: null };
  await expect(pool.run('read-file', empty)).rejects.toMatchObject({
    code: 'unreadable',
    details: { reason: 'empty' },
  });
});
