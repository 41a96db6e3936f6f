import { Button, Select } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../hooks/use-operation';
import classes from './HistoryPage.module.css';
import { type HistoryQuery, isNarrowed } from './history-query';

/** As many texts as a list shows at once; typing finds the others. */
const MOST_TEXTS = 50;

export interface HistoryFiltersProps {
  query: HistoryQuery;
  count: string;
  /** Of the text that the list is narrowed to, where an entry names it. */
  documentTitle: string | null;
  textRef: Ref<HTMLInputElement>;
  onChange(changes: Partial<HistoryQuery>): void;
}

export function HistoryFilters({ query, count, documentTitle, textRef, onChange }: HistoryFiltersProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const facets = useQuery('history.facets', {});
  const search = typed === documentTitle ? '' : typed;
  const documents = useQuery('documents.list', { search, limit: MOST_TEXTS }, { keepsPrevious: true });
  const areas: Record<string, string> = t('history.areas', { returnObjects: true });
  const texts = (documents.data?.rows ?? []).map(({ id, title }) => ({ value: String(id), label: title }));
  const chosen = query.documentId === null ? null : String(query.documentId);
  if (chosen !== null && !texts.some(({ value }) => value === chosen)) {
    texts.unshift({ value: chosen, label: documentTitle ?? t('history.goneText', { id: query.documentId }) });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: React and browsers of our floor know the role better than the search element
    <div role="search" className={classes.filters}>
      <Select
        ref={textRef}
        className={classes.textFilter ?? ''}
        aria-label={t('history.filters.text')}
        placeholder={t('history.filters.allTexts')}
        nothingFoundMessage={t('history.filters.noText')}
        data={texts}
        value={chosen}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('history.filters.allTexts') }}
        // The host has searched already, also in the texts themselves.
        filter={({ options }) => options}
        onSearchChange={setTyped}
        onChange={value => onChange({ documentId: value === null ? null : Number(value) })}
      />
      <Select
        className={classes.filter ?? ''}
        aria-label={t('history.filters.person')}
        data={[
          { value: '', label: t('history.filters.allPersons') },
          ...(facets.data?.actors ?? []).map(actor => ({ value: actor, label: actor })),
        ]}
        value={query.actor ?? ''}
        allowDeselect={false}
        onChange={value => onChange({ actor: value || null })}
      />
      <Select
        className={classes.filter ?? ''}
        aria-label={t('history.filters.area')}
        data={[
          { value: '', label: t('history.filters.allAreas') },
          ...(facets.data?.areas ?? []).map(area => ({ value: area, label: areas[area] ?? area })),
        ]}
        value={query.area ?? ''}
        allowDeselect={false}
        onChange={value => onChange({ area: value || null })}
      />
      {isNarrowed(query) && (
        <Button variant="subtle" onClick={() => onChange({ documentId: null, actor: null, area: null })}>
          {t('history.filters.clear')}
        </Button>
      )}
      <span className={classes.count} role="status">
        {count}
      </span>
    </div>
  );
}
