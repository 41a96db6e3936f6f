import type { Span } from '../../model/span';

/** A text as the search sees it. `map[i]` is the UTF-16 offset in the source of folded unit i; the last entry is the source's length. */
export interface FoldedText {
  readonly folded: string;
  readonly map: Int32Array;
}

/**
 * The form in which texts and queries are compared: without case, accents, umlauts, soft hyphens and zero-width characters;
 * ß is ss; ae, oe, ue are a, o, u except after a vowel or q (neue, Quelle), so that Köln, Koeln, Koln and KÖLN are one.
 *
 * Some words lose a letter (aktuell is aktull): only comparing two folded texts means anything. The fold of a prefix is a
 * prefix of the fold, and folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  return isPlain(text) ? text.toLowerCase() : fold(text, null);
}

export function foldWithMap(text: string): FoldedText {
  const starts: number[] = [];
  const folded = fold(text, starts);
  starts.push(text.length);
  return { folded, map: Int32Array.from(starts) };
}

/**
 * The words of the source that start with one of `terms`, whole, in order and merged where they touch the same word.
 * A term may hold several words; they must follow each other just so. Terms are folded here; empty ones find nothing.
 */
export function findFolded(text: FoldedText, terms: readonly string[]): Span[] {
  const hits: Span[] = [];
  for (const term of new Set(terms.map(term => foldForSearch(term.trim())))) {
    if (term === '') continue;
    let wordEnd = 0;
    for (let at = text.folded.indexOf(term); at >= 0; at = text.folded.indexOf(term, at + 1)) {
      if (isWordCharacterBefore(text.folded, at)) continue;
      if (at + term.length > wordEnd) wordEnd = endOfWord(text.folded, at + term.length);
      hits.push({ start: text.map[at] ?? 0, end: sourceEnd(text, wordEnd) });
    }
  }
  return merge(hits);
}

const DROPPED = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
// Only the accents of alphabets: the vowel signs of Indic scripts are marks too, but they are letters to a reader.
const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\p{Co}]/u;

/** What NFKD leaves alone or would take apart wrongly. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
  ...[...'‘’‚‛‹›´`ʼ′'].map(quote => [quote, "'"] as const),
  ...[...'“”„‟«»″'].map(quote => [quote, '"'] as const),
  ...[...'‐‑‒–—―−'].map(dash => [dash, '-'] as const),
]);

/** ASCII without ae, oe, ue and grave accents: most words, of which only the case goes. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 || unit === 0x60) return false;
    const lower = unit | 0x20;
    if (lower === 0x65 && (before === 0x61 || before === 0x6f || before === 0x75)) return false;
    before = lower;
  }
  return true;
}

/** Appends to `starts` the source offset of every folded unit. */
function fold(text: string, starts: number[] | null): string {
  let known: Map<string, string> | null = null;
  let folded = '';
  let beforeLast = '';
  let last = '';
  for (let offset = 0; offset < text.length; ) {
    let length = 1;
    let units = LATIN_FOLDS[text.charCodeAt(offset)];
    if (units === undefined) {
      const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
      known ??= new Map();
      units = foldCharacter(character, known);
      length = character.length;
    }
    // Nearly always one: a list of them would take most of the time.
    for (let at = 0; at < units.length; ) {
      const unit = units.length === 1 ? units : String.fromCodePoint(units.codePointAt(at) ?? 0);
      at += unit.length;
      const isDigraph = unit === 'e' && isUmlautVowel(last) && !isVowelOrQ(beforeLast);
      if (isDigraph) continue;
      folded += unit;
      for (let i = 0; i < unit.length; i++) starts?.push(offset);
      beforeLast = last;
      last = unit;
    }
    offset += length;
  }
  return folded;
}

function foldCharacter(character: string, known: Map<string, string>): string {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const folded = foldAnew(character);
  known.set(character, folded);
  return folded;
}

function foldAnew(character: string): string {
  if (character < '\u0080' && character !== '`') return character.toLowerCase();
  return DROPPED.test(character) ? '' : foldUncommon(character);
}

function foldUncommon(character: string): string {
  const whole = SPECIAL.get(character);
  if (whole !== undefined) return whole;
  let folded = '';
  for (const part of character.toLowerCase().normalize('NFKD').replace(ACCENTS, '').toLowerCase()) {
    folded += SPECIAL.get(part) ?? part;
  }
  return folded;
}

/** Of U+0000 to U+017F, which is all of most texts. */
const LATIN_FOLDS: readonly string[] = Array.from({ length: 0x180 }, (_, code) =>
  foldAnew(String.fromCharCode(code)),
);

function isUmlautVowel(character: string): boolean {
  return character === 'a' || character === 'o' || character === 'u';
}

function isVowelOrQ(character: string): boolean {
  return character !== '' && 'aeiouyq'.includes(character);
}

function isWordCharacterBefore(folded: string, at: number): boolean {
  return at > 0 && WORD_CHARACTER.test(folded.slice(isSurrogateTail(folded, at - 1) ? at - 2 : at - 1, at));
}

function endOfWord(folded: string, from: number): number {
  let at = from;
  while (at < folded.length) {
    const character = String.fromCodePoint(folded.codePointAt(at) ?? 0);
    if (!WORD_CHARACTER.test(character)) break;
    at += character.length;
  }
  return at;
}

function isSurrogateTail(folded: string, at: number): boolean {
  return at > 0 && (folded.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Past everything that was dropped behind the last folded unit, and never in the middle of a ß. */
function sourceEnd({ map }: FoldedText, foldedEnd: number): number {
  let at = foldedEnd;
  while (at < map.length - 1 && map[at] === map[foldedEnd - 1]) at++;
  return map[at] ?? 0;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
