import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import type { Area } from '../../shared/contract/operation';
import { callerMessage } from '../caller-message';
import { type DispatchHost, openSession, type Session } from '../dispatch';
import { isOwnFrame } from './addresses';

/** The one channel between page and program, both ways. */
const CHANNEL = 'gegenlese';
/** Menu items, program to page only. */
const MENU_CHANNEL = 'gegenlese-menu';

export interface Bridge {
  sendMenuCommand(commandId: string): void;
  /** Aborts what is still running. */
  close(): void;
}

/** Lets the window's own page call `host`. `onTouched` hears what a finished call has changed. */
export function connectWindow(
  window: BrowserWindow,
  host: DispatchHost,
  onTouched: (areas: readonly Area[]) => void,
): Bridge {
  const contents = window.webContents;
  let session = openPageSession();

  function openPageSession(): Session {
    return openSession(host, message => {
      if (!contents.isDestroyed()) contents.send(CHANNEL, message);
      if (message.type === 'done') onTouched(message.touched);
    });
  }

  function receive(event: IpcMainEvent, message: unknown): void {
    if (!isFromOwnPage(event, window)) return;
    const parsed = callerMessage.safeParse(message);
    if (parsed.success) session.receive(parsed.data);
  }

  /** A page that is loaded again must not hear of calls that its predecessor made. */
  function forgetPage(): void {
    session.close();
    session = openPageSession();
  }

  ipcMain.on(CHANNEL, receive);
  contents.on('did-start-navigation', details => {
    if (details.isMainFrame && !details.isSameDocument) forgetPage();
  });
  contents.on('render-process-gone', forgetPage);

  return {
    sendMenuCommand(commandId) {
      if (!contents.isDestroyed()) contents.send(MENU_CHANNEL, commandId);
    },
    close() {
      ipcMain.off(CHANNEL, receive);
      session.close();
    },
  };
}

function isFromOwnPage(event: IpcMainEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  return isOwnFrame(
    frame && { url: frame.url, origin: frame.origin, isMainFrame: frame === window.webContents.mainFrame },
  );
}
