import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/errors';
import { ErrorNotice } from '../ErrorNotice';
import { Row, Rows } from '../rows/Rows';
import rows from '../rows/Rows.module.css';
import { moveRow } from '../rows/row-keys';
import { useFreeListKeys } from '../rows/use-free-list-keys';
import classes from './RecordList.module.css';

export interface RecordListProps<R extends { readonly id: number }> {
  /** The name of the list. */
  label: string;
  /** Undefined until they are loaded. */
  records: readonly R[] | undefined;
  selectedId: number | null;
  /** Pixels; every row has this height. */
  rowHeight: number;
  search: { label: string; value: string; field: RefObject<HTMLInputElement | null> };
  /** Below the search. */
  filters?: ReactNode;
  /** How many there are. */
  count: string;
  nothingFound: string;
  error: AppError | null;
  onSearch(search: string): void;
  onRetry(): void;
  hrefOf(record: R): string;
  titleOf(record: R): ReactNode;
  factsOf(record: R): ReactNode;
}

/**
 * Records as links, each with a title and a line of facts; only those in view are in the page. Arrows, Home, End and the page
 * keys move from row to row; from the search ↓ and Enter lead there, as in the library.
 */
export function RecordList<R extends { readonly id: number }>(props: RecordListProps<R>) {
  const { records, search, selectedId } = props;
  /** The row that takes the focus as soon as it is drawn. */
  const [goal, setGoal] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const total = records?.length ?? 0;
  const list = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.rowHeight,
    overscan: 10,
  });

  const focusRow = (index: number) => {
    list.scrollToIndex(index);
    setGoal(index);
  };
  useEffect(() => {
    if (goal === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${goal}"]`);
    if (!row && goal < total) return;
    row?.focus({ preventScroll: true });
    setGoal(null);
  });

  const focusCurrent = () => focusRow(Math.max(0, records?.findIndex(({ id }) => id === selectedId) ?? 0));
  useFreeListKeys(scroller, total > 0);

  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && search.value !== '') props.onSearch('');
    else if ((event.key === 'ArrowDown' || event.key === 'Enter') && total > 0) focusCurrent();
    else return;
    event.preventDefault();
  };
  const onRowKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const pageLength = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / props.rowHeight) - 1);
    const target = moveRow(event.key, Number(row?.dataset.row ?? 0), total, pageLength);
    if (target === null) return;
    event.preventDefault();
    if (row) focusRow(target);
    else focusCurrent();
  };

  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <TextInput
          ref={search.field}
          type="search"
          aria-label={search.label}
          placeholder={search.label}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          value={search.value}
          onChange={event => props.onSearch(event.currentTarget.value)}
          onKeyDown={onSearchKey}
        />
        {props.filters}
        <Text size="sm" c="var(--ink-quiet)" role="status" className={classes.count}>
          {props.count}
        </Text>
      </div>
      {props.error && <ErrorNotice error={props.error} onRetry={props.onRetry} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the links within */}
      <div ref={scroller} className={classes.scroller} onKeyDown={onRowKey}>
        {records?.length === 0 && <Text className={classes.empty}>{props.nothingFound}</Text>}
        <Rows label={props.label} height={list.getTotalSize()}>
          {list.getVirtualItems().map(({ index, key, start, size }) => {
            const record = records?.[index];
            if (!record) return null;
            return (
              <Row key={key} top={start} height={size}>
                <Link
                  href={props.hrefOf(record)}
                  data-row={index}
                  className={`${rows.choice} ${rows.lines} ${classes.row}`}
                  aria-current={record.id === selectedId ? 'page' : undefined}
                >
                  {props.titleOf(record)}
                  <span className={`${rows.facts} ${classes.facts}`}>{props.factsOf(record)}</span>
                </Link>
              </Row>
            );
          })}
        </Rows>
      </div>
    </div>
  );
}
