import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createErrorLog } from '../../src/main/error-log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes kind, code and place of an error under its reference', () => {
  const file = join(folder, 'deep', 'errors.jsonl');
  const error = Object.assign(new RangeError('no'), { code: 'ERR_OUT' });

  createErrorLog(file, '1.2.3', () => 0).write('ab12', 'documents.get', error);

  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    at: '1970-01-01T00:00:00.000Z',
    ref: 'ab12',
    appVersion: '1.2.3',
    operation: 'documents.get',
    causes: [
      {
        kind: 'RangeError',
        code: 'ERR_OUT',
        frames: expect.arrayContaining([expect.stringContaining('error-log.test.ts')]),
      },
    ],
  });
});

it.each([
  ['a parser that quotes it', () => JSON.parse('Der Pegel steigt')],
  ['a schema', () => z.object({ title: z.literal('x') }).parse({ title: 'Der Pegel steigt' })],
  [
    'a message of several lines',
    () => raise(new Error('oops\n    at Der Pegel steigt\n    at Pegel (Der Pegel steigt)')),
  ],
  ['a cause', () => raise(new Error('outer', { cause: new Error('Der Pegel steigt') }))],
])('never writes text that reached it through %s', (_case, fail) => {
  const file = join(folder, 'errors.jsonl');

  createErrorLog(file, '1.2.3').write('ab12', 'documents.get', caught(fail));

  expect(readFileSync(file, 'utf8')).not.toContain('Pegel');
});

it('starts a new file when it has grown too large, and keeps one old one', () => {
  const file = join(folder, 'errors.jsonl');
  writeFileSync(file, 'x'.repeat(1024 * 1024 + 1));

  createErrorLog(file, '1.2.3').write('ab12', 'documents.get', new Error('no'));

  expect(statSync(`${file}.1`).size).toBe(1024 * 1024 + 1);
  expect(statSync(file).size).toBeLessThan(10_000);
});

it('is silent where it cannot be written', () => {
  const log = createErrorLog(join(folder, '\0'), '1.2.3');

  expect(() => log.write('ab12', 'documents.get', new Error('no'))).not.toThrow();
});

function raise(error: Error): never {
  throw error;
}

function caught(fail: () => unknown): unknown {
  try {
    return fail();
  } catch (cause) {
    return cause;
  }
}
