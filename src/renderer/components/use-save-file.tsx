import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand, useQuery } from '../hooks/use-operation';
import { notifyDone, notifyError } from './notify';
import { PathDialog } from './PathDialog';

export interface FileToSave {
  readonly name: string;
  write(path: string, replace: boolean): Promise<{ readonly path: string }>;
}

/** Has a file written to where the person wants it; where the host has no dialog, a field asks for the path. */
export function useSaveFile(title: string) {
  const { t } = useTranslation();
  const host = useQuery('host.describe', {});
  const pick = useCommand('host.pick');
  const [asked, setAsked] = useState<FileToSave | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const saveTo = async (file: FileToSave, path: string, replace: boolean) => {
    setIsSaving(true);
    try {
      const written = await file.write(path, replace);
      notifyDone(t('common.saveFile.saved', { path: written.path }));
    } finally {
      setIsSaving(false);
    }
  };
  const choose = async (file: FileToSave) => {
    if (!host.data?.canPick) return setAsked(file);
    const [path] = (await pick.run({ what: 'save-file', suggestedName: file.name })).paths;
    // The dialog has asked already whether a file there may be replaced.
    if (path !== undefined) await saveTo(file, path, true);
  };
  const folder = host.data?.documentsFolder ?? '';
  const separator = folder.includes('\\') ? '\\' : '/';
  return {
    isSaving,
    save: (file: FileToSave) => void choose(file).catch(notifyError),
    dialog: asked && (
      <PathDialog
        title={title}
        label={t('common.saveFile.path')}
        hint={t('common.saveFile.pathHint')}
        submitLabel={t('common.saveFile.submit')}
        suggestedPath={folder === '' ? '' : `${folder}${separator}${asked.name}`}
        onSubmit={path => saveTo(asked, path, false)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
