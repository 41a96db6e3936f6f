import { Button, Menu, SegmentedControl, Textarea, Title } from '@mantine/core';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label, Severity } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { notifyDone } from '../components/notify';
import { quoteOf } from '../components/text/quote';
import { VisibleText } from '../components/text/VisibleText';
import { useCommand } from '../hooks/use-operation';
import { LabelChoice } from './annotations/LabelChoice';
import { type PlacedIn, placedOf } from './decorations';
import { labelName } from './label-name';
import classes from './panels.module.css';
import type { Opened } from './reader-tab';
import type { Annotating, AnnotationDraft } from './use-annotating';

export const SEVERITIES = ['low', 'medium', 'high'] as const satisfies readonly Severity[];

export interface AnnotationFormProps {
  opened: Opened;
  labels: readonly Label[];
  selected: Span;
  annotating: Annotating;
  onBackToText(): void;
}

/** What can be done with the selection. Choosing a label is the last step: it makes the annotation with what stands above. */
export function AnnotationForm({ opened, labels, selected, annotating, onBackToText }: AnnotationFormProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      return onBackToText();
    }
    const isTyping = event.target instanceof HTMLTextAreaElement;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const label = isPlain && !isTyping && labels.find(({ shortcut }) => shortcut === event.key);
    if (!label) return;
    event.preventDefault();
    annotating.annotate(label.id);
  };

  return (
    <section className={classes.form} aria-label={t('reader.annotations.new')} onKeyDown={onKeyDown}>
      <Title order={2}>{t('reader.annotations.new')}</Title>
      <p className={classes.quote}>
        <VisibleText text={quoteOf(opened.text.slice(selected.start, selected.end))} />
      </p>
      <LabelChoice labels={labels} lastLabelId={annotating.lastLabelId} onChoose={annotating.annotate} />
      <DraftFields draft={annotating.draft} onChange={annotating.changeDraft} />
      <UseAsEvidence opened={opened} labels={labels} selected={selected} />
    </section>
  );
}

interface DraftFieldsProps {
  draft: AnnotationDraft;
  onChange(changes: Partial<AnnotationDraft>): void;
}

const DraftFields = memo(function DraftFields({ draft, onChange }: DraftFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('reader.annotations.severity')}
        value={draft.severity}
        data={SEVERITIES.map(value => ({ value, label: t(`common.severities.${value}`) }))}
        onChange={value => onChange({ severity: SEVERITIES.find(known => known === value) ?? 'medium' })}
      />
      <Textarea
        label={t('reader.annotations.comment')}
        value={draft.comment}
        maxLength={20_000}
        onChange={event => onChange({ comment: event.currentTarget.value })}
      />
      <Textarea
        minRows={1}
        label={t('reader.annotations.suggestion')}
        placeholder={t('reader.annotations.suggestionHint')}
        value={draft.suggestion}
        maxLength={100_000}
        onChange={event => onChange({ suggestion: event.currentTarget.value })}
      />
    </>
  );
});

interface EvidenceProps {
  opened: Opened;
  labels: readonly Label[];
  selected: Span;
}

const UseAsEvidence = memo(function UseAsEvidence({ opened, labels, selected }: EvidenceProps) {
  const { t } = useTranslation();
  const attach = useCommand('annotations.add-evidence');
  if (opened.annotations.every(({ placement }) => placement.state === 'orphan')) return null;
  const run = async (annotationId: number) => {
    await attach.run({ annotationId, versionId: opened.versionId, ...selected, relation: 'context' });
    notifyDone(t('reader.evidence.attached'));
  };
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button variant="subtle" loading={attach.isRunning}>
          {t('reader.evidence.useSelection')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.evidenceMenu}>
        <EvidenceChoices opened={opened} labels={labels} selected={selected} onChoose={id => void run(id)} />
      </Menu.Dropdown>
    </Menu>
  );
});

/** More would be slow to open and too many to look through. */
const MOST_CHOICES = 50;

/** The annotations nearest to the selection, in the order of the text. */
function EvidenceChoices({
  opened,
  labels,
  selected,
  onChoose,
}: EvidenceProps & { onChoose(annotationId: number): void }) {
  const { i18n } = useTranslation();
  const placed = placedOf(opened.annotations);
  const distance = ({ placement }: PlacedIn) => Math.abs(placement.start - selected.start);
  const nearest = new Set(placed.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_CHOICES));
  return placed
    .filter(item => nearest.has(item))
    .map(({ annotation }) => {
      const label = labels.find(({ id }) => id === annotation.label);
      return (
        <Menu.Item key={annotation.id} onClick={() => onChoose(annotation.id)}>
          {label ? labelName(label, i18n.language) : annotation.label}:{' '}
          <VisibleText text={quoteOf(annotation.exact, 60)} />
        </Menu.Item>
      );
    });
}
