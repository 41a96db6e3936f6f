import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSaveFile } from '../components/use-save-file';
import { useCommand } from '../hooks/use-operation';

/** Writes a file that is evidence to where the person wants it. */
export function SaveEvidenceFile({ evidenceId, name }: { evidenceId: number; name: string }) {
  const { t } = useTranslation();
  const write = useCommand('claims.save-evidence-file');
  const { save, isSaving, dialog } = useSaveFile(t('claims.file.save'));
  return (
    <>
      <Tooltip label={t('claims.file.save')}>
        <ActionIcon
          size="sm"
          aria-label={t('claims.file.saveNamed', { name })}
          disabled={isSaving}
          onClick={() => save({ name, write: (path, replace) => write.run({ evidenceId, path, replace }) })}
        >
          <IconDownload size={14} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      {dialog}
    </>
  );
}
