import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/model/source';
import { ErrorNotice } from '../components/ErrorNotice';
import { notifyDone } from '../components/notify';
import { submitByKey } from '../components/submit-by-key';
import { useCommands } from '../hooks/use-commands';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useCommand } from '../hooks/use-operation';
import { useUnsaved } from '../hooks/use-unsaved';
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

type TypedSource = Partial<Record<'name' | 'domain' | 'notes' | 'speaksFor', string>> & {
  readonly kind?: Source['kind'];
};

/** The editable fields of a source. What was typed is kept apart until it is saved, also while another place is shown. */
export function SourceForm({ source, onSaved, children }: SourceFormProps) {
  const { t } = useTranslation();
  const save = useCommand('sources.save');
  const isNew = source.id === null;
  const nameField = useFocusOnMount<HTMLInputElement>();
  // The name, too: after an undo another source may get the id.
  const { typed = {}, keep, drop } = useUnsaved<TypedSource>(`source ${source.id ?? 'new'} ${source.name}`);
  const [isTried, setIsTried] = useState(false);

  const name = (typed.name ?? source.name).trim();
  const domainText = (typed.domain ?? source.domain ?? '').trim();
  const fields = {
    name,
    domain: domainText === '' ? null : findDomain(domainText),
    kind: typed.kind ?? source.kind,
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
    drop();
    setIsTried(false);
    notifyDone(t('sources.form.saved'));
    onSaved?.(saved);
  };
  // The form shows a failure itself.
  const onSubmit = () => void submit().catch(() => {});
  useCommands([isChanged && { id: 'save-source', run: onSubmit }]);

  const text = (field: Exclude<keyof TypedSource, 'kind'>) => ({
    value: typed[field] ?? source[field] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      keep({ ...typed, [field]: event.currentTarget.value }),
  });
  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={submitByKey}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <TextInput
        ref={isNew ? nameField : null}
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
        onChange={value => keep({ ...typed, kind: value as Source['kind'] })}
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
          {isNew ? t('sources.form.create') : t('common.save')}
        </Button>
        {isChanged && (
          <Button variant="default" disabled={save.isRunning} onClick={drop}>
            {t('claims.discard')}
          </Button>
        )}
        {children}
        <Text size="sm" c="var(--ink-quiet)" role="status">
          {isChanged && !isNew ? t('sources.form.unsaved') : ''}
        </Text>
      </Group>
    </form>
  );
}

const FIELDS = ['name', 'domain', 'kind', 'notes', 'speaksFor'] as const;
