import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './AlignmentInspector.module.css';
import {
  type AlignmentLayout,
  countByStatus,
  REFERENCE_STATUSES,
  REVIEW_STATUSES,
  type ReviewStatus,
  STATUS_SIGNS,
} from './alignment-layout';
import type { ComparisonResult, SelectedSentence } from './comparison-result';
import { FilterChips } from './FilterChips';
import { SentenceDetails } from './SentenceDetails';

export interface AlignmentInspectorProps {
  comparison: ComparisonResult;
  layout: AlignmentLayout;
  left: string;
  right: string;
  skipped: ReadonlySet<ReviewStatus>;
  onToggle(status: ReviewStatus): void;
  selected: SelectedSentence | null;
  onSelect(selected: SelectedSentence): void;
}

/** How many sentences were taken over and how, and why the selected one is linked. */
export function AlignmentInspector({
  layout,
  skipped,
  onToggle,
  selected,
  ...props
}: AlignmentInspectorProps) {
  const { t } = useTranslation();
  const reviewCounts = countByStatus(layout.review);
  const referenceCounts = countByStatus(layout.reference);
  return (
    <div className={classes.panel}>
      <section className={classes.section}>
        <h2 className={classes.heading}>{t('compare.alignment.reviewHeading')}</h2>
        <FilterChips
          label={t('compare.alignment.filter')}
          chips={REVIEW_STATUSES.map(status => ({
            id: status,
            sign: STATUS_SIGNS[status],
            label: t(`compare.alignment.statuses.${status}`),
            count: reviewCounts.get(status) ?? 0,
            isOn: !skipped.has(status),
          }))}
          onToggle={onToggle}
        />
        <h2 className={classes.heading}>{t('compare.alignment.referenceHeading')}</h2>
        <ul className={classes.counts}>
          {REFERENCE_STATUSES.map(status => (
            <li key={status}>
              <span className={classes.sign} aria-hidden>
                {STATUS_SIGNS[status]}
              </span>
              {t(`compare.alignment.statuses.${status}`)}
              <span className={classes.count}>{referenceCounts.get(status) ?? 0}</span>
            </li>
          ))}
        </ul>
        <Text size="sm" c="var(--ink-quiet)">
          {t('compare.alignment.note')}
        </Text>
      </section>
      {selected ? (
        <SentenceDetails {...props} layout={layout} selected={selected} />
      ) : (
        <Text className={classes.section} c="var(--ink-quiet)">
          {t('compare.alignment.choose')}
        </Text>
      )}
    </div>
  );
}
