import type { Page, PageLine, Removal } from './page';

/**
 * The second of two identical headings with nothing between them but blank lines or lines that other rules take out
 * (`removed`, by position). What follows must read like an article, so that refrains, chants and table cells stay.
 */
export function findRepeatedHeadings(page: Page, removed: ReadonlySet<number>): Removal[] {
  const found: Removal[] = [];
  const kept = [...page.lines.keys()].filter(position => !removed.has(position));
  let from = 0;
  while (from < kept.length) {
    let to = from;
    while (to + 1 < kept.length && lineAt(page, kept[to + 1])?.text === lineAt(page, kept[from])?.text) to++;
    if (to > from && to - from < MAX_REPEATS) found.push(...repeatsOf(page, kept, from, to));
    from = to + 1;
  }
  return found;
}

const MAX_HEADING_LENGTH = 200;
// A line that occurs more often in a row is a pattern of its own, not a heading and its copy.
const MAX_REPEATS = 3;
const PARAGRAPH_LENGTH = 100;
// A single sentence is shorter, but longer than verses are.
const SENTENCE_LENGTH = 60;
// At the top of a text a subtitle, a date and a byline may stand between the heading and the first paragraph.
const LINES_AFTER_TITLE = 3;

function repeatsOf(page: Page, kept: readonly number[], from: number, to: number): Removal[] {
  const heading = lineAt(page, kept[from]);
  if (!heading || !isHeading(heading) || isStanza(page, kept, from, to)) return [];
  const reach = from === 0 ? LINES_AFTER_TITLE : 1;
  const following = kept.slice(to + 1, to + 1 + reach).map(position => lineAt(page, position));
  if (!following.some(line => line && isParagraph(line, heading))) return [];
  return kept.slice(from + 1, to + 1).map(position => ({
    rule: 'repeated-heading' as const,
    first: position,
    last: position,
    params: { line: heading.text },
    metadata: [],
  }));
}

function isHeading({ text }: PageLine): boolean {
  return text.length <= MAX_HEADING_LENGTH && /\p{L}{3}/u.test(text) && !/[.,;:!…"“”«»]$/u.test(text);
}

function isParagraph(line: PageLine, heading: PageLine): boolean {
  if (line.text.length <= heading.text.length) return false;
  return (
    line.text.length >= PARAGRAPH_LENGTH || (line.text.length >= SENTENCE_LENGTH && /[.?]$/.test(line.text))
  );
}

/** Lines right below each other, with another one right above: the end of a stanza, where a copied heading stands free. */
function isStanza(page: Page, kept: readonly number[], from: number, to: number): boolean {
  const before = lineAt(page, kept[from - 1]);
  const heading = lineAt(page, kept[from]);
  const repeat = lineAt(page, kept[from + 1]);
  const after = lineAt(page, kept[to + 1]);
  if (!before || !heading || !repeat || before.text.length >= PARAGRAPH_LENGTH) return false;
  const stands = (upper: PageLine, lower: PageLine) =>
    page.text.slice(upper.end, lower.start).split(/\r\n?|\n/).length > 2;
  return !stands(before, heading) && !stands(heading, repeat) && (after === null || stands(repeat, after));
}

function lineAt(page: Page, position: number | undefined): PageLine | null {
  return (position === undefined ? undefined : page.lines[position]) ?? null;
}
