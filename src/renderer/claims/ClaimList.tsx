import { Select, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../shared/contract/client';
import type { AppError } from '../../shared/errors';
import { ErrorNotice } from '../components/ErrorNotice';
import { LabelSign } from '../components/LabelSign';
import { VisibleText } from '../components/text/VisibleText';
import classes from './ClaimList.module.css';
import { type ClaimFilter, STATES } from './claim-filter';
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
  const scroller = useRef<HTMLDivElement>(null);
  const claims = found.data?.claims ?? [];
  const list = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const counts = found.data?.counts;

  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <TextInput
          ref={searchField}
          type="search"
          aria-label={t('claims.search')}
          placeholder={t('claims.search')}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          value={filter.search}
          onChange={event => onFilter({ ...filter, search: event.currentTarget.value })}
        />
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
        <Text size="sm" c="var(--ink-quiet)" role="status" className={classes.count}>
          {found.data ? t('claims.count', { count: claims.length }) : ' '}
          {counts && counts.stale > 0 && ` · ${t('claims.staleCount', { count: counts.stale })}`}
        </Text>
      </div>
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      <div ref={scroller} className={classes.scroller}>
        {found.data && claims.length === 0 && (
          <Text className={classes.empty}>{t('claims.nothingFound')}</Text>
        )}
        <ul className={classes.list} style={{ height: list.getTotalSize() }} aria-label={t('claims.list')}>
          {list.getVirtualItems().map(({ index, key, start, size }) => {
            const claim = claims[index];
            if (!claim) return null;
            const { verdict } = claim;
            return (
              <li
                key={key}
                className={classes.item}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                <Link
                  href={`/claims/${claim.id}`}
                  className={classes.claim}
                  aria-current={claim.id === selectedId ? 'page' : undefined}
                >
                  <span className={classes.statement}>
                    <VisibleText text={claim.statement} />
                  </span>
                  <span className={classes.facts}>
                    {verdict && (
                      <span className={classes.verdict}>
                        <LabelSign label={verdict} />
                        {named(verdict, i18n.language)}
                      </span>
                    )}
                    {claim.isStale ? (
                      <span className={classes.stale}>
                        <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
                        {t('common.states.stale')}
                      </span>
                    ) : (
                      <span>{t(`common.states.${claim.state}`)}</span>
                    )}
                    <span className={classes.counts}>
                      {t('claims.evidenceCount', { count: claim.evidenceCount })}
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

const ROW_HEIGHT = 70;
