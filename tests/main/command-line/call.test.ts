import { describe, expect, it } from 'vitest';
import { printProgress, runCall } from '../../../src/main/command-line/call';
import { EXIT_CODES } from '../../../src/main/command-line/exit-codes';
import type { Handlers } from '../../../src/main/context';
import { type OperationName, operations } from '../../../src/shared/contract/operations';
import { AppError, ERROR_CODES, type ErrorCode } from '../../../src/shared/errors';
import { hostWith } from '../../bridge/connections';

const IMPORTED = { documentId: 1, versionId: 1, title: 'a', source: '/in/folder/a.txt', notices: [] };

function skip(source: string, row: number | null = null) {
  return { source, row, reason: 'empty' as const, message: '' };
}

const NOTHING_IMPORTED = { imported: [], unchanged: [], skipped: [], isCancelled: false };

describe('the exit code', () => {
  it.each<[ErrorCode, number]>([
    ['invalid_input', 2],
    ['not_found', 3],
    ['conflict', 4],
    ['unreadable', 5],
    ['storage', 6],
    ['cancelled', 130],
    ['disconnected', 69],
  ])('of %s is %i', async (code, exitCode) => {
    const run = start('history.undo', {}, { 'history.undo': failWith(new AppError(code, 'It failed')) });

    expect(await run.exitCode).toBe(exitCode);
  });

  it('of a bug is 70, with the reference and the place of the log', async () => {
    const run = start('history.undo', {}, { 'history.undo': failWith(new TypeError('secret')) });

    expect(await run.exitCode).toBe(70);
    expect(run.complaints.join()).toMatch(
      /This is a fault of the program\. \/data\/errors\.jsonl has the details under \w+\./,
    );
    expect(run.complaints.join()).not.toContain('secret');
  });

  it('is known for every code, each its own', () => {
    expect(Object.keys(EXIT_CODES)).toEqual([...ERROR_CODES]);
    expect(new Set(Object.values(EXIT_CODES)).size).toBe(ERROR_CODES.length);
  });

  it('is 0 when the call is done', async () => {
    const run = start(
      'documents.import',
      { sources: ['a.txt'] },
      { 'documents.import': () => NOTHING_IMPORTED },
    );

    expect(await run.exitCode).toBe(0);
  });

  it.each([
    ['a file that was named and could not be read', [skip('/in/b.txt')], [IMPORTED], 5],
    ['a folder of which nothing could be read', [skip('/in/folder/b.txt')], [], 5],
    ['a folder of which something could be read', [skip('/in/folder/b.txt')], [IMPORTED], 0],
    ['a row of a named table', [skip('/in/b.txt', 3)], [IMPORTED], 0],
    ['nothing found in an empty folder', [], [], 0],
  ])('of an import with %s', async (_case, skipped, imported, exitCode) => {
    const run = start(
      'documents.import',
      { sources: ['/in/folder', '/in/b.txt'] },
      { 'documents.import': () => ({ ...NOTHING_IMPORTED, skipped, imported }) },
    );

    expect(await run.exitCode).toBe(exitCode);
    expect(run.complaints).toEqual(exitCode === 0 ? [] : [`Not imported: ${skipped[0]?.source} (empty)`]);
  });

  it('is 1 when the history is broken, and the first broken step is named', async () => {
    const verdict = { stepCount: 7, headHash: '', erasures: [] };
    const broken = { ...verdict, isIntact: false, firstBrokenStep: 7, problem: 'content' as const };
    const intact = { ...verdict, isIntact: true, firstBrokenStep: null, problem: null };
    const failing = start('history.verify', {}, { 'history.verify': () => broken });
    const passing = start('history.verify', {}, { 'history.verify': () => intact });

    expect(await failing.exitCode).toBe(1);
    expect(failing.complaints.join()).toContain(
      'The history is broken at step 7: what the step did is not what it was.',
    );
    expect([await passing.exitCode, passing.complaints]).toEqual([0, []]);
  });

  it('is 1 when something that is kept is not what it was, and it is named', async () => {
    const history = {
      isIntact: true,
      stepCount: 7,
      firstBrokenStep: null,
      problem: null,
      headHash: '',
      erasures: [],
    };
    const verdict = { isIntact: false, history, textCount: 1, originalCount: 1, rowCount: 9 };
    const damaged = [{ table: 'texts', id: 3, problem: 'hash' as const, documents: [] }];
    const run = start('workspace.verify', {}, { 'workspace.verify': () => ({ ...verdict, damaged }) });

    expect(await run.exitCode).toBe(1);
    expect(run.complaints.join()).toContain('texts 3 is not what its hash says.');
  });

  it('is 1 when documents could not be checked', async () => {
    const result = { checkedCount: 3, failedCount: 1, openCount: 0, isCancelled: false };
    const run = start('checks.run', {}, { 'checks.run': () => result });

    expect(await run.exitCode).toBe(1);
    expect(run.complaints).toEqual(['Documents that could not be checked: 1']);
  });

  it('is 130 when a job keeps what it had done before it was interrupted', async () => {
    const run = start(
      'documents.import',
      { sources: ['a.txt'] },
      {
        'documents.import': async (_context, _input, { signal }) => {
          await new Promise<void>(resolve =>
            signal.addEventListener('abort', () => resolve(), { once: true }),
          );
          return { ...NOTHING_IMPORTED, isCancelled: true };
        },
      },
    );

    run.interrupt();

    expect(await run.exitCode).toBe(130);
  });
});

it('prints the wire messages one per line with --json', async () => {
  const run = start(
    'documents.import',
    { sources: ['a.txt'] },
    {
      'documents.import': (_context, _input, { report }) => {
        report({ done: 1, total: 1, current: 'a.txt' });
        return NOTHING_IMPORTED;
      },
    },
    { isJson: true },
  );
  await run.exitCode;

  expect(run.printed.map(line => JSON.parse(line))).toMatchObject([
    { type: 'progress', value: { done: 1, total: 1, current: 'a.txt' } },
    { type: 'done', output: NOTHING_IMPORTED },
  ]);
});

it('says on standard error what happened and what to do', async () => {
  const run = start(
    'documents.text',
    { versionId: 99 },
    { 'documents.text': failWith(new AppError('not_found', 'There is no version 99')) },
  );
  await run.exitCode;

  expect(run.printed).toEqual([]);
  expect(run.complaints).toEqual([
    'There is no version 99.\nCheck the number or path; the list commands show what there is.',
  ]);
});

it.each([
  [{ done: 12, total: 40, current: 'article.html' }, '12 of 40  article.html'],
  [{ done: 12, total: null, current: '' }, '12'],
  [{ done: 3, total: 9, stage: 'reading-back' }, 'reading-back  3 of 9'],
  [{ done: 0, total: 1, current: 'a\u001b[31m\n.txt' }, '0 of 1  a\\u{1b}[31m .txt'],
])('shows progress %j in one line', (progress, line) => {
  expect(printProgress(progress)).toBe(line);
});

function failWith(error: Error): () => never {
  return () => {
    throw error;
  };
}

function start(name: OperationName, input: unknown, handlers: Partial<Handlers>, { isJson = false } = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const controller = new AbortController();
  const exitCode = runCall({
    host: hostWith(handlers),
    operation: operations[name],
    input,
    isJson,
    terminal: {
      print: text => printed.push(text),
      complain: text => complaints.push(text),
      showProgress: () => {},
    },
    hints: { command: `gegenlese ${name.replace('.', ' ')}`, errorLogFile: '/data/errors.jsonl' },
    interrupt: controller.signal,
  });
  return { exitCode, printed, complaints, interrupt: () => controller.abort() };
}
