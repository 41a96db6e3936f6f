// biome-ignore-all lint/a11y/useSemanticElements: rows of a virtualised list are placed one by one, which the elements of a table do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the focused row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its rows
import { VisuallyHidden } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/contract/client';
import { titleWithFile } from '../components/compare/told-apart';
import { formatCalendarDate, formatDay, formatNumber } from '../components/format';
import grid from '../components/rows/Grid.module.css';
import classes from './DocumentGrid.module.css';
import { Snippet } from './Snippet';

export type DocumentRow = OutputOf<'documents.list'>['rows'][number];

export interface DocumentGridRowProps {
  /** Undefined while its page is on the way. */
  row: DocumentRow | undefined;
  index: number;
  top: number;
  height: number;
  isSelected: boolean;
  isFocused: boolean;
  /** What is dragged would be dropped here. */
  isDropTarget: boolean;
  onFocus(index: number): void;
  onExtend(index: number): void;
  onToggle(index: number): void;
  onOpen(row: DocumentRow): void;
}

/** Scrolling draws the list again at every step; a row that stays the same is left alone. */
export const DocumentGridRow = memo(function DocumentGridRow({
  row,
  index,
  top,
  height,
  isSelected,
  isFocused,
  isDropTarget,
  ...on
}: DocumentGridRowProps) {
  const { t } = useTranslation();
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey) on.onExtend(index);
    else if (event.ctrlKey || event.metaKey) on.onToggle(index);
    on.onFocus(index);
  };
  // The browser would select the words of all rows in between, and the grid would stay without the focus.
  const onMouseDown = (event: MouseEvent) => {
    if (!event.shiftKey) return;
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>('[role=grid]')?.focus();
  };
  return (
    <div
      id={`document-row-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`${grid.row} ${classes.row}`}
      data-row-index={index}
      data-focused={isFocused || undefined}
      data-drop={isDropTarget || undefined}
      draggable={row !== undefined}
      style={{ transform: `translateY(${top}px)`, height }}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onDoubleClick={() => row && on.onOpen(row)}
    >
      <div
        role="gridcell"
        className={classes.selectCell}
        onMouseDown={event => event.preventDefault()}
        onClick={event => event.stopPropagation()}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          className={classes.box}
          checked={isSelected}
          disabled={!row}
          aria-label={t('library.selectRow', { title: row?.title ?? '' })}
          onChange={event => {
            on.onFocus(index);
            on.onToggle(index);
            // The arrows go on from here.
            event.currentTarget.closest<HTMLElement>('[role=grid]')?.focus();
          }}
        />
      </div>
      {row ? <Cells row={row} onOpen={on.onOpen} /> : <Waiting />}
    </div>
  );
});

function Cells({ row, onOpen }: { row: DocumentRow; onOpen(row: DocumentRow): void }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <Cell column="title">
        <button
          type="button"
          tabIndex={-1}
          className={classes.title}
          title={titleWithFile(row.title, row.fileName)}
          onClick={() => onOpen(row)}
        >
          {titleWithFile(row.title, row.twinFile)}
        </button>
        {row.snippet && <Snippet {...row.snippet} />}
      </Cell>
      <Cell column="source" title={row.sourceName ?? undefined}>
        {row.isSourceFlagged && (
          <span className={classes.flag} title={t('common.flaggedSource')}>
            <IconFlag size={14} stroke={1.8} aria-hidden="true" />
            <VisuallyHidden>{t('common.flaggedSource')}: </VisuallyHidden>
          </span>
        )}
        <span className={classes.ellipsis}>{row.sourceName ?? '–'}</span>
      </Cell>
      <Cell column="language">{row.language === 'und' ? '–' : row.language}</Cell>
      <Cell column="published">
        {row.publishedOn ? formatCalendarDate(row.publishedOn, i18n.language) : '–'}
      </Cell>
      <Cell column="state">{t(`common.states.${row.state}`)}</Cell>
      <Cell column="findings">
        <FindingCount row={row} />
      </Cell>
      <Cell column="annotations">{formatNumber(row.annotationCount, i18n.language)}</Cell>
      <Cell column="imported">{formatDay(row.createdAtMs, i18n.language)}</Cell>
    </>
  );
}

/** None of a text that was not checked says nothing about it, so there is no number then. */
function FindingCount({ row }: { row: DocumentRow }) {
  const { t, i18n } = useTranslation();
  if (row.isChecked || row.openCheckCount > 0) return formatNumber(row.openCheckCount, i18n.language);
  return (
    <span title={t('library.notChecked')}>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t('library.notChecked')}</VisuallyHidden>
    </span>
  );
}

function Cell({
  column,
  title,
  children,
}: {
  column: string;
  title?: string | undefined;
  children: React.ReactNode;
}) {
  return (
    <div role="gridcell" className={classes.cell} data-column={column} title={title}>
      {children}
    </div>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Cell column="title">
      <span className={classes.waiting}>{t('common.loading')}</span>
    </Cell>
  );
}
