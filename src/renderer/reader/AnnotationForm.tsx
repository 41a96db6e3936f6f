import { Button, Menu, SegmentedControl, Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label, Severity } from '../../shared/model/annotation';
import type { Span } from '../../shared/model/span';
import { LabelSign } from '../components/LabelSign';
import { notifyDone } from '../components/notify';
import { VisibleText } from '../components/text/VisibleText';
import { useCommand } from '../hooks/use-operation';
import { placedOf } from './decorations';
import { labelName } from './label-name';
import classes from './panels.module.css';
import type { Opened } from './reader-tab';
import type { Annotating } from './use-annotating';
import { quoteOf } from './visible-text';

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
  const { t, i18n } = useTranslation();
  const { draft, changeDraft } = annotating;
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
      <fieldset className={classes.labels}>
        <legend className={classes.legend}>{t('reader.annotations.label')}</legend>
        {labels.map((label, index) => (
          <UnstyledButton
            key={label.id}
            className={classes.labelButton}
            data-is-first-label={index === 0 || undefined}
            disabled={annotating.isRunning}
            title={label.description}
            onClick={() => annotating.annotate(label.id)}
          >
            <LabelSign label={label} />
            <span className={classes.labelName}>{labelName(label, i18n.language)}</span>
            {label.shortcut && <kbd className={classes.shortcut}>{label.shortcut}</kbd>}
          </UnstyledButton>
        ))}
        <Text size="xs" className={classes.quiet}>
          {t('reader.annotations.choose')}
        </Text>
      </fieldset>
      <SegmentedControl
        fullWidth
        aria-label={t('reader.annotations.severity')}
        value={draft.severity}
        data={SEVERITIES.map(value => ({ value, label: t(`common.severities.${value}`) }))}
        onChange={value => changeDraft({ severity: SEVERITIES.find(known => known === value) ?? 'medium' })}
      />
      <Textarea
        label={t('reader.annotations.comment')}
        value={draft.comment}
        maxLength={20_000}
        onChange={event => changeDraft({ comment: event.currentTarget.value })}
      />
      <Textarea
        minRows={1}
        label={t('reader.annotations.suggestion')}
        placeholder={t('reader.annotations.suggestionHint')}
        value={draft.suggestion}
        maxLength={100_000}
        onChange={event => changeDraft({ suggestion: event.currentTarget.value })}
      />
      <UseAsEvidence opened={opened} labels={labels} selected={selected} />
    </section>
  );
}

function UseAsEvidence({
  opened,
  labels,
  selected,
}: {
  opened: Opened;
  labels: readonly Label[];
  selected: Span;
}) {
  const { t, i18n } = useTranslation();
  const attach = useCommand('annotations.add-evidence');
  const placed = placedOf(opened.annotations);
  if (placed.length === 0) return null;
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
        {placed.map(({ annotation }) => {
          const label = labels.find(({ id }) => id === annotation.label);
          return (
            <Menu.Item key={annotation.id} onClick={() => void run(annotation.id)}>
              {label ? labelName(label, i18n.language) : annotation.label}:{' '}
              <VisibleText text={quoteOf(annotation.exact, 60)} />
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
