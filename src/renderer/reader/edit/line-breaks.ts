import { countLeading } from '../../../shared/domain/count-leading';

/** A replacement in the editor, whose text has `\n` for every line break. Offsets are UTF-16. */
export interface TypedChange {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A text as the editor holds it, and the way back. */
export interface LineBreaks {
  readonly editorText: string;
  toEditor(offset: number): number;
  /** The inverse of `toEditor`. */
  fromEditor(offset: number): number;
  /** The text with these changes, in order, and with its own line breaks wherever nobody typed. */
  apply(changes: readonly TypedChange[]): string;
}

/**
 * Editors know one kind of line break. Those that nobody touches must come out of it as they went in, CRLF beside LF, and
 * what is typed gets the kind that the text has most of.
 */
export function createLineBreaks(text: string): LineBreaks {
  const editorText = text.replace(/\r\n?/g, '\n');
  // Where, in the editor, one line feed stands for two characters.
  const doubled: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    doubled.push(at - doubled.length);
  }
  const toText = (offset: number) => offset + countLeading(doubled.length, at => (doubled[at] ?? 0) < offset);
  const typedBreak = mostUsedBreak(text, doubled.length);
  return {
    editorText,
    toEditor: offset => {
      const before = countLeading(doubled.length, at => (doubled[at] ?? 0) + at < offset - 1);
      return offset - before - (doubled[before] === offset - before - 1 ? 1 : 0);
    },
    fromEditor: toText,
    apply: changes => {
      let result = '';
      let done = 0;
      for (const { start, end, insert } of changes) {
        result += text.slice(done, toText(start)) + insert.replaceAll('\n', typedBreak);
        done = toText(end);
      }
      return result + text.slice(done);
    },
  };
}

function mostUsedBreak(text: string, crlfCount: number): string {
  const count = (sign: string) => text.split(sign).length - 1 - crlfCount;
  const lf = count('\n');
  const cr = count('\r');
  if (crlfCount > lf && crlfCount >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}
