import { Text, TextInput } from '@mantine/core';
import { IconFlag, IconSearch } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import type { AppError } from '../../shared/errors';
import { ErrorNotice } from '../components/ErrorNotice';
import classes from './SourceList.module.css';

export interface SourceListProps {
  found: UseQueryResult<OutputOf<'sources.list'>, AppError>;
  search: string;
  onSearch(search: string): void;
  searchField: RefObject<HTMLInputElement | null>;
  selectedId: number | null;
}

/** The sources by name, virtualised; flagged ones carry their sign. */
export function SourceList({ found, search, onSearch, searchField, selectedId }: SourceListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const sources = found.data?.sources ?? [];
  const list = useVirtualizer({
    count: sources.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });

  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <TextInput
          ref={searchField}
          type="search"
          aria-label={t('common.search')}
          placeholder={t('sources.search')}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          value={search}
          onChange={event => onSearch(event.currentTarget.value)}
        />
        <Text size="sm" c="var(--ink-quiet)" role="status" className={classes.count}>
          {found.data ? t('sources.count', { count: sources.length }) : ' '}
        </Text>
      </div>
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      <div ref={scroller} className={classes.scroller}>
        {found.data && sources.length === 0 && (
          <Text className={classes.empty}>{t('sources.nothingFound')}</Text>
        )}
        <ul className={classes.list} style={{ height: list.getTotalSize() }} aria-label={t('sources.list')}>
          {list.getVirtualItems().map(({ index, key, start, size }) => {
            const source = sources[index];
            if (!source) return null;
            return (
              <li
                key={key}
                className={classes.item}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                <Link
                  href={`/sources/${source.id}`}
                  className={classes.source}
                  aria-current={source.id === selectedId ? 'page' : undefined}
                >
                  <span className={classes.name}>
                    <bdi>{source.name}</bdi>
                  </span>
                  <span className={classes.facts}>
                    {source.flag && (
                      <span className={classes.flag}>
                        <IconFlag size={14} stroke={1.5} aria-hidden />
                        {t('sources.flagged')}
                      </span>
                    )}
                    <span>{t(`sources.kinds.${source.kind}`)}</span>
                    {source.domain && <span className={classes.domain}>{source.domain}</span>}
                    <span className={classes.documents}>
                      {t('common.documents', { count: source.documentCount })}
                    </span>
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

const ROW_HEIGHT = 50;
