import type { ElectronApplication, Page } from 'playwright-core';

/** As the window's own page learns it, by the same way. */
export function languageOf(own: Page): Promise<string> {
  return own.evaluate(
    () =>
      new Promise<string>(resolve => {
        window.gegenlese?.listen(message => {
          if (message.type === 'done' && message.id === 'own')
            resolve((message.output as { interfaceLanguage: string }).interfaceLanguage);
        });
        window.gegenlese?.post({ type: 'call', id: 'own', operation: 'settings.get', input: {} });
      }),
  );
}

/** Changes the language from another window of the program that shows `address`; done when the message has arrived. */
export async function postFromOtherWindow(app: ElectronApplication, address: string): Promise<void> {
  await app.evaluate(
    async ({ app: program, BrowserWindow, ipcMain }, { url, channel }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const preload = `${program.getAppPath()}/out/preload/index.cjs`;
      const other = new BrowserWindow({
        show: false,
        webPreferences: { ...(session && { session }), preload },
      });
      await other.loadURL(url);
      // Heard after the program's own listener.
      const arrived = new Promise<void>(resolve => {
        ipcMain.on(channel, event => event.sender === other.webContents && resolve());
      });
      await other.webContents.executeJavaScript(`gegenlese.post({
        type: 'call', id: 'foreign', operation: 'settings.update', input: { interfaceLanguage: 'en' } })`);
      await arrived;
    },
    { url: address, channel: 'gegenlese' },
  );
}

/** Runs in the page. */
export function fetchAnything(url: string): Promise<string> {
  return fetch(url, { mode: 'no-cors' }).then(
    () => 'reached',
    () => 'refused',
  );
}

/** Runs in the page. */
export function loadPicture(src: string): Promise<string> {
  return new Promise(resolve => {
    const onload = () => resolve('reached');
    const onerror = () => resolve('refused');
    document.body.append(Object.assign(document.createElement('img'), { onload, onerror, src }));
  });
}

/** Runs in the page. */
export function loadScript(src: string): Promise<string> {
  return new Promise(resolve => {
    const onload = () => resolve('reached');
    const onerror = () => resolve('refused');
    document.body.append(Object.assign(document.createElement('script'), { onload, onerror, src }));
  });
}

/** Runs in the page. */
export function openSocket(url: string): Promise<string> {
  return new Promise(resolve => {
    const socket = new WebSocket(url.replace('http', 'ws'));
    socket.onopen = () => resolve('reached');
    socket.onerror = () => resolve('refused');
  });
}

/** Notes what becomes of the window's next event of this name, after the program's own listeners. */
export async function watch(watched: ElectronApplication, eventName: string): Promise<void> {
  await watched.evaluate(({ BrowserWindow }, name) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
    const emitter = (name === 'will-download' ? webContents?.session : webContents) as
      | NodeJS.EventEmitter
      | undefined;
    Object.assign(globalThis, {
      outcome: new Promise<string>(resolve => {
        emitter?.once(name, event => resolve(event.defaultPrevented ? 'prevented' : 'allowed'));
        // A busy machine takes long.
        setTimeout(resolve, 30_000, 'not asked');
      }),
    });
  }, eventName);
}

export function outcome(watched: ElectronApplication): Promise<string> {
  return watched.evaluate(() => (globalThis as unknown as { outcome: Promise<string> }).outcome);
}
