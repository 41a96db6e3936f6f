// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtualised list are placed one by one, which the elements of a table do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the focused row
import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import grid from '../components/rows/Grid.module.css';
import { moveRow } from '../components/rows/row-keys';
import classes from './DocumentGrid.module.css';
import { DocumentGridRow, type DocumentRow } from './DocumentGridRow';
import { type LibraryQuery, printQuery, SORTS, type Sort } from './library-query';
import type { Selection } from './selection';
import { rowIndexOf, useRowDrag } from './use-row-drag';

const ROW_HEIGHT = 34;
const ROW_HEIGHT_WITH_SNIPPET = 54;
// Rows drawn beyond each edge, so that quick scrolling meets no gap.
const OVERSCAN = 12;
const MENU_INDENT = 44;
// In the order of the columns on the screen.
const COLUMNS = [
  'title',
  'source',
  'language',
  'published',
  'state',
  'findings',
  'annotations',
  'imported',
] as const satisfies readonly (Sort | 'language')[];

export interface DocumentGridProps {
  total: number;
  rowAt(index: number): DocumentRow | undefined;
  query: LibraryQuery;
  selection: Selection;
  focusedIndex: number;
  gridRef: Ref<HTMLDivElement>;
  onSort(sort: Sort): void;
  onFocusRow(index: number): void;
  onOpen(row: DocumentRow): void;
  onToggle(index: number): void;
  /** Adds all rows from the one focused before to `index`. */
  onExtend(index: number): void;
  onVisibleRows(first: number, last: number): void;
  /** One row was dragged onto another. */
  onDropRow(from: number, onto: number): void;
  /** At a place in the window, pixels. */
  onMenu(index: number, x: number, y: number): void;
}

/**
 * The list of texts as a grid: arrows move the focused row, Space selects, Shift with arrows extends. The grid keeps the
 * focus and names the focused row, so rows may come and go while it scrolls.
 */
export function DocumentGrid(props: DocumentGridProps) {
  const {
    total,
    rowAt,
    query,
    selection,
    focusedIndex,
    gridRef,
    onFocusRow,
    onToggle,
    onExtend,
    onVisibleRows,
    onMenu,
  } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const drag = useRowDrag(props.onDropRow);
  const rowHeight = query.search === '' ? ROW_HEIGHT : ROW_HEIGHT_WITH_SNIPPET;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const address = printQuery(query).toString();
  const visible = virtualizer.getVirtualItems();
  const first = visible[0]?.index ?? 0;
  const last = visible.at(-1)?.index ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of all rows depends on nothing else
  useEffect(() => virtualizer.measure(), [rowHeight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each stretch
  useEffect(() => onVisibleRows(first, last), [first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => virtualizer.scrollToOffset(0), [address]);

  const isThere = total > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes back finds the row that was left, once it is there
  useEffect(() => {
    if (isThere && focusedIndex > 0) virtualizer.scrollToIndex(focusedIndex, { align: 'center' });
  }, [isThere]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const pageLength = Math.max(1, last - first - 2 * OVERSCAN);
    const next = moveRow(event.key, focusedIndex, total, pageLength);
    if (next !== null) {
      if (event.shiftKey) onExtend(next);
      onFocusRow(next);
      virtualizer.scrollToIndex(next);
    } else if (event.key === ' ') onToggle(focusedIndex);
    else return;
    event.preventDefault();
  };

  // The Menu key and Shift+F10 come as this event, too, but at the grid itself.
  const onContextMenu = (event: MouseEvent) => {
    const pointed = rowIndexOf(event.target);
    if (pointed === null && event.button === 2) return;
    const index = pointed ?? focusedIndex;
    const box = document.getElementById(`document-row-${index}`)?.getBoundingClientRect();
    if (!rowAt(index) || !box) return;
    event.preventDefault();
    onFocusRow(index);
    if (pointed === null) onMenu(index, box.left + MENU_INDENT, box.bottom);
    else onMenu(index, event.clientX, event.clientY);
  };

  return (
    <div className={classes.scroller} ref={scroller}>
      <div
        role="grid"
        ref={gridRef}
        className={classes.grid}
        tabIndex={0}
        aria-label={t('library.list')}
        aria-multiselectable="true"
        aria-rowcount={total + 1}
        aria-activedescendant={rowAt(focusedIndex) ? `document-row-${focusedIndex}` : undefined}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        {...drag.handlers}
        data-has-snippets={query.search !== '' || undefined}
      >
        <div role="rowgroup" className={grid.head}>
          <div role="row" aria-rowindex={1} className={`${grid.headRow} ${classes.headRow}`}>
            <div role="columnheader" className={classes.selectCell}>
              <VisuallyHidden>{t('library.columns.selected')}</VisuallyHidden>
            </div>
            {COLUMNS.map(column => (
              <ColumnHead key={column} column={column} query={query} onSort={props.onSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={grid.rows} style={{ height: virtualizer.getTotalSize() }}>
          {visible.map(item => {
            const row = rowAt(item.index);
            return (
              <DocumentGridRow
                key={item.index}
                row={row}
                index={item.index}
                top={item.start}
                height={item.size}
                isSelected={row !== undefined && selection.has(row.id)}
                isFocused={item.index === focusedIndex}
                isDropTarget={item.index === drag.dropIndex}
                onFocus={onFocusRow}
                onExtend={onExtend}
                onToggle={onToggle}
                onOpen={props.onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface ColumnHeadProps {
  column: (typeof COLUMNS)[number];
  query: LibraryQuery;
  onSort(sort: Sort): void;
}

function ColumnHead({ column, query, onSort }: ColumnHeadProps) {
  const { t } = useTranslation();
  const name = t(`library.columns.${column}`);
  const nameInFull =
    column === 'language' || column === 'findings' || column === 'annotations'
      ? t(`library.columnsInFull.${column}`)
      : name;
  const sort = SORTS.find(other => other === column);
  const isSorted = sort === query.sort;
  const Arrow = query.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? (query.isDescending ? 'descending' : 'ascending') : undefined}
      className={classes.headCell}
      data-column={column}
    >
      {sort ? (
        <button type="button" className={classes.sort} title={nameInFull} onClick={() => onSort(sort)}>
          {name}
          {isSorted && <Arrow size={12} stroke={2} aria-hidden="true" />}
        </button>
      ) : (
        <span title={nameInFull}>{name}</span>
      )}
    </div>
  );
}
