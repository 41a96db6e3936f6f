import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { splitSentences } from '../../../shared/domain/text/sentences';
import { type CaretText, isCollapsed, spanOf, type TextSelection } from './caret';
import { caretRect } from './caret-geometry';
import type { Decoration } from './decoration';
import { displayRows, rowIndexAt } from './display-rows';
import { groupByRow } from './segments';
import { TextRow } from './TextRow';
import classes from './TextView.module.css';
import { useTextKeys } from './use-text-keys';
import { useTextPointer } from './use-text-pointer';

export interface TextViewHandle {
  focus(): void;
  /** Scrolls as little as needed, or so that the place stands in the upper third. */
  reveal(offset: number, align?: 'nearest' | 'third'): void;
  /** The scrolling element, for scrolling several views together. */
  readonly scroller: HTMLElement | null;
  /** The first offset of the row at the top edge, and how far the row is scrolled past, 0 to 1. */
  topPosition(): { offset: number; fraction: number };
}

export interface TextViewProps {
  text: string;
  /** BCP 47; `und` where unknown. */
  language: string;
  label: string;
  decorations: readonly Decoration[];
  selection: TextSelection;
  onSelect(selection: TextSelection): void;
  /** A plain click on decorations: all that lie there. */
  onActivate?(decorationIds: readonly string[]): void;
  onScroll?(): void;
  /** What is read out behind the words when the caret moves by key: that it has come to something marked. */
  describeMove?(from: number, to: number): string;
  /** The dialog around it gives it the focus when it opens. */
  isFirstInDialog?: boolean;
  ref?: Ref<TextViewHandle>;
}

/**
 * A text that is read, selected and copied, but never changed. Only the rows in view are in the page; the selection, moving
 * in the text and copying work on the whole model. Offsets are UTF-16 and come from the model, never from the page's text.
 */
export function TextView({
  text,
  language,
  label,
  decorations,
  selection,
  onSelect,
  onActivate,
  onScroll,
  describeMove,
  isFirstInDialog = false,
  ref,
}: TextViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const rows = useMemo(() => displayRows(text), [text]);
  const marksByRow = useMemo(() => groupByRow(rows, decorations), [rows, decorations]);
  const caretText = useMemo<CaretText>(
    () => ({ text, rows, sentences: once(() => splitSentences(text, language)) }),
    [text, rows, language],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => estimateHeight((rows[index]?.end ?? 0) - (rows[index]?.start ?? 0)),
    overscan: 8,
    paddingEnd: 1,
  });

  const reveal = (offset: number, align: 'nearest' | 'third' = 'nearest', triesLeft = 4) => {
    const frame = scroller.current;
    if (!frame || !column.current) return;
    const rect = caretRect(column.current, offset);
    if (!rect) {
      virtualizer.scrollToIndex(rowIndexAt(rows, offset), { align: 'center' });
      if (triesLeft > 0) requestAnimationFrame(() => reveal(offset, align, triesLeft - 1));
      return;
    }
    const box = frame.getBoundingClientRect();
    const delta = scrollDelta(rect.top - box.top, rect.height, box.height, align);
    if (delta === 0) return;
    virtualizer.scrollToOffset(frame.scrollTop + delta);
    // Rows that come into view are measured only then and may move the place once more.
    if (align === 'third' && triesLeft > 0)
      requestAnimationFrame(() => reveal(offset, 'third', triesLeft - 1));
  };

  useImperativeHandle(ref, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    reveal,
    get scroller() {
      return scroller.current;
    },
    topPosition() {
      const top = scroller.current?.scrollTop ?? 0;
      const item = virtualizer.getVirtualItems().find(({ end }) => end > top);
      if (!item) return { offset: 0, fraction: 0 };
      return { offset: rows[item.index]?.start ?? 0, fraction: Math.max(0, (top - item.start) / item.size) };
    },
  }));

  const keys = useTextKeys({
    root: column,
    scroller,
    caretText,
    selection,
    onSelect,
    reveal,
    onMoved: (passed, from, to) => {
      const reached = describeMove?.(from, to) ?? '';
      setAnnouncement(reached === '' ? passed : `${passed} (${reached})`);
    },
  });
  const pointer = useTextPointer({
    root: column,
    scroller,
    caretText,
    selection,
    onSelect,
    onActivate: ids => onActivate?.(ids),
  });

  // Measured after every render: rows move when others above them are measured.
  useLayoutEffect(() => placeCaret(caret.current, column.current, selection.focus));

  const copy = (event: ClipboardEvent) => {
    if (isCollapsed(selection)) return;
    const { start, end } = spanOf(selection);
    event.preventDefault();
    event.clipboardData.setData('text/plain', text.slice(start, end));
  };

  const { start: selectedStart, end: selectedEnd } = spanOf(selection);
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot show marks */}
      <div
        ref={scroller}
        className={classes.scroller}
        role="textbox"
        aria-multiline="true"
        aria-readonly="true"
        aria-label={label}
        tabIndex={0}
        data-autofocus={isFirstInDialog || undefined}
        lang={language === 'und' ? undefined : language}
        onKeyDown={keys.onKeyDown}
        onMouseDown={pointer.onMouseDown}
        onCopy={copy}
        onScroll={onScroll}
      >
        <div ref={column} className={classes.column} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const from = clamp(selectedStart, row.start, row.breakEnd);
            const to = clamp(selectedEnd, row.start, row.breakEnd);
            return (
              <div
                key={index}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <TextRow
                  text={text}
                  row={row}
                  decorations={marksByRow.get(index) ?? NO_DECORATIONS}
                  selectedStart={from < to ? from : row.start}
                  selectedEnd={from < to ? to : row.start}
                />
              </div>
            );
          })}
          <div ref={caret} className={classes.caret} />
        </div>
      </div>
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
    </div>
  );
}

const NO_DECORATIONS: readonly Decoration[] = [];

/** What a row will probably measure: 26 pixels a line of about 78 characters, and the gap below. */
function estimateHeight(length: number): number {
  return length === 0 ? 14 : Math.ceil(length / 78) * 26.35 + 5;
}

/** Pixels kept free above and below the caret. */
const MARGIN = 32;

function scrollDelta(top: number, height: number, viewHeight: number, align: 'nearest' | 'third'): number {
  if (align === 'third') {
    const delta = Math.round(top - viewHeight / 3);
    return Math.abs(delta) < 4 ? 0 : delta;
  }
  if (top < MARGIN) return top - MARGIN;
  return Math.max(0, top + height + MARGIN - viewHeight);
}

function placeCaret(caret: HTMLElement | null, column: HTMLElement | null, offset: number): void {
  if (!caret || !column) return;
  const rect = caretRect(column, offset);
  caret.toggleAttribute('data-is-placed', rect !== null);
  if (!rect) return;
  const origin = column.getBoundingClientRect();
  caret.style.transform = `translate(${rect.left - origin.left}px, ${rect.top - origin.top}px)`;
  caret.style.height = `${rect.height}px`;
}

function clamp(offset: number, low: number, high: number): number {
  return Math.min(Math.max(offset, low), high);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
