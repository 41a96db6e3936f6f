import { useTranslation } from 'react-i18next';
import { useCommand } from '../hooks/use-operation';
import { notifyDone, notifyError } from './notify';
import { useSaveFile } from './use-save-file';

/** Gives back the imported file that a version goes back to, byte for byte and under its name. */
export function useSaveOriginal() {
  const { t } = useTranslation();
  const describe = useCommand('documents.original');
  const write = useCommand('documents.save-original');
  const { save, dialog } = useSaveFile(t('commands.save-original'));
  const saveOriginal = async (versionId: number) => {
    const { original } = await describe.run({ versionId });
    if (!original) return notifyDone(t('errors.not_found.no-file'));
    save({
      // Of a file in an imported folder the name has its path below that folder.
      name: original.fileName.split(/[\\/]/).at(-1) ?? '',
      write: (path, replace) => write.run({ versionId, path, replace }),
    });
  };
  return { dialog, saveOriginal: (versionId: number) => void saveOriginal(versionId).catch(notifyError) };
}
