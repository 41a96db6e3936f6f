import type { Page, PageLine, Removal } from './page';
import {
  COMMENT_FIELDS,
  COMMENT_FORM,
  COMMENT_FORM_SENTENCES,
  COMMENT_HEADINGS,
} from './phrases/comment-form';
import { findRuns } from './runs';

/**
 * A comment form as one proposal, blank lines included. Headings such as `Leave a reply` may head an article as well: a run
 * that has nothing but them counts only after some text and where no more text follows, and so does a button that stands
 * alone. A form never opens a text.
 */
export function findCommentForms(page: Page): Removal[] {
  const lastParagraph = page.lines.findLastIndex(
    line => line.text.length >= PARAGRAPH_LENGTH && !isFormText(line),
  );
  return findRuns(page, 'comment-form', line => {
    if (isFormText(line) || COMMENT_HEADINGS.has(line.key) || COMMENT_COUNT.test(line.key)) return 'sure';
    return COMMENT_FIELDS.has(line.key) ? 'beside' : 'no';
  }).filter(run => {
    if (run.first === 0) return false;
    const lines = page.lines.slice(run.first, run.last + 1);
    const isLoneButton = lines.length === 1 && (lines[0]?.key.length ?? 0) <= MAX_BUTTON_LENGTH;
    return (lines.some(isFormText) && !isLoneButton) || run.first > lastParagraph;
  });
}

/** From this length on a line is taken for a paragraph of an article or a reader's comment, not for a label. */
const PARAGRAPH_LENGTH = 100;

const MAX_BUTTON_LENGTH = 25;

const COMMENT_COUNT =
  /^\d{1,5} (?:kommentare?|antworten|comments?|replies|responses)$|^(?:kommentare|comments) ?\(\d{1,5}\)$/;

/** Whether every sentence of the line is a form's. One in the middle of a paragraph is somebody's quotation. */
function isFormText(line: PageLine): boolean {
  const { key } = line;
  if (key === '') return false;
  // The first sentence of a line that is none says so at once: no list of all of them.
  for (let start = 0; start <= key.length; ) {
    const end = endOfSentence(key, start);
    if (!isFormSentence(withoutMarks(key.slice(start, end)))) return false;
    start = end + 1;
  }
  return true;
}

/** The next space behind a closing mark, or the end. */
function endOfSentence(key: string, start: number): number {
  for (let at = key.indexOf(' ', start); at >= 0; at = key.indexOf(' ', at + 1)) {
    if (at > 0 && '.!?'.includes(key.charAt(at - 1))) return at;
  }
  return key.length;
}

function withoutMarks(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && /[.!?*\s]/.test(sentence.charAt(end - 1))) end--;
  return sentence.slice(0, end);
}

function isFormSentence(sentence: string): boolean {
  return COMMENT_FORM.has(sentence) || COMMENT_FORM_SENTENCES.some(pattern => pattern.test(sentence));
}
