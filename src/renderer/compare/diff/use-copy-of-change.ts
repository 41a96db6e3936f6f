import { useEffect, useRef } from 'react';
import { type Copied, fillClipboard } from '../../components/copy-text';

/** Where no words are selected, the browser's own copying takes what `copied` gives; null leaves it alone. */
export function useCopyOfChange(copied: (() => Copied) | null): void {
  const latest = useRef(copied);
  latest.current = copied;
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const hasWords = document.getSelection()?.isCollapsed === false;
      if (event.defaultPrevented || isField || hasWords || !event.clipboardData || !latest.current) return;
      fillClipboard(event.clipboardData, latest.current());
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
}
