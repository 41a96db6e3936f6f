import { type RefObject, useEffect } from 'react';

/** Gives the focus to what appears, so that keys work there at once, unless it is somewhere already. */
export function useFirstFocus(target: RefObject<HTMLElement | null>, isWanted: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted later does not take the focus away
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isWanted && isFree && !document.querySelector('[aria-modal="true"]'))
      target.current?.focus({ preventScroll: true });
  }, []);
}
