import type { Word } from './words';

/** A word where it stands in a text. Offsets are UTF-16. */
export type PlacedWord = { start: number; end: number; text: string; isCapital: boolean; word: Word };

/** Whether nothing but a space lies between two words, or the point of an initial and a space. */
export function isAdjacent(
  text: string,
  left: PlacedWord | undefined,
  right: PlacedWord | undefined,
): boolean {
  if (!left || !right) return false;
  const length = right.start - left.end;
  const unit = text.charCodeAt(left.end);
  if (length === 1) return unit === 0x20 || unit === 0xa0;
  return length === 2 && left.text.length === 1 && text.startsWith('. ', left.end);
}
