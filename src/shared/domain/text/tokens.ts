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

export const WORD_TOKEN = 0;
export const NUMBER_TOKEN = 1;
export const PUNCTUATION_TOKEN = 2;

/** Token i is `text.slice(starts[i], ends[i])`, of kind `kinds[i]`; in order, never overlapping. Offsets are UTF-16. */
export type Tokens = { starts: Int32Array; ends: Int32Array; kinds: Uint8Array };

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
  const list = emptyList(text.length);
  const clusters = clusterReader(text);
  let start = -1;
  let kind = WORD_TOKEN;
  let before = SPACE;
  for (let i = 0; i < text.length; ) {
    const flags = CHAR_CLASSES[text.charCodeAt(i)] ?? SPACE;
    const nextFlags = CHAR_CLASSES[text.charCodeAt(i + 1)] ?? 0;
    const end = ((flags | nextFlags) & FRAGILE) === 0 ? i + 1 : clusters.endOf(i);
    const kindOfChar = end === i + 1 ? flags & CLASS_MASK : classOfCluster(text, i);
    const isInWord = kindOfChar === LETTER || kindOfChar === DIGIT;
    if (isInWord && start >= 0) {
      if (kindOfChar === LETTER) kind = WORD_TOKEN;
    } else if (isInWord) {
      start = i;
      kind = kindOfChar === LETTER ? WORD_TOKEN : NUMBER_TOKEN;
    } else if (start >= 0 && end === i + 1 && joins(text, i, before)) {
      i = end;
      continue;
    } else {
      if (start >= 0) push(list, start, i, kind);
      start = -1;
      if (kindOfChar === SINGLE) push(list, i, end, PUNCTUATION_TOKEN);
      if (kindOfChar === IDEOGRAPH) push(list, i, end, WORD_TOKEN);
    }
    before = kindOfChar;
    i = end;
  }
  if (start >= 0) push(list, start, text.length, kind);
  return {
    starts: list.starts.slice(0, list.count),
    ends: list.ends.slice(0, list.count),
    kinds: list.kinds.slice(0, list.count),
  };
}

type TokenList = Tokens & { count: number };

function emptyList(textLength: number): TokenList {
  const size = (textLength >> 2) + 16;
  return { starts: new Int32Array(size), ends: new Int32Array(size), kinds: new Uint8Array(size), count: 0 };
}

function push(list: TokenList, start: number, end: number, kind: number): void {
  if (list.count === list.starts.length) {
    list.starts = grown(list.starts, new Int32Array(list.count * 2));
    list.ends = grown(list.ends, new Int32Array(list.count * 2));
    list.kinds = grown(list.kinds, new Uint8Array(list.count * 2));
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

/** Whether the mark at `offset`, after a character of class `before`, is inside a word or number. */
function joins(text: string, offset: number, before: number): boolean {
  const mark = text[offset];
  const after = classAt(text, offset + 1);
  const isApostrophe = mark === "'" || mark === '’' || mark === 'ʼ';
  if (before === LETTER) return isApostrophe && after === LETTER;
  return (
    before === DIGIT && after === DIGIT && (isApostrophe || mark === '.' || mark === ',' || mark === ':')
  );
}

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

/** Ends of grapheme clusters, asked in ascending order from known boundaries. */
function clusterReader(text: string): { endOf(offset: number): number } {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  let regionEnd = 0;
  let clusters: Iterator<Intl.SegmentData> | null = null;
  return {
    endOf(offset) {
      if (clusters === null || offset >= regionEnd) {
        regionEnd = offset + 1;
        while (regionEnd < text.length && touchesFragile(text, regionEnd)) regionEnd++;
        clusters = segmenter.segment(text.slice(offset, regionEnd))[Symbol.iterator]();
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
