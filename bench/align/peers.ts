import type { PassageLink } from '../../src/shared/model/comparison';
import {
  type ArticlePair,
  alignPair,
  score,
} from '../../tests/shared/domain/compare/alignment/article-pairs';

export type Link = Pick<PassageLink, 'reference' | 'review' | 'kind'>;

export interface Peer {
  readonly name: string;
  /** `training` is what a peer may set its threshold on; it answers other pairs then. */
  prepare(training: readonly ArticlePair[]): (pair: ArticlePair) => Link[];
}

const SHARE_OF_BEST = 0.8;

export const PEERS: readonly Peer[] = [
  { name: 'Gegenlese', prepare: () => alignPair },
  { name: 'TF-IDF, words', prepare: training => tuned(training, 0) },
  { name: 'TF-IDF, words and runs of four letters', prepare: training => tuned(training, 4) },
];

/** Cosine of two sentences at or above the threshold that is best for `training`, and near that of the best one. */
function tuned(training: readonly ArticlePair[], gramLength: number): (pair: ArticlePair) => Link[] {
  let best = { threshold: 0, linkF1: -1 };
  for (let threshold = 0.02; threshold < 0.5; threshold += 0.01) {
    const { linkF1 } = score(training, pair => linksAbove(pair, gramLength, threshold));
    if (linkF1 > best.linkF1) best = { threshold, linkF1 };
  }
  return pair => linksAbove(pair, gramLength, best.threshold);
}

type Vector = Map<string, number>;

function linksAbove({ reference, review }: ArticlePair, gramLength: number, threshold: number): Link[] {
  const left = reference.map(sentence => vectorOf(sentence, gramLength));
  const right = review.map(sentence => vectorOf(sentence, gramLength));
  const counts = new Map<string, number>();
  for (const vector of [...left, ...right]) {
    for (const key of vector.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const vector of [...left, ...right]) {
    for (const [key, value] of vector) {
      vector.set(key, value * Math.log((left.length + right.length + 1) / (counts.get(key) ?? 1)));
    }
  }
  const leftLengths = left.map(lengthOf);
  return right.flatMap((vector, at) => {
    const length = lengthOf(vector);
    const cosines = left.map((other, i) => product(vector, other) / (length * (leftLengths[i] ?? 1) || 1));
    const limit = Math.max(threshold, SHARE_OF_BEST * Math.max(...cosines));
    const numbers = cosines.flatMap((cosine, i) => (cosine >= limit ? [i] : []));
    return numbers.length === 0 ? [] : [{ reference: numbers, review: [at], kind: 'paraphrased' as const }];
  });
}

function vectorOf(sentence: string, gramLength: number): Vector {
  const vector: Vector = new Map();
  const add = (key: string, weight: number) => vector.set(key, (vector.get(key) ?? 0) + weight);
  for (const word of sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    add(word, 1);
    if (gramLength === 0) continue;
    for (let at = 0; at + gramLength <= word.length; at++) add(`#${word.slice(at, at + gramLength)}`, 0.3);
  }
  return vector;
}

function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}

function product(left: Vector, right: Vector): number {
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [key, value] of fewer) sum += value * (more.get(key) ?? 0);
  return sum;
}
