import { Anchor, Button, CloseButton, Select, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DerivedText } from '../../../shared/model/check';
import { formatCalendarDate } from '../../components/format';
import { Keys } from '../../components/Keys';
import { VisibleText } from '../../components/text/VisibleText';
import { useQuery } from '../../hooks/use-operation';
import panel from '../panels.module.css';
import type { Opened } from '../reader-tab';
import classes from './ChecksPanel.module.css';
import { ADD_REFERENCE_ID, useSourceChoice } from './use-source-choice';

/**
 * The texts that the open one is held against, each with its reason; people add and remove them. Where nothing says which
 * came first, one click does.
 */
export function References({ opened }: { opened: Opened }) {
  const { t, i18n } = useTranslation();
  const { set, takeAsSource, takeAsDerived, forgetDerived } = useSourceChoice(opened);
  const { references, derived } = opened.checks;
  const unclearCount = references.filter(({ reason }) => reason === 'undirected').length;

  return (
    <section className={panel.section} aria-label={t('checks.inText.references')}>
      <Title order={2}>{t('checks.inText.references')}</Title>
      {(references.length > 0 || derived.length === 0) && (
        <Text className={panel.quiet}>
          {t(unclearCount > 0 ? 'checks.inText.orderUnclear' : hintOf(opened.checks))}
        </Text>
      )}
      <ul className={panel.list}>
        {references.map(reference => {
          const { documentId, documentTitle, sourceName, publishedOn, reason } = reference;
          return (
            <li key={documentId} className={classes.reference}>
              <span className={classes.title}>
                <Anchor component={Link} href={`/reader/${documentId}`} size="md">
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
                {reason === 'undirected' && (
                  <span className={classes.order}>
                    <Button
                      data-order-choice
                      size="compact-sm"
                      variant="default"
                      aria-label={t('checks.inText.isSourceOf', { title: documentTitle })}
                      rightSection={unclearCount === 1 && <Keys keys="Q" />}
                      onClick={event => {
                        focusTitle(event.currentTarget);
                        takeAsSource(reference);
                      }}
                    >
                      {t('checks.inText.isSource')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('checks.inText.isDerivedFrom', { title: documentTitle })}
                      onClick={event => {
                        focusTitle(event.currentTarget);
                        takeAsDerived(reference);
                      }}
                    >
                      {t('checks.inText.isDerived')}
                    </Button>
                  </span>
                )}
              </span>
              <CloseButton
                size="sm"
                aria-label={t('checks.inText.removeReference', { title: documentTitle })}
                onClick={() =>
                  set(documentId, false, t('checks.inText.referenceRemoved', { title: documentTitle }))
                }
              />
            </li>
          );
        })}
      </ul>
      {derived.length > 0 && <Derived derived={derived} onForget={forgetDerived} />}
      <AddReference
        taken={[opened.document.id, ...references.map(reference => reference.documentId)]}
        onAdd={referenceId => set(referenceId, true, t('checks.inText.referenceAdded'))}
      />
    </section>
  );
}

/** The other direction, so that an answer that was wrong can be seen and taken back from here. */
function Derived({
  derived,
  onForget,
}: {
  derived: readonly DerivedText[];
  onForget(derived: DerivedText): void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Text className={panel.quiet}>{t('checks.inText.derived')}</Text>
      <ul className={panel.list} aria-label={t('checks.inText.derived')}>
        {derived.map(text => (
          <li key={text.documentId} className={classes.reference}>
            <Anchor component={Link} href={`/reader/${text.documentId}`} size="md" className={classes.title}>
              <VisibleText text={text.documentTitle} />
            </Anchor>
            <CloseButton
              size="sm"
              aria-label={t('checks.inText.forgetDerived', { title: text.documentTitle })}
              onClick={() => onForget(text)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The buttons go with the answer; the focus must not go with them. */
function focusTitle(button: HTMLElement): void {
  button.closest('li')?.querySelector('a')?.focus();
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
      id={ADD_REFERENCE_ID}
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
