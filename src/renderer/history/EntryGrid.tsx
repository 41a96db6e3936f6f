// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtualised list are placed one by one, which the elements of a table do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the chosen row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are those of the grid
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '../../shared/model/history';
import { formatMoment } from '../components/format';
import { useHistorySentence } from '../components/history-sentence';
import grid from '../components/rows/Grid.module.css';
import { moveRow } from '../components/rows/row-keys';
import { VisibleText } from '../components/text/VisibleText';
import { type Head, stateOf } from './entry-state';
import classes from './HistoryPage.module.css';

const ROW_HEIGHT = 34;

export interface EntryGridProps {
  total: number;
  head: Head;
  chosenIndex: number;
  gridRef: Ref<HTMLDivElement>;
  entryAt(index: number): ListedEntry | undefined;
  onChoose(index: number): void;
  onVisibleRows(first: number, last: number): void;
}

/** The entries, newest first. The line on the left leads through those in effect; what was undone stands beside it. */
export function EntryGrid(props: EntryGridProps) {
  const { total, head, chosenIndex, entryAt, onChoose, onVisibleRows } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each stretch
  useEffect(() => onVisibleRows(first, last), [first, last]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pageLength = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = moveRow(event.key, chosenIndex, total, pageLength);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    virtualizer.scrollToIndex(next);
  };

  return (
    <div className={classes.scroller} ref={scroller}>
      <div
        role="grid"
        ref={props.gridRef}
        className={classes.grid}
        tabIndex={0}
        aria-label={t('history.list')}
        aria-rowcount={total + 1}
        aria-activedescendant={entryAt(chosenIndex) ? `history-row-${chosenIndex}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className={grid.head}>
          <div role="row" aria-rowindex={1} className={`${grid.headRow} ${classes.headRow}`}>
            {(['when', 'who', 'what'] as const).map(column => (
              <div key={column} role="columnheader" className={column === 'who' ? classes.who : undefined}>
                {t(`history.columns.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={grid.rows} style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, start, size }) => (
            <EntryRow
              key={index}
              index={index}
              entry={entryAt(index)}
              head={head}
              isChosen={index === chosenIndex}
              top={start}
              height={size}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface EntryRowProps {
  index: number;
  entry: ListedEntry | undefined;
  head: Head;
  isChosen: boolean;
  top: number;
  height: number;
  onChoose(index: number): void;
}

function EntryRow({ index, entry, head, isChosen, top, height, onChoose }: EntryRowProps) {
  const { t, i18n } = useTranslation();
  const sentence = useHistorySentence();
  const what = entry ? sentence(entry) : t('common.loading');
  const state = entry && stateOf(entry, head);
  return (
    <div
      role="row"
      id={`history-row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={`${grid.row} ${classes.row}`}
      data-state={state}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={() => onChoose(index)}
    >
      <div role="gridcell" className={classes.when}>
        <span className={classes.mark} aria-hidden="true">
          <span className={classes.twig} />
        </span>
        {entry ? formatMoment(entry.atMs, i18n.language) : ''}
      </div>
      <div role="gridcell" className={`${classes.text} ${classes.who}`}>
        {entry?.actor ?? ''}
      </div>
      <div role="gridcell" className={classes.text} title={what}>
        <span className={classes.what}>
          <VisibleText text={what} />
        </span>
        {state && state !== 'applied' && <span className={classes.tag}>{t(`history.states.${state}`)}</span>}
        {entry?.erasure && <span className={classes.tag}>{t('history.states.erased')}</span>}
      </div>
    </div>
  );
}
