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
