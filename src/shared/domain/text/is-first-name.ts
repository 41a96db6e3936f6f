import { mayBeginWith } from './beginnings';
import { MORE_FIRST_NAMES } from './first-names';
import { foldForSearch } from './fold';
import { FIRST_NAMES } from './name-lists';

/** Of the list, or hyphened from it. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return isFirstNameForm({
    lower,
    get folded() {
      return foldForSearch(lower);
    },
  });
}

/** The same of a word whose other forms are known; `folded` is only asked for where the list does not have it. */
export function isFirstNameForm(word: { readonly lower: string; readonly folded: string }): boolean {
  const { lower } = word;
  if (canBeName(lower) && NAMES.has(lower)) return true;
  if (lower.includes('-')) return lower.split('-').every(part => isFirstName(part));
  if (lower.length < 4 || lower.length > 14) return false;
  const sound = soundOf(word.folded);
  return canBeSound(sound) && SOUNDS.has(sound);
}

/** What first names keep in their spellings: Yussuf and Yusuf, Mathias and Matthias, Sofie and Sophie. */
function soundOf(folded: string): string {
  if (!HAS_SPELLINGS.test(folded)) return folded;
  return folded
    .replace(/ph/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/ck|c(?=[aoukrl]|$)/g, 'k')
    .replace(/y|j|ie/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/** What neither of the replacements is about: most words. */
const HAS_SPELLINGS = /ph|th|dt|ck|c[aoukrl]|[yj]|ie|(.)\1/;
const NAMES: ReadonlySet<string> = new Set([...FIRST_NAMES, ...MORE_FIRST_NAMES]);
const SOUNDS: ReadonlySet<string> = new Set([...NAMES].map(name => soundOf(foldForSearch(name))));
const canBeName = mayBeginWith(NAMES);
const canBeSound = mayBeginWith(SOUNDS);
