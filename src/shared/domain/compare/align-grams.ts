import type { Lexicon } from './align-lexicon';
import type { Pair } from './align-pairs';
import type { Article, Sentence } from './sentence-features';

/**
 * Sets `likeness` of every pair: the cosine of its sentences' words and runs of four letters, weighted by how rare they
 * are in both texts. It needs no word lists, so it also counts what those do not know. Pairs of one review sentence
 * must follow each other.
 */
export function compareLetters(
  lexicon: Lexicon,
  pairs: readonly Pair[],
  left: Article,
  right: Article,
): void {
  const grams = readGrams(lexicon);
  const dense = new Float64Array(grams.size);
  const leftVectors = left.sentences.map(sentence => vectorOf(sentence, grams, dense));
  const rightVectors = right.sentences.map(sentence => vectorOf(sentence, grams, dense));
  const rarity = rarityOf([...leftVectors, ...rightVectors], grams.size);
  const leftNorms = leftVectors.map(vector => weigh(vector, rarity));
  const rightNorms = rightVectors.map(vector => weigh(vector, rarity));
  let loaded = -1;
  for (const pair of pairs) {
    if (pair.review !== loaded) {
      const before = rightVectors[loaded];
      if (before) for (const id of before.ids) dense[id] = 0;
      const vector = rightVectors[pair.review];
      if (vector)
        for (let i = 0; i < vector.ids.length; i++) dense[vector.ids[i] ?? 0] = vector.weights[i] ?? 0;
      loaded = pair.review;
    }
    const vector = leftVectors[pair.reference];
    if (!vector) continue;
    let sum = 0;
    const { ids, weights } = vector;
    for (let i = 0; i < ids.length; i++) sum += (weights[i] ?? 0) * (dense[ids[i] ?? 0] ?? 0);
    pair.likeness = sum / ((leftNorms[pair.reference] ?? 1) * (rightNorms[pair.review] ?? 1) || 1);
  }
}

const GRAM_LENGTH = 4;
/** Of a run of letters, where a whole word is 1. */
const GRAM_WEIGHT = 0.3;

type Vector = { readonly ids: number[]; readonly weights: Float64Array };
/** Of every word by its number: its own number as a whole first, then those of its runs. */
type Grams = { readonly ofWord: readonly (readonly number[])[]; readonly size: number };

function readGrams({ words }: Lexicon): Grams {
  const known = new Map<number, number>();
  const idOf = (key: number) => {
    const id = known.get(key) ?? known.size;
    if (id === known.size) known.set(key, id);
    return id;
  };
  const ofWord: number[][] = [];
  for (const { folded } of words.values()) {
    const length = Math.min(folded.length, MAX_WORD_LENGTH);
    // Words of one spelling share a number whatever their case; keys of runs are positive.
    const grams = [idOf(-1 - hashOf(folded))];
    for (let at = 0; at + GRAM_LENGTH <= length; at++) grams.push(idOf(runKey(folded, at)));
    ofWord.push(grams);
  }
  return { ofWord, size: known.size };
}

/** Exact for letters below U+0800, as folded ones of Latin, Greek and Cyrillic are; a collision elsewhere does little. */
function runKey(text: string, at: number): number {
  let key = 0;
  for (let i = at; i < at + GRAM_LENGTH; i++) key = key * 2048 + (text.charCodeAt(i) & 2047);
  return key;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A megabyte without a space is one word. */
const MAX_WORD_LENGTH = 60;

/** `scratch` is all zero, before and after. */
function vectorOf({ words }: Sentence, { ofWord }: Grams, scratch: Float64Array): Vector {
  const ids: number[] = [];
  for (const word of words) {
    const grams = ofWord[word] ?? [];
    for (let i = 0; i < grams.length; i++) {
      const gram = grams[i] ?? 0;
      const before = scratch[gram] ?? 0;
      if (before === 0) ids.push(gram);
      scratch[gram] = before + (i === 0 ? 1 : GRAM_WEIGHT);
    }
  }
  const weights = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    weights[i] = scratch[id] ?? 0;
    scratch[id] = 0;
  }
  return { ids, weights };
}

function rarityOf(vectors: readonly Vector[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const { ids } of vectors) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts.map(count => Math.log((vectors.length + 1) / Math.max(1, count)));
}

/** Multiplies each weight by how rare its run is; returns the length of the vector. */
function weigh({ ids, weights }: Vector, rarity: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) {
    const weight = (weights[i] ?? 0) * (rarity[ids[i] ?? 0] ?? 0);
    weights[i] = weight;
    sum += weight * weight;
  }
  return Math.sqrt(sum);
}
