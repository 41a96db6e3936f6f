import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/errors';
import { ErrorNotice } from '../ErrorNotice';
import { Row, Rows } from '../rows/Rows';
import rows from '../rows/Rows.module.css';
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

/** Records as links, each with a title and a line of facts; only those in view are in the page. */
export function RecordList<R extends { readonly id: number }>(props: RecordListProps<R>) {
  const { records, search } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: records?.length ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.rowHeight,
    overscan: 10,
  });

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
        />
        {props.filters}
        <Text size="sm" c="var(--ink-quiet)" role="status" className={classes.count}>
          {props.count}
        </Text>
      </div>
      {props.error && <ErrorNotice error={props.error} onRetry={props.onRetry} />}
      <div ref={scroller} className={classes.scroller}>
        {records?.length === 0 && <Text className={classes.empty}>{props.nothingFound}</Text>}
        <Rows label={props.label} height={list.getTotalSize()}>
          {list.getVirtualItems().map(({ index, key, start, size }) => {
            const record = records?.[index];
            if (!record) return null;
            return (
              <Row key={key} top={start} height={size}>
                <Link
                  href={props.hrefOf(record)}
                  className={`${rows.choice} ${rows.lines} ${classes.row}`}
                  aria-current={record.id === props.selectedId ? 'page' : undefined}
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
