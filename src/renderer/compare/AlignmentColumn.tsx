import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import { CommandContext } from '../hooks/use-commands';
import { KEY_TABLE, keyName } from '../keys';
import classes from './AlignmentColumn.module.css';
import { AlignmentParagraph } from './AlignmentParagraph';
import type { Column, Side } from './alignment-layout';
import { useClicksOn } from './use-clicks-on';

export interface ColumnHandle {
  /** The first paragraph in view, counted from 0, with the part of it that has gone by as its fraction. */
  getPosition(): number;
  scrollTo(position: number): void;
}

export interface AlignmentColumnProps {
  handle: Ref<ColumnHandle>;
  side: Side;
  label: string;
  language: string;
  column: Column;
  text: string;
  /** The selected sentence or its counterparts; the first one is brought into view. */
  highlighted: readonly number[];
  selectedIndex: number | null;
  onSelect(index: number): void;
  /** Not called for scrolling that this component did itself. */
  onScrolledByHand(): void;
}

/** One text as flowing paragraphs, virtualised, in which one sentence can be selected with the arrow keys or a click. */
export function AlignmentColumn({
  handle,
  side,
  label,
  language,
  column,
  text,
  highlighted,
  selectedIndex,
  onSelect,
  onScrolledByHand,
}: AlignmentColumnProps) {
  const registry = useContext(CommandContext);
  const { paragraphs, sentences } = column;
  const scroller = useRef<HTMLDivElement>(null);
  const isScrolledByHand = useRef(false);
  const idPrefix = useId();
  const list = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => {
      const pieces = paragraphs[index];
      return 36 + Math.ceil(((pieces?.at(-1)?.end ?? 0) - (pieces?.[0]?.start ?? 0)) / 48) * 27;
    },
    overscan: 4,
  });

  useImperativeHandle(
    handle,
    () => ({
      getPosition() {
        const top = scroller.current?.scrollTop ?? 0;
        const item = list.getVirtualItemForOffset(top);
        return item ? item.index + Math.min(1, (top - item.start) / item.size) : 0;
      },
      scrollTo(position) {
        isScrolledByHand.current = false;
        const item = list.measurementsCache[Math.floor(position)];
        const top = item ? item.start + (position % 1) * item.size : list.getTotalSize();
        scroller.current?.scrollTo({ top });
      },
    }),
    [list],
  );

  const target = highlighted[0] ?? null;
  const paragraph = target === null ? null : (sentences[target]?.paragraph ?? null);
  useEffect(() => {
    if (target === null || paragraph === null) return;
    isScrolledByHand.current = false;
    const sentence = () => scroller.current?.querySelector(`[data-sentence="${target}"]`);
    if (!sentence()) list.scrollToIndex(paragraph, { align: 'center' });
    const frame = requestAnimationFrame(() => sentence()?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [list, target, paragraph]);

  useClicksOn(scroller, '[data-sentence]', element => onSelect(Number(element.dataset.sentence)));

  /** The shell leaves the letters typed in a list box to it; in this one, which is a text, they are commands. */
  function findCommand(event: KeyboardEvent) {
    const name = keyName(event) ?? '';
    const binding = KEY_TABLE.find(
      ({ place, keys }) => place === 'compare' && keys.some(key => key === name),
    );
    return binding ? registry.find(binding.command) : null;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const last = sentences.length - 1;
    const at = selectedIndex ?? highlighted[0] ?? -1;
    const next = {
      ArrowDown: Math.min(last, at + 1),
      ArrowRight: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      ArrowLeft: Math.max(0, at - 1),
      Home: 0,
      End: last,
    }[event.key];
    const command = findCommand(event);
    if (next !== undefined && last >= 0) {
      event.preventDefault();
      onSelect(next);
    } else if (command) {
      event.preventDefault();
      command.run();
    } else {
      isScrolledByHand.current = true;
    }
  }

  const takeOver = () => {
    isScrolledByHand.current = true;
  };
  return (
    <div
      ref={scroller}
      className={classes.column}
      role="listbox"
      aria-label={label}
      aria-activedescendant={selectedIndex === null ? undefined : `${idPrefix}${selectedIndex}`}
      tabIndex={0}
      lang={language === 'und' ? undefined : language}
      onKeyDown={onKeyDown}
      onWheel={takeOver}
      onTouchMove={takeOver}
      onPointerDown={takeOver}
      onScroll={() => isScrolledByHand.current && onScrolledByHand()}
    >
      <div className={classes.canvas} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={list.measureElement}
            data-index={index}
            className={classes.paragraph}
            dir="auto"
            style={{ transform: `translateY(${start}px)` }}
          >
            <AlignmentParagraph
              side={side}
              idPrefix={idPrefix}
              text={text}
              pieces={paragraphs[index] ?? []}
              sentences={sentences}
              highlighted={highlighted}
              selectedIndex={selectedIndex}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
