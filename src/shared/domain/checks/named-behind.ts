import { isNounByEnding } from '../text/names';
import { surnameKey } from '../text/people';
import { findRoleKey } from '../text/roles';
import { findCalling } from './against-source/roles/callings-by-head';

/**
 * Of whom a participle that ends at `at` is said, by the last word of the name that follows: die in Jena geborene Stute Alma.
 * Null where a noun alone follows, which takes up somebody named before.
 */
export function namedBehind(text: string, at: number): string | null {
  const match = OF.exec(text.slice(at, at + REACH));
  const [, led = '', word = ''] = match ?? [];
  if (
    !match ||
    isNounByEnding(word.toLowerCase()) ||
    findRoleKey(word) !== null ||
    findCalling(word) !== null
  )
    return null;
  return led === '' && OF_PEOPLE.test(word) ? null : surnameKey(word);
}

const REACH = 80;
/** Behind the stem of the participle: its ending, adjectives, what they are, and the name. */
const OF =
  /^e[nrs]? (?:\p{Ll}[\p{L}-]* ){0,2}((?:\p{Lu}[\p{L}-]* ){0,3})(\p{Lu}[\p{L}-]+)(?! \p{Lu})(?![\p{L}-])/u;
const OF_PEOPLE =
  /(?:er|in|ist|ent|ant|ar|är|eur|or|oge|iker|mann|frau|kind|sohn|tochter|mensch|jährige[nr]?|bub|mädchen|junge|star|profi|held|hengst|stute|tier)$/iu;
