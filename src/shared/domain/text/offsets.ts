import { countLeading } from '../count-leading';

/** Converts between UTF-16 offsets (inside the program) and code point offsets (exported files). */
export interface OffsetTable {
  /** Code points of the whole text. */
  readonly codePointLength: number;
  /** Throws a RangeError outside the text and inside a surrogate pair. */
  toCodePoints(utf16Offset: number): number;
  /** Throws a RangeError outside the text. */
  toUtf16(codePointOffset: number): number;
}

/** One pass over the text; then O(log n) in its astral characters, of which most texts have none. A lone surrogate counts as one. */
export function createOffsetTable(text: string): OffsetTable {
  const pairs = surrogatePairs(text);
  const codePointLength = text.length - pairs.length;
  return {
    codePointLength,
    toCodePoints(utf16Offset) {
      requireInside(utf16Offset, text.length, 'UTF-16 units');
      const before = countLeading(pairs.length, at => (pairs[at] ?? 0) < utf16Offset);
      if (before > 0 && pairs[before - 1] === utf16Offset - 1) {
        throw new RangeError(`Offset ${utf16Offset} stands inside a surrogate pair`);
      }
      return utf16Offset - before;
    },
    toUtf16(codePointOffset) {
      requireInside(codePointOffset, codePointLength, 'code points');
      return codePointOffset + countLeading(pairs.length, at => (pairs[at] ?? 0) - at < codePointOffset);
    },
  };
}

/** Where the pairs start, ascending. */
function surrogatePairs(text: string): readonly number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) starts.push(match.index);
  return starts;
}

function requireInside(offset: number, length: number, unit: string): void {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return;
  throw new RangeError(`Offset ${offset} is outside a text of ${length} ${unit}`);
}
