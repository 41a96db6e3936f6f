import type { Span } from '../../shared/model/span';

export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
  readonly start: number;
}

/** Cuts `text` at `highlights`, which are in order; together the parts are the text again. */
export function highlightParts(text: string, highlights: readonly Span[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const push = (end: number, isHit: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isHit, start: at });
    at = Math.max(at, end);
  };
  for (const { start, end } of highlights) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return parts;
}
