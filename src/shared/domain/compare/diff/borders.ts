import { CHAR_CLASSES, CLASS_MASK, SPACE } from '../../text/char-classes';
import { isInnerPoint } from '../../text/sentences';

/**
 * How well a change can begin or end at `offset` of `text`, which is no place within a word: 4 between paragraphs, 3
 * between lines, 2 between sentences, 1 between clauses, else 0. White space beside `offset`, on either side, does not
 * matter; the full stop of an ordinal or an abbreviation is no border.
 */
export function borderRankAt(text: string, offset: number): number {
  let start = offset;
  let end = offset;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  if (start === 0 || end === text.length) return 4;
  let lineFeeds = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
      lineFeeds++;
  }
  if (lineFeeds > 0) return lineFeeds === 1 ? 3 : 4;
  if (start === end) return 0;
  // „Gut.“ ends as Gut. does.
  const mark = CLOSING_MARKS.includes(text.charAt(start - 1)) && start > 1 ? start - 2 : start - 1;
  if (SENTENCE_MARKS.includes(text.charAt(mark))) {
    return text.charAt(mark) === '.' && mark === start - 1 && isInnerPoint(text, mark) ? 0 : 2;
  }
  return CLAUSE_MARKS.includes(text.charAt(start - 1)) ? 1 : 0;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const CLOSING_MARKS = '"“”»«’)';
const SENTENCE_MARKS = '.!?…';
const CLAUSE_MARKS = ',;:–—)';

function isSpace(code: number): boolean {
  return ((CHAR_CLASSES[code] ?? 0) & CLASS_MASK) === SPACE;
}
