import type { KeyboardEvent } from 'react';

/** Ctrl+Enter (⌘+Enter) sends a form also from a field in which Enter begins a new line. */
export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
