import type { Settings } from '../../shared/contract/settings';
import type { ErrorCode } from '../../shared/errors';

type Language = Settings['interfaceLanguage'];

const german = {
  file: 'Datei',
  newWorkspace: 'Neuer Arbeitsbereich …',
  openWorkspace: 'Arbeitsbereich öffnen …',
  openRecent: 'Zuletzt geöffnet',
  noRecent: 'Noch keiner',
  backup: 'Sicherungskopie …',
  importFiles: 'Dateien importieren …',
  quit: 'Beenden',
  edit: 'Bearbeiten',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Alles auswählen',
  view: 'Ansicht',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  resetZoom: 'Normale Größe',
  fullScreen: 'Vollbild',
  developerTools: 'Entwicklerwerkzeuge',
  help: 'Hilfe',
  shortcuts: 'Tastenkürzel',
  workspaceFiles: 'Gegenlese-Arbeitsbereiche',
  texts: 'Texte',
  csvFiles: 'CSV-Tabellen',
  allFiles: 'Alle Dateien',
  newWorkspaceName: 'Arbeitsbereich',
  exportName: 'Datensatz',
  cannotOpen: 'Der Arbeitsbereich lässt sich nicht öffnen',
  chooseOther: 'Anderen wählen …',
  reasons: {
    conflict: 'Ein anderes Programm hat ihn geöffnet. Schließen Sie es oder wählen Sie einen anderen.',
    unreadable:
      'Die Datei ist kein Arbeitsbereich oder stammt von einer neueren Fassung von Gegenlese. Sie wurde nicht verändert.',
    storage: 'Die Datei lässt sich nicht lesen oder schreiben. Prüfen Sie den freien Platz und die Rechte.',
    not_found: 'Die Datei gibt es nicht mehr.',
    other: 'Es ist etwas Unerwartetes geschehen.',
  },
};

type Words = typeof german;

const english: Words = {
  file: 'File',
  newWorkspace: 'New workspace…',
  openWorkspace: 'Open workspace…',
  openRecent: 'Open recent',
  noRecent: 'None yet',
  backup: 'Backup copy…',
  importFiles: 'Import files…',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
  developerTools: 'Developer tools',
  help: 'Help',
  shortcuts: 'Keyboard shortcuts',
  workspaceFiles: 'Gegenlese workspaces',
  texts: 'Texts',
  csvFiles: 'CSV tables',
  allFiles: 'All files',
  newWorkspaceName: 'Workspace',
  exportName: 'Dataset',
  cannotOpen: 'The workspace cannot be opened',
  chooseOther: 'Choose another…',
  reasons: {
    conflict: 'Another program has it open. Close that one or choose another workspace.',
    unreadable:
      'The file is no workspace, or it was made by a newer version of Gegenlese. It was not changed.',
    storage: 'The file cannot be read or written. Check the free space and the permissions.',
    not_found: 'The file no longer exists.',
    other: 'Something unexpected happened.',
  },
};

/** The few words that the program itself shows: menu and dialogs. The page has its own. */
export function wordsIn(language: Language): Words {
  return language === 'de' ? german : english;
}

export function reasonIn(language: Language, code: ErrorCode | null): string {
  const { reasons } = wordsIn(language);
  return code !== null && Object.hasOwn(reasons, code)
    ? reasons[code as keyof typeof reasons]
    : reasons.other;
}
