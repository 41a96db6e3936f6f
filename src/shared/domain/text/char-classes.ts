export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SINGLE = 3;
/** Han and kana: written without spaces, so every character stands alone as a word. */
export const IDEOGRAPH = 4;
export const CLASS_MASK = 7;

/**
 * Set on UTF-16 units that may join a neighbour in one grapheme cluster. Between two units without it there is always
 * a cluster boundary, CR LF excepted.
 */
export const FRAGILE = 8;

/** Class of every UTF-16 unit, FRAGILE added. Surrogates are SINGLE: ask for their code point. */
export const CHAR_CLASSES: Uint8Array = buildCharClasses();

export function classAt(text: string, offset: number): number {
  return (CHAR_CLASSES[text.charCodeAt(offset)] ?? SPACE) & CLASS_MASK;
}

function isFragileAt(text: string, offset: number): boolean {
  return ((CHAR_CLASSES[text.charCodeAt(offset)] ?? 0) & FRAGILE) !== 0;
}

/** White space that is a cluster of its own, so that it can be left out of a span. CR and LF count one by one. */
export function isSpaceAt(text: string, offset: number): boolean {
  if (offset >= text.length || classAt(text, offset) !== SPACE) return false;
  if (!isFragileAt(text, offset + 1) || isLineBreak(text.charCodeAt(offset))) return true;
  return !extendsCluster(text.codePointAt(offset + 1) ?? 0);
}

// The engine looks \p{L} up in a table, letter by letter, in texts with typographic marks. Patterns that are tried at every
// place of a text therefore ask for ASCII first: (?<![A-Za-z]|\p{L}), or (?![a-z ]) before what begins with a capital.

/** Pattern sources for spans that start before, or end after, a word without cutting a cluster. */
export const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{N}\p{M}_\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]|[\u{110bd}\u{110cd}])`;
/** For spans that may end in a mark such as %. */
export const NOT_EXTENDED = String.raw`(?![\p{M}\u200c\u200d]|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])`;
export const NOT_BEFORE_WORD = String.raw`(?![\p{L}\p{N}\p{M}_\u200c\u200d]|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])`;

export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function buildCharClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(SINGLE);
  let plane = '';
  for (let code = 0; code < 0x10000; code++) {
    plane += code >= 0xd800 && code < 0xe000 ? '\0' : String.fromCharCode(code);
  }
  const mark = (pattern: RegExp, apply: (before: number) => number) => {
    for (const run of plane.matchAll(pattern)) {
      for (let code = run.index; code < run.index + run[0].length; code++) {
        classes[code] = apply(classes[code] ?? SINGLE);
      }
    }
  };
  // The soft hyphen belongs to the word that it may break.
  mark(/[\p{L}\p{M}\p{Nl}_\u00ad]+/gu, () => LETTER);
  mark(/[\p{Nd}\p{No}]+/gu, () => DIGIT);
  mark(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, () => IDEOGRAPH);
  mark(/[\s\u0085]+/gu, () => SPACE);
  // Combining and format characters, conjoining jamo, and the few letters that extend or prepend (UAX #29).
  mark(/[\p{M}\p{Cf}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u0d4e\u0e33\u0eb3\uff9e\uff9f]+/gu, before => {
    return before | FRAGILE;
  });
  classes[0xad] = LETTER;
  classes.fill(SINGLE | FRAGILE, 0xd800, 0xe000);
  return classes;
}

/** Whether a code point joins the one before it (UAX #29, Extend and SpacingMark). */
function extendsCluster(code: number): boolean {
  if (/\p{M}/u.test(String.fromCodePoint(code))) return true;
  if (code > 0xffff) return (code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0xe0020 && code <= 0xe007f);
  return [0x200c, 0x200d, 0xe33, 0xeb3, 0xff9e, 0xff9f].includes(code);
}
