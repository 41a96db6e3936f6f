import { CHANGE_CLASSES, type ChangeClass } from '../../model/comparison';
import { findDates } from '../text/dates';
import { findNames } from '../text/names';
import { findNumbers } from '../text/numbers';

/**
 * Position in CHANGE_CLASSES of the weightiest thing that differs between the two sides of a change.
 *
 * A date whose figures differ is a date and no number; then number, name, punctuation, wording. Something that only
 * one side has differs, too. Give the equal text around the change along on both sides: 13 alone cannot be told a date.
 */
export function classifyChange(leftText: string, rightText: string, language: string): number {
  return CHANGE_CLASSES.indexOf(classOf(leftText, rightText, language));
}

function classOf(left: string, right: string, language: string): ChangeClass {
  if (without(SPACES, left) === without(SPACES, right)) return 'whitespace';
  const datesOf = (text: string) => findDates(text, language).map(date => date.value);
  if (differ(datesOf(left), datesOf(right))) return 'date';
  const numbersOf = (text: string) =>
    findNumbers(text, language).map(
      ({ start, end, value, unit }) => `${value ?? text.slice(start, end)} ${unit}`,
    );
  if (differ(numbersOf(left), numbersOf(right))) return 'number';
  const namesOf = (text: string) => findNames(text, language).map(name => name.key);
  if (differ(namesOf(left), namesOf(right))) return 'name';
  return without(PUNCTUATION, left) === without(PUNCTUATION, right) ? 'punctuation' : 'wording';
}

const SPACES = /\s+/gu;
const PUNCTUATION = /[\s\p{P}]+/gu;

function without(pattern: RegExp, text: string): string {
  return text.replace(pattern, '');
}

/** As lists: the same two dates in the other order are a change. */
function differ(left: readonly string[], right: readonly string[]): boolean {
  return left.length !== right.length || left.some((item, i) => item !== right[i]);
}
