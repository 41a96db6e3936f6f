import { type RefObject, useEffect, useRef } from 'react';

/** For the control that stands where a form was: it has the focus as soon as the form is closed. */
export function useFocusOnClose<T extends HTMLElement>(isOpen: boolean): RefObject<T | null> {
  const target = useRef<T>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) target.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return target;
}
