import { countLeading } from '../../../shared/domain/count-leading';
import { nextGrapheme, previousGrapheme, snapToGraphemes } from '../../../shared/domain/text/graphemes';
import { PUNCTUATION_TOKEN, tokenize } from '../../../shared/domain/text/tokens';
import type { Span } from '../../../shared/model/span';
import { type DisplayRow, rowIndexAt } from './display-rows';

/** `focus` is where the caret stands, `anchor` where the selection began; equal when nothing is selected. UTF-16. */
export interface TextSelection {
  readonly anchor: number;
  readonly focus: number;
}

export type MoveUnit = 'character' | 'word' | 'sentence' | 'row' | 'row-edge' | 'text';
export type Direction = 'back' | 'forward';

/** What movements are counted in. `sentences` are pairs (start, end) in order. */
export interface CaretText {
  readonly text: string;
  readonly rows: readonly DisplayRow[];
  readonly sentences: () => Int32Array;
}

export function caretAt(offset: number): TextSelection {
  return { anchor: offset, focus: offset };
}

/** From its start to its end, as if drawn with the mouse. */
export function selectionOf({ start, end }: Span): TextSelection {
  return { anchor: start, focus: end };
}

export function spanOf({ anchor, focus }: TextSelection): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Without the white space at its ends; a span of nothing else stays as it is. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  if (inside.trim() === '') return { start, end };
  return { start: end - inside.trimStart().length, end: start + inside.trimEnd().length };
}

export function isCollapsed({ anchor, focus }: TextSelection): boolean {
  return anchor === focus;
}

/**
 * Where a move of one unit leads. Words and sentences are left at their far edge: forward to the end, back to the start, so
 * that a selection made of them holds no white space at its moving edge. Never cuts a grapheme; at the ends nothing moves.
 */
export function moveOffset(caret: CaretText, offset: number, unit: MoveUnit, direction: Direction): number {
  const { text, rows } = caret;
  const isForward = direction === 'forward';
  switch (unit) {
    case 'character':
      return isForward ? nextGrapheme(text, offset) : previousGrapheme(text, offset);
    case 'word':
      return isForward ? wordEndAfter(caret, offset) : wordStartBefore(caret, offset);
    case 'sentence':
      return isForward ? sentenceEndAfter(caret, offset) : sentenceStartBefore(caret, offset);
    case 'row':
      return moveByRow(caret, offset, isForward ? 1 : -1);
    case 'row-edge': {
      const row = rows[rowIndexAt(rows, offset)];
      return (isForward ? row?.end : row?.start) ?? offset;
    }
    case 'text':
      return isForward ? text.length : 0;
  }
}

/** After a move: with `extends` the selection grows; without, a move by character out of a selection goes to its edge. */
export function moveSelection(
  caret: CaretText,
  selection: TextSelection,
  unit: MoveUnit,
  direction: Direction,
  isExtending: boolean,
): TextSelection {
  if (!isExtending && unit === 'character' && !isCollapsed(selection)) {
    const { start, end } = spanOf(selection);
    return caretAt(direction === 'forward' ? end : start);
  }
  const focus = moveOffset(caret, selection.focus, unit, direction);
  return isExtending ? { anchor: selection.anchor, focus } : caretAt(focus);
}

/** The word around or right before `offset`; between words the one grapheme there. */
export function wordAt({ text, rows }: CaretText, offset: number): Span {
  const row = rows[rowIndexAt(rows, offset)];
  const words = row ? wordsOf(text, row) : [];
  const inside = words.find(word => word.start <= offset && offset < word.end);
  const before = words.find(word => word.end === offset);
  return (
    inside ?? before ?? { start: offset, end: Math.min(nextGrapheme(text, offset), row?.end ?? text.length) }
  );
}

/** The line around `offset` without its break, across the rows that show it. */
export function lineAt(rows: readonly DisplayRow[], offset: number): Span {
  let first = rowIndexAt(rows, offset);
  let last = first;
  while (first > 0 && rows[first]?.isContinuation) first--;
  while (rows[last + 1]?.isContinuation) last++;
  return { start: rows[first]?.start ?? 0, end: rows[last]?.end ?? 0 };
}

function wordEndAfter({ text, rows }: CaretText, offset: number): number {
  for (let index = rowIndexAt(rows, offset); index < rows.length; index++) {
    const row = rows[index];
    const word = row && wordsOf(text, row).find(({ end }) => end > offset);
    if (word) return word.end;
  }
  return text.length;
}

function wordStartBefore({ text, rows }: CaretText, offset: number): number {
  for (let index = rowIndexAt(rows, offset); index >= 0; index--) {
    const row = rows[index];
    const word = row && wordsOf(text, row).findLast(({ start }) => start < offset);
    if (word) return word.start;
  }
  return 0;
}

function wordsOf(text: string, row: DisplayRow): Span[] {
  const { starts, ends, kinds } = tokenize(text.slice(row.start, row.end));
  const words: Span[] = [];
  kinds.forEach((kind, index) => {
    if (kind === PUNCTUATION_TOKEN) return;
    words.push({ start: row.start + (starts[index] ?? 0), end: row.start + (ends[index] ?? 0) });
  });
  return words;
}

function sentenceEndAfter({ text, sentences }: CaretText, offset: number): number {
  const pairs = sentences();
  const index = countLeading(pairs.length / 2, at => (pairs[at * 2 + 1] ?? 0) <= offset);
  return pairs[index * 2 + 1] ?? text.length;
}

function sentenceStartBefore({ sentences }: CaretText, offset: number): number {
  const pairs = sentences();
  const index = countLeading(pairs.length / 2, at => (pairs[at * 2] ?? 0) < offset) - 1;
  return pairs[index * 2] ?? 0;
}

/** Keeps the distance from the row's start as far as the other row reaches. */
function moveByRow({ text, rows }: CaretText, offset: number, step: 1 | -1): number {
  const index = rowIndexAt(rows, offset);
  const target = rows[index + step];
  if (!target) return step > 0 ? text.length : 0;
  const wanted = Math.min(target.start + offset - (rows[index]?.start ?? 0), target.end);
  return snapToGraphemes(text, { start: wanted, end: wanted }).start;
}
