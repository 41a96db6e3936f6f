import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffCell } from './DiffCell';
import classes from './DiffScroller.module.css';
import type { DiffViewProps } from './DiffView';
import { type DiffItem, findItemOfRow } from './folds';
import type { Row } from './rows';
import { useClicksOn } from './use-clicks-on';

export interface DiffScrollerProps extends Omit<DiffViewProps, 'isSynced'> {
  items: readonly DiffItem[];
  selectedRow: number | null;
  sides: readonly ('left' | 'right')[];
  onUnfold(firstRow: number): void;
}

/** A virtualised list of rows with one or both sides of each. Brings the selected change into view. */
export function DiffScroller({ items, selectedRow, sides, onUnfold, ...props }: DiffScrollerProps) {
  const { t } = useTranslation();
  const { rows, changes, left, right, languages, hidden, selectedIndex, onSelect } = props;
  const scroller = useRef<HTMLElement>(null);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => estimateHeight(items[index], rows),
    getItemKey: index => keyOf(items[index]),
    overscan: 6,
  });

  useEffect(() => {
    if (selectedIndex === null || selectedRow === null) return;
    const item = findItemOfRow(items, selectedRow);
    if (item < 0) return;
    list.scrollToIndex(item, { align: 'center' });
    // In a row taller than the window its middle need not be where the change is.
    const frame = requestAnimationFrame(() =>
      scroller.current
        ?.querySelector(`[data-change="${selectedIndex}"]`)
        ?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [list, items, selectedIndex, selectedRow]);

  useClicksOn(scroller, '[data-change]', element => onSelect(Number(element.dataset.change)));

  const label =
    sides.length === 2
      ? t('compare.bothTexts')
      : sides[0] === 'left'
        ? t('compare.leftText')
        : t('compare.rightText');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={scroller} className={classes.scroller} aria-label={label} tabIndex={0}>
      <div className={classes.canvas} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          const row = item?.kind === 'row' ? rows[item.row] : undefined;
          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              data-sides={sides.length}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item?.kind === 'fold' && (
                <button
                  type="button"
                  className={classes.fold}
                  title={t('compare.unfold')}
                  onClick={() => onUnfold(item.firstRow)}
                >
                  {t('compare.folded', { count: item.paragraphCount })}
                </button>
              )}
              {row &&
                sides.map(side => (
                  <DiffCell
                    key={side}
                    side={side}
                    language={languages[side]}
                    text={side === 'left' ? left : right}
                    pieces={row[side]}
                    changes={changes}
                    hidden={hidden}
                    selectedIndex={selectedIndex}
                  />
                ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}

const LINE_HEIGHT = 27;
const CHARACTERS_PER_LINE = 48;

function estimateHeight(item: DiffItem | undefined, rows: readonly Row[]): number {
  const row = item?.kind === 'row' ? rows[item.row] : undefined;
  if (!row) return LINE_HEIGHT;
  const length = (pieces: Row['left']) => (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0);
  return Math.ceil(Math.max(length(row.left), length(row.right), 1) / CHARACTERS_PER_LINE) * LINE_HEIGHT;
}

function keyOf(item: DiffItem | undefined): string {
  return item?.kind === 'fold' ? `fold ${item.firstRow}` : `row ${item?.row}`;
}
