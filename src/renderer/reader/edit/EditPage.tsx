import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Label } from '../../../shared/model/annotation';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Keys } from '../../components/Keys';
import { Page } from '../../components/Page';
import type { TextSelection } from '../../components/text/caret';
import { VisibleText } from '../../components/text/VisibleText';
import { useCommands } from '../../hooks/use-commands';
import { useCommand } from '../../hooks/use-operation';
import { FindBar } from '../FindBar';
import { placePath } from '../place';
import { Replacement } from '../Replacement';
import type { Opened } from '../reader-tab';
import { showReplacement } from '../shown-replacement';
import { useFind } from '../use-find';
import { useUndoNotice } from '../use-undo-notice';
import classes from './EditPage.module.css';
import { useTextEditor } from './use-text-editor';

export interface EditPageProps {
  /** The version that is edited, as it was when editing began. */
  opened: Opened;
  labels: readonly Label[];
  /** What is selected at first. */
  selection: TextSelection;
  onLeave(): void;
}

/** One version in a text editor. Nothing is stored before it is saved as a new version. */
export function EditPage({ opened, labels, selection, onLeave }: EditPageProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const notifyWithUndo = useUndoNotice();
  const edit = useCommand('documents.edit');
  const [isAsking, setIsAsking] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const { document, versions, versionId } = opened;
  const leaveOrAsk = () => (editing.isChanged ? setIsAsking(true) : leave());
  const editing = useTextEditor({ opened, labels, selection, container, onEscape: () => leaveOrAsk() });
  const find = useFind({
    text: editing.text,
    caret: 0,
    onReveal: hit => editing.editor?.reveal(hit),
  });
  const { editor } = editing;
  useEffect(() => editor?.showHits(find.hits, find.current), [editor, find.hits, find.current]);

  const leave = () => {
    editing.discard();
    onLeave();
  };
  const save = async (isOutdatedAllowed = false) => {
    if (edit.isRunning || !editing.isChanged) return;
    setIsAsking(false);
    const caret = editing.savedCaret();
    // What failed is said below the title.
    const made = await edit
      .run({ versionId, text: editing.savedText(), isOutdatedAllowed })
      .catch(() => null);
    if (!made) return;
    leave();
    // The new version is the current one: without a number the address follows it, and after an undo the one before.
    const at = { start: caret, end: caret };
    navigate(placePath({ documentId: document.id, versionId: null, at }), { replace: true });
    const { versionNumber: number, changeCount: count } = made;
    await notifyWithUndo(t('reader.edit.done', { number, count }));
  };

  useCommands([
    { id: 'save-edit', run: () => void save() },
    { id: 'leave-edit', run: leaveOrAsk },
    { id: 'find-in-text', run: find.open },
    // Here they mean the typing, wherever the focus is; what is stored stays as it is.
    { id: 'undo', run: () => editing.editor?.undo() },
    { id: 'redo', run: () => editing.editor?.redo() },
  ]);

  const number = versions.find(({ id }) => id === versionId)?.number ?? 0;
  const currentId = edit.error?.details['currentVersionId'];
  const newerNumber = Number(edit.error?.details['number'] ?? 0);
  return (
    <Page
      title={<VisibleText text={document.title} />}
      actions={
        <>
          <Button variant="default" rightSection={<Keys keys="Escape" />} onClick={leaveOrAsk}>
            {t('common.cancel')}
          </Button>
          <Button disabled={!editing.isChanged} loading={edit.isRunning} onClick={() => void save()}>
            {t('common.save')}
          </Button>
          <Keys keys="Mod+S" />
        </>
      }
      inspectorLabel={t('reader.edit.changes')}
      inspector={<Changes editing={editing} />}
    >
      <div className={classes.page}>
        <div>
          <div className={classes.bar}>
            <Text size="md">{t('reader.edit.editing', { number })}</Text>
            <Text size="md" className={classes.quiet} aria-live="polite">
              {!editing.isSafe ? t('reader.edit.unsafe') : editing.wasRestored && t('reader.edit.restored')}
            </Text>
          </div>
          {edit.error && typeof currentId === 'number' && (
            <Alert
              role="alert"
              color="red"
              variant="light"
              m="md"
              title={t('reader.edit.outdated', { number: newerNumber })}
            >
              <Text size="md">{t('reader.edit.outdatedText')}</Text>
              <Group mt="xs">
                <Button component={Link} href={`/compare/${versionId}/${currentId}`} variant="default">
                  {t('reader.edit.compareNewer')}
                </Button>
                <Button variant="default" onClick={() => void save(true)}>
                  {t('reader.edit.saveAnyway')}
                </Button>
              </Group>
            </Alert>
          )}
          {edit.error && typeof currentId !== 'number' && <ErrorNotice error={edit.error} />}
          {find.isOpen && (
            <FindBar
              find={find}
              onClose={() => {
                find.close();
                editing.editor?.focus();
              }}
            />
          )}
        </div>
        <div ref={container} className={classes.editor} aria-busy={editing.editor === null} />
      </div>
      {isAsking && (
        <Dialog onClose={() => setIsAsking(false)} title={t('reader.edit.leaveTitle')}>
          <Text size="md">{t('reader.edit.leaveText')}</Text>
          <Group mt="md" justify="flex-end">
            <Button variant="subtle" color="red" onClick={leave}>
              {t('reader.edit.discard')}
            </Button>
            <Button variant="default" onClick={() => setIsAsking(false)}>
              {t('reader.edit.goOn')}
            </Button>
            <Button data-autofocus onClick={() => void save()}>
              {t('common.save')}
            </Button>
          </Group>
        </Dialog>
      )}
    </Page>
  );
}

/** What would go into the new version's ledger, as it was typed. */
function Changes({ editing }: { editing: ReturnType<typeof useTextEditor> }) {
  const { t } = useTranslation();
  const { changes, originalText } = editing;
  return (
    <div className={classes.changes}>
      <Title order={2}>{t('reader.edit.changes')}</Title>
      {changes.length === 0 && <Text className={classes.quiet}>{t('reader.edit.noChanges')}</Text>}
      <ol className={classes.list} aria-label={t('reader.edit.changes')}>
        {changes.slice(0, MAX_LISTED).map(change => (
          <li key={change.start}>
            <Replacement replacement={showReplacement(originalText, change)} />
          </li>
        ))}
      </ol>
      {changes.length > MAX_LISTED && (
        <Text className={classes.quiet}>
          {t('reader.edit.moreChanges', { count: changes.length - MAX_LISTED })}
        </Text>
      )}
    </div>
  );
}

const MAX_LISTED = 100;
