import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../../shared/contract/settings';
import { wordsIn } from './words';

export interface MenuOptions {
  readonly settings: Pick<Settings, 'interfaceLanguage' | 'recentWorkspaces'>;
  readonly isDevelopment: boolean;
  readonly platform: NodeJS.Platform;
  /** Tells the page which item was chosen; the page does the work, so that keys, palette and menu are one. */
  onCommand(commandId: string): void;
}

/**
 * The menu as data. Keys that the page's own key table has are shown but not registered: the page hears them itself, and in
 * a text field undo belongs to the field.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { settings, isDevelopment, platform, onCommand } = options;
  const words = wordsIn(settings.interfaceLanguage);
  const item = (id: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator && { accelerator, registerAccelerator: false }),
    click: () => onCommand(id),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const redoKey = platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z';
  const developerTools: MenuItemConstructorOptions = { role: 'toggleDevTools', label: words.developerTools };

  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.file,
      submenu: [
        item('workspace.new', words.newWorkspace),
        item('workspace.open', words.openWorkspace, 'CmdOrCtrl+O'),
        { label: words.openRecent, submenu: recentItems(options, words.noRecent) },
        item('workspace.backup', words.backup),
        separator,
        item('documents.import', words.importFiles, 'CmdOrCtrl+I'),
        separator,
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        item('history.undo', words.undo, 'CmdOrCtrl+Z'),
        item('history.redo', words.redo, redoKey),
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(isDevelopment ? [separator, developerTools] : []),
      ],
    },
    { label: words.help, submenu: [item('help.shortcuts', words.shortcuts)] },
  ];
}

function recentItems({ settings, onCommand }: MenuOptions, nothing: string): MenuItemConstructorOptions[] {
  if (settings.recentWorkspaces.length === 0) return [{ label: nothing, enabled: false }];
  return settings.recentWorkspaces.map(path => ({
    // A single & would underline the next letter.
    label: `${basename(path, '.gegenlese')} – ${dirname(path)}`.replaceAll('&', '&&'),
    click: () => onCommand(`workspace.open-recent:${path}`),
  }));
}
