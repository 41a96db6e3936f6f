import type { RefObject } from 'react';
import { useKeyClaim } from '../../hooks/use-commands';

export const MOVING_KEYS = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'] as const;

export function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/**
 * While nothing in the page has the focus, as after coming here by key or once what had it is gone, the keys of a list go to
 * this one: it goes on where it was.
 */
export function useFreeListKeys(
  list: RefObject<HTMLElement | null>,
  isThere: boolean,
  keys: readonly string[] = MOVING_KEYS,
): void {
  useKeyClaim(name => {
    if (!isThere || !hasNoFocus() || !keys.includes(name)) return null;
    return () => {
      list.current?.focus();
      list.current?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    };
  });
}
