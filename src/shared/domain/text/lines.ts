import type { Span } from '../../model/span';

/** `[start, end)` is the content, `[end, breakEnd)` the line break: `\n`, `\r\n` or `\r`, empty on the last line. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly breakEnd: number;
}

/** The lines of a text in order; together they cover it. A text that ends in a line break has an empty last line, '' has one line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) {
    const breakEnd = lineBreak.index + lineBreak[0].length;
    lines.push({ start, end: lineBreak.index, breakEnd });
    start = breakEnd;
  }
  lines.push({ start, end: text.length, breakEnd: text.length });
  return lines;
}

/** Runs of lines that are not blank, without the line break after them. A text that uses no blank lines is one paragraph. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let isOpen = false;
  for (const line of splitLines(text)) {
    const last = paragraphs.at(-1);
    const isFilled = !isBlank(text, line);
    if (isFilled && isOpen && last) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else if (isFilled) paragraphs.push({ start: line.start, end: line.end });
    isOpen = isFilled;
  }
  return paragraphs;
}

export function isBlank(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).trim() === '';
}
