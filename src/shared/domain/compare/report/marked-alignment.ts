import type { HandLink } from '../../../model/comparison';
import type { AlignmentRow, NumberedSentence, RowLink } from './alignment-rows';
import type { ComparisonWords } from './comparison-words';
import { escapeHtml, htmlOfText } from './marked';

/**
 * Rows of an alignment (alignmentRows) as plain text, two columns and the relation between them, a tab between columns
 * and a line a row: a spreadsheet and a word processor both take it for a table. White space in sentences becomes a space.
 */
export function alignmentText(
  rows: readonly AlignmentRow[],
  omitted: readonly NumberedSentence[],
  words: ComparisonWords,
): string {
  const lines = [[words.reference, words.status, words.review]];
  for (const { review, status, links } of rows) {
    const references = links.flatMap(link => link.reference.map(numberedText));
    const notes = links.map(link => linkNote(link, words));
    lines.push([references.join(' '), [words.statuses[status], ...notes].join('; '), numberedText(review)]);
  }
  for (const sentence of omitted) lines.push([numberedText(sentence), words.omittedCount, '']);
  return lines.map(cells => cells.map(cell => cell.replace(/\s+/gu, ' ')).join('\t')).join('\n');
}

/** The same as an HTML table; a link made by a person and one made by the program differ in class and in words. */
export function alignmentHtml(
  rows: readonly AlignmentRow[],
  omitted: readonly NumberedSentence[],
  words: ComparisonWords,
): string {
  return [
    '<table class="alignment">',
    htmlHead(words),
    '<tbody>',
    ...rows.map(row => htmlOfRow(row, words)),
    ...omitted.map(sentence => htmlOfOmitted(sentence, words)),
    '</tbody></table>',
  ].join('\n');
}

export function htmlHead(words: ComparisonWords): string {
  const heads = [words.reference, words.status, words.review].map(
    head => `<th scope="col">${escapeHtml(head)}</th>`,
  );
  return `<thead><tr>${heads.join('')}</tr></thead>`;
}

export function htmlOfRow({ review, status, links }: AlignmentRow, words: ComparisonWords): string {
  const references = links.flatMap(link => link.reference.map(sentence => htmlOfSentence(sentence, words)));
  const notes = links.map(link => {
    const origin = link.hand ? 'hand' : 'machine';
    return `<p class="link ${origin}">${htmlOfText(linkNote(link, words), words)}</p>`;
  });
  const label = `<p class="status ${status}">${STATUS_SIGNS[status]} ${escapeHtml(words.statuses[status])}</p>`;
  return (
    `<tr class="${status}"><td>${references.join('') || `<p class="none">–</p>`}</td>` +
    `<td>${label}${notes.join('')}</td><td>${htmlOfSentence(review, words)}</td></tr>`
  );
}

function htmlOfOmitted(sentence: NumberedSentence, words: ComparisonWords): string {
  return (
    `<tr class="omitted"><td>${htmlOfSentence(sentence, words)}</td>` +
    `<td><p class="status">○ ${escapeHtml(words.omittedCount)}</p></td><td><p class="none">–</p></td></tr>`
  );
}

/** Who made the link, what it rests on and what differs, in a line. */
export function linkNote(
  { hand, kind, reasons, together }: RowLink,
  words: ComparisonWords,
  arrow = '→',
): string {
  const parts: string[] = [];
  parts.push(hand ? linkLine(hand, words) : `${words.statuses[kind]} (${words.byMachine})`);
  if (together.length > 0) parts.push(`+ ${words.sentence} ${together.join(', ')}`);
  const values = new Map<(typeof reasons)[number]['kind'], string[]>();
  for (const { kind: reason, text, otherText } of reasons) {
    const list = values.get(reason) ?? [];
    values.set(reason, list);
    if (reason.endsWith('-differs'))
      list.push(`${text || words.missing} ${arrow} ${otherText || words.missing}`);
    // Both sentences stand beside it: their common words need not be said again.
    else if (reason !== 'same-words') list.push(text);
  }
  for (const [reason, list] of values)
    parts.push(list.length > 0 ? `${words.reasons[reason]}: ${list.join(', ')}` : words.reasons[reason]);
  return parts.join('; ');
}

/** What a person said of two passages, and who and when. */
export function linkLine(
  { relation, note, createdBy, createdAtMs }: HandLink,
  words: ComparisonWords,
): string {
  const date = new Date(createdAtMs).toISOString().slice(0, 10);
  const said = `${words.relations[relation]} (${words.byHand(createdBy, date)})`;
  return note ? `${said}; ${words.note}: ${note}` : said;
}

/** The second sign of a status beside its colour, as in the window. */
export const STATUS_SIGNS: Readonly<Record<AlignmentRow['status'], string>> = {
  copied: '=',
  'lightly-changed': '≈',
  paraphrased: '~',
  altered: '≠',
  'no-counterpart': '–',
};

function numberedText({ number, text }: NumberedSentence): string {
  return `${number} ${text}`;
}

/** A sentence with its number, as a paragraph. */
export function htmlOfSentence({ number, text }: NumberedSentence, words: ComparisonWords): string {
  return `<p dir="auto"><span class="number">${number}</span> ${htmlOfText(text, words)}</p>`;
}
