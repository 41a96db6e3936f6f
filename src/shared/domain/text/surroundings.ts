import type { Span } from '../../model/span';
import { snapToGraphemes } from './graphemes';

/**
 * The span with up to `length` units on each side, cut between words where a space is near, else between graphemes. The
 * cost hangs on `length` and not on the text.
 */
export function surroundingsOf(text: string, { start, end }: Span, length: number): Span {
  const limitStart = Math.max(0, start - length);
  const limitEnd = Math.min(text.length, end + length);
  const before = text.slice(limitStart, start);
  const after = text.slice(end, limitEnd);
  const firstSpace = limitStart === 0 ? -1 : before.search(/\s/);
  const lastSpace = limitEnd === text.length ? -1 : after.search(/\s\S*$/);
  return snapInwards(text, {
    start: firstSpace < 0 ? limitStart : limitStart + firstSpace + 1,
    end: lastSpace < 0 ? limitEnd : end + lastSpace,
    inner: { start, end },
  });
}

function snapInwards(text: string, { start, end, inner }: Span & { inner: Span }): Span {
  const from = snapToGraphemes(text, { start, end: start }).end;
  const to = snapToGraphemes(text, { start: end, end }).start;
  return { start: Math.min(from, inner.start), end: Math.max(to, inner.end) };
}
