import { type RefObject, useEffect, useState } from 'react';
import type { TextSide } from '../rows';
import { findSelectedStretch } from './copied-text';

export interface SideCopy {
  /** The side that is selected as a whole, also where it is not drawn. */
  readonly wholeSide: TextSide | null;
  selectWhole(): void;
}

/**
 * Selecting and copying in two texts of which only a part is drawn: a selection with the pointer stays on its side, and
 * what is copied comes from the text, not from the screen. The side that was touched last is the one selected as a whole.
 */
export function useSideCopy(
  container: RefObject<HTMLElement | null>,
  texts: Readonly<Record<TextSide, string>>,
): SideCopy {
  const [wholeSide, setWholeSide] = useState<TextSide | null>(null);

  useEffect(() => {
    const element = container.current;
    const onPointerDown = (event: PointerEvent) => {
      setWholeSide(null);
      const touched = event.target instanceof Element ? sideOf(event.target) : null;
      if (element && touched) element.dataset.selecting = touched;
    };
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && setWholeSide(null);
    const onCopy = (event: ClipboardEvent) => {
      if (!element || isField(event.target)) return;
      const stretch = wholeSide
        ? { side: wholeSide, start: 0, end: texts[wholeSide].length }
        : findSelectedStretch(document.getSelection(), element);
      if (!stretch || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', texts[stretch.side].slice(stretch.start, stretch.end));
      event.preventDefault();
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('copy', onCopy);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('copy', onCopy);
    };
  }, [container, texts, wholeSide]);

  return {
    wholeSide,
    selectWhole() {
      const element = container.current;
      if (!element) return;
      const side = focusedSide(element) ?? (element.dataset.selecting === 'right' ? 'right' : 'left');
      setWholeSide(side);
      element.dataset.selecting = side;
      // Without a selection on the screen some programs do not offer to copy.
      const drawn = element.querySelector(`[data-text="${side}"]`);
      if (drawn) document.getSelection()?.selectAllChildren(drawn);
    },
  };
}

function focusedSide(container: HTMLElement): TextSide | null {
  const focused = document.activeElement;
  return focused && container.contains(focused) ? sideOf(focused) : null;
}

function sideOf(element: Element): TextSide | null {
  const side = element.closest('[data-text], [data-side], [data-pane]');
  const name =
    side?.getAttribute('data-text') ?? side?.getAttribute('data-side') ?? side?.getAttribute('data-pane');
  return name === 'left' || name === 'right' ? name : null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
