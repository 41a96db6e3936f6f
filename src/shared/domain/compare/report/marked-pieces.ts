import type { Diff, TextChange } from '../../../model/comparison';
import type { Span } from '../../../model/span';
import { countLeading } from '../../count-leading';
import { snapToGraphemes } from '../../text/graphemes';
import { splitSentences } from '../../text/sentences';

export type MarkedKind = 'same' | 'deleted' | 'inserted';

/** A stretch of two texts told as one. */
export interface MarkedPiece {
  readonly kind: MarkedKind;
  /** Of the left text where it is deleted, else of the right one. */
  readonly text: string;
  /** The row of `changes` that it belongs to; -1 where both sides have it. */
  readonly change: number;
  /** The number of the moved passage that it is a part of; -1 where it did not move. */
  readonly move: number;
}

/** A stretch of both texts that begins and ends between the same two characters of each. */
export interface TextRange {
  readonly left: Span;
  readonly right: Span;
}

/**
 * The right text with what the left one had in its place before it, in order. What is no `deleted` piece makes up the right
 * text. Where `changes` are not all changes (visibleChanges), the right side's form stands for what was left out. A
 * change that reaches out of `range` is left out. Linear.
 */
export function* markedPieces(
  left: string,
  right: string,
  { changes, moves }: Pick<Diff, 'changes' | 'moves'>,
  range: TextRange = wholeRange(left, right),
): Generator<MarkedPiece> {
  const movesLeft = createMoveCutter(moves, 0);
  const movesRight = createMoveCutter(moves, 1);
  let done = range.right.start;
  for (let at = 0, change = 0; at < changes.length; at += 5, change++) {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = changes.subarray(at, at + 4);
    if (leftStart < range.left.start || rightStart < range.right.start) continue;
    if (leftEnd > range.left.end || rightEnd > range.right.end) break;
    if (rightStart > done) yield same(right.slice(done, rightStart));
    for (const { start, end, move } of movesLeft(leftStart, leftEnd))
      yield { kind: 'deleted', text: left.slice(start, end), change, move };
    for (const { start, end, move } of movesRight(rightStart, rightEnd))
      yield { kind: 'inserted', text: right.slice(start, end), change, move };
    done = rightEnd;
  }
  if (range.right.end > done) yield same(right.slice(done, range.right.end));
}

/**
 * The same pieces cut at line breaks, one array a line. A break that was deleted or inserted is the last piece of its
 * line; one that both texts have is none. A text that ends in a line break has an empty last line.
 */
export function* markedLines(pieces: Iterable<MarkedPiece>): Generator<MarkedPiece[]> {
  let line: MarkedPiece[] = [];
  for (const piece of pieces) {
    let done = 0;
    for (const lineBreak of piece.text.matchAll(/\r\n?|\n/g)) {
      if (lineBreak.index > done) line.push({ ...piece, text: piece.text.slice(done, lineBreak.index) });
      if (piece.kind !== 'same') line.push({ ...piece, text: lineBreak[0] });
      yield line;
      line = [];
      done = lineBreak.index + lineBreak[0].length;
    }
    if (done < piece.text.length) line.push({ ...piece, text: piece.text.slice(done) });
  }
  yield line;
}

/**
 * The sentence or sentences of both texts that a change lies in, widened to whole changes of `changes`, which must be all
 * of the comparison. A sentence counts up to `MAX_REACH` units from the change.
 */
export function sentenceAround(
  left: string,
  right: string,
  changes: Int32Array,
  change: TextChange,
  language: string,
): TextRange {
  const leftSentence = sentenceSpan(left, change.left, language);
  const rightSentence = sentenceSpan(right, change.right, language);
  const row = findRow(changes, change);
  const start = { left: change.left.start, right: change.right.start };
  for (let at = row * 5; ; at -= 5) {
    const need = Math.max(start.left - leftSentence.start, start.right - rightSentence.start);
    const available = start.left - (at > 0 ? (changes[at - 4] ?? 0) : 0);
    if (need <= available || at <= 0) {
      const step = Math.max(0, Math.min(need, available));
      start.left -= step;
      start.right -= step;
      break;
    }
    start.left = changes[at - 5] ?? 0;
    start.right = changes[at - 3] ?? 0;
  }
  const end = { left: change.left.end, right: change.right.end };
  for (let at = row * 5 + 5; ; at += 5) {
    const need = Math.max(leftSentence.end - end.left, rightSentence.end - end.right);
    const available = (changes[at] ?? left.length) - end.left;
    if (need <= available || at >= changes.length) {
      const step = Math.max(0, Math.min(need, available));
      end.left += step;
      end.right += step;
      break;
    }
    end.left = changes[at + 1] ?? 0;
    end.right = changes[at + 3] ?? 0;
  }
  return { left: { start: start.left, end: end.left }, right: { start: start.right, end: end.right } };
}

const MAX_REACH = 2000;

function wholeRange(left: string, right: string): TextRange {
  return { left: { start: 0, end: left.length }, right: { start: 0, end: right.length } };
}

function same(text: string): MarkedPiece {
  return { kind: 'same', text, change: -1, move: -1 };
}

/** Cuts the changes of one side, given in order, where a move begins or ends. */
function createMoveCutter(moves: Int32Array, side: 0 | 1) {
  const rows = Array.from({ length: moves.length / 4 }, (_, row) => ({
    start: moves[row * 4 + side] ?? 0,
    end: (moves[row * 4 + side] ?? 0) + (moves[row * 4 + 2] ?? 0),
    move: moves[row * 4 + 3] ?? 0,
  })).sort((a, b) => a.start - b.start);
  let next = 0;
  return function* cut(start: number, end: number): Generator<Span & { move: number }> {
    let at = start;
    for (let row = rows[next]; row && row.start < end; row = rows[++next]) {
      if (row.start < at || row.end > end) continue;
      if (row.start > at) yield { start: at, end: row.start, move: -1 };
      yield row;
      at = row.end;
    }
    if (end > at) yield { start: at, end, move: -1 };
  };
}

function sentenceSpan(text: string, { start, end }: Span, language: string): Span {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const window = snapToGraphemes(text, {
    start: Math.max(lineStart, start - MAX_REACH),
    end: Math.min(lineBreak < 0 ? text.length : lineBreak, end + MAX_REACH),
  });
  const sentences = splitSentences(text.slice(window.start, window.end), language);
  let from = start;
  let to = end;
  for (let at = 0; at < sentences.length; at += 2) {
    const sentenceStart = window.start + (sentences[at] ?? 0);
    const sentenceEnd = window.start + (sentences[at + 1] ?? 0);
    if (sentenceStart > end || sentenceEnd < start) continue;
    // A sentence that only ends where the change begins has no part in it.
    if (sentenceEnd === start && at + 2 < sentences.length && start < end) continue;
    from = Math.min(from, sentenceStart);
    to = Math.max(to, sentenceEnd);
  }
  return { start: from, end: to };
}

/** The row of a change; the one it would stand before if it is none of them. */
function findRow(changes: Int32Array, { left, right }: TextChange): number {
  return countLeading(changes.length / 5, row => {
    const order = (changes[row * 5] ?? 0) - left.start || (changes[row * 5 + 2] ?? 0) - right.start;
    return order < 0;
  });
}
