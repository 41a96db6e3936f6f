import { type RefObject, useEffect, useRef } from 'react';

/**
 * Runs `onTick` in the next frame after anything inside of `container` has scrolled, changed its size or was drawn again.
 * At most once a frame.
 */
export function useScrollTicks(container: RefObject<HTMLElement | null>, onTick: () => void): void {
  const latest = useRef(onTick);
  const schedule = useRef(() => {});
  latest.current = onTick;
  useEffect(() => {
    const element = container.current;
    let frame = 0;
    schedule.current = () => {
      if (frame === 0)
        frame = requestAnimationFrame(() => {
          frame = 0;
          latest.current();
        });
    };
    const sizes = new ResizeObserver(schedule.current);
    if (element) sizes.observe(element);
    // Scrolling does not bubble.
    element?.addEventListener('scroll', schedule.current, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element?.removeEventListener('scroll', schedule.current, { capture: true });
    };
  }, [container]);
  useEffect(() => schedule.current());
}
