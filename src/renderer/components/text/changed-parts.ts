import { diffTexts } from '../../../shared/domain/compare/diff/diff';

export interface ChangedPart {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Both texts in pieces, those that the other one does not have marked; nothing of either is left out. */
export function changedParts(left: string, right: string): { left: ChangedPart[]; right: ChangedPart[] } {
  const { changes } = diffTexts(left, right);
  const sides: { left: ChangedPart[]; right: ChangedPart[] } = { left: [], right: [] };
  let leftAt = 0;
  let rightAt = 0;
  for (let at = 0; at < changes.length; at += 5) {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = changes.subarray(at, at + 4);
    push(sides.left, left.slice(leftAt, leftStart), false);
    push(sides.left, left.slice(leftStart, leftEnd), true);
    push(sides.right, right.slice(rightAt, rightStart), false);
    push(sides.right, right.slice(rightStart, rightEnd), true);
    leftAt = leftEnd;
    rightAt = rightEnd;
  }
  push(sides.left, left.slice(leftAt), false);
  push(sides.right, right.slice(rightAt), false);
  return sides;
}

function push(parts: ChangedPart[], text: string, isChanged: boolean): void {
  if (text !== '') parts.push({ text, isChanged });
}
