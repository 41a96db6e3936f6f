import { CHANGE_WEIGHTS } from '../../../src/renderer/compare/changes';
import type { ChangeClass } from '../../../src/shared/model/comparison';

export type Part = string | { readonly left: string; readonly right: string; readonly weight?: ChangeClass };

/** Builds both texts and the rows of `Diff.changes` from parts: a string is the same on both sides. */
export function assemble(parts: readonly Part[]): { left: string; right: string; changes: Int32Array } {
  let left = '';
  let right = '';
  const changes: number[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      left += part;
      right += part;
      continue;
    }
    changes.push(left.length, left.length + part.left.length, right.length, right.length + part.right.length);
    changes.push(CHANGE_WEIGHTS.indexOf(part.weight ?? 'wording'));
    left += part.left;
    right += part.right;
  }
  return { left, right, changes: Int32Array.from(changes) };
}

/** `[old→new]` marks a change. */
export function parseMarked(line: string): Part[] {
  return line.split(/(\[[^\]]*\])/).map(piece => {
    if (!piece.startsWith('[')) return piece;
    const [left = '', right = ''] = piece.slice(1, -1).split('→');
    return { left, right };
  });
}
