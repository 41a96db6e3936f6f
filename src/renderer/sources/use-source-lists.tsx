import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { AppError } from '../../shared/errors';
import { notifyDone, notifyError } from '../components/notify';
import { useCommand, useQuery } from '../hooks/use-operation';

/** Reading and writing the list of sources as CSV: with the system's dialog where the host has one, else by file field and path. */
export function useSourceLists() {
  const { t } = useTranslation();
  const host = useQuery('host.describe', {});
  const pick = useCommand('host.pick');
  const importList = useCommand('sources.import');
  const exportList = useCommand('sources.export');
  const [imported, setImported] = useState<OutputOf<'sources.import'> | null>(null);
  const [isAskingForPath, setIsAskingForPath] = useState(false);
  const fileField = useRef<HTMLInputElement>(null);
  const canPick = host.data?.canPick === true;

  async function readList(file: string | { name: string; bytes: Uint8Array<ArrayBuffer> }) {
    setImported(null);
    setImported(await importList.run({ file }));
  }

  /** The system's own dialog has asked already whether a file may be replaced. */
  async function exportTo(path: string, replace: boolean) {
    const { count, path: written } = await exportList.run({ file: path, replace });
    notifyDone(t('sources.lists.exported', { count, path: written }));
  }

  async function pickPath(what: 'csv' | 'save-csv'): Promise<string | null> {
    const { paths } = await pick.run({ what, suggestedName: t('sources.lists.fileName') });
    return paths[0] ?? null;
  }

  async function startImport() {
    if (!canPick) return fileField.current?.click();
    const path = await pickPath('csv');
    if (path) await readList(path);
  }

  async function startExport() {
    if (!canPick) return setIsAskingForPath(true);
    const path = await pickPath('save-csv');
    if (path) await exportTo(path, true);
  }

  async function readFile(input: HTMLInputElement) {
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    const bytes = file && new Uint8Array(await file.arrayBuffer());
    input.value = '';
    if (file && bytes) await readList({ name: file.name, bytes });
  }

  const filePicker: ReactNode = (
    <input
      ref={fileField}
      type="file"
      accept=".csv,text/csv"
      aria-label={t('sources.lists.file')}
      hidden
      onChange={event => void readFile(event.currentTarget).catch(ignoreShown)}
    />
  );
  return {
    imported,
    importError: importList.error,
    clearImported: () => setImported(null),
    startImport: () => void startImport().catch(ignoreShown),
    startExport: () => void startExport().catch(notifyFailure),
    exportTo: (path: string) => exportTo(path, false),
    isAskingForPath,
    suggestedPath: host.data ? `${host.data.documentsFolder}/${t('sources.lists.fileName')}` : '',
    closeExport: () => setIsAskingForPath(false),
    filePicker,
  };
}

/** `importError` shows what went wrong. */
function ignoreShown(cause: unknown): void {
  if (!(cause instanceof AppError)) throw cause;
}

function notifyFailure(cause: unknown): void {
  if (!(cause instanceof AppError)) throw cause;
  notifyError(cause);
}
