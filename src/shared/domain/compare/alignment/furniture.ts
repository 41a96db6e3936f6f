import { findAuthorBoxes } from '../../cleaning/author-box';
import { findCommentForms } from '../../cleaning/comment-form';
import { findNavigation } from '../../cleaning/navigation';
import { readPage } from '../../cleaning/page';
import { findWebTemplates } from '../../cleaning/web-template';

/** Asked in ascending order: whether a sentence is of the page and not of the article, by the rules of cleaning. */
export function furnitureOf(text: string): (start: number, end: number) => boolean {
  const page = readPage(text);
  const certain = [...findNavigation(page), ...findCommentForms(page), ...findWebTemplates(page)];
  const isFurniture = new Uint8Array(page.lines.length);
  const lines = new Set<number>();
  for (const { first, last } of certain) for (let line = first; line <= last; line++) lines.add(line);
  for (const line of lines) isFurniture[line] = 1;
  for (const { first, last } of findAuthorBoxes(page, lines)) isFurniture.fill(1, first, last + 1);
  // A text of nothing else is somebody's text on such things.
  if (isFurniture.every(value => value === 1)) return () => false;
  let at = 0;
  return (start, end) => {
    while ((page.lines[at]?.end ?? Infinity) <= start) at++;
    const line = page.lines[at];
    return line !== undefined && line.start < end && isFurniture[at] === 1;
  };
}

/** Whether what follows is about the sender and not about what happened: "Über die Firma", "Pressekontakt". */
export function opensBoilerplate(sentence: string): boolean {
  return sentence.length < MAX_HEADING_LENGTH && BOILERPLATE.test(sentence);
}

const MAX_HEADING_LENGTH = 100;
const BOILERPLATE =
  /^(?:Über (?:die |das |den |uns|\p{Lu})[^.!?]*$|About (?:the |us|\p{Lu})[^.!?]*$|(?:Presse|Medien)?[Kk]ontakt(?:e|daten)?\b|Press contact|Media contact|(?:Für )?Rückfragen|Ansprechpartner|Weitere Informationen|Hinweis(?:e)? (?:an|für) die Redaktion|Herausgeber|Originalcontent|Original-Content)/u;

/**
 * Asked for every sentence in order: the number of the first one with the same text where that is another one, else -1.
 * What is longer than a real sentence is not looked up.
 */
export function repeatsOf(text: string): (start: number, end: number) => number {
  const first = new Map<string, number>();
  let number = -1;
  return (start, end) => {
    number++;
    if (end - start > MAX_REPEATED_LENGTH) return -1;
    const sentence = text.slice(start, end);
    const known = first.get(sentence);
    if (known === undefined) first.set(sentence, number);
    return known ?? -1;
  };
}

const MAX_REPEATED_LENGTH = 1_000;
