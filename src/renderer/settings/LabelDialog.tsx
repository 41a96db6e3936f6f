import { Button, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type CSSProperties, type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import { Dialog } from '../components/Dialog';
import { ErrorNotice } from '../components/ErrorNotice';
import { LabelSign } from '../components/LabelSign';
import rowClasses from '../components/text/TextRow.module.css';
import { useGuideline } from '../components/use-guideline';
import { useCommand } from '../hooks/use-operation';
import {
  findKeyOwner,
  findOtherMeaning,
  findProblems,
  finishDraft,
  type LabelDraft,
  PATTERNS,
} from './label-draft';
import classes from './SettingsPage.module.css';

export interface LabelDialogProps {
  draft: LabelDraft;
  labels: readonly Label[];
  onClose(): void;
}

/** Adds a label or changes one. */
export function LabelDialog({ draft: start, labels, onClose }: LabelDialogProps) {
  const { t, i18n } = useTranslation();
  const save = useCommand('labels.save');
  const [draft, setDraft] = useState(start);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const problems = findProblems(draft, labels);
  const finished = finishDraft(draft);
  const owner = findKeyOwner(draft, labels);
  const otherMeaning = owner ? null : findOtherMeaning(draft);
  const ownGuideline = useGuideline()({ id: finished.id, guideline: '' });
  const labelName = (label: Label) => (i18n.language === 'de' ? label.nameDe : label.nameEn);

  const change = (changes: Partial<LabelDraft>) => setDraft({ ...draft, ...changes });
  const problemText = (field: keyof typeof problems) => {
    const problem = wasSubmitted || problems[field] === 'takenShortcut' ? problems[field] : undefined;
    const name = owner ? labelName(owner) : '';
    return problem && t(`settings.label.${problem}`, { name });
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setWasSubmitted(true);
    if (Object.keys(problems).length > 0) return;
    await save.run(finished);
    onClose();
  };

  return (
    <Dialog
      onClose={onClose}
      title={start.id === null ? t('settings.label.addTitle') : t('settings.label.editTitle')}
    >
      <form onSubmit={event => void onSubmit(event).catch(() => {})} noValidate>
        <Stack gap="sm">
          <Group gap="sm" grow align="flex-start">
            <TextInput
              data-autofocus
              label={t('settings.label.nameDe')}
              value={draft.nameDe}
              maxLength={80}
              error={problemText('name')}
              onChange={event => change({ nameDe: event.currentTarget.value })}
            />
            <TextInput
              label={t('settings.label.nameEn')}
              value={draft.nameEn}
              maxLength={80}
              onChange={event => change({ nameEn: event.currentTarget.value })}
            />
          </Group>
          <Text size="sm" c="var(--ink-quiet)">
            {t('settings.label.id', { id: finished.id || '–' })}
          </Text>
          <Group gap="sm" grow align="flex-start">
            <TextInput
              label={t('settings.label.sign')}
              description={t('settings.label.signHint')}
              value={draft.sign}
              maxLength={2}
              error={problemText('sign')}
              onChange={event => change({ sign: event.currentTarget.value })}
            />
            <TextInput
              label={t('settings.label.shortcut')}
              description={t('settings.label.shortcutHint')}
              value={draft.shortcut ?? ''}
              maxLength={1}
              error={problemText('shortcut')}
              onChange={event => change({ shortcut: event.currentTarget.value.toLowerCase() || null })}
            />
            <NumberInput
              size="xs"
              label={t('settings.label.hue')}
              description={t('settings.label.hueHint')}
              value={draft.hue}
              min={0}
              max={359}
              step={10}
              allowDecimal={false}
              clampBehavior="strict"
              onChange={value => change({ hue: Number(value) || 0 })}
            />
          </Group>
          {otherMeaning && (
            <Text size="sm" role="status">
              {t('settings.label.otherMeaning', {
                key: draft.shortcut?.toUpperCase(),
                command: t(`commands.${otherMeaning}`),
              })}
            </Text>
          )}
          <Group gap="md" align="flex-end">
            <Select
              w={150}
              label={t('settings.label.pattern')}
              allowDeselect={false}
              value={draft.pattern}
              data={PATTERNS.map(value => ({ value, label: t(`settings.label.patterns.${value}`) }))}
              onChange={value => change({ pattern: PATTERNS.find(known => known === value) ?? 'solid' })}
            />
            <Group gap="xs">
              <Text size="sm" c="var(--ink-quiet)">
                {t('settings.label.preview')}
              </Text>
              <LabelSign label={{ ...finished, sign: finished.sign || '?' }} />
              <span className={classes.sample}>
                <span
                  className={rowClasses.decoration}
                  data-kind="annotation"
                  data-pattern={finished.pattern}
                  style={{ '--hue': finished.hue, '--lane': 0 } as CSSProperties}
                >
                  {t('settings.label.sample')}
                </span>
              </span>
            </Group>
          </Group>
          <Textarea
            label={t('settings.label.description')}
            description={t('settings.label.descriptionHint')}
            value={draft.description}
            maxLength={2000}
            onChange={event => change({ description: event.currentTarget.value })}
          />
          <Textarea
            label={t('settings.label.guideline')}
            description={t('settings.label.guidelineHint')}
            placeholder={ownGuideline}
            value={draft.guideline}
            maxLength={4000}
            maxRows={10}
            onChange={event => change({ guideline: event.currentTarget.value })}
          />
          {save.error && <ErrorNotice error={save.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={save.isRunning}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
