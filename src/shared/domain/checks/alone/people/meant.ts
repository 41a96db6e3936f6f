import { surnameKey } from '../../../text/people';
import type { Reading } from '../../context';
import { itemsBetween } from '../../findings';

/**
 * The key of the surname of whom a sentence is about, by the sentence's number: the only one whom it names, or, where it names
 * nobody, the only one named in the sentences right before. Null where it may be several.
 */
export function meantIn(reading: Reading, sentence: number): string | null {
  const spans = reading.sentences();
  for (let at = sentence; at >= Math.max(0, sentence - BACK); at--) {
    const named = itemsBetween(reading.people(), spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0);
    const keys = new Set(named.map(({ last }) => surnameKey(last)));
    const [only] = keys;
    if (only !== undefined) return keys.size === 1 ? only : null;
  }
  return null;
}

const BACK = 3;

const REACH = 40;
const AND = /(?<![\p{L}-])\p{Lu}[\p{L}-]+ (?:und|&) $/u;

/** Of surnames that one person of the text alone has, the first name. */
export function firstNamesOf(reading: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const { first, last, start } of reading.people()) {
    const key = surnameKey(last);
    if (first === null) continue;
    // Kai und Ina Renner.
    if (AND.test(reading.text.slice(Math.max(0, start - REACH), start))) names.set(key, null);
    const known = names.get(key);
    names.set(key, known === undefined || known === first ? first : null);
  }
  return new Map([...names].flatMap(([key, first]) => (first === null ? [] : [[key, first] as const])));
}
