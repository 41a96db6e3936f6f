import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { type CaretText, caretAt, lineAt, type TextSelection, wordAt } from './caret';
import { offsetAt } from './caret-geometry';

interface PointerTarget {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly caretText: CaretText;
  readonly selection: TextSelection;
  onSelect(selection: TextSelection): void;
  /** A plain click on decorations: all that lie there. */
  onActivate(decorationIds: readonly string[]): void;
}

/**
 * Selecting with the mouse on the model instead of the browser's own selection, which would be lost as soon as the row it
 * began in leaves the virtual list. Click, drag, Shift+click, double click for a word, triple click for a line.
 */
export function useTextPointer(target: PointerTarget): { onMouseDown(event: MouseEvent): void } {
  const latest = useRef(target);
  latest.current = target;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  return {
    onMouseDown(event) {
      const { root, scroller, caretText, selection, onSelect } = latest.current;
      if (event.button !== 0 || !root.current) return;
      // A click on the scroll bar is not ours.
      if (event.target === scroller.current && event.nativeEvent.offsetX > event.currentTarget.clientWidth)
        return;
      event.preventDefault();
      scroller.current?.focus({ preventScroll: true });
      const offset = offsetAt(root.current, event.clientX, event.clientY);
      if (offset === null) return;
      if (event.detail === 2) return selectSpan(wordAt(caretText, offset));
      if (event.detail >= 3) return selectSpan(lineAt(caretText.rows, offset));
      const anchor = event.shiftKey ? selection.anchor : offset;
      onSelect({ anchor, focus: offset });
      const clicked = event.shiftKey ? [] : decorationsUnder(event.target);
      stop.current?.();
      stop.current = followDrag(latest, anchor, hasMoved => {
        if (!hasMoved && clicked.length > 0) latest.current.onActivate(clicked);
      });

      function selectSpan({ start, end }: { start: number; end: number }) {
        onSelect({ anchor: start, focus: end });
      }
    },
  };
}

/** Pixels within which a press is still a click. */
const CLICK_SLACK = 3;

function followDrag(
  latest: RefObject<PointerTarget>,
  anchor: number,
  onEnd: (hasMoved: boolean) => void,
): () => void {
  let first: { x: number; y: number } | null = null;
  let last = { x: 0, y: 0 };
  let hasMoved = false;
  let timer = 0;

  const extend = () => {
    const { root, scroller, onSelect } = latest.current;
    const box = scroller.current?.getBoundingClientRect();
    if (!root.current || !box) return;
    const overshoot = last.y < box.top ? last.y - box.top : Math.max(0, last.y - box.bottom);
    if (overshoot !== 0) scroller.current?.scrollBy(0, overshoot / 2);
    const y = Math.min(Math.max(last.y, box.top + 2), box.bottom - 2);
    const focus = offsetAt(root.current, last.x, y);
    if (focus !== null) onSelect(focus === anchor ? caretAt(anchor) : { anchor, focus });
  };
  const onMove = (event: globalThis.MouseEvent) => {
    last = { x: event.clientX, y: event.clientY };
    first ??= last;
    hasMoved ||= Math.abs(last.x - first.x) > CLICK_SLACK || Math.abs(last.y - first.y) > CLICK_SLACK;
    if (hasMoved) extend();
    window.clearInterval(timer);
    // Keeps rolling while the pointer rests below or above the text.
    timer = window.setInterval(extend, 60);
  };
  const stop = () => {
    window.clearInterval(timer);
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', onUp);
  };
  const onUp = () => {
    stop();
    onEnd(hasMoved);
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', onUp);
  return stop;
}

/** Every mark over a stretch of text is an element around it. */
function decorationsUnder(target: EventTarget): string[] {
  const ids: string[] = [];
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    const id = at.getAttribute('data-decoration');
    if (id !== null) ids.push(id);
    if (at.hasAttribute('data-row-start')) break;
  }
  return ids;
}
