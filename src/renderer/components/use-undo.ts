import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/errors';
import { useCommand, useQuery } from '../hooks/use-operation';
import { useHistorySentence } from './history-sentence';
import { notifyDone, notifyError, UNDO_NOTICE_ID } from './notify';

/** Undo and redo of the workspace, with what each would do next; null where there is nothing. */
export function useUndo() {
  const { t } = useTranslation();
  const sentence = useHistorySentence();
  const next = useQuery('history.list', { offset: 0, limit: 1 });
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');

  const run = async (command: typeof undo | typeof redo, key: 'shell.undone' | 'shell.redone') => {
    // What it says is no longer so.
    notifications.hide(UNDO_NOTICE_ID);
    try {
      const { entry } = await command.run({});
      notifyDone(t(key, { what: sentence(entry) }));
    } catch (cause) {
      if (cause instanceof AppError) notifyError(cause);
      else throw cause;
    }
  };

  return {
    nextUndo: next.data?.undo ? sentence(next.data.undo) : null,
    nextRedo: next.data?.redo ? sentence(next.data.redo) : null,
    undo: () => void run(undo, 'shell.undone'),
    redo: () => void run(redo, 'shell.redone'),
  };
}
