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
