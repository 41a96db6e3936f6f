import type { Page, PageLine, Replacement } from './page';

/**
 * White space that nobody wrote on purpose: empty first and last lines, spaces at line ends, more than one blank line,
 * two or three spaces between words. One line break at the end is how text files end, longer runs of spaces are a table:
 * both stay, and so does every gap with a no-break space in it.
 */
export function findStrayWhitespace(page: Page): Replacement[] {
  const { text, lines } = page;
  const found = lines.flatMap((line, position) => {
    const before = lines[position - 1];
    const gap = before ? betweenLines(text, before, line) : atStart(text, line);
    return gap.concat(insideLine(text, line));
  });
  const last = lines.at(-1);
  return last ? found.concat(atEnd(text, last)) : [];
}

const LINE_BREAK = /\r\n?|\n/g;

function atStart(text: string, first: PageLine): Replacement[] {
  return isOrdinarySpace(text.slice(0, first.start)) ? removal(0, first.start, 'empty-first-line') : [];
}

function atEnd(text: string, last: PageLine): Replacement[] {
  const gap = text.slice(last.trimmedEnd);
  if (!isOrdinarySpace(gap)) return [];
  const spaces = gap.search(/[\r\n]/);
  if (spaces < 0) return removal(last.trimmedEnd, text.length, 'trailing-spaces');
  const isOneBreak = /^[ \t]*(\r\n?|\n)$/.test(gap);
  if (isOneBreak) return removal(last.trimmedEnd, last.trimmedEnd + spaces, 'trailing-spaces');
  return removal(last.trimmedEnd, text.length, 'empty-last-line');
}

function betweenLines(text: string, before: PageLine, line: PageLine): Replacement[] {
  const from = before.trimmedEnd;
  const gap = text.slice(from, line.start);
  if (!isOrdinarySpace(gap)) return [];
  const breaks = [...gap.matchAll(LINE_BREAK)];
  const [first, second] = breaks;
  if (breaks.length <= 2 || !first || !second) return spacesBeforeBreaks(gap, from);
  // Cut behind the second break where the first two stand clean, so that they stay the original's own.
  const isClean = first.index === 0 && second.index === first[0].length;
  if (isClean) return removal(from + second.index + second[0].length, line.start, 'blank-lines');
  return [{ ...stray(from, line.start, 'blank-lines'), insert: first[0] + second[0] }];
}

function spacesBeforeBreaks(gap: string, from: number): Replacement[] {
  const found: Replacement[] = [];
  let start = 0;
  for (const lineBreak of gap.matchAll(LINE_BREAK)) {
    found.push(...removal(from + start, from + lineBreak.index, 'trailing-spaces'));
    start = lineBreak.index + lineBreak[0].length;
  }
  return found;
}

function insideLine(text: string, line: PageLine): Replacement[] {
  const content = text.slice(line.start, line.trimmedEnd);
  const runs = [...content.matchAll(/ {2,}/g)].filter(run => content.slice(0, run.index).trim() !== '');
  if (runs.some(run => run[0].length > 3)) return [];
  return runs.flatMap(run => {
    const start = line.start + run.index;
    return removal(start + 1, start + run[0].length, 'double-space');
  });
}

function isOrdinarySpace(gap: string): boolean {
  return /^[ \t\r\n]+$/.test(gap);
}

function removal(start: number, end: number, kind: string): Replacement[] {
  return start < end ? [stray(start, end, kind)] : [];
}

function stray(start: number, end: number, kind: string): Replacement {
  return { rule: 'stray-whitespace', start, end, insert: '', params: { kind }, metadata: [] };
}
