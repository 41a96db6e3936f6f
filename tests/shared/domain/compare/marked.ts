import { CHANGE_CLASSES, type Diff } from '../../../../src/shared/model/comparison';

/** `[old→new]` marks a change; the line is both inputs and the expected answer. `\n` and `\r` are written out. */
export function parseMarked(line: string): { left: string; right: string } {
  const text = line.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
  const side = (pick: 1 | 2) => text.replace(/\[([^→]*)→([^\]]*)\]/gu, (...groups) => groups[pick]);
  return { left: side(1), right: side(2) };
}

export function printMarked({ changes }: Diff, left: string, right: string): string {
  let printed = '';
  let done = 0;
  for (const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] of rowsOf(changes, 5)) {
    printed += `${left.slice(done, leftStart)}[${left.slice(leftStart, leftEnd)}→${right.slice(rightStart, rightEnd)}]`;
    done = leftEnd;
  }
  return `${printed}${left.slice(done)}`.replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

export function classesOf({ changes }: Diff): (string | undefined)[] {
  return rowsOf(changes, 5).map(([, , , , kind = -1]) => CHANGE_CLASSES[kind]);
}

export function rowsOf(items: Int32Array, width: number): number[][] {
  return Array.from({ length: items.length / width }, (_, row) => [
    ...items.subarray(row * width, row * width + width),
  ]);
}
