import type { ModeChoice } from '../../model/comparison';
import { PUNCTUATION_TOKEN, tokenize } from '../text/tokens';

/**
 * Diff for two versions of one text, alignment for two texts on one event; `overlap` says why.
 *
 * Texts of fewer than three words have no 3-grams: they count as versions of each other. Linear.
 */
export function chooseMode(left: string, right: string): ModeChoice {
  const leftGrams = wordGrams(left);
  const rightGrams = wordGrams(right);
  const [shorter, longer] =
    leftGrams.size <= rightGrams.size ? [leftGrams, rightGrams] : [rightGrams, leftGrams];
  let shared = 0;
  for (const gram of shorter) if (longer.has(gram)) shared++;
  const overlap = shorter.size === 0 ? 1 : shared / shorter.size;
  return { mode: overlap >= MIN_DIFF_OVERLAP ? 'diff' : 'alignment', overlap };
}

// A version with six words in ten touched, in bursts of three, keeps about a fifth to a quarter of its 3-grams; press
// releases and their rewrites in the tests share under a tenth. In between a diff is more red than text.
const MIN_DIFF_OVERLAP = 0.18;

/** Hashes of every three words in a row, without case and punctuation. A collision shifts the share by next to nothing. */
function wordGrams(text: string): Set<number> {
  const tokens = tokenize(text);
  const grams = new Set<number>();
  let first = 0;
  let second = 0;
  let count = 0;
  for (let i = 0; i < tokens.starts.length; i++) {
    if (tokens.kinds[i] === PUNCTUATION_TOKEN) continue;
    const third = hashWord(text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase());
    if (++count > 2) grams.add(Math.imul(Math.imul(first, 31) + second, 0x01000193) ^ third);
    first = second;
    second = third;
  }
  return grams;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
