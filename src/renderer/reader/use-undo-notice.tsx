import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useClient } from '../client';
import { closeButton, notifyDone, UNDO_NOTICE_ID } from '../components/notify';
import { useCommand } from '../hooks/use-operation';

/** Says what was just done and offers to take it back. Once something else was done, it only says so. */
export function useUndoNotice(): (message: string) => Promise<void> {
  const { t } = useTranslation();
  const client = useClient();
  const undo = useCommand('history.undo');
  const findNewest = async () => (await client.call('history.list', { limit: 1 })).undo?.id ?? null;

  return async message => {
    const offered = await findNewest();
    const takeBack = async () => {
      notifications.hide(UNDO_NOTICE_ID);
      if (offered !== null && offered === (await findNewest())) await undo.run({});
      else notifyDone(t('reader.undoStale'));
    };
    notifications.hide(UNDO_NOTICE_ID);
    notifications.show({
      closeButtonProps: closeButton(),
      id: UNDO_NOTICE_ID,
      withBorder: true,
      autoClose: 8000,
      color: 'ink',
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="md">{message}</Text>
          <Button flex="none" variant="subtle" onClick={() => void takeBack()}>
            {t('reader.undo')}
          </Button>
        </Group>
      ),
    });
  };
}
