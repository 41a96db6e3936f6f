import { createRequire } from 'node:module';
import { _electron, type ElectronApplication } from 'playwright-core';

/**
 * Starts the built app in a window. Throws where Electron's binary is not there: a missing one is a failure. It is named,
 * because Playwright otherwise preloads a script that holds back `ready` until the app's module has loaded, which an ES
 * module as entry never does.
 */
export async function launchElectron(workspace: string, dataFolder: string): Promise<ElectronApplication> {
  const executablePath = String(createRequire(import.meta.url)('electron'));
  return _electron.launch({
    executablePath,
    args: ['.', '--workspace', workspace, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...(process.env as Record<string, string>), XDG_DATA_HOME: dataFolder, LANG: 'de_DE.UTF-8' },
  });
}
