import { ActionIcon, Button, Group, Textarea } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '../../../shared/model/annotation';
import { formatMoment } from '../../components/format';
import { Keys } from '../../components/Keys';
import { VisibleText } from '../../components/text/VisibleText';
import { useCommand, useQuery } from '../../hooks/use-operation';
import { useUnsaved } from '../../hooks/use-unsaved';
import type { ShownAnnotation } from '../decorations';
import { useUndoNotice } from '../use-undo-notice';
import classes from './Thread.module.css';

/** The replies to an annotation, and a field for one more. */
export function Thread({ annotation }: { annotation: ShownAnnotation }) {
  const { t } = useTranslation();
  const send = useCommand('annotations.reply');
  const actor = useQuery('settings.get', {}).data?.actor;
  const unsaved = useUnsaved<string>(`reply ${annotation.id} ${annotation.createdAtMs}`);
  const text = unsaved.typed ?? '';
  const onSend = async () => {
    if (text.trim() === '' || send.isRunning) return;
    await send.run({ annotationId: annotation.id, text: text.trim() });
    unsaved.drop();
  };
  return (
    <section className={classes.thread} aria-label={t('reader.thread.title')}>
      {annotation.replies.length > 0 && (
        <ol className={classes.replies}>
          {annotation.replies.map(reply => (
            <ReplyItem key={reply.id} reply={reply} isOwn={reply.createdBy === actor} />
          ))}
        </ol>
      )}
      <Textarea
        data-reply-field
        label={t('reader.thread.reply')}
        minRows={1}
        maxRows={10}
        maxLength={20_000}
        value={text}
        onChange={event => unsaved.keep(event.currentTarget.value)}
        onKeyDown={event => isSending(event) && void onSend()}
      />
      {text.trim() !== '' && (
        <Group gap={6}>
          <Button
            variant="default"
            loading={send.isRunning}
            rightSection={<Keys keys="Mod+Enter" />}
            onClick={() => void onSend()}
          >
            {t('reader.thread.send')}
          </Button>
        </Group>
      )}
    </section>
  );
}

function ReplyItem({ reply, isOwn }: { reply: Reply; isOwn: boolean }) {
  const { t, i18n } = useTranslation();
  const remove = useCommand('annotations.remove-reply');
  const notifyWithUndo = useUndoNotice();
  const [isEditing, setIsEditing] = useState(false);
  const onRemove = async () => {
    await remove.run({ replyId: reply.id });
    await notifyWithUndo(t('reader.thread.removed'));
  };
  if (isEditing) return <ReplyEditor reply={reply} onClose={() => setIsEditing(false)} />;
  return (
    <li className={classes.reply}>
      <p className={classes.text}>
        <VisibleText text={reply.text} />
      </p>
      <div className={classes.by}>
        <span>
          {t('reader.annotations.by', {
            who: reply.createdBy,
            when: formatMoment(reply.createdAtMs, i18n.language),
          })}
          {reply.modifiedAtMs > reply.createdAtMs && ` · ${t('reader.thread.edited')}`}
        </span>
        {isOwn && (
          <span className={classes.actions}>
            <ActionIcon size="sm" aria-label={t('reader.thread.edit')} onClick={() => setIsEditing(true)}>
              <IconPencil size={14} stroke={1.5} aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              size="sm"
              aria-label={t('reader.thread.remove')}
              loading={remove.isRunning}
              onClick={() => void onRemove()}
            >
              <IconTrash size={14} stroke={1.5} aria-hidden="true" />
            </ActionIcon>
          </span>
        )}
      </div>
    </li>
  );
}

function ReplyEditor({ reply, onClose }: { reply: Reply; onClose(): void }) {
  const { t } = useTranslation();
  const edit = useCommand('annotations.edit-reply');
  const [text, setText] = useState(reply.text);
  const save = async () => {
    if (text.trim() === '' || edit.isRunning) return;
    if (text.trim() !== reply.text) await edit.run({ replyId: reply.id, text: text.trim() });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (isSending(event)) {
      void save();
    }
  };
  return (
    <li className={classes.reply}>
      <Textarea
        autoFocus
        label={t('reader.thread.edit')}
        minRows={1}
        maxRows={10}
        maxLength={20_000}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group gap={6}>
        <Button variant="default" loading={edit.isRunning} onClick={() => void save()}>
          {t('common.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </li>
  );
}

function isSending(event: KeyboardEvent): boolean {
  const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (isSent) event.preventDefault();
  return isSent;
}
