import type { CleaningRule, MetadataHint } from '../../model/finding';
import type { Span } from '../../model/span';
import { splitLines } from '../text/lines';

/** A line that is not blank. Offsets are UTF-16 in the whole text. */
export interface PageLine {
  readonly start: number;
  /** Where trailing spaces and tabs begin. */
  readonly trimmedEnd: number;
  readonly end: number;
  /** Without white space around it. */
  readonly text: string;
  /** The form in which phrases are matched: see `phraseKey`. Empty for lines too long to be one. */
  readonly key: string;
}

/** A text as the rules see it. Positions count its filled lines; blank lines only show as gaps. */
export interface Page {
  readonly text: string;
  readonly lines: readonly PageLine[];
}

/** Filled lines `first` to `last`, both included, that a rule would take out together. */
export interface Removal {
  readonly rule: CleaningRule;
  readonly first: number;
  readonly last: number;
  readonly params: Readonly<Record<string, string>>;
  readonly metadata: readonly MetadataHint[];
}

/** A change inside lines or between them. */
export interface Replacement extends Span {
  readonly rule: CleaningRule;
  readonly insert: string;
  readonly params: Readonly<Record<string, string>>;
  readonly metadata: readonly MetadataHint[];
}

export function readPage(text: string): Page {
  const lines: PageLine[] = [];
  for (const { start, end } of splitLines(text)) {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const trimmedEnd = start + trimSpacesEnd(raw);
    lines.push({ start, trimmedEnd, end, text: trimmed, key: phraseKey(trimmed) });
  }
  return { text, lines };
}

/**
 * Lower case, single spaces, straight quotes, without invisible characters and without the arrows, bullets and closing
 * punctuation that templates hang on their labels: `» Go  Up …` is `go up`.
 */
export function phraseKey(line: string): string {
  if (line.length > MAX_PHRASE_LENGTH) return '';
  const isPlain = PLAIN_LINE.test(line);
  const lower = isPlain ? line.toLowerCase() : plainLower(line);
  let start = 0;
  let end = lower.length;
  while (start < end && LEADING.test(lower.charAt(start))) start++;
  while (start < end && TRAILING.test(lower.charAt(end - 1))) end--;
  const key = lower.slice(start, end);
  return isPlain && !key.includes('  ') ? key : key.replace(/\s+/g, ' ');
}

/** Nothing of what `plainLower` changes but capitals. */
const PLAIN_LINE = /^[\x20-\x7e\xa1-\xac\xae-\xff\u2013\u2014\u2026]*$/;
const LEADING = /[\s»«›‹→←↑▲•·|*>[\]#-]/;
const TRAILING = /[\s»«›‹→←↑▲▼•·|*>[\]…:.!-]/;

function plainLower(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑]/g, '-');
}

/** The hint for a stretch of the text, or none where it is empty. */
export function hintAt(page: Page, field: MetadataHint['field'], start: number, end: number): MetadataHint[] {
  return start < end ? [{ field, value: page.text.slice(start, end), start, end }] : [];
}

/** Where the trimmed text of a line begins. */
export function textStart(page: Page, line: PageLine): number {
  return page.text.indexOf(line.text, line.start);
}

const MAX_PHRASE_LENGTH = 400;

function trimSpacesEnd(raw: string): number {
  let end = raw.length;
  while (end > 0 && (raw[end - 1] === ' ' || raw[end - 1] === '\t')) end--;
  return end;
}
