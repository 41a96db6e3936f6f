import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what takes the place of the control that had the focus, inside a dialog that is open already, and for the first field of
 * a form that was asked for.
 */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T | null> {
  const target = useRef<T>(null);
  useEffect(() => target.current?.focus(), []);
  return target;
}
