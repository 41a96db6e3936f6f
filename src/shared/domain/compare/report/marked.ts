import { CHANGE_CLASSES, type ChangeClass } from '../../../model/change-classes';
import type { Diff } from '../../../model/comparison';
import { visibleParts } from '../../text/visible-parts';
import type { ComparisonWords } from './comparison-words';
import { type MarkedPiece, markedPieces, type TextRange } from './marked-pieces';

type Marks = Pick<Diff, 'changes' | 'moves'>;
type MarkWords = Pick<ComparisonWords, 'classes' | 'deleted' | 'inserted' | 'moved' | 'lookAlike'>;

/**
 * A comparison as plain text: `[-old-]{+new+}`, everything else as the right text has it.
 *
 * Where a text itself has one of the four signs, a backslash is put into it (`[\-`), and one more where there are
 * backslashes already, so that the marks can be read back. The characters are those of the texts, visible or not.
 */
export function markedText(left: string, right: string, marks: Marks, range?: TextRange): string {
  let text = '';
  for (const piece of markedPieces(left, right, marks, range)) text += MARK[piece.kind](guarded(piece.text));
  return text;
}

/** The same as HTML without a surrounding element; line breaks stand as `<br>`. Nothing in the texts can become markup. */
export function markedHtml(
  left: string,
  right: string,
  marks: Marks,
  words: MarkWords,
  range?: TextRange,
): string {
  let html = '';
  for (const piece of markedPieces(left, right, marks, range)) {
    html += htmlOfPiece(piece, classOfChange(marks.changes, piece.change), words);
  }
  return html.replace(/\r\n?|\n/g, '<br>\n');
}

/**
 * One piece: text, or a `<del>` or `<ins>` with its class of change as class and in the title. A line break in a change is
 * shown as ¶ before it, white space that is a change by itself by signs.
 */
export function htmlOfPiece(piece: MarkedPiece, kind: ChangeClass | null, words: MarkWords): string {
  if (piece.kind === 'same' || kind === null) return htmlOfText(piece.text, words);
  const isMoved = piece.move >= 0;
  const says = [words.classes[kind], piece.kind === 'deleted' ? words.deleted : words.inserted];
  if (isMoved) says.push(words.moved(piece.move + 1));
  const element = piece.kind === 'deleted' ? 'del' : 'ins';
  const text = htmlOfText(piece.text, words, /^\s+$/u.test(piece.text)).replace(
    /\r\n?|\n/g,
    lineBreak => `<span class="sign">¶</span>${lineBreak}`,
  );
  const classes = isMoved ? `change ${kind} moved` : `change ${kind}`;
  return `<${element} class="${classes}" title="${escapeHtml(says.join(', '))}">${text}</${element}>`;
}

/** Text that can stand in an element: escaped, and with signs for what cannot be seen or misleads. */
export function htmlOfText(text: string, words: Pick<MarkWords, 'lookAlike'>, showsSpaces = false): string {
  let html = '';
  for (const part of visibleParts(text)) {
    if (part.sign !== null) html += `<span class="sign">${part.sign}</span>`;
    else if (part.warning !== null)
      html += `<span class="look-alike" title="${escapeHtml(words.lookAlike(part.warning))}">${escapeHtml(part.text)}</span>`;
    else html += escapeHtml(showsSpaces ? shownSpaces(part.text) : part.text);
  }
  return html;
}

/** For elements and for attributes in either kind of quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** Spaces and tabs as signs; line breaks stay. */
function shownSpaces(text: string): string {
  return text.replace(/\t/g, '→').replace(/[^\S\r\n]/gu, space => (space === ' ' ? '·' : '␣'));
}

/** Null for -1, which is no change. */
export function classOfChange(changes: Int32Array, change: number): ChangeClass | null {
  return change < 0 ? null : (CHANGE_CLASSES[changes[change * 5 + 4] ?? -1] ?? 'wording');
}

const MARK = {
  same: (text: string) => text,
  deleted: (text: string) => `[-${text}-]`,
  inserted: (text: string) => `{+${text}+}`,
} as const;

function guarded(text: string): string {
  return text
    .replace(/([[{])(\\*)(?=[-+])/g, (_, bracket: string, slashes: string) => `${bracket}${slashes}\\`)
    .replace(/([-+])(\\*)(?=[\]}])/g, (_, sign: string, slashes: string) => `${sign}${slashes}\\`);
}
