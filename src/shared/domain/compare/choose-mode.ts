import type { ModeChoice } from '../../model/comparison';
import { PUNCTUATION_TOKEN, tokenize } from '../text/tokens';

/**
 * Diff for two versions of one text, alignment for two texts on one event; `overlap` says why.
 *
 * Texts of fewer than three words have no 3-grams: they count as versions of each other. From about
 * 20,000 words a side on `overlap` is an estimate from a sample, the same for both texts. Linear.
 */
export function chooseMode(left: string, right: string): ModeChoice {
  return createModeChooser(left)(right);
}

/** The same for any number of others; `left` is mostly read once. */
export function createModeChooser(left: string): (right: string) => ModeChoice {
  const known = new Map<number, Set<number>>();
  return right => {
    // The shorter text's length decides, so that enough of it stays.
    const sample = sampleFor(Math.min(left.length, right.length));
    const leftGrams = known.get(sample) ?? wordGrams(left, sample);
    known.set(sample, leftGrams);
    const rightGrams = wordGrams(right, sample);
    const [shorter, longer] =
      leftGrams.size <= rightGrams.size ? [leftGrams, rightGrams] : [rightGrams, leftGrams];
    let shared = 0;
    for (const gram of shorter) if (longer.has(gram)) shared++;
    const overlap = shorter.size === 0 ? 1 : shared / shorter.size;
    return { mode: overlap >= MIN_DIFF_OVERLAP ? 'diff' : 'alignment', overlap };
  };
}

// A version with six words in ten touched, in bursts of three, keeps about a fifth to a quarter of its 3-grams; press
// releases and their rewrites in the tests share under a tenth. In between a diff is more red than text.
const MIN_DIFF_OVERLAP = 0.18;

/**
 * Hashes of three words in a row, without case and punctuation; of a long text only those that end in `sample` zero bits,
 * which are the same ones in both texts. A collision shifts the share by next to nothing.
 */
function wordGrams(text: string, sample: number): Set<number> {
  // Offsets do not matter here, so the letters that grow in lower case do no harm.
  const folded = text.toLowerCase();
  const { starts, ends, kinds } = tokenize(folded);
  const grams = new Set<number>();
  let first = 0;
  let second = 0;
  let count = 0;
  for (let i = 0; i < starts.length; i++) {
    if (kinds[i] === PUNCTUATION_TOKEN) continue;
    const third = hashWord(folded, starts[i] ?? 0, ends[i] ?? 0);
    const gram = scatter(Math.imul(Math.imul(first, 31) + second, 0x01000193) ^ third);
    if (++count > 2 && (gram & sample) === 0) grams.add(gram);
    first = second;
    second = third;
  }
  return grams;
}

/** So many that the share is right within one in a hundred (two standard deviations). */
const ENOUGH_GRAMS = 10_000;
/** Characters of one word with the space after it, roughly. */
const WORD_LENGTH = 6.5;

/** A mask of low bits that leaves about ENOUGH_GRAMS of a text of this many characters; 0 takes all. */
function sampleFor(length: number): number {
  const surplus = Math.floor(length / WORD_LENGTH / ENOUGH_GRAMS);
  return surplus < 2 ? 0 : 2 ** Math.floor(Math.log2(surplus)) - 1;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Lets every bit of a hash depend on every other one (the last steps of MurmurHash3). */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
