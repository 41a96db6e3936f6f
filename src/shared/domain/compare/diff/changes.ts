import { classAt, DIGIT, LETTER } from '../../text/char-classes';
import { classifyChange } from './classify';

/**
 * Rows (leftStart, leftEnd, rightStart, rightEnd, class) of all that is in none of `matches`, in order. A row is
 * classified with up to `CONTEXT_WORDS` words of the equal text on either side, on its line: 13 → 14 is a date where
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

/** As much as a date or a name with its title takes. */
const CONTEXT_WORDS = 3;
const MAX_CONTEXT_LENGTH = 32;

function contextBefore(text: string, end: number, available: number): string {
  const matchStart = end - available;
  let start = Math.max(matchStart, end - MAX_CONTEXT_LENGTH);
  if (start > matchStart) while (start < end && isWordChar(text, start)) start++;
  let spaces = 0;
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return text.slice(at + 1, end);
    if (code === BLANK && at < end - 1 && ++spaces === CONTEXT_WORDS) return text.slice(at + 1, end);
  }
  return text.slice(start, end);
}

function contextAfter(text: string, start: number, available: number): string {
  const matchEnd = start + available;
  let end = Math.min(matchEnd, start + MAX_CONTEXT_LENGTH);
  if (end < matchEnd) while (end > start && isWordChar(text, end - 1)) end--;
  let spaces = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return text.slice(start, at);
    if (code === BLANK && at > start && ++spaces === CONTEXT_WORDS) return text.slice(start, at);
  }
  return text.slice(start, end);
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 0x20;

function isWordChar(text: string, offset: number): boolean {
  const kind = classAt(text, offset);
  return kind === LETTER || kind === DIGIT || '.,'.includes(text.charAt(offset));
}
