import { nextGrapheme, previousGrapheme } from '../text/graphemes';
import { createOffsetTable } from '../text/offsets';

/** How many code points of a text may be quoted where the text itself is withheld. */
export const MAX_QUOTE_LENGTH = 300;

/** Up to how many code points of context an exported annotation carries on each side. */
const MAX_CONTEXT_LENGTH = 32;

/** The quote, or null where it is too long for a text that is withheld. */
export function quoteWithin(quote: string, isTextWithheld: boolean): string | null {
  return isTextWithheld && countCodePoints(quote) > MAX_QUOTE_LENGTH ? null : quote;
}

/** Whole graphemes before `start`, at most MAX_CONTEXT_LENGTH code points. */
export function contextBefore(text: string, start: number): string {
  let from = start;
  for (let room = MAX_CONTEXT_LENGTH; from > 0; ) {
    const grapheme = previousGrapheme(text, from);
    room -= countCodePoints(text.slice(grapheme, from));
    if (room < 0) break;
    from = grapheme;
  }
  return text.slice(from, start);
}

/** Whole graphemes from `end` on, at most MAX_CONTEXT_LENGTH code points. */
export function contextAfter(text: string, end: number): string {
  let to = end;
  for (let room = MAX_CONTEXT_LENGTH; to < text.length; ) {
    const grapheme = nextGrapheme(text, to);
    room -= countCodePoints(text.slice(to, grapheme));
    if (room < 0) break;
    to = grapheme;
  }
  return text.slice(end, to);
}

function countCodePoints(text: string): number {
  return createOffsetTable(text).codePointLength;
}
