import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label, Severity } from '../../../shared/model/annotation';
import type { OccurrenceForms } from '../../../shared/model/occurrence';
import type { Span } from '../../../shared/model/span';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import late from '../../components/Late.module.css';
import { quoteOf } from '../../components/text/quote';
import { VisibleText } from '../../components/text/VisibleText';
import { labelName } from '../label-name';
import { useUndoNotice } from '../use-undo-notice';
import { OccurrenceList } from './OccurrenceList';
import classes from './Occurrences.module.css';
import { type OccurrenceScope, type Occurrences, useOccurrences } from './use-occurrences';

const FORMS = ['same', 'inflected', 'variant'] as const satisfies readonly OccurrenceForms[];
const SCOPES = ['here', 'source', 'all'] as const satisfies readonly OccurrenceScope[];
const SEVERITIES = ['low', 'medium', 'high'] as const satisfies readonly Severity[];

export interface OccurrencesDialogProps {
  text: string;
  versionId: number;
  /** Of the text; null where none is known. */
  sourceId: number | null;
  passage: Span;
  labels: readonly Label[];
  /** What the places get unless another label is chosen. */
  labelId: string;
  onClose(): void;
}

/** All places with the words of a passage: a preview from which places can be taken out, then one step that annotates them. */
export function OccurrencesDialog({
  text,
  versionId,
  sourceId,
  passage,
  labels,
  labelId,
  onClose,
}: OccurrencesDialogProps) {
  const { t, i18n } = useTranslation();
  const notifyWithUndo = useUndoNotice();
  const occurrences = useOccurrences({ versionId, sourceId, ...passage });
  const [label, setLabel] = useState(labelId);
  const [severity, setSeverity] = useState<Severity>('medium');
  const { found, chosenCount, forms, scope, search } = occurrences;

  const add = async () => {
    if (chosenCount === 0 || occurrences.isAdding) return;
    const count = await occurrences.add(label, severity);
    onClose();
    await notifyWithUndo(t('occurrences.done', { count }));
  };
  const onKey = (key: string) => {
    const byKey = labels.find(({ shortcut }) => shortcut === key);
    if (key === 'Enter') void add();
    else if (byKey) setLabel(byKey.id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };

  return (
    <Dialog onClose={onClose} size="min(860px, 94vw)" title={t('occurrences.title')}>
      <form className={classes.form} onSubmit={submit}>
        <Text size="md">
          <VisibleText
            text={t('occurrences.words', {
              words: quoteOf(found?.words ?? text.slice(passage.start, passage.end), 120),
            })}
          />
        </Text>
        <Group gap="xs" className={classes.choices}>
          <SegmentedControl
            aria-label={t('occurrences.forms')}
            value={forms}
            data={FORMS.map(value => ({ value, label: t(`occurrences.formsOf.${value}`) }))}
            onChange={value => search({ forms: FORMS.find(known => known === value) ?? 'same' })}
          />
          <SegmentedControl
            aria-label={t('occurrences.where')}
            value={scope}
            data={SCOPES.filter(value => value !== 'source' || sourceId !== null).map(value => ({
              value,
              label: t(`occurrences.scopes.${value}`),
            }))}
            onChange={value => search({ scope: SCOPES.find(known => known === value) ?? 'here' })}
          />
        </Group>
        <Text size="sm" className={classes.hint}>
          {t(`occurrences.formsHint.${forms}`)}
        </Text>
        <Result occurrences={occurrences} passage={passage} versionId={versionId} />
        <OccurrenceList occurrences={occurrences} onKey={onKey} />
        <Text size="sm" className={classes.hint}>
          {t('occurrences.listHint')}
        </Text>
        {occurrences.error && <ErrorNotice error={occurrences.error} />}
        <div className={classes.foot}>
          <Select
            aria-label={t('occurrences.label')}
            value={label}
            allowDeselect={false}
            data={labels.map(({ id, shortcut, ...names }) => ({
              value: id,
              label: `${labelName({ id, shortcut, ...names }, i18n.language)}${shortcut ? ` (${shortcut})` : ''}`,
            }))}
            onChange={value => value && setLabel(value)}
          />
          <SegmentedControl
            aria-label={t('occurrences.severity')}
            value={severity}
            data={SEVERITIES.map(value => ({ value, label: t(`common.severities.${value}`) }))}
            onChange={value => setSeverity(SEVERITIES.find(known => known === value) ?? 'medium')}
          />
          <Group gap="xs" className={classes.buttons}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={chosenCount === 0} loading={occurrences.isAdding}>
              {t('occurrences.add', { count: chosenCount })}
            </Button>
          </Group>
        </div>
      </form>
    </Dialog>
  );
}

interface ResultProps {
  occurrences: Occurrences;
  passage: Span;
  versionId: number;
}

/** How the search stands, in one line that keeps its height. */
function Result({ occurrences, passage, versionId }: ResultProps) {
  const { t } = useTranslation();
  const { state, found, scope, chosenCount } = occurrences;
  if (state.phase === 'failed' && state.error.code !== 'cancelled')
    return <ErrorNotice error={state.error} onRetry={occurrences.again} />;
  if (state.phase === 'failed') {
    return (
      <div className={classes.result}>
        <span>{t('errors.cancelled.title')}</span>
        <Button variant="subtle" onClick={occurrences.again}>
          {t('common.retry')}
        </Button>
      </div>
    );
  }
  if (!found) {
    const progress = state.phase === 'running' ? state.progress : null;
    return (
      <div className={classes.result} aria-busy="true">
        <span className={late.late}>
          {progress && progress.total > 1 ? t('occurrences.searching', { ...progress }) : t('common.loading')}
        </span>
        <Button variant="subtle" className={late.late} onClick={occurrences.cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    );
  }
  const isAlone = found.groups.every(group =>
    group.occurrences.every(
      ({ start, end }) => group.versionId === versionId && start < passage.end && end > passage.start,
    ),
  );
  return (
    <div className={classes.result} role="status">
      <span>
        {isAlone
          ? `${t(scope === 'all' ? 'occurrences.nothingElseAll' : 'occurrences.nothingElse')} ${t('occurrences.tryOther')}`
          : t('occurrences.foundIn', {
              found: t('occurrences.found', { count: found.total }),
              count: found.groups.length,
            })}
        {' · '}
        {t('occurrences.chosen', { chosen: chosenCount })}
        {found.isCapped && ` · ${t('occurrences.capped', { max: found.total })}`}
      </span>
      <Group gap={2} wrap="nowrap">
        <Button variant="subtle" onClick={() => occurrences.chooseAll('all')}>
          {t('occurrences.all')}
        </Button>
        <Button variant="subtle" onClick={() => occurrences.chooseAll('none')}>
          {t('occurrences.none')}
        </Button>
      </Group>
    </div>
  );
}
