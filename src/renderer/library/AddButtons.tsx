import { Button } from '@mantine/core';
import { IconClipboardText, IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useImportDialog } from '../components/import/use-import-dialog';

/** The two ways in: pasted text, and files. */
export function AddButtons() {
  const { t } = useTranslation();
  const importDialog = useImportDialog();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardText size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => importDialog.open({ isPaste: true })}
      >
        {t('library.paste')}
      </Button>
      <Button
        leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => importDialog.open()}
      >
        {t('library.import')}
      </Button>
    </>
  );
}
