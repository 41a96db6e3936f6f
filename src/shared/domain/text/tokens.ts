import {
  CHAR_CLASSES,
  CLASS_MASK,
  classAt,
  DIGIT,
  FRAGILE,
  IDEOGRAPH,
  LETTER,
  SINGLE,
  SPACE,
} from './char-classes';
import { unitsOf } from './units';

export const WORD_TOKEN = 0;
export const NUMBER_TOKEN = 1;
export const PUNCTUATION_TOKEN = 2;

/** Token i is `text.slice(starts[i], ends[i])`, of kind `kinds[i]`; in order, never overlapping. Offsets are UTF-16. */
export type Tokens = { starts: Int32Array; ends: Int32Array; kinds: Uint8Array };

/** Tokens that more can be added to: `count` of them are there, the arrays may be longer. */
export type TokenList = Tokens & { count: number };

/**
 * Words, numbers and single marks of punctuation; white space is between tokens, in none of them.
 *
 * A word is letters, marks and digits with inner apostrophes (geht's, Europe’s). Hyphens split it: of a compound such
 * as Start-up-Messe the diff then marks the part that changed, and 20-jährig shows its number. A number keeps its inner
 * separators (1.234,5, 3.2.2026, 10:15). Han and kana characters stand alone. No grapheme cluster is ever cut.
 *
 * Linear: `Intl.Segmenter` is asked only around characters that can join a cluster.
 */
export function tokenize(text: string): Tokens {
  const list = emptyTokenList(text.length);
  appendTokens(list, text, unitsOf(text), 0, text.length);
  return {
    starts: list.starts.slice(0, list.count),
    ends: list.ends.slice(0, list.count),
    kinds: list.kinds.slice(0, list.count),
  };
}

/** `charCount` is how much text is expected; the list grows where that was too little. */
export function emptyTokenList(charCount: number): TokenList {
  const size = Math.floor(charCount / 5) + 16;
  return { starts: new Int32Array(size), ends: new Int32Array(size), kinds: new Uint8Array(size), count: 0 };
}

/**
 * Adds the tokens of one stretch of `text`, whose `units` are given along. It must begin and end at the ends of the
 * text, behind a line feed, or behind white space that the next character does not join: then the tokens are those
 * that `tokenize` finds there in the whole text.
 */
export function appendTokens(
  list: TokenList,
  text: string,
  units: Uint16Array,
  rangeStart: number,
  rangeEnd: number,
): void {
  const classes = CHAR_CLASSES;
  const clusters = clusterReader(text, rangeEnd);
  let start = -1;
  let kind = WORD_TOKEN;
  let before = SPACE;
  for (let i = rangeStart; i < rangeEnd; ) {
    const flags = classes[units[i] ?? 0] ?? SPACE;
    const nextFlags = i + 1 < rangeEnd ? (classes[units[i + 1] ?? 0] ?? 0) : 0;
    const end = ((flags | nextFlags) & FRAGILE) === 0 ? i + 1 : clusters.endOf(i);
    const kindOfChar = end === i + 1 ? flags & CLASS_MASK : classOfCluster(text, i);
    if (kindOfChar === LETTER) {
      if (start < 0) start = i;
      kind = WORD_TOKEN;
      before = LETTER;
      i = skipLetters(units, end, rangeEnd);
      continue;
    }
    if (kindOfChar === DIGIT) {
      if (start < 0) {
        start = i;
        kind = NUMBER_TOKEN;
      }
    } else if (start >= 0 && end === i + 1 && joins(units, i, before, nextFlags & CLASS_MASK)) {
      i = end;
      continue;
    } else {
      if (start >= 0) push(list, start, i, kind);
      start = -1;
      if (kindOfChar === SINGLE) push(list, i, end, PUNCTUATION_TOKEN);
      else if (kindOfChar === IDEOGRAPH) push(list, i, end, WORD_TOKEN);
    }
    before = kindOfChar;
    i = end;
  }
  if (start >= 0) push(list, start, rangeEnd, kind);
}

/** Behind the plain letters that follow; the last one is left where a character follows that may join it. */
function skipLetters(units: Uint16Array, from: number, rangeEnd: number): number {
  let i = from;
  while (i < rangeEnd && CHAR_CLASSES[units[i] ?? 0] === LETTER) i++;
  const isJoined = i < rangeEnd && ((CHAR_CLASSES[units[i] ?? 0] ?? 0) & FRAGILE) !== 0;
  return isJoined && i > from ? i - 1 : i;
}

function push(list: TokenList, start: number, end: number, kind: number): void {
  if (list.count === list.starts.length) {
    const size = list.count + (list.count >> 1) + 16;
    list.starts = grown(list.starts, new Int32Array(size));
    list.ends = grown(list.ends, new Int32Array(size));
    list.kinds = grown(list.kinds, new Uint8Array(size));
  }
  list.starts[list.count] = start;
  list.ends[list.count] = end;
  list.kinds[list.count] = kind;
  list.count++;
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Whether the mark at `offset`, between characters of the classes `before` and `after`, is inside a word or number. */
function joins(units: Uint16Array, offset: number, before: number, after: number): boolean {
  const mark = units[offset] ?? 0;
  const isApostrophe = mark === APOSTROPHE || mark === 0x2019 || mark === 0x2bc;
  if (before === LETTER) return isApostrophe && after === LETTER;
  const isSeparator = isApostrophe || mark === FULL_STOP || mark === COMMA || mark === COLON;
  return before === DIGIT && after === DIGIT && isSeparator;
}

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const COLON = 0x3a;

function classOfCluster(text: string, offset: number): number {
  const code = text.codePointAt(offset) ?? 0;
  if (code > 0xffff) {
    const char = String.fromCodePoint(code);
    if (/\p{Script=Han}/u.test(char)) return IDEOGRAPH;
    if (/\p{Nd}/u.test(char)) return DIGIT;
    return /[\p{L}\p{M}]/u.test(char) ? LETTER : SINGLE;
  }
  const plain = classAt(text, offset);
  // White space that carries a combining mark is something to see; a line break carries none.
  return plain === SPACE && text.charCodeAt(offset) !== 13 ? SINGLE : plain;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Ends of grapheme clusters, asked in ascending order from known boundaries. */
function clusterReader(text: string, textEnd: number): { endOf(offset: number): number } {
  let regionEnd = 0;
  let clusters: Iterator<Intl.SegmentData> | null = null;
  return {
    endOf(offset) {
      if (clusters === null || offset >= regionEnd) {
        regionEnd = offset + 1;
        while (regionEnd < textEnd && touchesFragile(text, regionEnd)) regionEnd++;
        clusters = GRAPHEMES.segment(text.slice(offset, regionEnd))[Symbol.iterator]();
      }
      const next = clusters.next();
      return next.done ? regionEnd : offset + next.value.segment.length;
    },
  };
}

function touchesFragile(text: string, offset: number): boolean {
  const near =
    (CHAR_CLASSES[text.charCodeAt(offset - 1)] ?? 0) | (CHAR_CLASSES[text.charCodeAt(offset)] ?? 0);
  return (near & FRAGILE) !== 0;
}
