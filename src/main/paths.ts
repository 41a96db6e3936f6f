import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the built program lies. */
export interface Installation {
  readonly rootFolder: string;
  readonly rendererFolder: string;
  readonly preloadFile: string;
  readonly workerFile: string;
  readonly sampleFolder: string;
  readonly scaleFolder: string;
  readonly appVersion: string;
}

/** Files of the person at this machine. */
export interface UserFiles {
  readonly dataFolder: string;
  readonly defaultWorkspace: string;
  readonly settingsFile: string;
  readonly windowStateFile: string;
  readonly errorLogFile: string;
  /** What Chromium keeps for the window. */
  readonly browserFolder: string;
}

/** `entryFolder` is the folder of a built entry, `out/main`: shared chunks lie deeper and cannot know. */
export function installationAt(entryFolder: string): Installation {
  const rootFolder = join(entryFolder, '..', '..');
  const { version } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    rootFolder,
    rendererFolder: join(entryFolder, '..', 'renderer'),
    preloadFile: join(entryFolder, '..', 'preload', 'index.cjs'),
    workerFile: join(entryFolder, 'worker.js'),
    sampleFolder: join(rootFolder, 'resources', 'sample-texts'),
    scaleFolder: join(rootFolder, 'resources', 'scales'),
    appVersion: version,
  };
}

export function userFiles(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): UserFiles {
  const dataFolder = join(platformFolder(environment, platform, home), 'gegenlese');
  return {
    dataFolder,
    defaultWorkspace: join(dataFolder, 'workspace.gegenlese'),
    settingsFile: join(dataFolder, 'settings.json'),
    windowStateFile: join(dataFolder, 'window.json'),
    errorLogFile: join(dataFolder, 'errors.jsonl'),
    browserFolder: join(dataFolder, 'browser'),
  };
}

function platformFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  // The XDG specification: a relative path is to be ignored.
  const xdgFolder = environment.XDG_DATA_HOME;
  if (platform === 'win32') return environment.APPDATA || join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return xdgFolder?.startsWith('/') ? xdgFolder : join(home, '.local', 'share');
}
