import { Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import type { AppError } from '../../shared/errors';
import { LabelSign } from '../components/LabelSign';
import { RecordList } from '../components/record/RecordList';
import { VisibleText } from '../components/text/VisibleText';
import classes from './ClaimList.module.css';
import { type ClaimFilter, isFiltering, STATES } from './claim-filter';
import { named } from './words';

export interface ClaimListProps {
  found: UseQueryResult<OutputOf<'claims.list'>, AppError>;
  filter: ClaimFilter;
  onFilter(filter: ClaimFilter): void;
  searchField: RefObject<HTMLInputElement | null>;
  selectedId: number | null;
}

/** The claims, newest first, each with its state and the sign of its verdict. */
export function ClaimList({ found, filter, onFilter, searchField, selectedId }: ClaimListProps) {
  const { t, i18n } = useTranslation();
  const claims = found.data?.claims;
  const counts = found.data?.counts;
  const shownCount = claims ? t('claims.count', { count: claims.length }) : ' ';
  const staleCount =
    counts && counts.stale > 0 ? ` · ${t('claims.staleCount', { count: counts.stale })}` : '';

  return (
    <RecordList
      label={t('claims.list')}
      records={claims}
      selectedId={selectedId}
      rowHeight={70}
      search={{ label: t('claims.search'), value: filter.search, field: searchField }}
      filters={
        <div className={classes.filters}>
          <Select
            aria-label={t('claims.filterState')}
            placeholder={t('claims.filterState')}
            clearable
            clearButtonProps={{ 'aria-label': t('claims.allStates') }}
            value={filter.state}
            data={STATES.map(state => ({
              value: state,
              label: `${t(`common.states.${state}`)} (${counts?.states[state] ?? 0})`,
            }))}
            onChange={value => onFilter({ ...filter, state: STATES.find(state => state === value) ?? null })}
          />
          <Select
            aria-label={t('claims.filterVerdict')}
            placeholder={t('claims.filterVerdict')}
            clearable
            clearButtonProps={{ 'aria-label': t('claims.allVerdicts') }}
            value={filter.verdict}
            data={(found.data?.verdicts ?? []).map(({ verdict, count, ...names }) => ({
              value: verdict,
              label: `${named(names, i18n.language)} (${count})`,
            }))}
            onChange={verdict => onFilter({ ...filter, verdict })}
          />
        </div>
      }
      count={`${shownCount}${staleCount}`}
      nothingFound={t(isFiltering(filter) ? 'claims.nothingFound' : 'claims.empty')}
      error={found.error}
      onSearch={search => onFilter({ ...filter, search })}
      onRetry={() => void found.refetch()}
      hrefOf={({ id }) => `/claims/${id}`}
      titleOf={({ statement }) => (
        <span className={classes.statement}>
          <VisibleText text={statement} />
        </span>
      )}
      factsOf={({ verdict, isStale, state, evidenceCount }) => (
        <>
          {verdict && (
            <span className={classes.verdict}>
              <LabelSign label={verdict} />
              {named(verdict, i18n.language)}
            </span>
          )}
          {isStale ? (
            <span className={classes.stale}>
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              {t('common.states.stale')}
            </span>
          ) : (
            <span>{t(`common.states.${state}`)}</span>
          )}
          <span className={classes.counts}>{t('claims.evidenceCount', { count: evidenceCount })}</span>
        </>
      )}
    />
  );
}
