import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowsDiff,
  IconCheck,
  IconDots,
  IconDownload,
  IconFilePlus,
  IconFileSearch,
  IconFlag,
  IconPencil,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSaveOriginal } from '../components/use-save-original';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import type { ReaderDialog } from './reader-dialog';
import type { Opened } from './reader-tab';

export interface ReaderActionsProps {
  opened: Opened;
  onDialog(dialog: ReaderDialog): void;
  onEdit(): void;
  onAddVersion(): void;
}

/** Beside the title: what can be done with the whole text. */
export function ReaderActions({ opened, onDialog, onEdit, onAddVersion }: ReaderActionsProps) {
  const { t } = useTranslation();
  const { document } = opened;
  const isCurrent = opened.versionId === document.currentVersionId;
  const markRead = useCommand('documents.mark-read');
  const { saveOriginal, dialog } = useSaveOriginal();
  useCommands([{ id: 'save-original', run: () => saveOriginal(opened.versionId) }]);
  const readLabel =
    document.readBy === null ? t('reader.notRead') : t('reader.readBy', { who: document.readBy });

  return (
    <>
      <Tooltip label={readLabel}>
        <Button
          variant={document.readBy === null ? 'default' : 'light'}
          leftSection={<IconCheck size={14} stroke={1.5} />}
          aria-pressed={document.readBy !== null}
          loading={markRead.isRunning}
          onClick={() => void markRead.run({ documentId: document.id, isRead: document.readBy === null })}
        >
          {t('reader.read')}
        </Button>
      </Tooltip>
      <Tooltip label={t(isCurrent ? 'commands.edit-text' : 'reader.edit.onlyCurrent')}>
        <Button
          variant="default"
          leftSection={<IconPencil size={14} stroke={1.5} />}
          aria-disabled={!isCurrent}
          data-disabled={!isCurrent || undefined}
          onClick={onEdit}
        >
          {t('common.edit')}
        </Button>
      </Tooltip>
      <Button
        variant="default"
        leftSection={<IconArrowsDiff size={14} stroke={1.5} />}
        onClick={() => onDialog('compare')}
      >
        {t('reader.compare')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('reader.more')} size="md">
            <IconDots size={16} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFlag size={16} stroke={1.5} />} onClick={() => onDialog('flag')}>
            {t('reader.flagSource')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFilePlus size={16} stroke={1.5} />} onClick={onAddVersion}>
            {t('reader.addVersion')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileSearch size={16} stroke={1.5} />}
            onClick={() => onDialog('original')}
          >
            {t('commands.show-in-original')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconDownload size={16} stroke={1.5} />}
            onClick={() => saveOriginal(opened.versionId)}
          >
            {t('commands.save-original')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog}
    </>
  );
}
