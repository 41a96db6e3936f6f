import type { Page, Replacement } from './page';

/**
 * Hyphens that only broke a word: soft hyphens inside words, and hyphens at a line end before a small letter.
 *
 * At a line end a hyphen may be the word's own (well-known, Vor- und Nachteile). The text itself decides where it has
 * either spelling elsewhere; otherwise German joins, where such compounds are rare, and other languages leave it.
 */
export function findBrokenHyphens(page: Page, language: string): Replacement[] {
  return [...softHyphens(page.text), ...lineEndHyphens(page.text, /^de\b/i.test(language))];
}

// `­` is drawn as nothing, so the line end may follow it without any other hyphen.
const SOFT_HYPHENS = /(?<=\p{L}\p{M}{0,4})\u00ad+(?:[ \t]*(?:\r\n?|\n)[ \t]*)?(?=\p{L})/gu;
const LINE_END_HYPHEN =
  /(?<![\p{L}\p{N}-])(\p{L}{2,40})(-[ \t]*(?:\r\n?|\n)[ \t]*)(\p{Ll}{2,40})(?![\p{L}\p{N}])/gu;

/** Most texts have none, and this is found sooner than words before it. */
const HYPHEN_AT_LINE_END = /-[ \t]*[\r\n]/;

// After these the hyphen stands for a word left out: Ein- und Ausgang, short- or long-term.
const CONJUNCTIONS = new Set([
  'und',
  'oder',
  'bzw',
  'sowie',
  'bis',
  'noch',
  'als',
  'and',
  'or',
  'to',
  'nor',
  'but',
]);
// First halves that keep their hyphen before a small letter.
const HYPHENATED_FIRSTS = new Set(
  'ex non self well half high low long short mid all cross pre post semi so anti co e deutsch schwarz rot grün nord süd ost west'.split(
    ' ',
  ),
);

function softHyphens(text: string): Replacement[] {
  if (!text.includes('\u00ad')) return [];
  return [...text.matchAll(SOFT_HYPHENS)].map(match =>
    joining(
      match.index,
      match.index + match[0].length,
      joinedWord(text, match.index, match.index + match[0].length),
    ),
  );
}

function lineEndHyphens(text: string, joinsByDefault: boolean): Replacement[] {
  if (!HYPHEN_AT_LINE_END.test(text)) return [];
  const matches = [...text.matchAll(LINE_END_HYPHEN)];
  if (matches.length === 0) return [];
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu));
  return matches.flatMap(match => {
    const [, first = '', gap = '', second = ''] = match;
    const joined = first + second;
    if (CONJUNCTIONS.has(second) || words.has(`${first}-${second}`.toLowerCase())) return [];
    const isSure = words.has(joined.toLowerCase());
    const isLikely = joinsByDefault && !HYPHENATED_FIRSTS.has(first.toLowerCase());
    const start = match.index + first.length;
    return isSure || isLikely ? [joining(start, start + gap.length, joined)] : [];
  });
}

function joinedWord(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{M}\u00ad]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\u00ad]*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return (before + after).replaceAll('\u00ad', '');
}

function joining(start: number, end: number, word: string): Replacement {
  return { rule: 'broken-hyphen', start, end, insert: '', params: { word }, metadata: [] };
}
