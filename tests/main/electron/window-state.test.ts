import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { workspaceArgument } from '../../../src/main/electron/arguments';
import { readWindowState, writeWindowState } from '../../../src/main/electron/window-state';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-window-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('comes back as it was left', () => {
  const file = join(folder, 'deep', 'window.json');
  writeWindowState(file, { width: 1024, height: 700, isMaximized: true });

  expect(readWindowState(file)).toEqual({ width: 1024, height: 700, isMaximized: true });
});

it.each(['', '{', '{"width":10,"height":10,"isMaximized":false}', '{"width":"1024"}', 'null'])(
  'is the default when the file says %j',
  content => {
    const file = join(folder, 'window.json');
    writeFileSync(file, content);

    expect(readWindowState(file)).toEqual({ width: 1440, height: 900, isMaximized: false });
  },
);

it.each([
  [['electron', '.', '--workspace', 'w.gegenlese'], 'w.gegenlese'],
  [['gegenlese', '--no-sandbox', '--workspace=w.gegenlese'], 'w.gegenlese'],
  [['electron', '.', '--no-sandbox'], null],
  [['electron', '.', '--workspace'], null],
])('the words %j name the workspace %j', (words, workspace) => {
  expect(workspaceArgument(words)).toBe(workspace);
});
