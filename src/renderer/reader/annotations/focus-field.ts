/** Puts the focus into a field that is drawn with its tab, a moment later. */
export function focusField(selector: string, triesLeft = 20): void {
  const field = document.querySelector<HTMLElement>(selector);
  if (field) field.focus();
  else if (triesLeft > 0) requestAnimationFrame(() => focusField(selector, triesLeft - 1));
}
