import { Button, SegmentedControl, Tooltip } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Row, Rows } from '../../components/rows/Rows';
import { CHANGE_KINDS, CHANGE_SIGNS, type ChangeKind } from '../change-kinds';
import type { Change, ChangeOrder } from '../changes';
import type { ComparisonResult } from '../comparison-result';
import { FilterChips } from '../FilterChips';
import { ChangeActions } from './ChangeActions';
import { ChangeItem } from './ChangeItem';
import classes from './ChangeList.module.css';
import { DECISION_SIGNS, decisionOn } from './decisions';
import type { DiffData } from './diff-data';
import type { ChangeReview } from './use-change-review';

export interface ChangeListProps {
  comparison: ComparisonResult;
  data: DiffData;
  /** Filtered and in the order to show. */
  changes: readonly Change[];
  counts: Readonly<Record<ChangeKind, number>>;
  hidden: ReadonlySet<ChangeKind>;
  onHidden(hidden: ReadonlySet<ChangeKind>): void;
  order: ChangeOrder;
  onOrder(order: ChangeOrder): void;
  selected: Change | null;
  onSelect(index: number): void;
  review: ChangeReview;
}

/** The changes as a list, with filter and order; below it what can be done with them. */
export function ChangeList({
  comparison,
  data,
  changes,
  counts,
  hidden,
  onHidden,
  order,
  onOrder,
  selected,
  onSelect,
  review,
}: ChangeListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 46,
    getItemKey: index => changes[index]?.index ?? index,
    overscan: 8,
  });
  const selectedAt = selected ? changes.indexOf(selected) : -1;
  useEffect(() => {
    if (selectedAt >= 0) list.scrollToIndex(selectedAt, { align: 'auto' });
  }, [list, selectedAt]);

  const total = CHANGE_KINDS.reduce((sum, weight) => sum + counts[weight], 0);
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <FilterChips
          label={t('compare.changes.filter')}
          chips={CHANGE_KINDS.filter(weight => counts[weight] > 0 || hidden.has(weight)).map(weight => ({
            id: weight,
            sign: CHANGE_SIGNS[weight],
            label: t(`compare.changes.weights.${weight}`),
            count: counts[weight],
          }))}
          hidden={hidden}
          onHidden={onHidden}
        />
        <SegmentedControl
          aria-label={t('compare.changes.order')}
          value={order}
          onChange={value => onOrder(value as ChangeOrder)}
          data={[
            { value: 'position', label: t('compare.changes.byPosition') },
            { value: 'weight', label: t('compare.changes.byWeight') },
          ]}
        />
        {changes.length > 0 && (
          <div className={classes.bulk}>
            {(['accepted', 'rejected'] as const).map(decision => (
              <Tooltip key={decision} label={t(BULK_HINTS[decision])}>
                <Button
                  variant="default"
                  leftSection={<span aria-hidden>{DECISION_SIGNS[decision]}</span>}
                  onClick={() => review.decideShown(decision)}
                >
                  {t(BULK_NAMES[decision], { count: review.shownCount })}
                </Button>
              </Tooltip>
            ))}
          </div>
        )}
      </div>
      <div ref={scroller} className={classes.scroller}>
        {changes.length === 0 && (
          <p className={classes.empty}>
            {total === 0 ? t('compare.changes.none') : t('compare.changes.noneShown')}
          </p>
        )}
        <Rows isOrdered label={t('compare.changes.title')} height={list.getTotalSize()}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const change = changes[index];
            if (!change) return null;
            return (
              <Row key={key} ref={list.measureElement} data-index={index} top={start}>
                <ChangeItem
                  data={data}
                  change={change}
                  decision={decisionOn(review.decisions, change.index)}
                  isSelected={change === selected}
                  onSelect={onSelect}
                />
              </Row>
            );
          })}
        </Rows>
      </div>
      {data.changes.length > 0 && (
        <ChangeActions comparison={comparison} selected={selected} review={review} />
      )}
    </div>
  );
}

const BULK_NAMES = {
  accepted: 'compare.review.acceptShown',
  rejected: 'compare.review.rejectShown',
} as const;
const BULK_HINTS = {
  accepted: 'compare.review.acceptShownHint',
  rejected: 'compare.review.rejectShownHint',
} as const;
