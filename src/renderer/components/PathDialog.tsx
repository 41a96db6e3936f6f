import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/errors';
import { Dialog } from './Dialog';
import { ErrorNotice } from './ErrorNotice';

export interface PathDialogProps {
  title: string;
  label: string;
  hint: string;
  submitLabel: string;
  /** Stands in the field until something is typed; may come later than the dialog. */
  suggestedPath: string;
  /** The dialog closes when this is done and shows why when it fails. */
  onSubmit(path: string): Promise<void>;
  onClose(): void;
}

/** Asks for the path of a file where the host cannot show the system's dialog. */
export function PathDialog(props: PathDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const path = typed ?? props.suggestedPath;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsRunning(true);
    setError(null);
    try {
      await props.onSubmit(path.trim());
      props.onClose();
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      setError(cause);
    } finally {
      setIsRunning(false);
    }
  };

  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <form onSubmit={event => void submit(event)}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={props.label}
            description={props.hint}
            value={path}
            onChange={event => setTyped(event.currentTarget.value)}
            spellCheck={false}
          />
          {error && <ErrorNotice error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={path.trim() === '' || isRunning}>
              {props.submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
