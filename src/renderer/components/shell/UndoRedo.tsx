import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../hooks/use-commands';
import { useUndo } from '../use-undo';
import classes from './Navigation.module.css';

/** Each button says what it would take back or bring back. The keys work even where nothing is known yet. */
export function UndoRedo() {
  const { t } = useTranslation();
  const { nextUndo, nextRedo, undo, redo } = useUndo();
  useCommands(
    [
      { id: 'undo', run: undo },
      { id: 'redo', run: redo },
    ],
    { isEverywhere: true },
  );
  const undoLabel = nextUndo ? t('shell.undoOf', { what: nextUndo }) : t('shell.nothingToUndo');
  const redoLabel = nextRedo ? t('shell.redoOf', { what: nextRedo }) : t('shell.nothingToRedo');
  return (
    <>
      <Tooltip label={undoLabel} position="top-start" multiline maw={320}>
        <UnstyledButton className={classes.tool} aria-label={undoLabel} disabled={!nextUndo} onClick={undo}>
          <IconArrowBackUp size={16} stroke={1.5} aria-hidden="true" />
        </UnstyledButton>
      </Tooltip>
      <Tooltip label={redoLabel} position="top-start" multiline maw={320}>
        <UnstyledButton className={classes.tool} aria-label={redoLabel} disabled={!nextRedo} onClick={redo}>
          <IconArrowForwardUp size={16} stroke={1.5} aria-hidden="true" />
        </UnstyledButton>
      </Tooltip>
    </>
  );
}
