import { useRef, useState } from 'react';

export interface OpenDialog<Name extends string> {
  /** Of the one that is open; null where none is. */
  readonly name: Name | null;
  open(name: Name): void;
  /** Nothing happens where another one is open by now: one that was left while its command ran ends late. */
  close(name: Name): void;
}

/** The dialogs of a place, of which one is open at a time. */
export function useDialog<Name extends string>(onClosed?: () => void): OpenDialog<Name> {
  const [name, setName] = useState<Name | null>(null);
  // A dialog that ends late has been drawn with what was open then.
  const now = useRef(name);
  now.current = name;
  return {
    name,
    open: setName,
    close: closed => {
      if (now.current !== closed) return;
      setName(null);
      onClosed?.();
    },
  };
}
