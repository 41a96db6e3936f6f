import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { InputOf } from '../../shared/contract/client';
import type { Settings } from '../../shared/contract/settings';
import { AppError, type ErrorCode } from '../../shared/errors';
import { reasonIn, wordsIn } from './words';

type PickRequest = InputOf<'host.pick'>;
type Language = Settings['interfaceLanguage'];

const TEXT_EXTENSIONS = ['txt', 'md', 'html', 'htm', 'docx', 'jsonl', 'csv'];

/** Shows the system's dialog; an empty list when the person thought better of it. */
export async function pickPaths(
  window: BrowserWindow | null,
  { what, suggestedName }: PickRequest,
  language: Language,
): Promise<string[]> {
  const words = wordsIn(language);
  const anyFile: FileFilter = { name: words.allFiles, extensions: ['*'] };
  const workspaces: FileFilter[] = [{ name: words.workspaceFiles, extensions: ['gegenlese'] }];
  const tables: FileFilter[] = [{ name: words.csvFiles, extensions: ['csv'] }];

  switch (what) {
    case 'files':
      return open(
        window,
        ['openFile', 'multiSelections'],
        [{ name: words.texts, extensions: TEXT_EXTENSIONS }, anyFile],
      );
    case 'folder':
      return open(window, ['openDirectory', 'createDirectory']);
    case 'workspace':
      return open(window, ['openFile'], [...workspaces, anyFile]);
    case 'csv':
      return open(window, ['openFile'], [...tables, anyFile]);
    case 'new-workspace':
      return save(window, suggestedName ?? `${words.newWorkspaceName}.gegenlese`, workspaces);
    case 'save-csv':
      return save(window, suggestedName ?? 'sources.csv', tables);
    case 'new-folder':
      return save(window, suggestedName ?? words.exportName, []);
    case 'save-comparison':
      return save(window, suggestedName ?? 'comparison.html', [anyFile]);
    case 'save-file':
      return save(window, suggestedName ?? '', [anyFile]);
  }
}

/** Says why a workspace did not open. True: the person wants to choose another one; false: to quit. */
export async function askForOtherWorkspace(
  path: string,
  cause: unknown,
  language: Language,
): Promise<boolean> {
  const words = wordsIn(language);
  const code: ErrorCode | null = cause instanceof AppError ? cause.code : null;
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Gegenlese',
    message: words.cannotOpen,
    detail: `${path}\n\n${reasonIn(language, code)}`,
    buttons: [words.chooseOther, words.quit],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

async function open(
  window: BrowserWindow | null,
  properties: NonNullable<Electron.OpenDialogOptions['properties']>,
  filters: FileFilter[] = [],
): Promise<string[]> {
  const options = { properties, filters };
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths;
}

async function save(
  window: BrowserWindow | null,
  defaultPath: string,
  filters: FileFilter[],
): Promise<string[]> {
  const options: Electron.SaveDialogOptions = {
    defaultPath,
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? [] : [filePath];
}
