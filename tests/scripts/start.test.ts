import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '../../scripts/build-when-stale.mjs';
import { createProgressLine } from '../../scripts/progress-line.mjs';
import { runElectron, sandboxWords } from '../../scripts/run-electron.mjs';
import { hasScreen, parseStart } from '../../scripts/start-options.mjs';

describe('a build', () => {
  const OUTPUTS = [
    'main/index.js',
    'main/cli.js',
    'main/worker.js',
    'preload/index.cjs',
    'renderer/index.html',
  ];
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gegenlese-build-'));
    for (const name of ['src/main/cli.ts', 'package.json']) writeAt(join(folder, name), 1000);
    for (const name of ['src/main', 'src']) utimesSync(join(folder, name), 1000, 1000);
    for (const name of OUTPUTS) writeAt(join(folder, 'out', name), 2000);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is fresh when it is newer than every source', () => {
    expect(isStale(folder)).toBe(false);
  });

  it('is stale when a source is newer', () => {
    writeAt(join(folder, 'src', 'main', 'cli.ts'), 3000);

    expect(isStale(folder)).toBe(true);
  });

  it('is stale when a source was removed later', () => {
    utimesSync(join(folder, 'src', 'main'), 3000, 3000);

    expect(isStale(folder)).toBe(true);
  });

  it.each(OUTPUTS)('is stale without %s', name => {
    rmSync(join(folder, 'out', name));

    expect(isStale(folder)).toBe(true);
  });

  function writeAt(path: string, atSeconds: number): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    utimesSync(path, atSeconds, atSeconds);
  }
});

describe('what npm start was given', () => {
  it('resolves the workspace against the folder of the shell', () => {
    expect(parseStart(['--workspace', 'texte/w.gegenlese'], '/home/eva')).toEqual({
      workspace: '/home/eva/texte/w.gegenlese',
      opensBrowser: true,
    });
  });

  it('may be nothing', () => {
    expect(parseStart([], '/home/eva')).toEqual({ workspace: null, opensBrowser: true });
  });

  it('may ask for no browser', () => {
    expect(parseStart(['--no-open'], '/home/eva').opensBrowser).toBe(false);
  });

  it('is refused when it is unknown', () => {
    expect(() => parseStart(['--prot', '80'], '/home/eva')).toThrow("Unknown option '--prot'");
  });
});

it.each<[NodeJS.Platform, Record<string, string>, boolean]>([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
])('%s with %j has a screen: %s', (platform, environment, expected) => {
  expect(hasScreen(platform, environment)).toBe(expected);
});

it('takes the sandbox away from nobody but root on Linux', () => {
  expect(sandboxWords('linux', 0)).toEqual(['--no-sandbox']);
  expect(sandboxWords('linux', 1000)).toEqual([]);
  expect(sandboxWords('darwin', 0)).toEqual([]);
  expect(sandboxWords('win32', undefined)).toEqual([]);
});

describe('the progress of the download', () => {
  it.each([
    [true, '\rFetching Electron: 12 of 110 MB\rFetching Electron: 13 of 110 MB\n'],
    [false, ''],
  ])('is one line that is written when it changes (on a terminal: %s)', (isTTY, written) => {
    let text = '';
    const progress = createProgressLine({ isTTY, write: part => (text += part) });

    for (const byteCount of [12_345_678, 12_345_999, 13_000_000]) progress.show(byteCount, 110_000_000);
    progress.end();

    expect(text).toBe(written);
  });

  it('does without a total', () => {
    let text = '';
    createProgressLine({ isTTY: true, write: part => (text += part) }).show(12_345_678, null);

    expect(text).toBe('\rFetching Electron: 12 MB');
  });
});

describe('running Electron', () => {
  const never = new AbortController().signal;

  it('passes its exit code on', async () => {
    expect(await runElectron(process.execPath, ['-e', 'process.exit(7)'], { signal: never })).toBe(7);
  });

  it.each([
    ['a library is missing', 'process.exit(127)'],
    ['it crashes at once', 'process.kill(process.pid, "SIGABRT")'],
  ])('tells that it cannot be launched when %s', async (_case, script) => {
    expect(await runElectron(process.execPath, ['-e', script], { signal: never })).toBeNull();
  });

  it('tells a later crash from a failed launch', async () => {
    const options = { signal: never, launchLimitMs: 0 };

    expect(await runElectron(process.execPath, ['-e', 'process.kill(process.pid, "SIGABRT")'], options)).toBe(
      134,
    );
  });

  it('tells that there is no such program', async () => {
    expect(await runElectron('/nonexistent/electron', [], { signal: never })).toBeNull();
  });

  it('ends it when it is interrupted, as a success', async () => {
    const interrupted = AbortSignal.abort();

    expect(
      await runElectron(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { signal: interrupted }),
    ).toBe(0);
  });
});
