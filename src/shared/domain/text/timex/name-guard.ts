import { FIRST_NAMES, TITLES } from '../name-lists';
import { type Item, itemAt, itemBefore } from './items';

/** Frau Mai, Theresa May, Dr. Sommer, Robinson Freitag: a word of time as a surname. */
export function isName(items: readonly Item[], at: number): boolean {
  let before = itemBefore(items, at);
  if (before.text === '.') before = itemBefore(items, at - 1);
  if (itemAt(items, at).gap === 'none' && before.text !== '') return before.text === '-';
  const lower = before.text.toLowerCase();
  return /^(?:herr|herrn|frau|familie|mr|mrs|ms|robinson)$/.test(lower) || isPersonal(before.text, lower);
}

function isPersonal(text: string, lower: string): boolean {
  return /^\p{Lu}/u.test(text) && (FIRST_NAMES.has(lower) || (TITLES.has(lower) && lower.length < 6));
}
