import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { rowAt, rowOfChange, type TextSide } from '../rows';
import { useClicksOn } from '../use-clicks-on';
import { useFirstFocus } from '../use-first-focus';
import type { CellSettings } from './DiffCell';
import { DiffRow } from './DiffRow';
import classes from './DiffScroller.module.css';
import type { DiffData } from './diff-data';
import type { HitPlace } from './find-hits';
import { countParagraphs, type Items, isFold, itemOfRow } from './folds';
import { useHomeAndEnd } from './use-home-and-end';

/** What others may ask of a scroller. Rows, not pixels: two scrollers differ in those. */
export interface ScrollerHandle {
  scrollToRow(row: number, align: 'start' | 'center'): void;
  /** Brings what the selector names into view, in a row that may be taller than the window. */
  reveal(row: number, selector: string): void;
  /** First and last row that can be seen. */
  visibleRows(): readonly [number, number];
}

/** A place in a text, whatever the height of its rows. */
export interface TopPlace {
  readonly row: number;
  /** How much of the row's height is above the view, from 0 to 1. */
  readonly hiddenPart: number;
}

export interface DiffScrollerProps extends CellSettings {
  handle: Ref<ScrollerHandle>;
  items: Items;
  sides: readonly TextSide[];
  isInline: boolean;
  isWrapped: boolean;
  selectedIndex: number | null;
  currentHit: HitPlace | null;
  /** What stands at the top when the scroller appears, and after it is gone. */
  top: { current: TopPlace };
  onSelect(index: number): void;
  onUnfold(firstRow: number): void;
}

/** A virtualised list of rows with one or both sides of each. */
export function DiffScroller({
  handle,
  items,
  sides,
  isInline,
  isWrapped,
  selectedIndex,
  currentHit,
  top,
  onSelect,
  onUnfold,
  ...cells
}: DiffScrollerProps) {
  const { t } = useTranslation();
  const { data, textSize } = cells;
  const scroller = useRef<HTMLElement>(null);
  const isBeside = sides.length > 1 && !isInline;
  // Another function would make the list measure the whole book again.
  const getItemKey = useCallback((item: number) => keyOf(items, item), [items]);
  const estimateSize = useMemo(() => {
    let width = 0;
    return (item: number) => {
      width ||= (scroller.current?.clientWidth || FIRST_WIDTH) / (isBeside ? 2 : 1);
      return isFold(items, item)
        ? FOLD_HEIGHT
        : estimateHeight(data, items.firstRows[item] ?? 0, sides, isWrapped ? width : null, textSize);
    };
  }, [data, items, sides, isBeside, isWrapped, textSize]);
  const list = useVirtualizer({
    count: items.count,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 2,
  });

  useImperativeHandle(handle, () => ({
    scrollToRow: (row, align) => list.scrollToIndex(itemOfRow(items, row), { align }),
    reveal(row, selector) {
      const item = itemOfRow(items, row);
      const { range } = list;
      if (!range || item < range.startIndex || item > range.endIndex)
        list.scrollToIndex(item, { align: 'center' });
      requestAnimationFrame(() => scroller.current && showIn(scroller.current, selector));
    },
    visibleRows() {
      const first = list.range?.startIndex ?? 0;
      const last = list.range?.endIndex ?? 0;
      return [items.firstRows[first] ?? 0, Math.max(0, (items.firstRows[last + 1] ?? 1) - 1)];
    },
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: where a new scroller starts, once
  useLayoutEffect(() => {
    const { row, hiddenPart } = top.current;
    if (row === 0 && hiddenPart === 0) return;
    const item = itemOfRow(items, row);
    list.scrollToIndex(item, { align: 'start' });
    // Once it is drawn, and its height known.
    const frame = requestAnimationFrame(() => {
      const drawn = list.getVirtualItems().find(({ index }) => index === item);
      if (drawn && hiddenPart > 0) list.scrollToOffset(drawn.start + hiddenPart * drawn.size);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    const element = scroller.current;
    const keep = () => {
      const first = list.range?.startIndex ?? 0;
      const drawn = list.getVirtualItems().find(({ index }) => index === first);
      const hiddenPart = drawn && element ? (element.scrollTop - drawn.start) / Math.max(1, drawn.size) : 0;
      top.current = { row: items.firstRows[first] ?? 0, hiddenPart: Math.max(0, Math.min(1, hiddenPart)) };
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, [list, items, top]);
  useFirstFocus(scroller, sides[0] === 'left');
  useClicksOn(scroller, '[data-change]', element => onSelect(Number(element.dataset.change)));
  useHomeAndEnd(scroller, edge =>
    edge === 'end' ? list.scrollToEnd() : list.scrollToIndex(0, { align: 'start' }),
  );

  const selected = selectedIndex === null ? null : data.changes[selectedIndex];
  const selectedRows = useMemo(() => {
    if (!selected) return null;
    const last = Math.max(
      rowAt(data.rows, 'left', Math.max(selected.leftStart, selected.leftEnd - 1)),
      rowAt(data.rows, 'right', Math.max(selected.rightStart, selected.rightEnd - 1)),
    );
    return [rowOfChange(data.rows, selected), last] as const;
  }, [data, selected]);
  const hitRow = currentHit
    ? rowAt(data.rows, currentHit.side, cells.hits[currentHit.side].starts[currentHit.index] ?? 0)
    : -1;

  return (
    <section
      ref={scroller}
      className={classes.scroller}
      aria-label={t(labelOf(sides, isInline))}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      data-lines={isWrapped ? undefined : 'long'}
    >
      <div className={classes.canvas} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index: item, key, start }) => {
          const row = items.firstRows[item] ?? 0;
          const endRow = items.firstRows[item + 1] ?? 0;
          const holdsSelected = selectedRows !== null && row >= selectedRows[0] && row <= selectedRows[1];
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={item}
              data-row={row}
              data-columns={isBeside ? 2 : 1}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {isFold(items, item) ? (
                <Fold data={data} firstRow={row} endRow={endRow} onUnfold={onUnfold} />
              ) : (
                <DiffRow
                  row={row}
                  sides={sides}
                  isInline={isInline}
                  selectedIndex={holdsSelected ? selectedIndex : null}
                  currentHit={hitRow === row ? currentHit : null}
                  {...cells}
                />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Fold({
  data,
  firstRow,
  endRow,
  onUnfold,
}: {
  data: DiffData;
  firstRow: number;
  endRow: number;
  onUnfold(firstRow: number): void;
}) {
  const { t } = useTranslation();
  const count = useMemo(
    () => countParagraphs(data.rows, data.texts.left, firstRow, endRow),
    [data, firstRow, endRow],
  );
  return (
    <button
      type="button"
      className={classes.fold}
      title={t('compare.unfold')}
      onClick={() => onUnfold(firstRow)}
    >
      {t('compare.folded', { count })}
    </button>
  );
}

const FOLD_HEIGHT = 28;
const FIRST_WIDTH = 900;
const CELL_PADDING = 6;
const SIDE_PADDING = 34;
const LEADING = 1.55;
/** Mean width of a character as a part of the text size. */
const CHARACTER_WIDTH = 0.46;
const LONGEST_LINE = 78;

/** `width` in pixels of one column, or null where lines are not wrapped. */
function estimateHeight(
  { rows }: DiffData,
  row: number,
  sides: readonly TextSide[],
  width: number | null,
  textSize: number,
): number {
  const length = Math.max(...sides.map(side => (rows[side][row + 1] ?? 0) - (rows[side][row] ?? 0)), 0);
  const line = textSize * LEADING;
  if (sides.length === 1 && length === 0) return 0;
  if (width === null) return line + CELL_PADDING;
  const fitting = Math.min(LONGEST_LINE * 1.1, (width - SIDE_PADDING) / (textSize * CHARACTER_WIDTH));
  return Math.max(1, Math.ceil(length / Math.max(10, fitting))) * line + CELL_PADDING;
}

/** The first row; a fold and the row that is there when it is open are different things. */
function keyOf(items: Items, item: number): number {
  const row = items.firstRows[item] ?? 0;
  return isFold(items, item) ? -1 - row : row;
}

function labelOf(sides: readonly TextSide[], isInline: boolean) {
  if (isInline) return 'compare.view.inlineText';
  if (sides.length > 1) return 'compare.bothTexts';
  return sides[0] === 'left' ? 'compare.leftText' : 'compare.rightText';
}

/** Only what is out of sight moves, and sideways only the lines. */
function showIn(scroller: HTMLElement, selector: string): void {
  const target = scroller.querySelector(selector);
  if (!target) return;
  const box = target.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (box.top < view.top + MARGIN) scroller.scrollTop -= view.top + view.height / 3 - box.top;
  else if (box.bottom > view.bottom - MARGIN)
    scroller.scrollTop += Math.min(box.bottom - view.bottom + view.height / 3, box.top - view.top - MARGIN);
  const cell = target.closest('[data-side]');
  if (!cell || !scroller.dataset.lines) return;
  const side = cell.getAttribute('data-side') === 'right' ? 'right' : 'left';
  const room = cell.getBoundingClientRect();
  const strip = scroller.parentElement?.parentElement?.querySelector(`[data-strip="${side}"]`);
  if (strip && (box.left < room.left + MARGIN || box.right > room.right - MARGIN))
    strip.scrollLeft += box.left - room.left - room.width / 3;
}

const MARGIN = 24;
