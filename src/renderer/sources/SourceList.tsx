import { IconFlag } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { AppError } from '../../shared/errors';
import { RecordList } from '../components/record/RecordList';
import classes from './SourceList.module.css';

export interface SourceListProps {
  found: UseQueryResult<OutputOf<'sources.list'>, AppError>;
  search: string;
  onSearch(search: string): void;
  searchField: RefObject<HTMLInputElement | null>;
  selectedId: number | null;
}

/** The sources by name; flagged ones carry their sign. */
export function SourceList({ found, search, onSearch, searchField, selectedId }: SourceListProps) {
  const { t } = useTranslation();
  const sources = found.data?.sources;
  return (
    <RecordList
      label={t('sources.list')}
      records={sources}
      selectedId={selectedId}
      rowHeight={50}
      search={{ label: t('sources.search'), value: search, field: searchField }}
      count={sources ? t('sources.count', { count: sources.length }) : ' '}
      nothingFound={t('sources.nothingFound')}
      error={found.error}
      onSearch={onSearch}
      onRetry={() => void found.refetch()}
      hrefOf={({ id }) => `/sources/${id}`}
      titleOf={({ name }) => (
        <span className={classes.name}>
          <bdi>{name}</bdi>
        </span>
      )}
      factsOf={({ flag, kind, domain, documentCount }) => (
        <>
          {flag && (
            <span className={classes.flag}>
              <IconFlag size={14} stroke={1.5} aria-hidden />
              {t('sources.flagged')}
            </span>
          )}
          <span>{t(`sources.kinds.${kind}`)}</span>
          {domain && <span className={classes.domain}>{domain}</span>}
          <span className={classes.documents}>{t('common.documents', { count: documentCount })}</span>
        </>
      )}
    />
  );
}
