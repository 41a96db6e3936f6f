import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { previousGrapheme } from '../../../shared/domain/text/graphemes';
import {
  type CaretText,
  caretAt,
  type Direction,
  isCollapsed,
  moveOffset,
  moveSelection,
  type TextSelection,
} from './caret';
import { caretRect, offsetAt } from './caret-geometry';
import { caretKey } from './caret-keys';

interface KeyTarget {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly caretText: CaretText;
  readonly selection: TextSelection;
  onSelect(selection: TextSelection): void;
  reveal(offset: number): void;
  /** What the caret went over, to be read out, and from where to where. */
  onMoved(passed: string, from: number, to: number): void;
}

/** Moving the caret and selecting by keyboard. What depends on how lines are broken is asked of the page, the rest of the model. */
export function useTextKeys(target: KeyTarget): { onKeyDown(event: KeyboardEvent): void } {
  // Going up and down through short lines comes back to the column it started in.
  const column = useRef<{ x: number; offset: number } | null>(null);

  return {
    onKeyDown(event) {
      const { caretText, selection, onSelect } = target;
      const key = caretKey(event);
      if (!key || event.nativeEvent.isComposing) return;
      if (key.action === 'collapse') {
        if (isCollapsed(selection)) return;
        event.preventDefault();
        return onSelect(caretAt(selection.focus));
      }
      event.preventDefault();
      if (key.action === 'select-all') return onSelect({ anchor: 0, focus: caretText.text.length });
      const { unit, direction, isExtending } = key;
      const next =
        unit === 'line' || unit === 'page' || unit === 'line-edge'
          ? withFocus(selection, moveInLayout(unit, direction), isExtending)
          : moveSelection(caretText, selection, unit, direction, isExtending);
      onSelect(next);
      const { focus } = selection;
      target.onMoved(passedOver(caretText.text, focus, next.focus), focus, next.focus);
      // After the new caret is drawn.
      requestAnimationFrame(() => target.reveal(next.focus));
    },
  };

  function moveInLayout(unit: 'line' | 'page' | 'line-edge', direction: Direction): number {
    const { root, scroller, caretText, selection } = target;
    const { focus } = selection;
    const rect = root.current ? caretRect(root.current, focus) : null;
    const box = scroller.current?.getBoundingClientRect();
    const fallback = () => moveOffset(caretText, focus, unit === 'line-edge' ? 'row-edge' : 'row', direction);
    if (!root.current || !scroller.current || !rect || !box) return fallback();
    if (unit === 'line-edge') {
      const { left, right } = root.current.getBoundingClientRect();
      const edge = offsetAt(
        root.current,
        direction === 'back' ? left + 1 : right - 1,
        rect.top + rect.height / 2,
      );
      if (edge === null) return fallback();
      // Behind the space at which a line was broken the caret would stand in the next line.
      const isNextLine = (caretRect(root.current, edge)?.top ?? rect.top) > rect.top + rect.height / 2;
      return isNextLine ? previousGrapheme(caretText.text, edge) : edge;
    }
    const x = column.current?.offset === focus ? column.current.x : rect.left;
    const sign = direction === 'forward' ? 1 : -1;
    const step = unit === 'page' ? box.height - 2 * rect.height : LINE_PROBE * rect.height;
    const moved = probe(root.current, scroller.current, x, rect, sign * step) ?? fallback();
    column.current = { x, offset: moved };
    return moved;
  }
}

/** From the middle of a line into the next one, in heights of a caret: far enough for the leading, too short to jump over a blank row. */
const LINE_PROBE = 0.95;

/** The place `step` pixels under (or above) the caret. Scrolls first: only what is in view can be asked for. */
function probe(
  root: HTMLElement,
  scroller: HTMLElement,
  x: number,
  rect: { top: number; height: number },
  step: number,
): number | null {
  const box = scroller.getBoundingClientRect();
  const middle = rect.top + rect.height / 2;
  const wanted = middle + step;
  const overshoot = wanted < box.top + 8 ? wanted - box.top - 8 : Math.max(0, wanted - box.bottom + 8);
  const before = scroller.scrollTop;
  if (overshoot !== 0) scroller.scrollTop += overshoot;
  const y = wanted - (scroller.scrollTop - before);
  return offsetAt(root, x, Math.min(Math.max(y, box.top + 2), box.bottom - 2));
}

function withFocus(selection: TextSelection, focus: number, isExtending: boolean): TextSelection {
  return isExtending ? { anchor: selection.anchor, focus } : caretAt(focus);
}

/** Longer stretches are not read out. */
const LONGEST_ANNOUNCEMENT = 300;

function passedOver(text: string, from: number, to: number): string {
  const passed = text.slice(Math.min(from, to), Math.max(from, to));
  return passed.length <= LONGEST_ANNOUNCEMENT ? passed : '';
}
