import { quoteOf } from '../components/text/quote';

/** A replacement for a list, on one line. */
export interface ShownReplacement {
  /** The words before it, in the text that was replaced in. */
  readonly before: string;
  readonly old: string;
  readonly next: string;
  readonly after: string;
}

/** `start` and `end` count in `text`, the text that the replacement was made in. */
export function showReplacement(
  text: string,
  { start, end, insert }: { readonly start: number; readonly end: number; readonly insert: string },
): ShownReplacement {
  const before = lastLine(text.slice(Math.max(0, start - AROUND), start));
  const after = firstLine(text.slice(end, end + AROUND));
  return {
    before: wholeWords(before, start > AROUND, 'start'),
    old: inLine(text.slice(start, Math.min(end, start + LONGEST))),
    next: inLine(insert.slice(0, LONGEST)),
    after: wholeWords(after, end + AROUND < text.length, 'end'),
  };
}

/** UTF-16 units. */
const AROUND = 24;
const MAX_QUOTE = 120;
const LONGEST = 400;

/** A space at either end stays: other words stand right beside it. */
function inLine(text: string): string {
  const quote = quoteOf(text, MAX_QUOTE);
  if (text.trim() === '') return quote;
  return `${/^\s/.test(text) ? ' ' : ''}${quote}${/\s$/.test(text) ? ' ' : ''}`;
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}

/** Without the word that was cut at the far end, or half a character of it. */
function wholeWords(text: string, isCut: boolean, side: 'start' | 'end'): string {
  if (!isCut || text.length < AROUND) return text;
  if (side === 'start') return `… ${text.slice(text.indexOf(' ') + 1)}`;
  const end = text.lastIndexOf(' ');
  return `${end < 0 ? '' : text.slice(0, end)} …`;
}
