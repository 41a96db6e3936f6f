import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/model/source';
import { ErrorNotice } from '../components/ErrorNotice';
import { SubmitOrCancel } from '../components/SubmitOrCancel';
import { submitByKey } from '../components/submit-by-key';
import { useCommand } from '../hooks/use-operation';
import classes from './FlagPanel.module.css';

/** Asks for the reason and evidence of a flag. */
export function FlagForm({ source, onClose }: { source: Source; onClose(): void }) {
  const { t } = useTranslation();
  const flag = useCommand('sources.flag');
  const [reason, setReason] = useState(source.flag?.reason ?? '');
  const [evidence, setEvidence] = useState(source.flag?.evidence ?? '');
  const [isTried, setIsTried] = useState(false);

  const submit = async () => {
    setIsTried(true);
    if (reason.trim() === '') return;
    await flag.run({ sourceId: source.id, reason: reason.trim(), evidence: evidence.trim() });
    onClose();
  };
  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={submitByKey}
      onSubmit={event => {
        event.preventDefault();
        // The form shows a failure itself.
        void submit().catch(() => {});
      }}
    >
      <Text c="var(--ink-quiet)">{t('sources.flag.explanation')}</Text>
      <Textarea
        autoFocus
        label={t('sources.flag.reason')}
        required
        maxLength={2000}
        value={reason}
        error={isTried && reason.trim() === '' ? t('sources.flag.reasonMissing') : undefined}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Textarea
        label={t('sources.flag.evidence')}
        maxLength={10_000}
        value={evidence}
        onChange={event => setEvidence(event.currentTarget.value)}
      />
      {flag.error && <ErrorNotice error={flag.error} />}
      <SubmitOrCancel
        submitLabel={source.flag ? t('sources.flag.change') : t('sources.flag.submit')}
        isDisabled={flag.isRunning}
        onCancel={onClose}
      />
    </form>
  );
}
