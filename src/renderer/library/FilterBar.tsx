import { ActionIcon, Checkbox, Select, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLanguage } from '../components/format';
import classes from './LibraryPage.module.css';
import { type LibraryQuery, STATES } from './library-query';

// Short enough to feel like typing, long enough that not every letter of a word is searched for.
const SEARCH_DELAY_MS = 120;

export interface FilterBarProps {
  query: LibraryQuery;
  languages: readonly string[];
  count: string;
  searchRef: Ref<HTMLInputElement>;
  onChange(changes: Partial<LibraryQuery>): void;
  /** From the search field down into the list. */
  onLeave(): void;
}

export function FilterBar({ query, languages, count, searchRef, onChange, onLeave }: FilterBarProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState(query.search);
  const [lastSearch, setLastSearch] = useState(query.search);
  if (lastSearch !== query.search) {
    // Changed from outside, such as by "clear filters"; what is typed meanwhile wins over its own echo.
    setLastSearch(query.search);
    if (typed.trim() !== query.search) setTyped(query.search);
  }

  const timer = useRef(0);
  const searchNow = () => {
    window.clearTimeout(timer.current);
    if (typed.trim() !== query.search) onChange({ search: typed.trim() });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the clock
  useEffect(() => {
    timer.current = window.setTimeout(searchNow, SEARCH_DELAY_MS);
    return () => window.clearTimeout(timer.current);
  }, [typed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: React and browsers of our floor know the role better than the search element
    <div role="search" className={classes.filters}>
      <TextInput
        ref={searchRef}
        className={classes.search ?? ''}
        aria-label={t('library.searchLabel')}
        placeholder={t('library.searchPlaceholder')}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
        rightSection={
          typed !== '' && (
            <ActionIcon size="sm" aria-label={t('library.clearSearch')} onClick={() => setTyped('')}>
              <IconX size={16} stroke={1.5} aria-hidden="true" />
            </ActionIcon>
          )
        }
        value={typed}
        maxLength={500}
        onChange={event => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // Whoever goes on to a text must not be called back by a search that comes late.
        onBlur={searchNow}
        spellCheck={false}
      />
      <Select
        className={classes.select ?? ''}
        aria-label={t('library.language')}
        data={[
          { value: '', label: t('library.allLanguages') },
          ...languages.map(tag => ({
            value: tag,
            label: formatLanguage(tag, i18n.language) ?? t('library.unknownLanguage'),
          })),
        ]}
        value={query.language ?? ''}
        allowDeselect={false}
        onChange={value => onChange({ language: value || null })}
      />
      <Select
        className={classes.select ?? ''}
        aria-label={t('library.state')}
        data={[
          { value: '', label: t('library.allStates') },
          ...STATES.map(state => ({ value: state, label: t(`common.states.${state}`) })),
        ]}
        value={query.state ?? ''}
        allowDeselect={false}
        onChange={value => onChange({ state: STATES.find(state => state === value) ?? null })}
      />
      <Checkbox
        label={t('library.onlyFlagged')}
        checked={query.isOnlyFlagged}
        onChange={event => onChange({ isOnlyFlagged: event.currentTarget.checked })}
      />
      <span className={classes.count} role="status">
        {count}
      </span>
    </div>
  );
}
