import { Button, Checkbox, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { dropDraft } from '../components/drafts';
import { ErrorNotice } from '../components/ErrorNotice';
import { VisibleText } from '../components/text/VisibleText';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useJob, useQuery } from '../hooks/use-operation';
import { ErasureScope } from './ErasureScope';
import classes from './HistoryPage.module.css';

type Thing = OutputOf<'history.things'>['things'][number];

/** Asks what of an entry is to go for good, says what that takes and what it does not reach, and wants a reason. */
export function EraseDialog({ entryId, onClose }: { entryId: number; onClose(): void }) {
  const { t } = useTranslation();
  const things = useQuery('history.things', { entryId });
  const erase = useJob('history.erase');
  const isRunning = erase.state.phase === 'running';
  const erased = erase.state.phase === 'done' ? erase.state.output : null;
  // What was typed into a text and not saved holds its words too, and the host cannot reach it.
  useEffect(() => {
    for (const textSha256 of erased?.erasedTextSha256s ?? []) dropDraft(localStorage, textSha256);
  }, [erased]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(640px, 94vw)"
      title={t('history.erase.title')}
      closeButtonProps={{ 'aria-label': t('common.close'), disabled: isRunning }}
      closeOnEscape={!isRunning}
      closeOnClickOutside={false}
    >
      {erased ? (
        <Done result={erased} onClose={onClose} />
      ) : things.error ? (
        <ErrorNotice error={things.error} onRetry={() => void things.refetch()} />
      ) : !things.data ? (
        <p className={classes.quiet}>{t('common.loading')}</p>
      ) : things.data.things.length === 0 ? (
        <p>{t('history.erase.nothing')}</p>
      ) : (
        <EraseForm
          things={things.data.things}
          isRunning={isRunning}
          failure={erase.state.phase === 'failed' ? <ErrorNotice error={erase.state.error} /> : null}
          onErase={input => void erase.start(input)}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

interface EraseFormProps {
  things: readonly Thing[];
  isRunning: boolean;
  failure: ReactNode;
  onErase(input: { kind: Thing['kind']; id: number; reason: string; withOriginals: boolean }): void;
  onClose(): void;
}

function EraseForm({ things, isRunning, failure, onErase, onClose }: EraseFormProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(0);
  const [withOriginals, setWithOriginals] = useState(false);
  const [reason, setReason] = useState('');
  const reasonField = useFocusOnMount<HTMLTextAreaElement>();
  const { kind, id } = things[chosen] ?? { kind: 'document' as const, id: 0 };
  const scope = useQuery('history.preview-erasure', { kind, id, withOriginals }, { keepsPrevious: true });
  const plain = useQuery('history.preview-erasure', { kind, id, withOriginals: false });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '' && !isRunning) onErase({ kind, id, reason: reason.trim(), withOriginals });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" className={classes.dialog ?? ''}>
        <p>{t('history.erase.warning')}</p>
        <Radio.Group
          label={t('history.erase.what')}
          value={String(chosen)}
          onChange={value => {
            setChosen(Number(value));
            setWithOriginals(false);
          }}
        >
          <div className={classes.things}>
            {things.map((thing, index) => (
              <Radio
                key={`${thing.kind} ${thing.id}`}
                size="xs"
                styles={{ label: { fontSize: '13px' } }}
                value={String(index)}
                label={
                  <>
                    {t(`history.erase.kinds.${thing.kind}`)}: <VisibleText text={thing.name} />
                  </>
                }
              />
            ))}
          </div>
        </Radio.Group>
        {scope.error && <ErrorNotice error={scope.error} onRetry={() => void scope.refetch()} />}
        {scope.data && <ErasureScope scope={scope.data} />}
        {plain.data && plain.data.keptOriginals.length > 0 && (
          <Checkbox
            label={t('history.erase.withOriginals', {
              names: plain.data.keptOriginals.map(({ fileName }) => fileName).join(', '),
            })}
            checked={withOriginals}
            onChange={event => setWithOriginals(event.currentTarget.checked)}
          />
        )}
        <p className={classes.quiet}>{t('history.erase.beyond')}</p>
        <Textarea
          ref={reasonField}
          label={t('history.erase.reason')}
          description={t('history.erase.reasonHint')}
          required
          maxLength={500}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        {failure}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" disabled={isRunning} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" color="red" disabled={reason.trim() === '' || isRunning || !scope.data}>
            {t(isRunning ? 'history.erase.running' : 'history.erase.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Done({ result, onClose }: { result: OutputOf<'history.erase'>; onClose(): void }) {
  const { t } = useTranslation();
  const closeButton = useFocusOnMount<HTMLButtonElement>();
  return (
    <Stack gap="sm" role="status" className={classes.dialog ?? ''}>
      <p>{t(result.isFileClean ? 'history.erase.done' : 'history.erase.notClean')}</p>
      <ErasureScope scope={result} isDone />
      <p className={classes.quiet}>{t('history.erase.beyond')}</p>
      <Group justify="flex-end">
        <Button ref={closeButton} onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </Stack>
  );
}
