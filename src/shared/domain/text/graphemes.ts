import type { Span } from '../../model/span';

/**
 * Whether a cut at `offset` leaves every grapheme cluster whole. Offsets outside the text are no boundaries, both ends are.
 *
 * Looks at no more than LOOKBACK units of context, so the cost does not grow with the text. The one case that needs more
 * is a run of more than LOOKBACK / 4 national flags without anything between them; there every flag half counts as whole.
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset < 0 || offset > text.length) return false;
  if (offset === 0 || offset === text.length) return true;
  if (isPlainBreak(text, offset)) return true;
  if (isLowSurrogate(text, offset) && isHighSurrogate(text, offset - 1)) return false;
  const start = contextStart(text, offset, LOOKBACK);
  const segment = segmenter.segment(text.slice(start, offset + 2)).containing(offset - start);
  return segment?.index === offset - start;
}

/** The smallest span of whole graphemes around `span`. Ends outside the text are drawn in. An empty span on a boundary stays empty. */
export function snapToGraphemes(text: string, span: Span): Span {
  const start = boundaryAtOrBefore(text, clamp(span.start, text.length));
  const end = clamp(span.end, text.length);
  if (isGraphemeBoundary(text, end)) return { start, end: Math.max(start, end) };
  return { start, end: nextGrapheme(text, boundaryAtOrBefore(text, end)) };
}

/**
 * The end of the grapheme that starts at `offset` or contains it; `text.length` at the end.
 * `offset` is taken for a boundary unless it stands in the middle of a character, so that a walk over a text is linear.
 */
export function nextGrapheme(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const start =
    isLowSurrogate(text, offset) && isHighSurrogate(text, offset - 1) ? offset - 1 : Math.max(0, offset);
  for (let length = FIRST_LOOK; ; length *= 2) {
    // Half a surrogate pair at the end of the window would look like a character of its own.
    const window = text.slice(start, start + length + (isLowSurrogate(text, start + length) ? 1 : 0));
    const end = segmenter.segment(window).containing(0)?.segment.length ?? window.length;
    if (end < window.length || start + end >= text.length) return start + end;
  }
}

/** The start of the grapheme that ends at `offset` or contains it; 0 at the start. */
export function previousGrapheme(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return boundaryAtOrBefore(text, Math.min(offset, text.length) - 1);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const LOOKBACK = 1024;
const FIRST_LOOK = 16;

function boundaryAtOrBefore(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length || isPlainBreak(text, offset)) return offset;
  for (let lookback = LOOKBACK; ; lookback *= 2) {
    const start = contextStart(text, offset, lookback);
    const index = segmenter.segment(text.slice(start, offset + 2)).containing(offset - start)?.index ?? 0;
    // Where the whole window is one cluster, this may begin further left.
    if (index > 0 || isPlainBreak(text, start)) return start + index;
  }
}

/** The nearest certain boundary before `offset`, or the end of the lookback, there not inside a surrogate pair. */
function contextStart(text: string, offset: number, lookback: number): number {
  const limit = Math.max(0, offset - lookback);
  let start = offset - 1;
  while (start > limit && !isPlainBreak(text, start)) start--;
  return start > 0 && isLowSurrogate(text, start) && isHighSurrogate(text, start - 1) ? start - 1 : start;
}

/** Between two characters that never join others there is always a boundary, but inside CRLF (UAX 29, GB3-GB5 and GB999). */
function isPlainBreak(text: string, offset: number): boolean {
  if (offset <= 0) return offset === 0;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return isPlain(before) && isPlain(after) && !(before === 0x0d && after === 0x0a);
}

/** Latin, Greek, Cyrillic, general punctuation, kana and ideographs: neither combining nor part of an emoji sequence. */
function isPlain(unit: number): boolean {
  if (unit < 0x300) return true;
  if (unit < 0x530) return unit >= 0x370 && !(unit >= 0x483 && unit <= 0x489);
  if (unit < 0x2028) return (unit >= 0x1e00 && unit < 0x2000) || unit >= 0x2010;
  return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x4e00 && unit <= 0x9fff);
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, offset), length);
}
