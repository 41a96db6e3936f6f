import { type Anchor, CONTEXT_LENGTH } from '../../model/annotation';
import type { Span } from '../../model/span';
import { snapToGraphemes } from '../text/graphemes';

/**
 * The anchor of `span`, widened to whole graphemes, with up to CONTEXT_LENGTH units of whole graphemes on each side.
 * Throws a RangeError for a span that is empty or leaves the text.
 */
export function makeAnchor(text: string, span: Span): Anchor {
  if (span.start < 0 || span.start >= span.end || span.end > text.length) {
    throw new RangeError(
      `No passage stands from ${span.start} to ${span.end} in a text of ${text.length} units`,
    );
  }
  const { start, end } = snapToGraphemes(text, span);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(contextStart(text, start), start),
    suffix: text.slice(end, contextEnd(text, end)),
  };
}

function contextStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - CONTEXT_LENGTH);
  return snapToGraphemes(text, { start: limit, end: limit }).end;
}

function contextEnd(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + CONTEXT_LENGTH);
  return snapToGraphemes(text, { start: limit, end: limit }).start;
}
