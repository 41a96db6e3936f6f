import { emptyIntList, type IntList, withRoom } from '../diff/int-list';
import { createInterner, type Interner, internHash } from '../diff/intern';
import type { Pair } from './pairs';
import type { Article } from './sentence-features';

/**
 * Sets `likeness` of every pair: the cosine of its sentences' words and runs of four letters, weighted by how rare they
 * are in both texts. It needs no word lists, so it also counts what those do not know. `folded` are the words by number.
 * Pairs of one review sentence must follow each other.
 */
export function compareLetters(
  folded: readonly string[],
  pairs: readonly Pair[],
  left: Article,
  right: Article,
): void {
  if (pairs.length === 0) return;
  const grams = readGrams(folded);
  const scratch = new Float64Array(grams.count);
  const counts = new Int32Array(grams.count);
  const leftVectors = vectorsOf(left, grams, scratch, counts);
  const rightVectors = vectorsOf(right, grams, scratch, counts);
  const rarity = rarityOf(counts, left.sentences.length + right.sentences.length);
  const leftNorms = weigh(leftVectors, rarity);
  const rightNorms = weigh(rightVectors, rarity);
  let loaded = -1;
  for (const pair of pairs) {
    if (pair.review !== loaded) {
      if (loaded >= 0) load(rightVectors, loaded, scratch, false);
      load(rightVectors, pair.review, scratch, true);
      loaded = pair.review;
    }
    const norms = (leftNorms[pair.reference] ?? 1) * (rightNorms[pair.review] ?? 1);
    pair.likeness = product(leftVectors, pair.reference, scratch) / (norms || 1);
  }
}

const GRAM_LENGTH = 4;
/** Of a run of letters, where a whole word is 1. */
const GRAM_WEIGHT = 0.3;

/** Numbers of word i from `starts[i]` to `starts[i + 1]`: its own as a whole first, then those of its runs. */
type Grams = { starts: Int32Array; ids: Int32Array; count: number };

/** Vector i from `starts[i]` to `starts[i + 1]`. */
type Vectors = { starts: Int32Array; ids: Int32Array; weights: Float64Array };

function readGrams(words: readonly string[]): Grams {
  const interner = createInterner(words.length * 4);
  const starts = new Int32Array(words.length + 1);
  const list = emptyIntList(words.length * 8);
  for (let word = 0; word < words.length; word++) {
    const folded = words[word] ?? '';
    // Words of one spelling share a number whatever their case.
    const hash = hashOf(folded);
    push(list, internHash(interner, hash, -1 - folded.length));
    const length = Math.min(folded.length, MAX_WORD_LENGTH);
    for (let at = 0; at + GRAM_LENGTH <= length; at++) push(list, gramAt(interner, folded, at));
    starts[word + 1] = list.count;
  }
  return { starts, ids: list.items, count: interner.count };
}

function push(list: IntList, item: number): void {
  if (list.count === list.items.length) list.items = withRoom(list.items, list.count + 1);
  list.items[list.count++] = item;
}

function gramAt(interner: Interner, text: string, at: number): number {
  const first = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  const second = (text.charCodeAt(at + 2) << 16) | text.charCodeAt(at + 3);
  const mixed = Math.imul(first ^ Math.imul(second, 0x2c1b3c6d), 0x297a2d39);
  return internHash(interner, mixed ^ (mixed >>> 15), second);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** A megabyte without a space is one word. */
const MAX_WORD_LENGTH = 60;

/** One a sentence, not weighed yet; `scratch` is all zero, before and after. Counts the sentences of each gram. */
function vectorsOf({ sentences }: Article, grams: Grams, scratch: Float64Array, counts: Int32Array): Vectors {
  const starts = new Int32Array(sentences.length + 1);
  const list = emptyIntList(sentences.length * 128);
  let weights = new Float64Array(list.items.length);
  for (let at = 0; at < sentences.length; at++) {
    const from = list.count;
    for (const word of sentences[at]?.words ?? []) {
      const first = grams.starts[word] ?? 0;
      const end = grams.starts[word + 1] ?? 0;
      for (let i = first; i < end; i++) {
        const gram = grams.ids[i] ?? 0;
        const before = scratch[gram] ?? 0;
        if (before === 0) {
          push(list, gram);
          counts[gram] = (counts[gram] ?? 0) + 1;
        }
        scratch[gram] = before + (i === first ? 1 : GRAM_WEIGHT);
      }
    }
    if (list.items.length > weights.length) {
      const longer = new Float64Array(list.items.length);
      longer.set(weights);
      weights = longer;
    }
    for (let i = from; i < list.count; i++) {
      const gram = list.items[i] ?? 0;
      weights[i] = scratch[gram] ?? 0;
      scratch[gram] = 0;
    }
    starts[at + 1] = list.count;
  }
  return { starts, ids: list.items, weights };
}

function rarityOf(counts: Int32Array, sentenceCount: number): Float64Array {
  const rarity = new Float64Array(counts.length);
  // Most runs are in few sentences.
  const logarithms = Float64Array.from({ length: KNOWN_COUNTS }, (_, count) =>
    Math.log((sentenceCount + 1) / Math.max(1, count)),
  );
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    rarity[i] = logarithms[count] ?? Math.log((sentenceCount + 1) / count);
  }
  return rarity;
}

const KNOWN_COUNTS = 32;

/** Multiplies each weight by how rare its run is; returns the lengths of the vectors. */
function weigh({ starts, ids, weights }: Vectors, rarity: Float64Array): Float64Array {
  const norms = new Float64Array(starts.length - 1);
  for (let at = 0; at < norms.length; at++) {
    let sum = 0;
    const end = starts[at + 1] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i++) {
      const weight = (weights[i] ?? 0) * (rarity[ids[i] ?? 0] ?? 0);
      weights[i] = weight;
      sum += weight * weight;
    }
    norms[at] = Math.sqrt(sum);
  }
  return norms;
}

function load({ starts, ids, weights }: Vectors, at: number, dense: Float64Array, isThere: boolean): void {
  const end = starts[at + 1] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i++) dense[ids[i] ?? 0] = isThere ? (weights[i] ?? 0) : 0;
}

function product({ starts, ids, weights }: Vectors, at: number, dense: Float64Array): number {
  let sum = 0;
  const end = starts[at + 1] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i++) sum += (weights[i] ?? 0) * (dense[ids[i] ?? 0] ?? 0);
  return sum;
}
