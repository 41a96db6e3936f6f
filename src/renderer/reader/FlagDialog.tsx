import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { notifyDone } from '../components/notify';
import { submitByKey } from '../components/submit-by-key';
import { useCommand } from '../hooks/use-operation';
import type { Opened } from './reader-tab';

/** Flags the source of the open text as dubious. A reason is a must. */
export function FlagDialog({ source, onClose }: { source: NonNullable<Opened['source']>; onClose(): void }) {
  const { t } = useTranslation();
  const flag = useCommand('sources.flag');
  const [reason, setReason] = useState(source.flag?.reason ?? '');
  const [evidence, setEvidence] = useState(source.flag?.evidence ?? '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    await flag.run({ sourceId: source.id, reason: reason.trim(), evidence: evidence.trim() }).then(
      () => {
        notifyDone(t('reader.flag.done'));
        onClose();
      },
      () => {},
    );
  };

  return (
    <Dialog onClose={onClose} title={t('reader.flag.title')}>
      <form onSubmit={submit} onKeyDown={submitByKey}>
        <Stack gap="sm">
          <Text size="md">{t('reader.flag.about', { source: source.name })}</Text>
          <Textarea
            data-autofocus
            required
            label={t('reader.flag.reason')}
            placeholder={t('reader.flag.reasonHint')}
            maxLength={2000}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Textarea
            label={t('reader.flag.evidence')}
            maxLength={10_000}
            value={evidence}
            onChange={event => setEvidence(event.currentTarget.value)}
          />
          {flag.error && <ErrorNotice error={flag.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={flag.isRunning} disabled={reason.trim() === ''}>
              {t('reader.flag.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
