import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * State for what a person types until it is saved: it is there again when its place is, as long as the window stays open on
 * this workspace. The key has to name one thing for good, so of a row its id and when it was made: an id alone may come back
 * after an undo. It is read when the component is mounted.
 */
export function useUnsaved<T extends object | string>(key: string): Unsaved<T> {
  const queries = useQueryClient();
  const [typed, setTyped] = useState(() => queries.getQueryData<T>(pathOf(key)));
  const forget = () => queries.removeQueries({ queryKey: pathOf(key), exact: true });
  return {
    typed,
    keep: next => {
      setTyped(next);
      // Nothing in the page watches it: without this it would be gone after minutes.
      queries.setQueryDefaults([AREA], { gcTime: Number.POSITIVE_INFINITY });
      queries.setQueryData(pathOf(key), next);
    },
    drop: () => {
      setTyped(undefined);
      forget();
    },
    forget,
  };
}

export interface Unsaved<T> {
  /** Undefined where nothing was typed. */
  readonly typed: T | undefined;
  keep(typed: T): void;
  drop(): void;
  /** For what was saved just now: it stays in the field until what is stored takes its place. */
  forget(): void;
}

const AREA = 'unsaved';
const pathOf = (key: string) => [AREA, key];
