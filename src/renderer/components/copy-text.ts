export interface Copied {
  readonly text: string;
  /** The same with its marks, for programs that take them. */
  readonly html?: string;
}

/**
 * Puts text on the clipboard; says whether it went. Where the window may not use the clipboard by itself, the older way
 * through a selected field still works inside a click.
 */
export async function copyText(copied: Copied): Promise<boolean> {
  const { text, html } = copied;
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const item = new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return copyFromField(copied);
  }
}

/** What a program gets that asks for plain text, and what one that asks for HTML. */
export function fillClipboard(clipboard: DataTransfer, { text, html }: Copied): void {
  clipboard.setData('text/plain', text);
  if (html !== undefined) clipboard.setData('text/html', html);
}

function copyFromField(copied: Copied): boolean {
  const field = document.createElement('textarea');
  // Without a selection nothing is copied; what is copied comes from the event.
  field.value = ' ';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    fillClipboard(event.clipboardData, copied);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, { capture: true });
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}
