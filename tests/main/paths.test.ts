import { expect, it } from 'vitest';
import { userFiles } from '../../src/main/paths';

it.each<[string, NodeJS.Platform, Record<string, string>, string]>([
  ['Linux', 'linux', {}, '/home/eva/.local/share/gegenlese/workspace.gegenlese'],
  ['Linux with a data folder', 'linux', { XDG_DATA_HOME: '/data' }, '/data/gegenlese/workspace.gegenlese'],
  [
    'Linux with a relative data folder',
    'linux',
    { XDG_DATA_HOME: 'data' },
    '/home/eva/.local/share/gegenlese/workspace.gegenlese',
  ],
  ['macOS', 'darwin', {}, '/home/eva/Library/Application Support/gegenlese/workspace.gegenlese'],
  ['Windows', 'win32', { APPDATA: '/eva/Roaming' }, '/eva/Roaming/gegenlese/workspace.gegenlese'],
])('the default workspace on %s', (_name, platform, environment, path) => {
  expect(userFiles(environment, platform, '/home/eva').defaultWorkspace).toBe(path);
});
