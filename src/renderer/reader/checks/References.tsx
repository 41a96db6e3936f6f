import { Anchor, CloseButton, Select, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatCalendarDate } from '../../components/format';
import { notifyDone, notifyError } from '../../components/notify';
import { VisibleText } from '../../components/text/VisibleText';
import { useCommand, useQuery } from '../../hooks/use-operation';
import panel from '../panels.module.css';
import type { Opened } from '../reader-tab';
import classes from './ChecksPanel.module.css';

/** The texts that the open one is held against, each with its reason; people add and remove them. */
export function References({ opened }: { opened: Opened }) {
  const { t, i18n } = useTranslation();
  const { run } = useCommand('checks.set-reference');
  const { references } = opened.checks;
  const { id: documentId } = opened.document;
  const set = (referenceId: number, isReference: boolean, said: string) => {
    run({ documentId, referenceId, isReference }).then(() => notifyDone(said), notifyError);
  };

  return (
    <section className={panel.section}>
      <Title order={2}>{t('checks.inText.references')}</Title>
      <Text className={panel.quiet}>{t(hintOf(opened.checks))}</Text>
      <ul className={panel.list}>
        {references.map(({ documentId: referenceId, documentTitle, sourceName, publishedOn, reason }) => (
          <li key={referenceId} className={classes.reference}>
            <span className={classes.title}>
              <Anchor component={Link} href={`/reader/${referenceId}`} size="md">
                <VisibleText text={documentTitle} />
              </Anchor>
              <span className={classes.facts}>
                <VisibleText
                  text={[
                    sourceName,
                    publishedOn && formatCalendarDate(publishedOn, i18n.language),
                    t(`checks.inText.reasons.${reason}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                />
              </span>
            </span>
            <CloseButton
              size="sm"
              aria-label={t('checks.inText.removeReference', { title: documentTitle })}
              onClick={() =>
                set(referenceId, false, t('checks.inText.referenceRemoved', { title: documentTitle }))
              }
            />
          </li>
        ))}
      </ul>
      <AddReference
        taken={[documentId, ...references.map(reference => reference.documentId)]}
        onAdd={referenceId => set(referenceId, true, t('checks.inText.referenceAdded'))}
      />
    </section>
  );
}

function hintOf({ isChecked, references }: Opened['checks']) {
  if (references.length > 0) return 'checks.inText.referencesHint';
  return isChecked ? 'checks.inText.noReferences' : 'checks.inText.unknownReferences';
}

function AddReference({ taken, onAdd }: { taken: readonly number[]; onAdd(documentId: number): void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search.trim(), 120);
  const found = useQuery('documents.list', { search: wanted, limit: 20 }, { keepsPrevious: true });
  return (
    <Select
      mt={8}
      label={t('checks.inText.addReference')}
      placeholder={t('checks.inText.searchReference')}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('checks.inText.noTextFound')}
      // The host has searched already, in titles and texts.
      filter={({ options }) => options}
      value={null}
      data={(found.data?.rows ?? [])
        .filter(({ id }) => !taken.includes(id))
        .map(({ id, title, sourceName }) => ({
          value: String(id),
          label: sourceName === null ? title : `${title} · ${sourceName}`,
        }))}
      onChange={value => {
        if (value !== null) onAdd(Number(value));
        setSearch('');
      }}
    />
  );
}
