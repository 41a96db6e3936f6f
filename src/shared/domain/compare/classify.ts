import { CHANGE_CLASSES, type ChangeClass } from '../../model/comparison';
import { CHAR_CLASSES, CLASS_MASK, LETTER } from '../text/char-classes';
import { findDates } from '../text/dates';
import { HEDGE_WORDS } from '../text/hedge-words';
import { findNames } from '../text/names';
import { FRACTION_PARTS, NUMBER_WORDS } from '../text/number-words';
import { findNumbers } from '../text/numbers';

/**
 * Position in CHANGE_CLASSES of the weightiest thing that differs between the two sides of a change.
 *
 * A date whose figures differ is a date and no number; then number, name, negation or hedge, quotation (a quotation
 * begins or ends elsewhere), wording. Punctuation, typography (another style of quotes or dashes, another encoding of
 * the same letter) and white space are what is left where no word differs. Something that only one side has differs,
 * too. Give the equal text around the change along: 13 alone cannot be told a date. A name
 * differs only where the change itself has a capital letter.
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
  if (without(SPACES, leftText) === without(SPACES, rightText)) return 'whitespace';
  const canBeTypography = TYPOGRAPHIC.test(leftText) || TYPOGRAPHIC.test(rightText);
  if (canBeTypography && plainTypography(leftText) === plainTypography(rightText)) return 'typography';
  const left = `${before}${leftText}${after}`;
  const right = `${before}${rightText}${after}`;
  // Most changes of a long text have no figure near them, and then these searches would be most of the work.
  if ([before, leftText, rightText, after].some(canHaveNumbers)) {
    const datesOf = (text: string) => findDates(text, language).map(date => date.value);
    if (differ(datesOf(left), datesOf(right))) return 'date';
    const numbersOf = (text: string) =>
      findNumbers(text, language).map(
        ({ start, end, value, unit }) => `${value ?? text.slice(start, end)} ${unit}`,
      );
    if (differ(numbersOf(left), numbersOf(right))) return 'number';
  }
  if (CAPITAL.test(leftText) || CAPITAL.test(rightText)) {
    const namesOf = (text: string) => findNames(text, language).map(name => name.key);
    if (differ(namesOf(left), namesOf(right))) return 'name';
  }
  if (differ(hedgesOf(leftText), hedgesOf(rightText))) return 'hedge';
  if (countOf(QUOTES, leftText) !== countOf(QUOTES, rightText)) return 'quotation';
  return without(PUNCTUATION, left) === without(PUNCTUATION, right) ? 'punctuation' : 'wording';
}

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
const NUMBER_NAMES: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...FRACTION_PARTS.keys(),
  'Hälfte',
  'half',
  'Half',
]);
const MAX_NUMBER_NAME_LENGTH = Math.max(...Array.from(NUMBER_NAMES, name => name.length));
const NUMBER_NAME_INITIALS: ReadonlySet<number> = new Set(
  Array.from(NUMBER_NAMES, name => name.charCodeAt(0)),
);

/** Whether there is a figure or the name of a number. Without one there is no date either. */
function canHaveNumbers(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
    if (!isLetter(code)) continue;
    const start = at;
    while (at + 1 < text.length && isLetter(text.charCodeAt(at + 1))) at++;
    const isShort = at - start < MAX_NUMBER_NAME_LENGTH;
    if (isShort && NUMBER_NAME_INITIALS.has(code) && NUMBER_NAMES.has(text.slice(start, at + 1))) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  return ((CHAR_CLASSES[code] ?? 0) & CLASS_MASK) === LETTER;
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
  const words = Array.from(text.toLowerCase().matchAll(WORDS), ([word]) => word.replace('’', "'"));
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
