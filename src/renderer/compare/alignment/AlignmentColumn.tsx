import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import { CommandContext } from '../../hooks/use-commands';
import { KEY_TABLE, keyName } from '../../keys';
import { useClicksOn } from '../use-clicks-on';
import { useFirstFocus } from '../use-first-focus';
import classes from './AlignmentColumn.module.css';
import { AlignmentParagraph } from './AlignmentParagraph';
import type { Column, Side } from './alignment-layout';
import type { SentenceRange } from './sentence-selection';
import { type ColumnHandle, useColumnHandle } from './use-column-handle';
import { useElementWidth } from './use-element-width';

export interface AlignmentColumnProps {
  handle: Ref<ColumnHandle>;
  side: Side;
  label: string;
  language: string;
  column: Column;
  text: string;
  /** What is selected here. */
  range: SentenceRange | null;
  /** Whether the editor was on this side last. */
  isActive: boolean;
  /** Counterparts of what is selected on the other side. */
  counterparts: readonly number[];
  textSize: number;
  isWrapped: boolean;
  hasNumbers: boolean;
  onSelect(index: number, isExtending: boolean): void;
  /** The arrow keys that lead to the other text. */
  onCross(to: Side): void;
  /** Not called for scrolling that this component did itself. */
  onScrolledByHand(): void;
}

/**
 * One text as flowing paragraphs, virtualised, in which sentences are selected with the arrow keys or clicks, several with
 * Shift.
 */
export function AlignmentColumn({ handle, side, column, text, range, ...props }: AlignmentColumnProps) {
  const { isActive, counterparts, textSize, isWrapped, hasNumbers, onSelect } = props;
  const registry = useContext(CommandContext);
  const { paragraphs, sentences } = column;
  const scroller = useRef<HTMLDivElement>(null);
  const isScrolledByHand = useRef(false);
  const isShiftHeld = useRef(false);
  const idPrefix = useId();
  const width = useElementWidth(scroller);
  const charactersPerLine = Math.max(10, Math.min(width, MEASURE) / (textSize * CHARACTER_WIDTH));
  const lengths = useMemo(
    () => paragraphs.map(pieces => (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0)),
    [paragraphs],
  );
  const list = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    // Asked for every paragraph after one that was measured, many times a second: nothing here may measure anything.
    estimateSize: index => {
      const lineCount = isWrapped ? Math.ceil((lengths[index] ?? 0) / charactersPerLine) : 1;
      return PARAGRAPH_PADDING + lineCount * textSize * LINE_HEIGHT;
    },
    overscan: 4,
  });
  const letGo = useCallback(() => {
    isScrolledByHand.current = false;
  }, []);
  useColumnHandle(handle, scroller, list, column, idPrefix, letGo);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights depend on these alone
  useEffect(() => {
    list.measure();
    // Takes the estimates up first: a height that the list takes for unchanged would not be kept.
    list.getTotalSize();
    // What is drawn already is measured again only when its own size changes.
    for (const drawn of scroller.current?.querySelectorAll<HTMLDivElement>('[data-index]') ?? [])
      list.resizeItem(Number(drawn.dataset.index), drawn.offsetHeight);
  }, [list, textSize, isWrapped, width]);

  useFirstFocus(scroller, isActive);
  useClicksOn(scroller, '[data-sentence]', element =>
    onSelect(Number(element.dataset.sentence), isShiftHeld.current),
  );

  /** The shell leaves the letters typed in a list box to it; in this one, which is a text, they are commands. */
  function findCommand(event: KeyboardEvent) {
    const name = keyName(event) ?? '';
    const binding = KEY_TABLE.find(
      ({ place, keys }) => ['compare', 'everywhere'].includes(place) && keys.some(key => key === name),
    );
    return binding ? registry.find(binding.command) : null;
  }

  function findNext(key: string): number | undefined {
    const last = sentences.length - 1;
    const at = range?.head ?? counterparts[0] ?? -1;
    return { ArrowDown: Math.min(last, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: last }[key];
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = findNext(event.key);
    const command = findCommand(event);
    if (next !== undefined && sentences.length > 0) {
      onSelect(next, event.shiftKey);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      props.onCross(event.key === 'ArrowLeft' ? 'reference' : 'review');
    } else if (command) {
      command.run();
    } else {
      isScrolledByHand.current = true;
      return;
    }
    event.preventDefault();
  }

  const takeOver = () => {
    isScrolledByHand.current = true;
  };
  return (
    <div
      ref={scroller}
      className={classes.column}
      role="listbox"
      aria-label={props.label}
      aria-multiselectable="true"
      aria-activedescendant={range ? `${idPrefix}${range.head}` : undefined}
      tabIndex={0}
      lang={props.language === 'und' ? undefined : props.language}
      data-side={side}
      data-unwrapped={!isWrapped || undefined}
      style={{ fontSize: textSize }}
      onKeyDown={onKeyDown}
      onWheel={takeOver}
      onTouchMove={takeOver}
      onPointerDown={takeOver}
      onMouseDown={event => {
        isShiftHeld.current = event.shiftKey;
        // The browser would select the words in between, and a click that ends a selection is none.
        if (event.shiftKey) event.preventDefault();
      }}
      onScroll={() => isScrolledByHand.current && props.onScrolledByHand()}
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
            {hasNumbers && (
              <span className={classes.number} aria-hidden>
                {index + 1}
              </span>
            )}
            <AlignmentParagraph
              side={side}
              idPrefix={idPrefix}
              text={text}
              pieces={paragraphs[index] ?? NO_PIECES}
              sentences={sentences}
              range={range}
              isActive={isActive}
              counterparts={counterparts}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

const PARAGRAPH_PADDING = 12;
/** In parts of the text size. */
const LINE_HEIGHT = 1.55;
const CHARACTER_WIDTH = 0.46;
/** Lines grow no longer than this, in pixels. */
const MEASURE = 620;

const NO_PIECES = [] as const;
