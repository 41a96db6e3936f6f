export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The model offset of a point in a rendered text, or null outside of one. Every span that holds text carries `data-start`
 * and has one text node, which shows the model's characters one to one; a marker has `data-start`, `data-end` and no text;
 * a row has `data-row-start` and `data-row-end`.
 */
export function offsetOfPoint({ node, offset }: DomPoint): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return null;
  const piece = element.closest('[data-start]');
  if (piece) {
    const start = numberOf(piece, 'data-start');
    const end = piece.hasAttribute('data-end') ? numberOf(piece, 'data-end') : null;
    if (end !== null) return offset > 0 ? end : start;
    return node.nodeType === Node.TEXT_NODE
      ? start + offset
      : offset > 0
        ? start + (piece.textContent?.length ?? 0)
        : start;
  }
  const row = element.closest('[data-row-start]');
  if (!row) return null;
  const following = node.childNodes[offset];
  const nextPiece =
    following instanceof Element
      ? (following.closest('[data-start]') ?? following.querySelector('[data-start]'))
      : null;
  if (nextPiece) return numberOf(nextPiece, 'data-start');
  return offset === 0 ? numberOf(row, 'data-row-start') : numberOf(row, 'data-row-end');
}

/** Where a model offset stands in the rows rendered under `root`; null when its row is not rendered. */
export function pointOfOffset(root: Element, offset: number): DomPoint | null {
  for (const row of root.querySelectorAll('[data-row-start]')) {
    const rowStart = numberOf(row, 'data-row-start');
    const rowEnd = numberOf(row, 'data-row-end');
    // At a cut between two rows the caret belongs to the start of the second.
    if (
      offset < rowStart ||
      offset > rowEnd ||
      (offset === rowEnd && offset > rowStart && row.hasAttribute('data-is-cut'))
    )
      continue;
    return pointInRow(row, offset);
  }
  return null;
}

function pointInRow(row: Element, offset: number): DomPoint {
  let holder: Element | null = null;
  for (const piece of row.querySelectorAll('[data-start]')) {
    if (numberOf(piece, 'data-start') > offset) break;
    holder = piece;
  }
  if (!holder) return { node: row, offset: 0 };
  const content = holder.firstChild;
  if (content?.nodeType === Node.TEXT_NODE) {
    return {
      node: content,
      offset: Math.min(offset - numberOf(holder, 'data-start'), content.textContent?.length ?? 0),
    };
  }
  const parent = holder.parentNode ?? row;
  const index = [...parent.childNodes].indexOf(holder);
  return { node: parent, offset: offset >= numberOf(holder, 'data-end') ? index + 1 : index };
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}
