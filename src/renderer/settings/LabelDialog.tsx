import { Button, Group, Modal, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../shared/model/annotation';
import { ErrorNotice } from '../components/ErrorNotice';
import { LabelSign } from '../components/LabelSign';
import { useCommand } from '../hooks/use-operation';
import { findKeyOwner, findProblems, finishDraft, type LabelDraft } from './label-draft';

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

  const change = (changes: Partial<LabelDraft>) => setDraft({ ...draft, ...changes });
  const problemText = (field: keyof typeof problems) => {
    const problem = wasSubmitted ? problems[field] : undefined;
    return problem && t(`settings.label.${problem}`);
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setWasSubmitted(true);
    if (Object.keys(problems).length > 0) return;
    await save.run(finished);
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={start.id === null ? t('settings.label.addTitle') : t('settings.label.editTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
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
          {owner && (
            <Text size="sm" role="status">
              {t('settings.label.takenShortcut', {
                name: i18n.language === 'de' ? owner.nameDe : owner.nameEn,
              })}
            </Text>
          )}
          <Textarea
            label={t('settings.label.description')}
            description={t('settings.label.descriptionHint')}
            value={draft.description}
            maxLength={2000}
            onChange={event => change({ description: event.currentTarget.value })}
          />
          {save.error && <ErrorNotice error={save.error} />}
          <Group justify="space-between" gap="xs">
            <Group gap="xs">
              <Text size="sm" c="var(--ink-quiet)">
                {t('settings.label.preview')}
              </Text>
              <LabelSign label={{ sign: finished.sign || '?', hue: finished.hue }} />
            </Group>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('common.cancel')}
              </Button>
              <Button type="submit" disabled={save.isRunning}>
                {t('common.save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
