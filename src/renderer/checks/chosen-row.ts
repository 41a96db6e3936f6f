import { type KeyboardEvent, type RefObject, useEffect } from 'react';

export interface WalkedRows {
  total: number;
  step(by: 1 | -1): void;
  choose(index: number): void;
}

export const CHOOSING_KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

/** Arrows, Home and End choose a row. */
export function chooseByKey(event: KeyboardEvent, { total, step, choose }: WalkedRows): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === 'ArrowDown') step(1);
  else if (event.key === 'ArrowUp') step(-1);
  else if (event.key === 'Home') choose(0);
  else if (event.key === 'End') choose(total - 1);
  else return;
  event.preventDefault();
}

export interface ChosenRow {
  scroller: RefObject<HTMLElement | null>;
  /** What is chosen, not only where it stands: another one may take the place of one that was settled. */
  key: unknown;
  /** Null where nothing is chosen. */
  index: number | null;
  /** Also where nothing in the page has the focus. */
  takesFreeFocus?: boolean;
  scrollTo(index: number): void;
}

/** Keeps the chosen row in sight, and the focus on it while that is in the list. The row says `data-row`. */
export function useChosenRow({ scroller, key, index, takesFreeFocus = false, scrollTo }: ChosenRow): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is what it depends on
  useEffect(() => {
    if (index === null) return;
    scrollTo(index);
    const { activeElement, body } = document;
    const isFocusHere =
      scroller.current?.contains(activeElement) || (takesFreeFocus && activeElement === body);
    if (!isFocusHere) return;
    // Once it is drawn.
    const frame = requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [index, key]);
}
