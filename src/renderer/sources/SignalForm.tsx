import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signal, SignalValue } from '../../shared/model/source';
import { ErrorNotice } from '../components/ErrorNotice';
import { submitByKey } from '../components/submit-by-key';
import { useCommand } from '../hooks/use-operation';
import { isCalendarDate, VALUES } from './checklist';
import classes from './SignalForm.module.css';

export interface SignalFormProps {
  sourceId: number;
  signalId: string;
  /** The observation so far; a new one takes its place. */
  signal: Signal | null;
  onClose(): void;
}

/** Records what was observed: answer, evidence, day, and until when it counts. */
export function SignalForm({ sourceId, signalId, signal, onClose }: SignalFormProps) {
  const { t } = useTranslation();
  const save = useCommand('sources.set-signal');
  const removal = useCommand('sources.remove-signal');
  const [value, setValue] = useState<SignalValue>(signal?.value ?? 'yes');
  const [evidence, setEvidence] = useState(signal?.evidence ?? '');
  const [observedOn, setObservedOn] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const [expiresOn, setExpiresOn] = useState(signal?.expiresOn ?? '');
  const isObservedInvalid = !isCalendarDate(observedOn.trim());
  const isExpiryInvalid = expiresOn.trim() !== '' && !isCalendarDate(expiresOn.trim());
  const error = save.error ?? removal.error;

  const submit = async () => {
    if (isObservedInvalid || isExpiryInvalid) return;
    await save.run({
      sourceId,
      signal: signalId,
      value,
      evidence: evidence.trim(),
      observedOn: observedOn.trim(),
      expiresOn: expiresOn.trim() || null,
    });
    onClose();
  };
  // The form shows a failure itself.
  const remove = () => signal && void removal.run({ signalId: signal.id }).then(onClose, () => {});

  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={submitByKey}
      onSubmit={event => {
        event.preventDefault();
        void submit().catch(() => {});
      }}
    >
      <Select
        autoFocus
        openOnFocus={false}
        label={t('sources.signals.value')}
        allowDeselect={false}
        data={VALUES.map(option => ({ value: option, label: t(`sources.signals.values.${option}`) }))}
        value={value}
        onChange={next => setValue(next as SignalValue)}
      />
      <TextInput
        label={t('sources.signals.observedOn')}
        placeholder={t('sources.signals.dateHint')}
        value={observedOn}
        error={isObservedInvalid ? t('sources.signals.dateInvalid') : undefined}
        onChange={event => setObservedOn(event.currentTarget.value)}
      />
      <TextInput
        label={t('sources.signals.expiresOn')}
        placeholder={t('sources.signals.dateHint')}
        title={t('sources.signals.expiresHint')}
        value={expiresOn}
        error={isExpiryInvalid ? t('sources.signals.dateInvalid') : undefined}
        onChange={event => setExpiresOn(event.currentTarget.value)}
      />
      <Textarea
        className={classes.wide}
        label={t('sources.signals.evidence')}
        description={t('sources.signals.evidenceHint')}
        maxLength={10_000}
        value={evidence}
        onChange={event => setEvidence(event.currentTarget.value)}
      />
      {error && (
        <div className={classes.wide}>
          <ErrorNotice error={error} />
        </div>
      )}
      <Group className={classes.wide} gap="xs">
        <Button type="submit" disabled={save.isRunning}>
          {t('sources.signals.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        {signal && (
          <Button variant="default" disabled={removal.isRunning} onClick={remove}>
            {t('sources.signals.remove')}
          </Button>
        )}
      </Group>
    </form>
  );
}
