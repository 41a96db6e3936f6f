import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../../src/main/command-line/main';
import { makeFolder } from '../../support/test-app';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('tells a script in a line of JSON that the workspace cannot be opened', async () => {
  const folder = makeFolder();
  vi.stubEnv('XDG_DATA_HOME', folder);
  const file = join(folder, 'notes.gegenlese');
  writeFileSync(file, 'just some notes');
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    printed += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const words = ['documents', 'list', '--json', '--workspace', file];
  expect(await runCommandLine(words, join(process.cwd(), 'src/main'))).toBe(5);
  expect(JSON.parse(printed)).toMatchObject({
    type: 'failed',
    error: { details: { reason: 'not-a-workspace' } },
  });
});
