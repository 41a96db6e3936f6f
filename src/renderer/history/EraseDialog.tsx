import { Button, Checkbox, Group, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { AppError } from '../../shared/errors';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { VisibleText } from '../components/text/VisibleText';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useJob, useQuery } from '../hooks/use-operation';
import { ErasingProgress } from './ErasingProgress';
import { ErasureScope } from './ErasureScope';
import classes from './HistoryPage.module.css';

type Thing = OutputOf<'history.things'>['things'][number];

/** Asks what of an entry is to go for good, says what that takes and what it does not reach, and wants a reason. */
export function EraseDialog({ entryId, onClose }: { entryId: number; onClose(): void }) {
  const { t } = useTranslation();
  const things = useQuery('history.things', { entryId });
  // Kept here: after a cancel the form stands there as it was.
  const [wish, setWish] = useState<Wish>({ chosen: 0, withOriginals: false, reason: '' });
  const erase = useJob('history.erase');
  const isRunning = erase.state.phase === 'running';
  const erased = erase.state.phase === 'done' ? erase.state.output : null;
  return (
    <Dialog
      onClose={onClose}
      size="min(640px, 94vw)"
      title={t('history.erase.title')}
      isHeld={isRunning}
      ignoresClickBeside
    >
      {erased ? (
        <Done result={erased} onClose={onClose} />
      ) : erase.state.phase === 'running' ? (
        <ErasingProgress
          stage={erase.state.progress?.stage ?? 'looking'}
          isCancelling={erase.state.isCancelling}
          onCancel={erase.cancel}
        />
      ) : things.error ? (
        <ErrorNotice error={things.error} onRetry={() => void things.refetch()} />
      ) : !things.data ? (
        <p className={classes.quiet}>{t('common.loading')}</p>
      ) : things.data.things.length === 0 ? (
        <p>{t('history.erase.nothing')}</p>
      ) : (
        <EraseForm
          things={things.data.things}
          wish={wish}
          onWish={setWish}
          failure={erase.state.phase === 'failed' ? <Failure error={erase.state.error} /> : null}
          onErase={input => void erase.start(input)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface Wish {
  /** Which of the things. */
  readonly chosen: number;
  readonly withOriginals: boolean;
  readonly reason: string;
}

interface EraseFormProps {
  things: readonly Thing[];
  wish: Wish;
  onWish(wish: Wish): void;
  failure: ReactNode;
  onErase(input: { kind: Thing['kind']; id: number; reason: string; withOriginals: boolean }): void;
  onClose(): void;
}

function EraseForm({ things, wish, onWish, failure, onErase, onClose }: EraseFormProps) {
  const { t } = useTranslation();
  const { chosen, withOriginals, reason } = wish;
  const reasonField = useFocusOnMount<HTMLTextAreaElement>();
  const { kind, id } = things[chosen] ?? { kind: 'document' as const, id: 0 };
  const scope = useQuery('history.preview-erasure', { kind, id, withOriginals }, { keepsPrevious: true });
  const plain = useQuery('history.preview-erasure', { kind, id, withOriginals: false });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onErase({ kind, id, reason: reason.trim(), withOriginals });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" className={classes.dialog ?? ''}>
        <p>{t('history.erase.warning')}</p>
        <Radio.Group
          label={t('history.erase.what')}
          value={String(chosen)}
          onChange={value => onWish({ ...wish, chosen: Number(value), withOriginals: false })}
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
            onChange={event => onWish({ ...wish, withOriginals: event.currentTarget.checked })}
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
          onChange={event => onWish({ ...wish, reason: event.currentTarget.value })}
        />
        {failure}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" color="red" disabled={reason.trim() === '' || !scope.data}>
            {t('history.erase.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Failure({ error }: { error: AppError }) {
  const { t } = useTranslation();
  if (error.code !== 'cancelled') return <ErrorNotice error={error} />;
  return <p role="status">{t('history.erase.cancelled')}</p>;
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
