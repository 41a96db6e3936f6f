import { Button, Text } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '../FilterChips';
import classes from './AlignmentInspector.module.css';
import {
  countByStatus,
  HAND_SIGN,
  REFERENCE_STATUSES,
  REVIEW_STATUSES,
  type ReviewStatus,
  STATUS_SIGNS,
} from './alignment-layout';
import { LostLinks } from './LostLinks';
import { SentenceDetails, type SentenceDetailsProps } from './SentenceDetails';

export interface AlignmentInspectorProps extends SentenceDetailsProps {
  skipped: ReadonlySet<ReviewStatus>;
  onSkipped(skipped: ReadonlySet<ReviewStatus>): void;
  onShowFacts(): void;
}

/** How many sentences were taken over and how, why the selected one is linked, and what the editor said of it. */
export function AlignmentInspector({ skipped, onSkipped, onShowFacts, ...props }: AlignmentInspectorProps) {
  const { t } = useTranslation();
  const { layout, selection, comparison, handLinks } = props;
  const reviewCounts = countByStatus(layout.review);
  const referenceCounts = countByStatus(layout.reference);
  const handLinkCount = layout.review.sentences.filter(({ isLinkedByHand }) => isLinkedByHand).length;
  return (
    <div>
      <section className={classes.section}>
        <h2 className={classes.heading}>{t('compare.alignment.reviewHeading')}</h2>
        <FilterChips
          label={t('compare.alignment.filter')}
          chips={REVIEW_STATUSES.map(status => ({
            id: status,
            sign: STATUS_SIGNS[status],
            label: t(`compare.alignment.statuses.${status}`),
            count: reviewCounts.get(status) ?? 0,
          }))}
          hidden={skipped}
          onHidden={onSkipped}
        />
        {handLinkCount > 0 && (
          <ul className={classes.counts}>
            <li>
              <span className={classes.sign} aria-hidden>
                {HAND_SIGN}
              </span>
              {t('compare.alignment.byHand')}
              <span className={classes.count}>{handLinkCount}</span>
            </li>
          </ul>
        )}
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
        <div>
          <Button
            variant="default"
            leftSection={<IconTable size={16} stroke={1.5} aria-hidden="true" />}
            onClick={onShowFacts}
          >
            {t('compare.facts.title')}
          </Button>
        </div>
      </section>
      {selection[selection.side] ? (
        <SentenceDetails {...props} />
      ) : (
        <Text className={classes.section} c="var(--ink-quiet)">
          {t('compare.alignment.choose')}
        </Text>
      )}
      <LostLinks links={comparison.lostLinks} onRemove={id => void handLinks.remove([id]).catch(() => {})} />
    </div>
  );
}
