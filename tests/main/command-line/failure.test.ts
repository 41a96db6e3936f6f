import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../../src/main/command-line/main';
import type { ProcessTerminal } from '../../../src/main/command-line/terminal';
import { AppError } from '../../../src/shared/errors';
import { makeFolder } from '../../support/test-app';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('tells a script in a line of JSON that the workspace cannot be opened', async () => {
  const folder = makeFolder();
  vi.stubEnv('XDG_DATA_HOME', folder);
  const file = join(folder, 'notes.gegenlese');
  writeFileSync(file, 'just some notes');
  const { terminal, printed } = collectingTerminal();
  const words = ['documents', 'list', '--json', '--workspace', file];
  expect(await runCommandLine(words, ENTRY_FOLDER, terminal)).toBe(5);
  expect(JSON.parse(printed.join())).toMatchObject({
    type: 'failed',
    error: { details: { reason: 'not-a-workspace' } },
  });
});

it('ends with 6 where what it printed could not be stored', async () => {
  const lost = new AppError('storage', 'Standard output could not be written', { reason: 'output' });
  const { terminal, complaints } = collectingTerminal(lost);
  expect(await runCommandLine(['--version'], ENTRY_FOLDER, terminal)).toBe(6);
  expect(complaints).toEqual([
    'Standard output could not be written.\nWhat was printed is incomplete; what the command changed stands.',
  ]);
});

it('makes no workspace for what needs one that is there', async () => {
  const folder = makeFolder();
  vi.stubEnv('XDG_DATA_HOME', makeFolder());
  const file = join(folder, 'mistyped.gegenlese');
  const { terminal, complaints } = collectingTerminal();
  const words = ['datasets', 'export', join(folder, 'dataset'), '--workspace', file];
  expect(await runCommandLine(words, ENTRY_FOLDER, terminal)).toBe(3);
  expect(complaints.join()).toContain('There is no workspace at');
  expect(readdirSync(folder)).toEqual([]);
});

const ENTRY_FOLDER = join(process.cwd(), 'src/main');

function collectingTerminal(lost: AppError | null = null) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal: ProcessTerminal = {
    print: text => printed.push(text),
    complain: text => complaints.push(text),
    showProgress: () => {},
    outputLost: new AbortController().signal,
    flush: async () => lost,
  };
  return { terminal, printed, complaints };
}
