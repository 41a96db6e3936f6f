import type { Page, PageLine, Removal } from './page';
import { hintAt, textStart } from './page';
import { AUTHOR_HEADINGS, AUTHOR_LINKS, AUTHOR_ROLES } from './phrases/author-box';

/**
 * The box about the author below an article: a heading or a name, the description, links to more by the same person.
 * Hints: the author's name and the outlet named after the profession.
 *
 * Only at the end of a text, where `removed` (by position) and at most a few short lines may follow: in an interview people
 * introduce themselves too. A description in the third person needs a heading or a name above it.
 */
export function findAuthorBoxes(page: Page, removed: ReadonlySet<number>): Removal[] {
  const lastParagraph = page.lines.findLastIndex(
    (line, at) => !removed.has(at) && line.text.length >= PARAGRAPH_LENGTH,
  );
  const boxes: Removal[] = [];
  for (
    let position = Math.max(0, page.lines.length - MAX_LINES_FROM_END);
    position < page.lines.length;
    position++
  ) {
    const last = lastLinkBelow(page, position);
    if (position < lastParagraph || removed.has(position) || keptAfter(page, last, removed) > MAX_LINES_BELOW)
      continue;
    const box = boxAround(page, position, last, removed);
    if (box) boxes.push(box);
  }
  return boxes;
}

const PARAGRAPH_LENGTH = 100;
const MAX_LINES_BELOW = 3;
const MAX_LINES_FROM_END = 200;
const MAX_NAME_LENGTH = 60;
/** How far into a description its subject and profession must stand. */
const INTRODUCTION_LENGTH = 240;

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:von|van|de|der|zu|den) ){0,2}\\p{Lu}[\\p{L}.’'-]*){0,3}";
const NAME_LINE = new RegExp(`^(?:(?:Dr|Prof)\\. ){0,2}${NAME}$`, 'u');
const FIRST_PERSON = new RegExp(
  `^(?:(?:Hallo|Hi|Hello)[,!]? )?(?:[Ii]ch bin|[Mm]ein Name ist|[Ii]ch heiße|I['’]m|I am|[Mm]y name is) (${NAME})(?=[ ,.;])`,
  'u',
);
const THIRD_PERSON = new RegExp(
  `^(${NAME})(?:, (?:Jahrgang|geboren|born)[^,]{1,40},)? (?:ist|arbeitet|schreibt|berichtet|volontiert|leitet|is|works|writes|covers|reports|has been|has written)(?= )`,
  'u',
);
const PRONOUN =
  /^(?:Er|Sie|He|She|They) (?:ist|arbeitet|schreibt|berichtet|is|are|works|writes|covers|reports) /;
const WRITES = /\b(?:schreibt|berichtet|writes|covers|reports)\b/;
// A full stop belongs to a name only before another letter, as in that of a site.
const NAME_PART = "(?:[\\p{L}\\p{N}&'’-]|\\.(?=[\\p{L}\\p{N}]))*";
const OUTLET = new RegExp(
  `(?:^|[ ,])(?:bei|beim|für|von|at|for|of|with) (?:(?:der|dem|den|die|das|the) )?["„“»]?([\\p{Lu}\\p{N}]${NAME_PART}(?: [\\p{Lu}\\p{N}&]${NAME_PART})*)`,
  'u',
);

interface Introduction {
  readonly name: string | null;
  readonly isFirstPerson: boolean;
  readonly outlet: string | null;
}

function boxAround(page: Page, position: number, last: number, removed: ReadonlySet<number>): Removal | null {
  const bio = page.lines[position];
  const introduction = bio && readIntroduction(bio.text);
  if (!bio || !introduction) return null;
  const above = removed.has(position - 1) ? undefined : page.lines[position - 1];
  const nameLine = above && isNameLine(above, introduction) ? above : null;
  const headingAt = position - (nameLine ? 2 : 1);
  const hasHeading = AUTHOR_HEADINGS.has(page.lines[headingAt]?.key ?? '');
  const isSelfExplaining = introduction.isFirstPerson && introduction.outlet !== null;
  if (!nameLine && !hasHeading && !isSelfExplaining) return null;
  const first = hasHeading ? headingAt : position - (nameLine ? 1 : 0);
  const metadata = [
    ...(nameLine
      ? hintOf(page, 'author', nameLine, nameLine.text)
      : hintOf(page, 'author', bio, introduction.name)),
    ...hintOf(page, 'source', bio, introduction.outlet),
  ];
  return { rule: 'author-box', first, last, params: { line: page.lines[first]?.text ?? '' }, metadata };
}

/** Null for a paragraph that introduces nobody with a profession of the press. */
function readIntroduction(text: string): Introduction | null {
  const opening = text.slice(0, INTRODUCTION_LENGTH);
  const firstPerson = FIRST_PERSON.exec(opening);
  const isPronoun = PRONOUN.test(opening);
  const thirdPerson = isPronoun ? null : THIRD_PERSON.exec(opening);
  if (!firstPerson && !thirdPerson && !isPronoun) return null;
  const roleEnd = endOfRole(opening);
  if (roleEnd === null) return null;
  const outlet = OUTLET.exec(opening.slice(roleEnd))?.[1]?.replace(/[’'-]+$/, '') ?? null;
  return { name: firstPerson?.[1] ?? thirdPerson?.[1] ?? null, isFirstPerson: firstPerson !== null, outlet };
}

function endOfRole(opening: string): number | null {
  for (const word of opening.matchAll(/[\p{L}-]+/gu)) {
    const lower = word[0].toLowerCase();
    if (AUTHOR_ROLES.some(role => lower.endsWith(role))) return word.index + word[0].length;
  }
  const verb = WRITES.exec(opening);
  return verb ? verb.index + verb[0].length : null;
}

function isNameLine({ text }: PageLine, introduction: Introduction): boolean {
  if (text.length > MAX_NAME_LENGTH || !NAME_LINE.test(text)) return false;
  if (introduction.name === null) return text.includes(' ');
  const words = new Set(text.split(' '));
  return introduction.name.split(' ').some(word => word.length > 2 && words.has(word));
}

function lastLinkBelow(page: Page, position: number): number {
  let last = position;
  while (isAuthorLink(page.lines[last + 1])) last++;
  return last;
}

function isAuthorLink(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length < PARAGRAPH_LENGTH &&
    AUTHOR_LINKS.some(start => line.key.startsWith(start))
  );
}

function keptAfter(page: Page, position: number, removed: ReadonlySet<number>): number {
  let kept = 0;
  for (let at = position + 1; at < page.lines.length && kept <= MAX_LINES_BELOW; at++)
    if (!removed.has(at)) kept++;
  return kept;
}

function hintOf(
  page: Page,
  field: 'author' | 'source',
  line: PageLine,
  value: string | null,
): Removal['metadata'] {
  if (value === null) return [];
  const start = page.text.indexOf(value, textStart(page, line));
  return hintAt(page, field, start, start + value.length);
}
