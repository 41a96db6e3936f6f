import type { Span } from '../../model/span';
import { codePointName } from './code-point-name';

export type DeceptiveKind = 'bidi-control' | 'zero-width' | 'soft-hyphen' | 'control' | 'mixed-script';

/** `name` lists the code points that matter, e.g. `U+202E`; for a mixed word its foreign letters, each once. */
export interface Deceptive extends Span {
  readonly kind: DeceptiveKind;
  readonly name: string;
}

/**
 * What a reader cannot see or would take for something else, in order and without overlaps: single characters, and for
 * `mixed-script` the whole word. A single character may be part of a larger grapheme cluster: these spans are for showing.
 *
 * Not reported: joiners where a script or an emoji needs them, tabs and line breaks, words wholly in another script, and
 * formula letters such as the Greek ones in ΔT or NF-κB.
 */
export function findDeceptive(text: string): Deceptive[] {
  const found: Deceptive[] = [];
  for (const match of text.matchAll(INVISIBLE_OR_WORD)) {
    const part = match[0];
    const span = { start: match.index, end: match.index + part.length };
    const kind = kindOfInvisible(part);
    if (kind === null) {
      const names = foreignLetters(part);
      if (names.length > 0) found.push({ ...span, kind: 'mixed-script', name: names.join(' ') });
    } else if (!isNeededJoiner(text, span)) {
      found.push({ ...span, kind, name: codePointName(part) });
    }
  }
  return found;
}

const BIDI = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
// With the filler letters, which are drawn as nothing, and the tag and selector characters used to smuggle data.
const ZERO_WIDTH =
  '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}';
const CONTROL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';

const INVISIBLE_OR_WORD = new RegExp(
  `[${BIDI}${ZERO_WIDTH}${CONTROL}\\u00ad]|(?:(?![${ZERO_WIDTH}])[\\p{L}\\p{M}])+`,
  'gu',
);
const IS_BIDI = new RegExp(`^[${BIDI}]$`, 'u');
const IS_ZERO_WIDTH = new RegExp(`^[${ZERO_WIDTH}]$`, 'u');
const IS_CONTROL = new RegExp(`^[${CONTROL}]$`, 'u');

const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
const EMOJI_PART = /\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
const TAG = /[\u{e0020}-\u{e007f}]/u;
const IDEOGRAPH = /\p{Script=Han}/u;

const LATIN = /\p{Script=Latin}/u;
/** Letters drawn like Latin ones (Unicode's confusables list, cut down to what alphabets in use have). */
const LOOK_ALIKE = /[АВЕЅІЈКМНОРСТУХԌԚԜавеѕіјкморстухһԁԛԝҮүαβικνορτυωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/u;
/** Greek letters that formulas and the names of substances put beside Latin ones. Deceptive only between two Latin letters. */
const FORMULA_LETTER = /[αβικνρτυω]/u;

function kindOfInvisible(part: string): DeceptiveKind | null {
  if (part === '\u00ad') return 'soft-hyphen';
  if (IS_BIDI.test(part)) return 'bidi-control';
  if (IS_ZERO_WIDTH.test(part)) return 'zero-width';
  return IS_CONTROL.test(part) ? 'control' : null;
}

/** A joiner or selector that its neighbours cannot do without: in an emoji, a flag of tags, an Indic or Arabic word, a Han variant. */
function isNeededJoiner(text: string, { start, end }: Span): boolean {
  const part = text.slice(start, end);
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  if (part === '\u200d' && EMOJI_PART.test(before) && EMOJI_PART.test(after)) return true;
  if (part === '\u200d' || part === '\u200c')
    return JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after);
  if (TAG.test(part)) return before === '🏴' || TAG.test(before);
  return part >= '\u{e0100}' && part <= '\u{e01ef}' && IDEOGRAPH.test(before);
}

function foreignLetters(word: string): string[] {
  if (!LATIN.test(word) || !LOOK_ALIKE.test(word)) return [];
  const letters = [...word];
  const foreign = letters.filter((letter, at) => {
    if (!LOOK_ALIKE.test(letter)) return false;
    return (
      !FORMULA_LETTER.test(letter) || (LATIN.test(letters[at - 1] ?? '') && LATIN.test(letters[at + 1] ?? ''))
    );
  });
  return [...new Set(foreign)].map(codePointName);
}

function characterBefore(text: string, offset: number): string {
  const isPair = offset >= 2 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 2, offset));
  return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}
