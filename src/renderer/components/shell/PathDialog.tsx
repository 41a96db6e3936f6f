import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import { ErrorNotice } from '../ErrorNotice';
import type { WorkspaceAction } from './workspace-actions';

export interface PathDialogProps {
  action: WorkspaceAction;
  suggestedPath: string;
  example: string;
  /** The dialog closes when this is done and shows why when it fails. */
  onSubmit(path: string): Promise<void>;
  onClose(): void;
}

/** Asks for the path of a workspace file where the host cannot show the system's dialog. */
export function PathDialog({ action, suggestedPath, example, onSubmit, onClose }: PathDialogProps) {
  const { t } = useTranslation();
  const [path, setPath] = useState(suggestedPath);
  const [error, setError] = useState<AppError | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  const onFormSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsRunning(true);
    setError(null);
    try {
      await onSubmit(path.trim());
      onClose();
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      setError(cause);
    } finally {
      setIsRunning(false);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`shell.workspace.${action}Title`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={event => void onFormSubmit(event)}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('shell.workspace.path')}
            description={t('shell.workspace.pathHint', { example })}
            value={path}
            onChange={event => setPath(event.currentTarget.value)}
            spellCheck={false}
          />
          {error && <ErrorNotice error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={path.trim() === '' || isRunning}>
              {t(`shell.workspace.${action}Action`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
