import { CHANGE_CLASSES, type ChangeClass } from '../../../model/change-classes';
import { CHAR_CLASSES, CLASS_MASK, classAt, LETTER, SPACE } from '../../text/char-classes';
import { findDates } from '../../text/dates';
import { HEDGE_WORDS } from '../../text/hedge-words';
import { findNames } from '../../text/names';
import { FRACTION_PARTS, NUMBER_WORDS } from '../../text/number-words';
import { findNumbers } from '../../text/numbers';
import { canBeListed, indexWords, type WordIndex } from '../../text/word-index';

/**
 * Position in CHANGE_CLASSES of the weightiest thing that differs between the two sides of a change.
 *
 * A date whose figures differ is a date and no number; then number, name, negation or hedge, quotation (a quotation
 * begins or ends elsewhere), wording. Punctuation, typography (another style of quotes or dashes, another encoding of
 * the same letter) and white space are what is left where no word differs. Something that only one side has differs,
 * too. Give the equal text around the change along: 13 alone cannot be told a date. A name
 * differs only where the change itself has a capital letter. `facts` saves work from one change of a text to the next.
 */
export function classifyChange(
  leftText: string,
  rightText: string,
  language: string,
  before = '',
  after = '',
): number {
  return CHANGE_CLASSES.indexOf(classOf(leftText, rightText, language, before, after));
}

function classOf(
  leftText: string,
  rightText: string,
  language: string,
  before: string,
  after: string,
): ChangeClass {
  const isSpaced = isSameButSpaces(leftText, rightText);
  if (isSpaced && !FIGURE.test(leftText)) return 'whitespace';
  const canBeTypography = TYPOGRAPHIC.test(leftText) || TYPOGRAPHIC.test(rightText);
  if (canBeTypography && plainTypography(leftText) === plainTypography(rightText)) return 'typography';
  const left = `${before}${leftText}${after}`;
  const right = `${before}${rightText}${after}`;
  if (isSpaced) return isOtherNumber(left, right, language) ? 'number' : 'whitespace';
  // Most changes of a long text have no figure near them, and then these searches would be most of the work.
  if (
    canHaveNumbers(leftText) ||
    canHaveNumbers(rightText) ||
    canHaveNumbers(before) ||
    canHaveNumbers(after)
  ) {
    const datesOf = (text: string) => findDates(text, language).map(date => date.value);
    if (differ(datesOf(left), datesOf(right))) return 'date';
    if (differ(numbersIn(left, language), numbersIn(right, language))) return 'number';
  }
  if (CAPITAL.test(leftText) || CAPITAL.test(rightText)) {
    const namesOf = (text: string) => findNames(text, language).map(name => name.key);
    if (differ(namesOf(left), namesOf(right))) return 'name';
  }
  if (differ(hedgesOf(leftText), hedgesOf(rightText))) return 'hedge';
  if (countOf(QUOTES, leftText) !== countOf(QUOTES, rightText)) return 'quotation';
  if (beginDifferently(leftText, rightText)) return 'wording';
  return without(PUNCTUATION, left) === without(PUNCTUATION, right) ? 'punctuation' : 'wording';
}

const FIGURE = /[0-9]/;
const SPACES = /\s+/gu;
const PUNCTUATION = /[\s\p{P}]+/gu;
/** Not the apostrophes, which look like single ones. */
const QUOTES = /["“”„‟«»]/gu;
const SINGLE_QUOTES = /[‘’‚‛‹›´`]/gu;
/** One side has one of these where only the typography differs. */
const TYPOGRAPHIC = /[“”„‟«»‘’‚‛‹›´`‐‑‒–—―−…\u00ad\p{M}]/u;
const DASHES = /[‐‑‒–—―−]/gu;
const WORDS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
const CAPITAL = /\p{Lu}/u;
const NUMBER_NAME_INDEX = indexWords([
  ...NUMBER_WORDS.keys(),
  ...FRACTION_PARTS.keys(),
  'Hälfte',
  'half',
  'Half',
]);
/** Of `don't` what stands before the apostrophe. */
const HEDGE_INDEX = indexWords(Array.from(HEDGE_WORDS, word => word.replace(/'.*/u, '')));

/** 5, 6 and 5,6 are other numbers; 1 500 and 1500 are one, and so are the figures of one date. */
function isOtherNumber(left: string, right: string, language: string): boolean {
  const numbersOf = (text: string) =>
    numbersIn(text.replace(DATE_SPACE, '').replace(GROUP_SPACE, ''), language);
  return differ(numbersOf(left), numbersOf(right));
}

const GROUP_SPACE = /(?<=\d)\s(?=\d{3}(?!\d))/gu;
const DATE_SPACE = /(?<=\d\.)\s(?=\d)/gu;

function numbersIn(text: string, language: string): string[] {
  return findNumbers(text, language).map(
    ({ start, end, value, unit }) => `${value ?? text.slice(start, end)} ${unit}`,
  );
}

/** Whether there is a figure or the name of a number. Without one there is no date either. */
function canHaveNumbers(text: string): boolean {
  return FIGURE.test(text) || hasWordOf(NUMBER_NAME_INDEX, text);
}

function hasWordOf(index: WordIndex, text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    const start = at;
    while (at + 1 < text.length && isLetter(text.charCodeAt(at + 1))) at++;
    if (canBeListed(index, code, at + 1 - start) && index.words.has(text.slice(start, at + 1))) return true;
  }
  return false;
}

/** Not the soft hyphen and the underscore, which can stand at the end of a word. */
function isLetter(code: number): boolean {
  return ((CHAR_CLASSES[code] ?? 0) & CLASS_MASK) === LETTER && code !== 0xad && code !== 0x5f;
}

function isSameButSpaces(left: string, right: string): boolean {
  for (let i = 0, j = 0; ; i++, j++) {
    while (i < left.length && classAt(left, i) === SPACE) i++;
    while (j < right.length && classAt(right, j) === SPACE) j++;
    if (i === left.length || j === right.length) return i === left.length && j === right.length;
    if (left.charCodeAt(i) !== right.charCodeAt(j)) return false;
  }
}

/** Whether the words differ at their first letter, or only one side has any: most changes do. */
function beginDifferently(left: string, right: string): boolean {
  const initial = firstLetter(left);
  const other = firstLetter(right);
  return initial !== other && initial !== UNKNOWN && other !== UNKNOWN;
}

const UNKNOWN = -1;

/** Its code, 0 where there is nothing but spaces, `UNKNOWN` where something else stands before it. */
function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length && classAt(text, at) === SPACE) at++;
  if (at === text.length) return 0;
  const code = text.charCodeAt(at);
  return isLetter(code) ? code : UNKNOWN;
}

/** One style of quotes, dashes and dots, and one encoding of letters. */
function plainTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(/…/gu, '...')
    .replace(/\u00ad/gu, '')
    .replace(SPACES, ' ');
}

function hedgesOf(text: string): string[] {
  const lower = text.toLowerCase();
  if (!hasWordOf(HEDGE_INDEX, lower)) return [];
  const words = Array.from(lower.matchAll(WORDS), ([word]) => word.replace('’', "'"));
  return words.filter(word => HEDGE_WORDS.has(word)).sort();
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function without(pattern: RegExp, text: string): string {
  return text.replace(pattern, '');
}

/** As lists: the same two dates in the other order are a change. */
function differ(left: readonly string[], right: readonly string[]): boolean {
  return left.length !== right.length || left.some((item, i) => item !== right[i]);
}
