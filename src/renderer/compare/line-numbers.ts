import { type Rows, rowAt, type TextSide } from './rows';

/**
 * Numbers from 1 of the line and the paragraph that each row begins with; 0 where the row goes on with a line, has none
 * on this side, or (paragraphs) has nothing to read in its first line. Paragraphs are the lines with something to read.
 */
export interface LineNumbers {
  readonly lines: Int32Array;
  readonly paragraphs: Int32Array;
}

/** Linear in the text. */
export function numberLines(text: string, cuts: Int32Array): LineNumbers {
  const count = Math.max(0, cuts.length - 1);
  const lines = new Int32Array(count);
  const paragraphs = new Int32Array(count);
  let line = 0;
  let paragraph = 0;
  let isInParagraph = false;
  for (let row = 0; row < count; row++) {
    const end = cuts[row + 1] ?? 0;
    for (let at = cuts[row] ?? 0, isFirst = true; at < end; isFirst = false) {
      const lineBreak = text.indexOf('\n', at);
      const lineEnd = lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1;
      const isLineStart = at === 0 || text[at - 1] === '\n';
      if (isLineStart) {
        line++;
        isInParagraph = false;
      }
      const isReadable = !isInParagraph && text.slice(at, lineEnd).trim() !== '';
      if (isReadable) {
        paragraph++;
        isInParagraph = true;
      }
      if (isFirst && isLineStart) lines[row] = line;
      if (isFirst && isReadable) paragraphs[row] = paragraph;
      at = lineEnd;
    }
  }
  return { lines, paragraphs };
}

/** The number of the paragraph that the character behind `offset` stands in, as far as rows tell. */
export function paragraphAt({ paragraphs }: LineNumbers, rows: Rows, side: TextSide, offset: number): number {
  let row = rowAt(rows, side, offset);
  while (row > 0 && paragraphs[row] === 0) row--;
  return paragraphs[row] ?? 0;
}
