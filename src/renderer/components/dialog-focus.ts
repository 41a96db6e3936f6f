/**
 * Takes the focus into a dialog that was just drawn, keeps Tab in it and gives the focus back when the dialog goes; to be
 * the ref of its element. Nothing waits for a timer: what is typed meanwhile would go to the page behind.
 */
export function holdFocus(dialog: HTMLElement): () => void {
  const place = placeToReturnTo(document.activeElement);
  focusFirst([...dialog.querySelectorAll<HTMLElement>('[data-autofocus]'), ...controlsOf(dialog), dialog]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.defaultPrevented || !isLeaving(dialog, event.shiftKey)) return;
    event.preventDefault();
    focusFirst(event.shiftKey ? controlsOf(dialog).reverse() : controlsOf(dialog));
  };
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
    const isTakenElsewhere = !isFocusLost() && !dialog.contains(document.activeElement);
    if (isTakenElsewhere) return;
    const isGone = !place?.isConnected || place === document.body;
    (isGone ? findText() : place)?.focus({ preventScroll: true });
  };
}

/** The text that is being read: where to go on when what opened the dialog was drawn anew meanwhile. */
function findText(): HTMLElement | null {
  return document.querySelector('main [role="textbox"][aria-readonly="true"]');
}

/** While one is open, what comes up behind it must leave the focus where it is. */
export function isDialogOpen(): boolean {
  return topDialog() !== undefined;
}

/** What has the focus now; for an item of a menu, which goes once it is chosen, the button of that menu. */
function placeToReturnTo(focused: Element | null): HTMLElement | null {
  const menuButtonId = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const place = menuButtonId ? document.getElementById(menuButtonId) : focused;
  return place instanceof HTMLElement ? place : null;
}

/** Whether Tab would go to the page behind, or would have to begin there because what had the focus is gone. */
function isLeaving(dialog: HTMLElement, isBackwards: boolean): boolean {
  const focused = document.activeElement;
  if (focused === null || isFocusLost()) return dialog === topDialog();
  if (!dialog.contains(focused)) return false;
  const onward = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return !controlsOf(dialog).some(
    control =>
      !isSameStop(focused, control) && (focused.compareDocumentPosition(control) & onward) === onward,
  );
}

/** What had it was removed or disabled. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function topDialog(): Element | undefined {
  return [...document.querySelectorAll('[aria-modal="true"]')].at(-1);
}

/** In the order of Tab, which stops once for radio buttons of one name: at the chosen one, if there is one. */
function controlsOf(dialog: HTMLElement): HTMLElement[] {
  const controls = [...dialog.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    control => control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility(),
  );
  return controls.filter(
    control => isChosen(control) || !controls.some(other => isChosen(other) && isSameStop(other, control)),
  );
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';

function isSameStop(left: Element, right: Element): boolean {
  return left === right || (isRadio(left) && isRadio(right) && left.name !== '' && left.name === right.name);
}

function isChosen(element: Element): boolean {
  return isRadio(element) && element.checked;
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio';
}

/** A control can refuse it. */
function focusFirst(candidates: readonly HTMLElement[]): void {
  for (const candidate of candidates) {
    candidate.focus({ preventScroll: true });
    if (document.activeElement === candidate) return;
  }
}
