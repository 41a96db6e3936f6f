import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, type BrowserWindow, Menu, session } from 'electron';
import type { Settings } from '../../shared/contract/settings';
import type { App } from '../app';
import { createErrorLog } from '../error-log';
import { openWorkspaceApp } from '../open-workspace';
import type { Installation, UserFiles } from '../paths';
import { workspaceArgument } from './arguments';
import { type Bridge, connectWindow } from './bridge';
import { askForOtherWorkspace, pickPaths } from './dialogs';
import { hardenSession, quietChromium } from './hardening';
import { menuTemplate } from './menu';
import { servePage } from './protocol';
import { applyColorScheme, loadPage, openWindow } from './window';

/** How long a job may take to stop when the window closes. */
const CLOSE_LIMIT_MS = 3000;

/** Puts Chromium's developer tools into the menu. */
const isDevelopment = process.env.GEGENLESE_DEVELOPER_TOOLS === '1';

/** Runs the app in a window. A second start brings the first one's window up, with the workspace it asked for. */
export function startElectron(installation: Installation, files: UserFiles): void {
  quietChromium();
  mkdirSync(files.browserFolder, { recursive: true, mode: 0o700 });
  app.setPath('userData', files.browserFolder);

  const given = workspaceArgument(process.argv);
  const workspace = given === null ? null : resolve(given);
  if (!app.requestSingleInstanceLock({ workspace })) {
    app.quit();
    return;
  }
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openFirstWindow(installation, files, workspace))
    .catch(failToStart);
}

async function openFirstWindow(
  installation: Installation,
  files: UserFiles,
  workspace: string | null,
): Promise<void> {
  const pageSession = session.fromPath(files.browserFolder);
  for (const each of [session.defaultSession, pageSession]) {
    await hardenSession(each);
    servePage(each, installation.rendererFolder);
  }
  let window: BrowserWindow | null = null;
  const opened = await openAnyWorkspace(installation, files, workspace, () => window);
  if (!opened) return app.quit();

  const readSettings = () => opened.context.settings.read();
  applyColorScheme(readSettings().colorScheme);
  window = openWindow({ ...installation, ...files, session: pageSession });
  const bridge = connectWindow(window, opened, areas => {
    if (areas.includes('settings') || areas.includes('workspace')) showSettings(readSettings(), bridge);
  });
  showSettings(readSettings(), bridge);
  raiseOnSecondStart(window, bridge);
  closeBeforeQuit(opened, bridge);
  await loadPage(window);
}

/** Null when the person gave up. */
async function openAnyWorkspace(
  installation: Installation,
  files: UserFiles,
  firstChoice: string | null,
  getWindow: () => BrowserWindow | null,
): Promise<App | null> {
  // Until a workspace is open there are no settings to ask.
  const language = app.getLocale().startsWith('de') ? 'de' : 'en';
  let opened: App | null = null;
  const pick: NonNullable<Parameters<typeof openWorkspaceApp>[3]['pick']> = request =>
    pickPaths(getWindow(), request, opened?.context.settings.read().interfaceLanguage ?? language);

  for (let file = firstChoice; ; ) {
    try {
      const choice = { file, create: true, withSamples: true };
      opened = await openWorkspaceApp(choice, installation, files, { kind: 'electron', pick });
      return opened;
    } catch (cause) {
      createErrorLog(files.errorLogFile, installation.appVersion).write('start', 'open-workspace', cause);
      if (!(await askForOtherWorkspace(file ?? files.defaultWorkspace, cause, language))) return null;
      const [chosen] = await pickPaths(null, { what: 'workspace' }, language);
      if (chosen !== undefined) file = chosen;
    }
  }
}

/** What of the settings shows outside the page. */
function showSettings(settings: Settings, bridge: Bridge): void {
  applyColorScheme(settings.colorScheme);
  const onCommand = (commandId: string) => bridge.sendMenuCommand(commandId);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ settings, isDevelopment, platform: process.platform, onCommand })),
  );
}

function raiseOnSecondStart(window: BrowserWindow, bridge: Bridge): void {
  app.on('second-instance', (_event, _arguments, _folder, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const { workspace } = data as { workspace: string | null };
    if (workspace !== null) bridge.sendMenuCommand(`workspace.open-recent:${workspace}`);
  });
}

/** The workspace is closed in order, however the program is asked to end. */
function closeBeforeQuit(opened: App, bridge: Bridge): void {
  app.on('will-quit', event => {
    event.preventDefault();
    bridge.close();
    const limit = new Promise(expired => setTimeout(expired, CLOSE_LIMIT_MS));
    // Not `quit`: called again before this event has ended, Electron would ignore it and never end.
    void Promise.race([opened.close(), limit]).finally(() => app.exit());
  });
}

function failToStart(cause: unknown): void {
  process.stderr.write(
    `Gegenlese could not start: ${cause instanceof Error ? cause.message : String(cause)}\n`,
  );
  app.exit(1);
}
