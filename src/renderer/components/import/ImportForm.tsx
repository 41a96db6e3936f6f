import { Button, FileButton, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconFile, IconFolder } from '@tabler/icons-react';
import { type RefObject, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/errors';
import { useClient } from '../../client';
import { useQuery } from '../../hooks/use-operation';
import { Keys } from '../Keys';
import { notifyError } from '../notify';
import classes from './Import.module.css';
import { namedFiles, readFiles } from './read-files';
import { type DroppedFiles, NOTHING_TYPED, type UnsentText } from './use-import-dialog';

export interface ImportFormProps {
  /** One file becomes a new version of a document: no folder, no second file. */
  isVersion: boolean;
  isPaste: boolean;
  isBusy: boolean;
  onFiles(files: Promise<DroppedFiles>): void;
  onPaste(text: string, title: string): void;
  unsent: RefObject<UnsentText>;
}

export function ImportForm({ isVersion, isPaste, isBusy, onFiles, onPaste, unsent }: ImportFormProps) {
  const { t } = useTranslation();
  const client = useClient();
  const canPick = useQuery('host.describe', {}).data?.canPick ?? false;
  const [{ title, text }, setTyped] = useState(() => (isVersion ? NOTHING_TYPED : unsent.current));
  const type = (changes: Partial<UnsentText>) => {
    const typed = { title, text, ...changes };
    setTyped(typed);
    if (!isVersion) unsent.current = typed;
  };

  const pick = async (what: 'files' | 'folder') => {
    try {
      const { paths } = await client.call('host.pick', { what });
      if (paths.length > 0)
        onFiles(Promise.resolve({ sources: isVersion ? paths.slice(0, 1) : paths, tooLarge: [] }));
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause;
      notifyError(cause);
    }
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onPaste(text, title);
  };
  const filesLabel = isVersion ? t('shell.import.file') : t('shell.import.files');
  const fileIcon = <IconFile size={16} stroke={1.5} aria-hidden="true" />;

  return (
    <Stack gap="md">
      <Text size="md" c="var(--ink-quiet)">
        {isVersion ? t('shell.import.introVersion') : t('shell.import.intro')}
      </Text>
      <Group gap="xs">
        {canPick ? (
          <Button
            leftSection={fileIcon}
            data-autofocus={!isPaste || undefined}
            onClick={() => void pick('files')}
          >
            {filesLabel}
          </Button>
        ) : (
          <FileButton
            multiple
            onChange={files => onFiles(readFiles(namedFiles(isVersion ? files.slice(0, 1) : files)))}
          >
            {props => (
              <Button {...props} leftSection={fileIcon} data-autofocus={!isPaste || undefined}>
                {filesLabel}
              </Button>
            )}
          </FileButton>
        )}
        {!isVersion && canPick && (
          <Button
            variant="default"
            leftSection={<IconFolder size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => void pick('folder')}
          >
            {t('shell.import.folder')}
          </Button>
        )}
        {!isVersion && !canPick && <FolderButton onFiles={onFiles} />}
      </Group>
      <Text size="sm" c="var(--ink-quiet)">
        {t(isVersion ? 'shell.import.dropHintVersion' : 'shell.import.dropHint')}
      </Text>
      <form onSubmit={onSubmit} className={classes.paste}>
        <Stack gap="xs">
          <Title order={3}>{t('shell.import.pasteTitle')}</Title>
          {!isVersion && (
            <TextInput
              label={t('shell.import.textTitle')}
              description={t('shell.import.textTitleHint')}
              value={title}
              onChange={event => type({ title: event.currentTarget.value })}
            />
          )}
          <Textarea
            label={t('shell.import.text')}
            value={text}
            onChange={event => type({ text: event.currentTarget.value })}
            onKeyDown={event => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event);
            }}
            autosize={false}
            rows={7}
            data-autofocus={isPaste || undefined}
            classNames={{ input: classes.text ?? '' }}
          />
          <Group justify="flex-end">
            <Keys keys="Mod+Enter" />
            <Button type="submit" variant="default" disabled={text.trim() === '' || isBusy}>
              {t('shell.import.paste')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}

/** Mantine's FileButton cannot ask for a folder. */
function FolderButton({ onFiles }: { onFiles(files: Promise<DroppedFiles>): void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = true;
  }, []);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('shell.import.folder')}
        onChange={event => onFiles(readFiles(namedFiles(event.currentTarget.files ?? [])))}
      />
      <Button
        variant="default"
        leftSection={<IconFolder size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {t('shell.import.folder')}
      </Button>
    </>
  );
}
