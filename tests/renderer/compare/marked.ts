import { CHANGE_CLASSES, type ChangeClass } from '../../../src/shared/model/change-classes';
import type { Diff } from '../../../src/shared/model/comparison';

export type Part = string | { readonly left: string; readonly right: string; readonly weight?: ChangeClass };

/** Builds both texts and the rows of `Diff.changes` from parts: a string is the same on both sides. */
export function assemble(parts: readonly Part[]): {
  left: string;
  right: string;
  changes: Int32Array<ArrayBuffer>;
} {
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
    changes.push(CHANGE_CLASSES.indexOf(part.weight ?? 'wording'));
    left += part.left;
    right += part.right;
  }
  return { left, right, changes: Int32Array.from(changes) };
}

/** A comparison's answer with these changes; `rest` may bring moves and coarse gaps. */
export function diffOf(
  changes: Int32Array<ArrayBuffer>,
  rest: Partial<Pick<Diff, 'moves' | 'coarseGaps'>> = {},
): Diff {
  const none = new Int32Array();
  return { mode: 'diff', matches: none, changes, moves: none, coarseGaps: none, isCoarse: false, ...rest };
}

/** `[old→new]` marks a change. */
export function parseMarked(line: string): Part[] {
  return line.split(/(\[[^\]]*\])/).map(piece => {
    if (!piece.startsWith('[')) return piece;
    const [left = '', right = ''] = piece.slice(1, -1).split('→');
    return { left, right };
  });
}
