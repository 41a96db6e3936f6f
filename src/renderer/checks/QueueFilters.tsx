import { Button, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { CHECK_RULE_IDS } from '../components/findings/rule-ids';
import { STATES } from '../components/findings/state-bars';
import { formatNumber } from '../components/format';
import { VisibleText } from '../components/text/VisibleText';
import classes from './QueueFilters.module.css';
import { countIn, sourcesIn } from './queue-counts';
import { GROUPINGS, type Grouping, isNarrowed, type QueueQuery, SEVERITIES } from './queue-query';

export interface QueueFiltersProps {
  query: QueueQuery;
  counts: OutputOf<'checks.counts'>['counts'];
  /** Of the text that the list is narrowed to; null where it is not, or where nothing is known of it. */
  documentTitle: string | null;
  onNarrow(changes: Partial<QueueQuery>): void;
  onGroup(groupBy: Grouping): void;
}

/** What the list shows: state, grouping, rule, weight, source. */
export function QueueFilters({ query, counts, documentTitle, onNarrow, onGroup }: QueueFiltersProps) {
  const { t, i18n } = useTranslation();
  const sources = sourcesIn(counts);
  // Of one text the counts of the whole workspace would say nothing.
  const hasCounts = query.documentId === null && query.severity === null;
  const counted = (name: string, count: number) =>
    hasCounts ? `${name} ${formatNumber(count, i18n.language)}` : name;

  return (
    <div className={classes.filters}>
      <div className={classes.row}>
        <SegmentedControl
          aria-label={t('checks.state')}
          value={query.state}
          data={STATES.map(state => ({
            value: state,
            label: counted(t(`checks.states.${state}`), countIn(counts, query, state)),
          }))}
          onChange={value => onNarrow({ state: STATES.find(state => state === value) ?? 'open' })}
        />
        <Select
          className={classes.group}
          aria-label={t('checks.group')}
          allowDeselect={false}
          value={query.groupBy}
          data={GROUPINGS.map(value => ({ value, label: t(`checks.groups.${value}`) }))}
          onChange={value => onGroup(GROUPINGS.find(known => known === value) ?? 'rule')}
        />
        <Select
          className={classes.rule}
          aria-label={t('checks.rule')}
          placeholder={t('checks.anyRule')}
          clearable
          clearButtonProps={{ 'aria-label': t('checks.anyRule') }}
          value={query.rule}
          data={CHECK_RULE_IDS.map(value => ({ value, label: t(`checks.rules.${value}.name`) }))}
          onChange={value => onNarrow({ rule: CHECK_RULE_IDS.find(rule => rule === value) ?? null })}
        />
        <Select
          className={classes.severity}
          aria-label={t('checks.severity')}
          placeholder={t('checks.anySeverity')}
          clearable
          clearButtonProps={{ 'aria-label': t('checks.anySeverity') }}
          value={query.severity}
          data={SEVERITIES.map(value => ({ value, label: t(`checks.severities.${value}`) }))}
          onChange={value => onNarrow({ severity: SEVERITIES.find(known => known === value) ?? null })}
        />
        <Select
          className={classes.source}
          aria-label={t('checks.source')}
          placeholder={t('checks.anySource')}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': t('checks.anySource') }}
          value={query.sourceId === null ? null : String(query.sourceId)}
          data={sources.map(({ key, name }) => ({
            value: key,
            label: key === 'none' ? t('checks.noSource') : name,
          }))}
          onChange={value =>
            onNarrow({ sourceId: value === null ? null : value === 'none' ? 'none' : Number(value) })
          }
        />
        {isNarrowed(query) && (
          <div className={classes.narrowed}>
            {query.documentId !== null && documentTitle !== null && (
              <span className={classes.document} title={documentTitle}>
                <VisibleText text={t('checks.oneDocument', { title: documentTitle })} />
              </span>
            )}
            <Button
              variant="subtle"
              onClick={() => onNarrow({ rule: null, severity: null, sourceId: null, documentId: null })}
            >
              {t('checks.clearFilters')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
