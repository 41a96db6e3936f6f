/**
 * Where a caret of `before` stands in `after`: among what both begin or end with, else before the same next words, the nearest
 * ones, else where the two begin to differ. Linear in the lengths of the texts.
 */
export function carryCaret(offset: number, before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  if (offset <= same) return offset;
  let end = 0;
  while (end < shorter - same && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (offset >= before.length - end) return offset + after.length - before.length;
  const words = before.slice(offset, offset + QUOTE_LENGTH);
  const behind = after.indexOf(words, offset);
  const ahead = after.lastIndexOf(words, offset);
  if (behind < 0 && ahead < 0) return same;
  return behind >= 0 && (ahead < 0 || behind - offset <= offset - ahead) ? behind : ahead;
}

/** Long enough to stand nowhere else by chance. UTF-16 units. */
const QUOTE_LENGTH = 40;
