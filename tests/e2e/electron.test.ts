import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstSitting, secondSitting, type Walker } from './walk';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-electron-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an editor works from import to export in the window, and undoes after a restart', async () => {
  const workspace = join(folder, 'desk.gegenlese');
  await sitting(workspace, walker => firstSitting(walker, join(folder, 'export')));
  await sitting(workspace, secondSitting);
});

it('the page has no Node, cannot leave, open windows, ask for permissions or reach the network', async () => {
  const app = await launch(join(folder, 'closed.gegenlese'));
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
    const seen = await page.evaluate(async () => {
      const home = location.href;
      const opened = window.open('https://example.org/');
      location.href = 'https://example.org/';
      const permission = await navigator.permissions.query({ name: 'geolocation' });
      const reached = await fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      const picture = await new Promise<boolean>(settle => {
        const image = new Image();
        image.onload = () => settle(true);
        image.onerror = () => settle(false);
        image.src = 'http://127.0.0.1:9/x.png';
      });
      return {
        hasNode: 'require' in window || 'process' in window || 'Buffer' in window,
        opened: opened !== null,
        isHome: location.href === home,
        permission: permission.state,
        reached,
        picture,
        bridge: Object.keys((window as unknown as { gegenlese: object }).gegenlese).sort(),
      };
    });
    expect(seen).toEqual({
      hasNode: false,
      opened: false,
      isHome: true,
      permission: 'denied',
      reached: false,
      picture: false,
      bridge: ['listen', 'onMenu', 'pathForFile', 'post'],
    });
    expect(app.windows()).toHaveLength(1);
  } finally {
    await app.close();
  }
});

/**
 * Throws where Electron's binary is not there: a missing one is a failure. It is named, because Playwright otherwise
 * preloads a script that holds back `ready` until the app's module has loaded, which an ES module as entry never does.
 */
async function launch(workspace: string): Promise<ElectronApplication> {
  const executablePath = String(createRequire(import.meta.url)('electron'));
  return _electron.launch({
    executablePath,
    args: ['.', '--workspace', workspace, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: {
      ...(process.env as Record<string, string>),
      XDG_DATA_HOME: join(folder, 'data'),
      LANG: 'de_DE.UTF-8',
    },
  });
}

async function sitting(workspace: string, walk: (walker: Walker) => Promise<void>): Promise<void> {
  const app = await launch(workspace);
  try {
    const page = await app.firstWindow();
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(error.message));
    await walk({
      page,
      async chooseFiles(press, files) {
        // The system's dialog is not part of the page: it is answered in its place.
        await app.evaluate(({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
        }, files);
        await press();
      },
    }).catch(async cause => {
      const picture = process.env.GEGENLESE_E2E_PICTURE;
      if (picture) await page.screenshot({ path: picture });
      throw cause;
    });
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
  }
}
