import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone, notifyError } from '../components/notify';
import { PathDialog } from '../components/PathDialog';
import { useCommand, useQuery } from '../hooks/use-operation';

/** Writes a file that is evidence to where the person wants it; where the host has no dialog, a field asks for the path. */
export function SaveEvidenceFile({ evidenceId, name }: { evidenceId: number; name: string }) {
  const { t } = useTranslation();
  const host = useQuery('host.describe', {});
  const pick = useCommand('host.pick');
  const save = useCommand('claims.save-evidence-file');
  const [isAsking, setIsAsking] = useState(false);
  const saveTo = async (path: string, replace: boolean) => {
    const written = await save.run({ evidenceId, path, replace });
    notifyDone(t('claims.file.saved', { path: written.path }));
  };
  const choose = async () => {
    if (!host.data?.canPick) return setIsAsking(true);
    const [path] = (await pick.run({ what: 'save-file', suggestedName: name })).paths;
    // The dialog has asked already whether a file there may be replaced.
    if (path !== undefined) await saveTo(path, true);
  };
  const folder = host.data?.documentsFolder ?? '';
  const separator = folder.includes('\\') ? '\\' : '/';
  return (
    <>
      <Tooltip label={t('claims.file.save')}>
        <ActionIcon
          size="sm"
          aria-label={t('claims.file.saveNamed', { name })}
          disabled={save.isRunning}
          onClick={() => void choose().catch(notifyError)}
        >
          <IconDownload size={14} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      {isAsking && (
        <PathDialog
          title={t('claims.file.save')}
          label={t('claims.file.path')}
          hint={t('claims.file.pathHint')}
          submitLabel={t('claims.file.submit')}
          suggestedPath={folder === '' ? '' : `${folder}${separator}${name}`}
          onSubmit={path => saveTo(path, false)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
