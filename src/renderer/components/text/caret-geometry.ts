import { type DomPoint, offsetOfPoint, pointOfOffset } from './dom-points';

export interface CaretRect {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where the caret would be drawn, in window coordinates; null when its row is not rendered or nothing is laid out. */
export function caretRect(root: Element, offset: number): CaretRect | null {
  const point = pointOfOffset(root, offset);
  if (!point) return null;
  const collapsed = rectsOf(point.node, point.offset, point.offset);
  const character = characterRect(point);
  // Where a line was broken, the place between its two halves is drawn at the character that follows: the browser would
  // draw it at the end of the line above, and going down would come back to it for ever.
  const rect =
    collapsed.find(({ top }) => !character || Math.abs(top - character.top) < character.height / 2) ??
    character;
  if (rect && rect.height > 0) return { left: rect.left, top: rect.top, height: rect.height };
  return besideNeighbour(point);
}

/**
 * The offset of the character nearest to a point of the window that lies in view; null when no row is rendered.
 *
 * The row is found by its box first: rows are moved by transforms, and between them the browser would name any of them.
 */
export function offsetAt(root: Element, x: number, y: number): number | null {
  const row = nearestRow(root, y);
  if (!row) return null;
  const rowStart = Number(row.getAttribute('data-row-start'));
  const box = row.getBoundingClientRect();
  const bottom = box.bottom - (Number.parseFloat(getComputedStyle(row).paddingBottom) || 0);
  const point = caretPoint(within(x, box.left + 1, box.right - 1), within(y, box.top + 1, bottom - 1));
  if (!point || !row.contains(point.node)) return rowStart;
  return offsetOfPoint(point) ?? rowStart;
}

function nearestRow(root: Element, y: number): Element | null {
  let nearest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const row of root.querySelectorAll('[data-row-start]')) {
    const { top, bottom } = row.getBoundingClientRect();
    const distance = Math.max(top - y, y - bottom, 0);
    if (distance < least) {
      nearest = row;
      least = distance;
    }
  }
  return nearest;
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The character behind the place, if it is in the same piece of text. */
function characterRect({ node, offset }: DomPoint): DOMRect | null {
  if (node.nodeType !== Node.TEXT_NODE || offset >= (node.textContent?.length ?? 0)) return null;
  return rectsOf(node, offset, offset + 1).findLast(({ width }) => width > 0) ?? null;
}

function rectsOf(node: Node, start: number, end: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...(range.getClientRects?.() ?? [])];
}

/** A collapsed range in an empty row or between markers has no box of its own. */
function besideNeighbour({ node, offset }: DomPoint): CaretRect | null {
  const element = node instanceof Element ? node : node.parentElement;
  const neighbour = element?.children[offset] ?? element?.children[offset - 1];
  const rect = (neighbour ?? element)?.getBoundingClientRect();
  if (!rect || rect.height === 0) return null;
  const isAfter = neighbour !== undefined && element?.children[offset] === undefined;
  return { left: isAfter ? rect.right : rect.left, top: rect.top, height: rect.height };
}

function caretPoint(x: number, y: number): DomPoint | null {
  const position = document.caretPositionFromPoint?.(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}
