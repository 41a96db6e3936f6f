import type { TextSide } from '../rows';

export interface CopiedStretch {
  readonly side: TextSide;
  readonly start: number;
  readonly end: number;
}

/**
 * Which stretch of a text is selected on the screen; null where it is not within one side. What is drawn beside the words
 * (signs, codes of hidden characters) must not be copied, and hidden characters must.
 */
export function findSelectedStretch(selection: Selection | null, root: Element): CopiedStretch | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-text]')].filter(piece =>
    range.intersectsNode(piece),
  );
  // Two columns are in the way of each other only on the screen: what is copied is the side the selection began on.
  const anchor =
    selection.anchorNode instanceof Element ? selection.anchorNode : selection.anchorNode?.parentElement;
  const side = anchor?.closest('[data-text]')?.getAttribute('data-text') ?? pieces[0]?.dataset.text;
  if (side !== 'left' && side !== 'right') return null;
  const own = pieces.filter(piece => piece.dataset.text === side);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const start = offsetIn(first, range.startContainer, range.startOffset, 'start');
  const end = offsetIn(last, range.endContainer, range.endOffset, 'end');
  return end > start ? { side, start, end } : null;
}

/** In a piece that shows codes instead of characters, the whole piece is meant. */
function offsetIn(piece: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number {
  const start = Number(piece.dataset.start);
  const end = Number(piece.dataset.end);
  const whole = edge === 'start' ? start : end;
  if (!piece.contains(node) || piece.textContent?.length !== end - start) return whole;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return start + before.toString().length;
}
