import { splitSentences } from '../../../shared/domain/text/sentences';
import type { Span } from '../../../shared/model/span';

/** The sentences around a passage, as far as they are near. Offsets of `span` are in `text`. */
export interface PassageWindow {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
  /** Text was left out at that side of the window within its sentence, or within the passage itself. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** UTF-16 units looked at on either side: sentences are shorter, and what is longer is cut at a word. */
const REACH = 400;
/** A passage longer than this is shown by its beginning. */
const MAX_PASSAGE = 1_200;

/** The passage in its sentence. Reads a bounded part of the text however long that is. */
export function passageWindow(text: string, span: Span, language: string): PassageWindow {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length, start + MAX_PASSAGE));
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const [sentenceStart, sentenceEnd] = sentencesAround(
    text.slice(from, to),
    start - from,
    end - from,
    language,
  );
  const windowStart = from + sentenceStart;
  const windowEnd = from + sentenceEnd;
  // Only where the window ran out did a sentence lose something.
  const isCutBefore = sentenceStart === 0 && from > 0;
  const isCutAfter = (sentenceEnd === to - from && to < text.length) || end < span.end;
  const before = text.slice(windowStart, start);
  const after = text.slice(end, windowEnd);
  return {
    before: isCutBefore ? before.slice(wordStart(before)) : before,
    passage: text.slice(start, end),
    after: isCutAfter ? after.slice(0, wordEnd(after)) : after,
    isCutBefore,
    isCutAfter,
  };
}

function sentencesAround(text: string, start: number, end: number, language: string): [number, number] {
  const spans = splitSentences(text, language);
  let first = start;
  let last = end;
  for (let at = 0; at < spans.length; at += 2) {
    const [from = 0, to = 0] = [spans[at], spans[at + 1]];
    if (to <= start && to < end) continue;
    if (from >= end && from > start) break;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return [first, last];
}

function wordStart(text: string): number {
  const space = text.search(/\s/);
  return space < 0 || space > 40 ? firstWhole(text) : space + 1;
}

function wordEnd(text: string): number {
  const space = text.search(/\s\S*$/);
  return space < 0 || space < text.length - 40 ? lastWhole(text) : space;
}

const firstWhole = (text: string) => (/^[\udc00-\udfff]/.test(text) ? 1 : 0);
const lastWhole = (text: string) => (/[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length);
