import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bait, openBait } from './bait';
import { launchElectron } from './electron-app';
import {
  fetchAnything,
  languageOf,
  loadPicture,
  loadScript,
  openSocket,
  outcome,
  postFromOtherWindow,
  watch,
} from './electron-page';
import { FORBIDDEN_BY_POLICY, tryForbidden } from './forbidden-by-policy';
import { expectHostilePageIsText } from './hostile-html';

const HOME = 'https://gegenlese.invalid/';

let folder: string;
let bait: Bait;
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gegenlese-hardening-'));
  bait = await openBait();
  app = await launchElectron(join(folder, 'desk.gegenlese'), join(folder, 'data'));
  page = await app.firstWindow();
  page.setDefaultTimeout(20_000);
  await homeIsThere();
});

afterAll(async () => {
  await app?.close();
  bait?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page.goto(HOME);
  await homeIsThere();
});

describe('the page', () => {
  it('has nothing of Node and nothing of the program but the bridge', async () => {
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'global', 'module', '__dirname', 'electron'].filter(
        name => name in window,
      ),
      bridge: Object.keys(window.gegenlese ?? {}).sort(),
    }));

    expect(seen).toEqual({ node: [], bridge: ['listen', 'onMenu', 'pathForFile', 'post'] });
  });

  it('runs apart from the preload, in the sandbox', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron's declarations leave it out.
      return (contents as { getLastWebPreferences(): object }).getLastWebPreferences();
    });

    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('is held by its policy', async () => {
    expect(await tryForbidden(page, bait.origin)).toEqual(FORBIDDEN_BY_POLICY);
    expect(bait.visits).toEqual([]);
  });
});

describe('the window stays when the page leaves for', () => {
  it.each([
    ['another site', () => bait.origin],
    ['another page at our address', () => `${HOME}assets/other.html`],
  ])('%s', async (_case, address) => {
    await watch(app, 'will-frame-navigate');
    await page.evaluate(url => location.assign(url), address());

    expect(await outcome(app)).toBe('prevented');
    expect(page.url()).toBe(HOME);
  });
});

describe('no other window opens', () => {
  it.each([
    ['by script', "window.open('/')"],
    ['by script, without a way back', "window.open('/', '_blank', 'noopener')"],
    ['by a link', "Object.assign(document.createElement('a'), { href: '/', target: '_blank' }).click()"],
  ])('%s', async (_case, script) => {
    await page.evaluate(script);

    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('as a web view within the page', async () => {
    const isAttached = await app.evaluate(({ BrowserWindow }) => {
      let isPrevented = false;
      const event = {
        preventDefault() {
          isPrevented = true;
        },
      };
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as NodeJS.EventEmitter;
      contents.emit('will-attach-webview', event, {}, {});
      return !isPrevented;
    });

    expect(isAttached).toBe(false);
    expect(await page.evaluate(() => 'loadURL' in document.createElement('webview'))).toBe(false);
  });
});

describe('permissions', () => {
  it.each([
    'geolocation',
    'notifications',
    'clipboard-read',
    'camera',
    'microphone',
    'screen-wake-lock',
    'persistent-storage',
    'local-fonts',
    'window-management',
    'idle-detection',
  ])('%s is denied to who looks', async name => {
    const state = await page.evaluate(
      async asked => (await navigator.permissions.query({ name: asked as PermissionName })).state,
      name,
    );

    expect(state).toBe('denied');
  });

  it.each([
    [
      'the place',
      'new Promise((_, no) => navigator.geolocation.getCurrentPosition(no, e => no({ name: e.code })))',
    ],
    ['notifications', 'Notification.requestPermission().then(name => Promise.reject({ name }))'],
    ['the clipboard', 'navigator.clipboard.readText()'],
    ['MIDI devices', 'navigator.requestMIDIAccess()'],
    ['the screen', 'navigator.mediaDevices.getDisplayMedia()'],
  ])('%s is denied to who asks', async (what, request) => {
    const refusal = await page.evaluate(`${request}.then(() => 'granted', error => error.name)`);

    expect(refusal).toBe({ 'the place': 1, notifications: 'denied' }[what] ?? 'NotAllowedError');
  });

  it('but copying works', async () => {
    await page.getByRole('heading', { name: 'Übersicht', level: 1 }).click();
    await page.evaluate(() => navigator.clipboard.writeText('Pegel 3 m'));

    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Pegel 3 m');
  });
});

describe('nothing reaches the network', () => {
  it.each(['the window', 'the default session'])('from %s, even without the policy', async which => {
    const results = await app.evaluate(
      async ({ BrowserWindow, session }, { name, url }) => {
        const asked =
          name === 'the window'
            ? BrowserWindow.getAllWindows()[0]?.webContents.session
            : session.defaultSession;
        const answer = (address: string) =>
          asked?.fetch(address).then(
            response => response.status,
            error => error.message,
          );
        return { http: await answer(url), https: await answer(url.replace('http', 'https')) };
      },
      { name: which, url: bait.origin },
    );

    expect(results).toEqual({ http: 'net::ERR_BLOCKED_BY_CLIENT', https: 403 });
    expect(bait.visits).toEqual([]);
  });

  it('nor is a name resolved or a proxy asked', async () => {
    const seen = await app.evaluate(async ({ app: program, BrowserWindow }) => ({
      rules: program.commandLine.getSwitchValue('host-resolver-rules'),
      proxy: await BrowserWindow.getAllWindows()[0]?.webContents.session.resolveProxy('http://news.example/'),
      spelling: BrowserWindow.getAllWindows()[0]?.webContents.session.isSpellCheckerEnabled(),
    }));

    expect(seen).toEqual({ rules: 'MAP * ~NOTFOUND', proxy: 'DIRECT', spelling: false });
  });

  it('and nothing is downloaded', async () => {
    await watch(app, 'will-download');
    await page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['text']));
      Object.assign(document.createElement('a'), { href, download: 'text.txt' }).click();
    });

    expect(await outcome(app)).toBe('prevented');
    expect(readdirSync(folder).filter(name => name.endsWith('.txt'))).toEqual([]);
  });
});

describe('an imported page', () => {
  it('is shown as text and runs nothing', async () => {
    await expectHostilePageIsText(
      {
        page,
        async chooseFiles(press, files) {
          await app.evaluate(({ dialog }, filePaths) => {
            dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
          }, files);
          await press();
        },
      },
      folder,
      bait.origin,
    );
    expect(bait.visits).toEqual([]);
  });
});

describe('a page that had no policy', () => {
  let bare: ElectronApplication;
  let barePage: Page;

  beforeAll(async () => {
    bare = await launchElectron(join(folder, 'bare.gegenlese'), join(folder, 'bare-data'));
    barePage = await bare.firstWindow();
    await homeIsThere(barePage);
    await bare.evaluate(({ BrowserWindow }, location) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      session?.protocol.unhandle('https');
      session?.protocol.handle('https', ({ url }) =>
        url.endsWith('?away')
          ? new Response(null, { status: 302, headers: { location } })
          : new Response('<title>Bare</title>', { headers: { 'content-type': 'text/html' } }),
      );
    }, bait.origin);
    await barePage.reload();
  });
  afterAll(() => bare?.close());

  it.each([
    ['fetch', fetchAnything],
    ['show a picture', loadPicture],
    ['run a script', loadScript],
    ['open a socket', openSocket],
  ])('could not %s from elsewhere', async (_case, act) => {
    expect(await barePage.title()).toBe('Bare');
    expect(await barePage.evaluate<string, string>(act, bait.origin)).toBe('refused');
    expect(bait.visits).toEqual([]);
  });

  it('could not frame another site', async () => {
    await watch(bare, 'will-frame-navigate');
    await barePage.evaluate(src => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, bait.origin);

    expect(await outcome(bare)).toBe('prevented');
    expect(bait.visits).toEqual([]);
  });

  it('could not be sent on by an answer', async () => {
    await watch(bare, 'will-redirect');
    await barePage.evaluate(() => location.assign('/?away'));

    expect(await outcome(bare)).toBe('prevented');
    expect(bait.visits).toEqual([]);
  });
});

describe('a message changes nothing when it comes from', () => {
  it.each([
    ['another window with the same page', HOME],
    ['another window with another page', 'about:blank'],
  ])('%s', async (_case, address) => {
    await postFromOtherWindow(app, address);

    expect(await languageOf(page)).toBe('de');
  });
});

function homeIsThere(which = page): Promise<void> {
  return which.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
}
