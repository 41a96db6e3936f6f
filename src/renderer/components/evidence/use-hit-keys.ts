import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/**
 * From a search field into the list of its hits and back, by the arrows, Enter and Escape. A key may come before the hits of
 * what was typed (`isBehind`): then the first of them gets the focus once they are there.
 */
export function useHitKeys(isBehind: boolean) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [isEntering, setIsEntering] = useState(false);
  const hits = () => [...(list.current?.querySelectorAll('button') ?? [])];

  useEffect(() => {
    if (!isEntering || isBehind) return;
    setIsEntering(false);
    list.current?.querySelector('button')?.focus();
  }, [isEntering, isBehind]);

  return {
    field,
    list,
    /** What is typed on goes on in the field. */
    onTyped: () => setIsEntering(false),
    onFieldKey(event: KeyboardEvent) {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
      event.preventDefault();
      setIsEntering(true);
    },
    onHitKey(event: KeyboardEvent, index: number) {
      if (event.key === 'ArrowDown') hits()[index + 1]?.focus();
      else if (event.key === 'ArrowUp') (hits()[index - 1] ?? field.current)?.focus();
      else if (event.key === 'Escape') field.current?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
