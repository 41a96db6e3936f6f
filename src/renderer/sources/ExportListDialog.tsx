import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/errors';
import { ErrorNotice } from '../components/ErrorNotice';
import { useQuery } from '../hooks/use-operation';

/** Asks where the list goes, where the host has no dialog of its own. */
export function ExportListDialog({
  onExport,
  onClose,
}: {
  onExport(path: string): Promise<void>;
  onClose(): void;
}) {
  const { t } = useTranslation();
  const host = useQuery('host.describe', {});
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const path = typed ?? (host.data ? `${host.data.documentsFolder}/${t('sources.lists.fileName')}` : '');

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    try {
      await onExport(path.trim());
      onClose();
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      setError(cause);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sources.lists.exportTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={event => void onSubmit(event)}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('sources.lists.path')}
            description={t('sources.lists.pathHint')}
            value={path}
            onChange={event => setTyped(event.currentTarget.value)}
            spellCheck={false}
          />
          {error && <ErrorNotice error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={path.trim() === ''}>
              {t('sources.lists.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
