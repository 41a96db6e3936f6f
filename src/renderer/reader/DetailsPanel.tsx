import { Autocomplete, Button, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetadataField } from '../../shared/model/document';
import { parseCalendarDate } from '../components/calendar-date';
import { formatCalendarDate } from '../components/format';
import { useCommand, useQuery } from '../hooks/use-operation';
import { AutosaveField } from './AutosaveField';
import { References } from './checks/References';
import { OriginalFacts } from './OriginalFacts';
import classes from './panels.module.css';
import type { Opened } from './reader-tab';
import { StateSelect } from './StateSelect';

/** Everything that is known about the document; what a machine proposed says where it was found until a person confirms it. */
export function DetailsPanel({ opened }: { opened: Opened }) {
  const { t, i18n } = useTranslation();
  const { document, source } = opened;
  const update = useCommand('documents.update');
  const save = (changes: Parameters<typeof update.run>[0]['changes']) =>
    void update.run({ documentId: document.id, changes });
  const orNull = (value: string) => (value.trim() === '' ? null : value.trim());
  const field = (name: MetadataField) => ({
    label: t(`reader.details.fields.${name}`),
    description: <Proposed opened={opened} field={name} />,
  });
  const dateField = (name: 'publishedOn' | 'savedOn') => ({
    ...field(name),
    value: formatCalendarDate(document[name] ?? '', i18n.language === 'de' ? 'de' : ISO),
    placeholder: t('reader.details.dateHint'),
    problemOf: (value: string) =>
      value.trim() === '' || parseCalendarDate(value) ? null : t('reader.details.dateInvalid'),
    onSave: (value: string) => save({ [name]: parseCalendarDate(value) }),
  });

  return (
    <div className={classes.details}>
      <AutosaveField
        {...field('title')}
        isMultiline
        value={document.title}
        maxLength={1000}
        problemOf={value => (value.trim() === '' ? t('reader.details.titleMissing') : null)}
        onSave={title => save({ title: title.trim() })}
      />
      <AutosaveField
        {...field('author')}
        value={document.author ?? ''}
        maxLength={1000}
        onSave={value => save({ author: orNull(value) })}
      />
      <SourceField
        {...field('source')}
        name={source?.name ?? ''}
        onSave={value => save({ source: orNull(value) })}
      />
      <AutosaveField
        {...field('language')}
        value={document.language}
        placeholder={t('reader.details.languageHint')}
        problemOf={value => (LANGUAGE_TAG.test(value.trim()) ? null : t('reader.details.languageInvalid'))}
        onSave={value => save({ language: value.trim() })}
      />
      <AutosaveField {...dateField('publishedOn')} />
      <AutosaveField
        {...field('url')}
        value={document.url ?? ''}
        maxLength={4000}
        onSave={value => save({ url: orNull(value) })}
      />
      <AutosaveField {...dateField('savedOn')} />
      <AutosaveField
        {...field('rights')}
        value={document.rights ?? ''}
        maxLength={2000}
        onSave={value => save({ rights: orNull(value) })}
      />
      <StateSelect document={document} label={t('reader.state')} />
      <Text size="md">
        {document.readBy === null ? t('reader.notRead') : t('reader.readBy', { who: document.readBy })}
      </Text>
      {opened.versionId === document.currentVersionId && <References opened={opened} />}
      <OriginalFacts opened={opened} />
    </div>
  );
}

/** As `languageTag` of the model. */
const LANGUAGE_TAG = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/;
/** Swedish writes dates as ISO 8601 does, which English field input is read as. */
const ISO = 'sv';

function Proposed({ opened, field }: { opened: Opened; field: MetadataField }) {
  const { t } = useTranslation();
  const update = useCommand('documents.update');
  const { document } = opened;
  const place = document.proposed[field];
  if (!place) return null;
  return (
    <span className={classes.proposed}>
      <span className={classes.proposedPlace}>
        {t('reader.details.proposed', { place: t(`reader.details.places.${place}`) })}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${t('reader.details.confirm')}: ${t(`reader.details.fields.${field}`)}`}
        onClick={() => void update.run({ documentId: document.id, changes: {}, confirm: [field] })}
      >
        {t('reader.details.confirm')}
      </Button>
    </span>
  );
}

interface SourceFieldProps {
  label: string;
  description: ReactNode;
  name: string;
  onSave(name: string): void;
}

/** A source by name: known ones are suggested, an unknown one is made when it is stored. */
function SourceField({ label, description, name, onSave }: SourceFieldProps) {
  const [typed, setTyped] = useState(name);
  const [stored, setStored] = useState(name);
  // Mounted anew, the field would lose the focus.
  if (stored !== name) {
    setStored(name);
    setTyped(name);
  }
  const [search] = useDebouncedValue(typed, 120);
  const sources = useQuery('sources.list', { search }, { keepsPrevious: true });
  const save = (value: string) => {
    if (value.trim() !== name) onSave(value);
  };
  return (
    <Autocomplete
      data-source-field
      size="xs"
      label={label}
      description={description}
      maxLength={300}
      value={typed}
      data={[...new Set(sources.data?.sources.map(source => source.name))]}
      limit={8}
      onChange={setTyped}
      onOptionSubmit={save}
      onBlur={() => save(typed)}
      onKeyDown={event => {
        if (event.key === 'Enter' && !event.currentTarget.getAttribute('aria-activedescendant')) save(typed);
      }}
    />
  );
}
