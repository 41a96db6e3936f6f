import { classAt, DIGIT, LETTER } from '../text/char-classes';
import { classifyChange } from './classify';

/**
 * Rows (leftStart, leftEnd, rightStart, rightEnd, class) of all that is in none of `matches`, in order. A row is
 * classified with up to `CONTEXT_LENGTH` units of the equal text on either side, on its line: 13 → 14 is a date where
 * `. Oktober` follows.
 */
export function changesBetween(
  left: string,
  right: string,
  matches: ArrayLike<number>,
  language: string,
): number[] {
  const rows: number[] = [];
  let leftDone = 0;
  let rightDone = 0;
  let lengthBefore = 0;
  for (let at = 0; at <= matches.length; at += 3) {
    const leftEnd = matches[at] ?? left.length;
    const rightEnd = matches[at + 1] ?? right.length;
    const lengthAfter = matches[at + 2] ?? 0;
    if (leftEnd > leftDone || rightEnd > rightDone) {
      const before = contextBefore(left, leftDone, lengthBefore);
      const after = contextAfter(left, leftEnd, lengthAfter);
      const kind = classifyChange(
        left.slice(leftDone, leftEnd),
        right.slice(rightDone, rightEnd),
        language,
        before,
        after,
      );
      rows.push(leftDone, leftEnd, rightDone, rightEnd, kind);
    }
    leftDone = leftEnd + lengthAfter;
    rightDone = rightEnd + lengthAfter;
    lengthBefore = lengthAfter;
  }
  return rows;
}

const CONTEXT_LENGTH = 32;

function contextBefore(text: string, end: number, available: number): string {
  const matchStart = end - available;
  let start = Math.max(matchStart, end - CONTEXT_LENGTH);
  if (start > matchStart) while (start < end && isWordChar(text, start)) start++;
  const context = text.slice(start, end);
  return context.slice(Math.max(context.lastIndexOf('\n'), context.lastIndexOf('\r')) + 1);
}

function contextAfter(text: string, start: number, available: number): string {
  const matchEnd = start + available;
  let end = Math.min(matchEnd, start + CONTEXT_LENGTH);
  if (end < matchEnd) while (end > start && isWordChar(text, end - 1)) end--;
  return /^[^\n\r]*/.exec(text.slice(start, end))?.[0] ?? '';
}

function isWordChar(text: string, offset: number): boolean {
  const kind = classAt(text, offset);
  return kind === LETTER || kind === DIGIT || '.,'.includes(text.charAt(offset));
}
