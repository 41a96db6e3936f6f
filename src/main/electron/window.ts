import { BrowserWindow, nativeTheme, type Session } from 'electron';
import type { Settings } from '../../shared/contract/settings';
import { PAGE_URL } from './addresses';
import { hardenContents } from './hardening';
import { MIN_HEIGHT, MIN_WIDTH, readWindowState, writeWindowState } from './window-state';

/** What the page shows before its styles are there: Mantine's body in both schemes. */
const BACKGROUNDS = { light: '#ffffff', dark: '#242424' };

export interface WindowOptions {
  readonly preloadFile: string;
  readonly windowStateFile: string;
  readonly session: Session;
}

/** Opens the hardened window, hidden until it has something to show. */
export function openWindow({ preloadFile, windowStateFile, session }: WindowOptions): BrowserWindow {
  const { width, height, isMaximized } = readWindowState(windowStateFile);
  const window = new BrowserWindow({
    title: 'Gegenlese',
    width,
    height,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUNDS.dark : BACKGROUNDS.light,
    webPreferences: {
      preload: preloadFile,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  hardenContents(window.webContents);
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { width: normalWidth, height: normalHeight } = window.getNormalBounds();
    const state = { width: normalWidth, height: normalHeight, isMaximized: window.isMaximized() };
    writeWindowState(windowStateFile, state);
  });
  return window;
}

/** Rejects when the page cannot be loaded; a window that was closed meanwhile no longer needs it. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(PAGE_URL);
  } catch (cause) {
    if (!window.isDestroyed()) throw cause;
  }
}

/** Makes the system's parts of the window, and `prefers-color-scheme` in the page, follow the setting. */
export function applyColorScheme(colorScheme: Settings['colorScheme']): void {
  nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
}
