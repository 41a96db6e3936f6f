import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './CompareFindBar.module.css';
import type { FindInBoth } from './use-find-in-both';

/** Searches both texts; says how much there is and on which side the hit that is shown stands. */
export function CompareFindBar({ find }: { find: FindInBoth }) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') find.close();
    else if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const hasHits = find.rank !== null;
  return (
    <search className={classes.bar} onKeyDown={onKeyDown}>
      <TextInput
        autoFocus
        className={classes.input ?? ''}
        aria-label={t('compare.find.label')}
        placeholder={t('compare.find.label')}
        value={find.query}
        onFocus={event => event.currentTarget.select()}
        onChange={event => find.search(event.currentTarget.value)}
      />
      <span className={classes.count} aria-live="polite">
        <Count find={find} />
      </span>
      <ActionIcon aria-label={t('compare.find.previous')} disabled={!hasHits} onClick={() => find.step(-1)}>
        <IconChevronUp size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon aria-label={t('compare.find.next')} disabled={!hasHits} onClick={() => find.step(1)}>
        <IconChevronDown size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon aria-label={t('compare.find.close')} onClick={find.close}>
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
    </search>
  );
}

function Count({ find: { query, hits, isSearching, rank, current } }: { find: FindInBoth }) {
  const { t } = useTranslation();
  const total = hits.left.count + hits.right.count;
  if (query === '') return null;
  if (isSearching) return t('compare.find.searching', { total });
  if (rank === null || !current) return t('compare.find.none');
  return t(`compare.find.${current.side}`, { current: rank + 1, total });
}
