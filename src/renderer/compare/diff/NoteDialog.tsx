import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../shared/model/annotation';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { notifyDone } from '../../components/notify';
import { submitByKey } from '../../components/submit-by-key';
import { useCommand, useQuery } from '../../hooks/use-operation';
import type { Change } from '../changes';
import type { ComparisonResult } from '../comparison-result';
import { DialogPassage } from '../DialogPassage';
import { VisibleText } from '../VisibleText';
import { passageOfChange, suggestLabel } from './change-passage';
import type { DiffData } from './diff-data';

export interface NoteDialogProps {
  comparison: ComparisonResult;
  texts: DiffData['texts'];
  change: Change;
  onClose(): void;
}

/** Annotates the words of a change in the version they stand in; the other side's words can be the suggestion. */
export function NoteDialog({ comparison, texts, change, onClose }: NoteDialogProps) {
  const { t, i18n } = useTranslation();
  const labels = useQuery('labels.list', {});
  const { run, isRunning, error } = useCommand('annotations.add');
  const { side, start, end } = passageOfChange(change);
  const version = comparison[side];
  const otherWords = side === 'right' ? texts.left.slice(change.leftStart, change.leftEnd) : '';
  const [chosenLabel, setLabel] = useState<string | null>(null);
  const [severity, setSeverity] = useState<Severity>('medium');
  const [comment, setComment] = useState('');
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const known = labels.data?.labels ?? [];
  const label =
    chosenLabel ??
    suggestLabel(
      change.weight,
      known.map(({ id }) => id),
    );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (label === null) return;
    const place = { versionId: version.versionId, start, end };
    try {
      await run({ ...place, label, severity, comment: comment.trim(), suggestion });
    } catch {
      // `error` says why it failed.
      return;
    }
    notifyDone(t('compare.note.done', { title: version.documentTitle, number: version.versionNumber }));
    onClose();
  };

  return (
    <Dialog onClose={onClose} title={t('compare.note.title')}>
      <form onSubmit={event => void submit(event)} onKeyDown={submitByKey}>
        <Stack gap="sm">
          <DialogPassage
            place={t(side === 'right' ? 'compare.note.onRight' : 'compare.note.onLeft', {
              title: version.documentTitle,
              number: version.versionNumber,
            })}
          >
            <Words text={texts[side].slice(start, end)} />
          </DialogPassage>
          {labels.error && <ErrorNotice error={labels.error} onRetry={() => void labels.refetch()} />}
          <Select
            label={t('compare.note.label')}
            allowDeselect={false}
            value={label}
            data={known.map(({ id, nameDe, nameEn }) => ({
              value: id,
              label: i18n.language === 'en' ? nameEn : nameDe,
            }))}
            onChange={setLabel}
          />
          <SegmentedControl
            fullWidth
            aria-label={t('compare.note.severity')}
            value={severity}
            data={SEVERITIES.map(value => ({ value, label: t(`common.severities.${value}`) }))}
            onChange={value => setSeverity(SEVERITIES.find(each => each === value) ?? 'medium')}
          />
          <Textarea
            data-autofocus
            label={t('compare.note.comment')}
            maxLength={20_000}
            value={comment}
            onChange={event => setComment(event.currentTarget.value)}
          />
          <Checkbox
            label={otherWords === '' ? t('compare.note.suggestNothing') : t('compare.note.suggest')}
            checked={suggestion !== null}
            onChange={event => setSuggestion(event.currentTarget.checked ? otherWords : null)}
          />
          {suggestion !== null && otherWords !== '' && (
            <Textarea
              minRows={1}
              maxRows={6}
              aria-label={t('compare.note.suggestion')}
              maxLength={100_000}
              value={suggestion}
              onChange={event => setSuggestion(event.currentTarget.value)}
            />
          )}
          {error && <ErrorNotice error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={isRunning} disabled={label === null}>
              {t('compare.note.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Enter alone begins a new line of the comment. */
const SEVERITIES = ['low', 'medium', 'high'] as const satisfies readonly Severity[];

function Words({ text }: { text: string }) {
  const { t } = useTranslation();
  return text.trim() === '' ? <em>{t('compare.changes.spaces')}</em> : <VisibleText text={text} />;
}
