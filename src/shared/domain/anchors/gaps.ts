import type { Placement } from '../../model/annotation';
import type { Span } from '../../model/span';
import { isGraphemeBoundary } from '../text/graphemes';
import { firstTokenEndingAfter, type TextPair, type TokenText } from './text-pair';

/**
 * Places a passage of nothing but white space by the tokens on both sides of it: in the gap between them where both are
 * still neighbours, else (`changed`) beside the one that is left, the one before it first, where the same white space
 * stands. An orphan where neither is.
 */
export function placeGap(pair: TextPair, span: Span): Placement {
  const behind = firstTokenEndingAfter(pair.old, span.start);
  const gap = gapBefore(pair.old, behind);
  for (const partners of [pair.partners, pair.movedTo]) {
    const before = behind === 0 ? -1 : (partners[behind - 1] ?? NONE);
    const next = behind === pair.old.count ? pair.new.count : (partners[behind] ?? NONE);
    const isEdge = behind === 0 || behind === pair.old.count;
    const isMoved = partners === pair.movedTo;
    if (next >= 0 && (before >= 0 || behind === 0) && before + 1 === next)
      return between(pair, span, gap, gapBefore(pair.new, next), isMoved);
    if (isEdge) continue;
    for (const at of [before < 0 ? NONE : before + 1, next < 0 ? NONE : next]) {
      if (at < 0) continue;
      const found = between(pair, span, gap, gapBefore(pair.new, at), true);
      if (found.state === 'moved') return { ...found, state: 'changed' };
    }
  }
  return { state: 'orphan' };
}

const NONE = -2;

/** The very same white space, or whatever stands in its gap now. */
function between(pair: TextPair, span: Span, gap: Span, newGap: Span, isMoved: boolean): Placement {
  const shift = newGap.start - gap.start;
  const isSame =
    pair.new.text.slice(newGap.start, newGap.end) === pair.old.text.slice(gap.start, gap.end) &&
    isGraphemeBoundary(pair.new.text, span.start + shift) &&
    isGraphemeBoundary(pair.new.text, span.end + shift);
  if (isSame) return { state: isMoved ? 'moved' : 'exact', start: span.start + shift, end: span.end + shift };
  const isCut =
    !isGraphemeBoundary(pair.new.text, newGap.start) || !isGraphemeBoundary(pair.new.text, newGap.end);
  return newGap.start === newGap.end || isCut ? { state: 'orphan' } : { state: 'changed', ...newGap };
}

/** Between a token and the one before it; the edges of the text stand for tokens. */
function gapBefore({ starts, ends, count, text }: TokenText, at: number): Span {
  return {
    start: at === 0 ? 0 : (ends[at - 1] ?? 0),
    end: at === count ? text.length : (starts[at] ?? text.length),
  };
}
