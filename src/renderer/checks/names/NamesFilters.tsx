import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/contract/client';
import type { NameKind } from '../../../shared/model/name';
import { useCheckRun } from '../../components/findings/use-check-run';
import { formatNumber } from '../../components/format';
import classes from './NamesFilters.module.css';
import { KINDS, type NamesState, STATES } from './names-query';
import type { Names } from './use-names';

export interface NamesFiltersProps {
  names: Names;
  answer: OutputOf<'names.clusters'>;
  searchField: RefObject<HTMLInputElement | null>;
  /** From the search by ↓ or Enter, as in every list. */
  onToList(): void;
}

/** What the list shows, and whether texts are still missing from it. */
export function NamesFilters({ names, answer, searchField, onToList }: NamesFiltersProps) {
  const { t, i18n } = useTranslation();
  const { isRunning, start } = useCheckRun();
  const { query, narrow } = names;
  // Until the list follows.
  const [typed, setTyped] = useState<string | null>(null);
  const search = useDebouncedCallback((wanted: string) => {
    narrow({ search: wanted });
    setTyped(null);
  }, 150);
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && event.currentTarget.value !== '') {
      setTyped('');
      search('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      search.flush();
      onToList();
    } else return;
    event.preventDefault();
  };
  const { open, decided } = answer.counts;
  const count = { open, decided, all: open + decided };

  return (
    <div className={classes.filters}>
      <div className={classes.row}>
        <SegmentedControl
          aria-label={t('names.state')}
          value={query.state}
          onChange={state => narrow({ state: state as NamesState })}
          data={STATES.map(state => ({
            value: state,
            label: `${t(`names.states.${state}`)} ${formatNumber(count[state], i18n.language)}`,
          }))}
        />
        <SegmentedControl
          aria-label={t('names.kind')}
          value={query.kind ?? 'all'}
          onChange={kind => narrow({ kind: kind === 'all' ? null : (kind as NameKind) })}
          data={(['all', ...KINDS] as const).map(kind => ({
            value: kind,
            label: t(`names.kindsOf.${kind}`),
          }))}
        />
        <TextInput
          ref={searchField}
          className={classes.search ?? ''}
          aria-label={t('names.search')}
          placeholder={t('names.search')}
          value={typed ?? query.search}
          onChange={event => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
          onKeyDown={onSearchKey}
        />
      </div>
      {answer.unreadCount > 0 && (
        <div className={classes.unread}>
          <span>{t('names.unread', { count: answer.unreadCount })}</span>
          <Button variant="subtle" disabled={isRunning} onClick={() => start()}>
            {t('names.read')}
          </Button>
        </div>
      )}
    </div>
  );
}
