import { type RefObject, useEffect, useRef } from 'react';

/**
 * Hears clicks on marked stretches of running text. These are no buttons, because a button does not break across lines;
 * everything they do can be done by keyboard elsewhere. A click that ends a selection is none.
 */
export function useClicksOn(
  container: RefObject<HTMLElement | null>,
  selector: string,
  onClick: (element: HTMLElement) => void,
) {
  const latest = useRef(onClick);
  latest.current = onClick;
  useEffect(() => {
    const element = container.current;
    const listener = (event: MouseEvent) => {
      const hit = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
      if (hit && document.getSelection()?.isCollapsed !== false) latest.current(hit);
    };
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, [container, selector]);
}
