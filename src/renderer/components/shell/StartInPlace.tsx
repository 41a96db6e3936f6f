import { useLayoutEffect, useRef } from 'react';

/**
 * Whoever goes to another place by key or link is there with the next Tab, instead of at the top of the navigation. The
 * browser goes on from where the focus was last, so it visits the content and leaves it free for what the place focuses.
 * Stands beside the place within its boundary: effects of the layout wait until the place is there.
 */
export function StartInPlace({ location }: { location: string }) {
  const place = location.split('/')[1] ?? '';
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const { activeElement, body } = document;
    const isFree = activeElement === null || activeElement === body || activeElement.closest('nav') !== null;
    const content = document.querySelector('main');
    if (!isFree || !content) return;
    content.tabIndex = -1;
    content.focus({ preventScroll: true });
    content.blur();
    content.removeAttribute('tabindex');
  }, [place]);
  return null;
}
