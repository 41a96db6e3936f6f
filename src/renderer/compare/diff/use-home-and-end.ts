import { type RefObject, useEffect, useRef } from 'react';

/**
 * Hears Home and End of an element that scrolls. The browser goes to where the edge was taken to be; rows there are
 * measured when they are drawn, and move it on.
 */
export function useHomeAndEnd(
  scroller: RefObject<HTMLElement | null>,
  goTo: (edge: 'start' | 'end') => void,
) {
  const latest = useRef(goTo);
  latest.current = goTo;
  useEffect(() => {
    const element = scroller.current;
    const listener = (event: KeyboardEvent) => {
      if (!['Home', 'End'].includes(event.key) || event.target !== element) return;
      if (event.shiftKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current(event.key === 'Home' ? 'start' : 'end');
    };
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [scroller]);
}
