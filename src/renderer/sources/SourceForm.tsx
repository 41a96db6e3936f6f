import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/model/source';
import { ErrorNotice } from '../components/ErrorNotice';
import { notifyDone } from '../components/notify';
import { useCommands } from '../hooks/use-commands';
import { useCommand } from '../hooks/use-operation';
import { findDomain, KINDS } from './checklist';
import classes from './SourceForm.module.css';

export type EditableSource = Pick<Source, 'name' | 'domain' | 'kind' | 'notes' | 'speaksFor'> & {
  id: number | null;
};

export const EMPTY_SOURCE: EditableSource = {
  id: null,
  name: '',
  domain: null,
  kind: 'other',
  notes: '',
  speaksFor: '',
};

export interface SourceFormProps {
  source: EditableSource;
  onSaved?(source: Source): void;
  /** Beside the save button. */
  children?: ReactNode;
}

/** The editable fields of a source. What was typed is kept apart until it is saved. */
export function SourceForm({ source, onSaved, children }: SourceFormProps) {
  const { t } = useTranslation();
  const save = useCommand('sources.save');
  const [typed, setTyped] = useState<Partial<Record<'name' | 'domain' | 'notes' | 'speaksFor', string>>>({});
  const [kind, setKind] = useState<Source['kind'] | null>(null);
  const [isTried, setIsTried] = useState(false);

  const name = (typed.name ?? source.name).trim();
  const domainText = (typed.domain ?? source.domain ?? '').trim();
  const fields = {
    name,
    domain: domainText === '' ? null : findDomain(domainText),
    kind: kind ?? source.kind,
    notes: typed.notes ?? source.notes,
    speaksFor: typed.speaksFor ?? source.speaksFor,
  };
  const isDomainInvalid = domainText !== '' && fields.domain === null;
  const isChanged = isDomainInvalid || FIELDS.some(field => fields[field] !== source[field]);

  const submit = async () => {
    setIsTried(true);
    if (name === '' || isDomainInvalid || !isChanged) return;
    const { source: saved } = await save.run({
      ...(source.id === null ? {} : { sourceId: source.id }),
      ...fields,
    });
    setTyped({});
    setKind(null);
    setIsTried(false);
    notifyDone(t('sources.form.saved'));
    onSaved?.(saved);
  };
  // The form shows a failure itself.
  const onSubmit = () => void submit().catch(() => {});
  useCommands([isChanged && { id: 'save-source', run: onSubmit }]);

  const text = (field: keyof typeof typed) => ({
    value: typed[field] ?? source[field] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  });
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <TextInput
        label={t('sources.form.name')}
        required
        maxLength={300}
        error={isTried && name === '' ? t('sources.form.nameMissing') : undefined}
        {...text('name')}
      />
      <Select
        label={t('sources.form.kind')}
        allowDeselect={false}
        data={KINDS.map(value => ({ value, label: t(`sources.kinds.${value}`) }))}
        value={fields.kind}
        onChange={value => setKind(value as Source['kind'])}
      />
      <TextInput
        className={classes.wide}
        label={t('sources.form.domain')}
        description={t('sources.form.domainHint')}
        spellCheck={false}
        error={isTried && isDomainInvalid ? t('sources.form.domainInvalid') : undefined}
        {...text('domain')}
      />
      <Textarea
        className={classes.wide}
        label={t('sources.form.speaksFor')}
        description={t('sources.form.speaksForHint')}
        maxLength={20_000}
        maxRows={12}
        {...text('speaksFor')}
      />
      <Textarea
        className={classes.wide}
        label={t('sources.form.notes')}
        maxLength={20_000}
        maxRows={12}
        {...text('notes')}
      />
      {save.error && (
        <div className={classes.wide}>
          <ErrorNotice error={save.error} />
        </div>
      )}
      <Group className={classes.wide} gap="xs">
        <Button type="submit" disabled={!isChanged || save.isRunning}>
          {source.id === null ? t('sources.form.create') : t('common.save')}
        </Button>
        {children}
        <Text size="sm" c="var(--ink-quiet)" role="status">
          {isChanged && source.id !== null ? t('sources.form.unsaved') : ''}
        </Text>
      </Group>
    </form>
  );
}

const FIELDS = ['name', 'domain', 'kind', 'notes', 'speaksFor'] as const;
