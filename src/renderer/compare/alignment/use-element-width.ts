import { type RefObject, useLayoutEffect, useState } from 'react';

/** The inner width of an element in pixels, known before the first paint and told again when it changes. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const read = () => setWidth(target.clientWidth);
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(target);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}
