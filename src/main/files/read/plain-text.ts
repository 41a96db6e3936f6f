import { completeText } from './complete-text';
import { frontMatterCandidates, frontMatterEnd } from './front-matter';
import type { Candidate } from './proposals';
import type { FileFacts, FormatResult } from './read-text';

/** One text, kept as it is; front matter and headings are only read for what they say. */
export async function readPlainText(
  text: string,
  file: FileFacts,
  isMarkdown: boolean,
): Promise<FormatResult> {
  const body = text.slice(frontMatterEnd(text));
  const heading = isMarkdown ? findHeading(body) : null;
  const first = findTitleLine(body);
  const candidates: Candidate[] = [
    ...frontMatterCandidates(text),
    ['title', heading, 'heading'],
    ['title', first?.title, 'first-line'],
    ['title', isSpeakingName(file.name) ? file.name.replace(/\.[^.]+$/, '') : null, 'file-name'],
    ['title', findOpening(body), 'first-line'],
    ['title', file.name.replace(/\.[^.]+$/, ''), 'file-name'],
    ['author', first ? findByline(first.next) : null, 'byline'],
  ];
  const complete = await completeText(body, null, candidates);
  return { notices: [], texts: [{ ...complete, text }], skippedRows: [] };
}

const MAX_TITLE_CHARS = 120;

/** The first line where it reads like a title: short, and not ending as sentences do. Headlines may ask or exclaim. */
export function findTitleLine(text: string): { title: string; next: string } | null {
  const [title = '', next = ''] = text
    .slice(0, 4000)
    .split(/\r\n?|\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
  if (
    !/[\p{L}\p{N}]/u.test(title) ||
    title.length > MAX_TITLE_CHARS ||
    /[.…:;,]["“”»«’)\]]{0,3}$/.test(title)
  )
    return null;
  return { title: title.replace(/^#{1,6}\s+/, ''), next };
}

/** Whether a person may have chosen the name: numbers and checksums say nothing in a list. */
function isSpeakingName(name: string): boolean {
  const words = name.replace(/\.[^.]+$/, '').split(/[^\p{L}\p{N}]+/u);
  return words.some(word => /^\p{L}{2,}$/u.test(word) && !/^[0-9a-f]{6,}$/i.test(word));
}

const MAX_OPENING_CHARS = 80;

// The first words of the text, cut between words.
function findOpening(text: string): string | null {
  const line = text
    .slice(0, 4000)
    .split(/\r\n?|\n/)
    .find(candidate => /[\p{L}\p{N}]/u.test(candidate))
    ?.trim();
  if (!line || line.length <= MAX_OPENING_CHARS) return line ?? null;
  const cut = line.slice(0, MAX_OPENING_CHARS);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut} …`;
}

const HEADING_SEARCH_CHARS = 20_000;

// Both spellings of Markdown, `# Heading` and a line underlined with `===`, outside of fenced code.
function findHeading(markdown: string): string | null {
  const lines = markdown.slice(0, HEADING_SEARCH_CHARS).split(/\r\n?|\n/);
  let isInFence = false;
  for (const [index, line] of lines.entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isInFence = !isInFence;
    if (isInFence) continue;
    if (/^ {0,3}#{1,6}\s+\S/.test(line)) {
      const heading = line.trim().replace(/^#+\s+/, '');
      return / #+$/.test(heading)
        ? heading.slice(0, heading.lastIndexOf(' #')).replace(/[ #]+$/, '')
        : heading;
    }
    if (line.trim() !== '' && /^ {0,3}=+$/.test(lines[index + 1]?.trimEnd() ?? '')) return line.trim();
  }
  return null;
}

// Only the plain form, a line of its own under the title: two to four names. Anything freer is for the cleaning rules.
function findByline(line: string): string | null {
  if (line.length > 80) return null;
  return /^(?:[Vv]on|[Bb]y)\s((?:\p{Lu}[\p{L}.'’-]{0,30}\s?){2,4})$/u.exec(line)?.[1]?.trim() ?? null;
}
