import { MAX_STATEMENT } from '../../model/claim';
import type { Span } from '../../model/span';
import { isLineBreak } from '../text/char-classes';
import { snapToGraphemes } from '../text/graphemes';
import { splitSentences } from '../text/sentences';

/**
 * The sentences that a passage stands in, in one line, for a person to make a sentence of its own of. O(length of the lines it stands in).
 */
export function sentencesAround(text: string, { start, end }: Span, language: string): string {
  let lineStart = start;
  while (lineStart > 0 && !isLineBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  let lineEnd = end;
  while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++;
  const lines = text.slice(lineStart, lineEnd);
  const spans = splitSentences(lines, language);
  const found: string[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const [from = 0, to = 0] = [spans[at], spans[at + 1]];
    if (lineStart + from < end && lineStart + to > start) found.push(lines.slice(from, to));
  }
  return (found.length === 0 ? text.slice(start, end) : found.join(' ')).replace(/\s+/gu, ' ').trim();
}

/** A claim's first wording from several passages: each sentence once, as much as a statement may hold. */
export function statementOf(
  passages: readonly { readonly text: string; readonly span: Span; readonly language: string }[],
): string {
  const sentences = passages.map(({ text, span, language }) => sentencesAround(text, span, language));
  return beginningOf([...new Set(sentences)].join(' '), MAX_STATEMENT);
}

/** The statement itself, or as much of it as `maxLength` UTF-16 units hold with an ellipsis: left out, a line of the history. */
export function beginningOf(statement: string, maxLength = 120): string {
  if (statement.length <= maxLength) return statement;
  const { start: end } = snapToGraphemes(statement, { start: maxLength - 1, end: maxLength - 1 });
  return `${statement.slice(0, end)}…`;
}
