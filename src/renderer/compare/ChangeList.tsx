import { Button, SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { nextGrapheme } from '../../shared/domain/text/graphemes';
import type { ChangeClass } from '../../shared/model/comparison';
import classes from './ChangeList.module.css';
import { CHANGE_SIGNS, CHANGE_WEIGHTS, type Change, type ChangeOrder } from './changes';
import { readerPath } from './compare-path';
import type { ComparisonResult } from './comparison-result';
import { FilterChips } from './FilterChips';
import { VisibleText } from './VisibleText';

export interface ChangeListProps {
  comparison: ComparisonResult;
  left: string;
  right: string;
  /** Filtered and in the order to show. */
  changes: readonly Change[];
  counts: Readonly<Record<ChangeClass, number>>;
  hidden: ReadonlySet<ChangeClass>;
  onToggle(weight: ChangeClass): void;
  order: ChangeOrder;
  onOrder(order: ChangeOrder): void;
  selected: Change | null;
  onSelect(index: number): void;
}

/** The changes as a list, with filter and order; the selected one leads to both texts. */
export function ChangeList({
  comparison,
  left,
  right,
  changes,
  counts,
  hidden,
  onToggle,
  order,
  onOrder,
  selected,
  onSelect,
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

  const total = CHANGE_WEIGHTS.reduce((sum, weight) => sum + counts[weight], 0);
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <FilterChips
          label={t('compare.changes.filter')}
          chips={CHANGE_WEIGHTS.map(weight => ({
            id: weight,
            sign: CHANGE_SIGNS[weight],
            label: t(`compare.changes.weights.${weight}`),
            count: counts[weight],
            isOn: !hidden.has(weight),
          }))}
          onToggle={onToggle}
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
      </div>
      <div ref={scroller} className={classes.scroller}>
        {changes.length === 0 && (
          <p className={classes.empty}>
            {total === 0 ? t('compare.changes.none') : t('compare.changes.noneShown')}
          </p>
        )}
        <ol
          className={classes.list}
          style={{ height: list.getTotalSize() }}
          aria-label={t('compare.changes.title')}
        >
          {list.getVirtualItems().map(({ index, key, start }) => {
            const change = changes[index];
            if (!change) return null;
            return (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <button
                  type="button"
                  className={classes.change}
                  data-weight={change.weight}
                  aria-current={change === selected || undefined}
                  onClick={() => onSelect(change.index)}
                >
                  <span className={classes.weight}>
                    <span className={classes.sign} aria-hidden>
                      {CHANGE_SIGNS[change.weight]}
                    </span>{' '}
                    {t(`compare.changes.weights.${change.weight}`)}
                  </span>
                  <span className={classes.words}>
                    <Words text={left.slice(change.leftStart, change.leftEnd)} /> →{' '}
                    <Words text={right.slice(change.rightStart, change.rightEnd)} />
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      {selected && (
        <div className={classes.detail}>
          <Button
            variant="default"
            component={Link}
            href={readerPath(
              comparison.left.documentId,
              comparison.left.versionId,
              selected.leftStart,
              selected.leftEnd,
            )}
          >
            {t('compare.changes.openLeft')}
          </Button>
          <Button
            variant="default"
            component={Link}
            href={readerPath(
              comparison.right.documentId,
              comparison.right.versionId,
              selected.rightStart,
              selected.rightEnd,
            )}
          >
            {t('compare.changes.openRight')}
          </Button>
        </div>
      )}
    </div>
  );
}

const SHOWN_CHARACTERS = 120;

function Words({ text }: { text: string }) {
  const { t } = useTranslation();
  if (text === '') return <em className={classes.nothing}>{t('compare.changes.nothing')}</em>;
  if (text.trim() === '') return <em className={classes.nothing}>{t('compare.changes.spaces')}</em>;
  const isLong = text.length > SHOWN_CHARACTERS;
  return <VisibleText text={isLong ? `${text.slice(0, nextGrapheme(text, SHOWN_CHARACTERS))}…` : text} />;
}
