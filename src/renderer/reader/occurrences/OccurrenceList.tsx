import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisibleText, visibleParts } from '../../components/text/VisibleText';
import classes from './Occurrences.module.css';
import { countChosen, isChosen, type OccurrenceRow, titleOf } from './occurrence-rows';
import type { Occurrences } from './use-occurrences';

export interface OccurrenceListProps {
  occurrences: Occurrences;
  /** A key that the list has no use for. */
  onKey(key: string): void;
}

/** Every place found, below the title of its text; each can be left out. Only what is in view is in the page. */
export function OccurrenceList({ occurrences, onKey }: OccurrenceListProps) {
  const { t } = useTranslation();
  const { rows, choice, toggle } = occurrences;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });

  const goTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), rows.length - 1);
    setActive(next);
    virtualizer.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[active];
    const step = STEPS[event.key];
    if (step !== undefined) goTo(active + step);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(rows.length - 1);
    else if (event.key === ' ' && row) toggle(event.shiftKey ? titleOf(row) : row);
    else if (event.key === 'Enter' || event.key.length === 1) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      onKey(event.key);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('occurrences.list')}
      aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      data-autofocus
      onKeyDown={onKeyDown}
    >
      <div className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
            <div
              key={row.key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={isRowChosen(row, choice)}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={classes.row}
              data-is-active={index === active || undefined}
              data-is-title={row.kind === 'document' || undefined}
              style={{ transform: `translateY(${start}px)` }}
              onClick={event => {
                setActive(index);
                toggle(event.shiftKey ? titleOf(row) : row);
              }}
            >
              <span className={classes.mark} aria-hidden="true" />
              <RowText row={row} occurrences={occurrences} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** In pixels; as the style sheet has it. */
const ROW_HEIGHT = 28;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

function RowText({ row, occurrences: { choice } }: { row: OccurrenceRow; occurrences: Occurrences }) {
  const { t } = useTranslation();
  if (row.kind === 'document') {
    const total = row.group.occurrences.length;
    return (
      <>
        <strong className={classes.title}>
          <VisibleText text={row.group.documentTitle} />
        </strong>
        <span className={classes.note}>
          {t('occurrences.groupCount', { chosen: countChosen(choice, row.group), total })}
        </span>
      </>
    );
  }
  const { before, exact, after, labels } = row.occurrence;
  return (
    <>
      <span className={classes.quote}>
        <bdi className={classes.before}>{visibleParts(onOneLine(before))}</bdi>
        <bdi className={classes.exact}>{visibleParts(onOneLine(exact))}</bdi>
        <bdi className={classes.after}>{visibleParts(onOneLine(after))}</bdi>
      </span>
      {labels.length > 0 && <span className={classes.note}>{t('occurrences.annotated')}</span>}
    </>
  );
}

function isRowChosen(row: OccurrenceRow, choice: Occurrences['choice']): boolean {
  return row.kind === 'place'
    ? isChosen(choice, row.group, row.occurrence)
    : countChosen(choice, row.group) === row.group.occurrences.length;
}

function onOneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}
