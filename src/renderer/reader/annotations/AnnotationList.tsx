import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from '../../../shared/model/annotation';
import { Row } from '../../components/rows/Rows';
import rows from '../../components/rows/Rows.module.css';
import { AnnotationItem, type AnnotationItemProps } from '../AnnotationItem';
import { annotationKey, type PlacedIn, type Stop } from '../decorations';
import classes from './AnnotationList.module.css';
import { listKey } from './list-keys';

export interface AnnotationListProps
  extends Pick<AnnotationItemProps, 'opened' | 'suggestions' | 'onRemove'> {
  /** In the order of the text. */
  placed: readonly PlacedIn[];
  labels: readonly Label[];
  activeId: string | null;
  lineAt(offset: number): number;
  /** Goes to the place in the text. */
  onShow(stop: Stop): void;
  /** Moves the text there while the focus stays in the list. */
  onGlance(offset: number): void;
}

/**
 * The annotations of the text as a list, which a screen reader reads as what is marked there: with label, words, severity
 * and place. Only what is in view is in the page, and the active one; each item says which of how many it is.
 */
export const AnnotationList = memo(function AnnotationList({
  placed,
  labels,
  activeId,
  lineAt,
  onShow,
  onGlance,
  ...itemProps
}: AnnotationListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const activeIndex = placed.findIndex(({ annotation }) => annotationKey(annotation.id) === activeId);
  const virtualizer = useVirtualizer({
    count: placed.length,
    getScrollElement: () => list.current?.closest('aside') ?? null,
    estimateSize: () => ITEM_HEIGHT,
    getItemKey: index => placed[index]?.annotation.id ?? index,
    overscan: 6,
    // Its items are measured after the text was drawn, not before.
    useFlushSync: false,
    scrollMargin: top,
    // What is being edited stays, wherever the list is rolled to.
    rangeExtractor: range => {
      const indexes = defaultRangeExtractor(range);
      if (activeIndex < 0 || indexes.includes(activeIndex)) return indexes;
      return [...indexes, activeIndex].sort((a, b) => a - b);
    },
  });

  // What stands above the list comes and goes.
  useLayoutEffect(() => {
    const frame = list.current?.closest('aside');
    if (!list.current || !frame) return;
    const { top: listTop } = list.current.getBoundingClientRect();
    setTop(Math.round(listTop - frame.getBoundingClientRect().top + frame.scrollTop));
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const button = (event.target as Element).closest('[data-item-button]');
    const from = button ? Number(button.closest('[data-index]')?.getAttribute('data-index')) : -1;
    const to = from < 0 ? null : listKey(event, from, placed.length);
    if (to === null) return;
    event.preventDefault();
    virtualizer.scrollToIndex(to);
    focusItem(list.current, to);
  };

  return (
    <ol
      ref={list}
      className={`${rows.rows} ${classes.list}`}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={t('reader.annotations.list')}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const item = placed[index];
        if (!item) return null;
        const id = annotationKey(item.annotation.id);
        const at = item.placement.start;
        return (
          <Row
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={classes.item}
            data-is-active={index === activeIndex || undefined}
            top={start - top}
            aria-setsize={placed.length}
            aria-posinset={index + 1}
          >
            <AnnotationItem
              {...itemProps}
              annotation={item.annotation}
              labels={labels}
              line={lineAt(at)}
              isActive={index === activeIndex}
              onShow={() => onShow({ id, start: at })}
              onGlance={() => onGlance(at)}
            />
          </Row>
        );
      })}
    </ol>
  );
});

/** What an item without a comment measures. */
const ITEM_HEIGHT = 56;

/** Once it is drawn: what was rolled to comes with the next frames. */
function focusItem(list: HTMLElement | null, index: number, triesLeft = 10): void {
  const button = list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-item-button]`);
  if (button) button.focus({ preventScroll: true });
  else if (triesLeft > 0) requestAnimationFrame(() => focusItem(list, index, triesLeft - 1));
}
