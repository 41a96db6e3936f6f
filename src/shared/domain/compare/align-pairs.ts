import { compareLetters } from './align-grams';
import { DATE_TERM, type Lexicon, NAME_TERM, NUMBER_TERM } from './align-lexicon';
import { findPartners, type Partners } from './align-partners';
import type { Article, Sentence } from './sentence-features';

/**
 * A sentence of each text and what they share, in weights of the lexicon times how rare each term is in both texts.
 * `likelihood` is filled in later.
 */
export type Pair = {
  readonly reference: number;
  readonly review: number;
  /** Weight of the sentence's terms that the other one has in some form, and of all its terms. */
  referenceShared: number;
  reviewShared: number;
  referenceTotal: number;
  reviewTotal: number;
  /** Of the review sentence's shared weight: what is specific; of that, names; numbers and dates. */
  anchor: number;
  names: number;
  figures: number;
  /** Specific words that are no names. */
  words: number;
  /** Of the review sentence's shared weight: terms that are the same on both sides. */
  exact: number;
  /** The review sentence's shared terms with their weights, flat; the first of them in a sentence that is none. */
  readonly shared: number[];
  /** Cosine of letters, 0 to 1; see align-grams.ts. */
  likeness: number;
  likelihood: number;
};

/** Every pair of sentences that share a term of few sentences. Work and memory grow with the texts, not their product. */
export function scorePairs(
  lexicon: Lexicon,
  left: Article,
  right: Article,
): { pairs: Pair[]; partnersOfLeft: Partners } {
  const count = left.sentences.length + right.sentences.length;
  const leftPostings = postingsOf(left.sentences);
  const rightPostings = postingsOf(right.sentences);
  const rarity = rarityOf(lexicon, leftPostings, rightPostings, count);
  const partners = findPartners(lexicon, [...leftPostings.keys()], [...rightPostings.keys()]);
  const maxPostings = Math.max(4, Math.min(32, Math.floor(MAX_PAIRS / Math.max(1, count) / 8)));
  const leftTotals = left.sentences.map(sentence => totalOf(sentence, rarity));
  const rightTotals = right.sentences.map(sentence => totalOf(sentence, rarity));
  const pairs = new Map<number, Pair>();
  const width = left.sentences.length;

  const review = sharer(partners.ofRight, leftPostings, maxPostings, left.sentences.length);
  for (const [at, sentence] of right.sentences.entries()) {
    if (sentence.isFurniture || sentence.repeatOf >= 0) continue;
    review.each(sentence, (other, term, likeness) => {
      if (left.sentences[other]?.isFurniture) return;
      const key = at * width + other;
      let pair = pairs.get(key);
      if (!pair) {
        pair = emptyPair(other, at);
        pair.referenceTotal = leftTotals[other] ?? 0;
        pair.reviewTotal = rightTotals[at] ?? 0;
        pairs.set(key, pair);
      }
      const weight = (rarity[term] ?? 0) * likeness;
      pair.reviewShared += weight;
      if (pair.shared.length < MAX_SHARED) pair.shared.push(term, weight);
      if (likeness === 1) pair.exact += weight;
      if (lexicon.isSpecific[term] !== 1) return;
      pair.anchor += weight;
      const kind = lexicon.kinds[term];
      if (kind === NAME_TERM) pair.names += weight;
      else if (kind === NUMBER_TERM || kind === DATE_TERM) pair.figures += weight;
      else pair.words += weight;
    });
  }
  const reference = sharer(partners.ofLeft, rightPostings, maxPostings, right.sentences.length);
  for (const [at, sentence] of left.sentences.entries()) {
    reference.each(sentence, (other, term, likeness) => {
      const pair = pairs.get(other * width + at);
      if (pair) pair.referenceShared += (rarity[term] ?? 0) * likeness;
    });
  }
  const found = [...pairs.values()];
  compareLetters(lexicon, found, left, right);
  return { pairs: found, partnersOfLeft: partners.ofLeft };
}

export function emptyPair(reference: number, review: number): Pair {
  return {
    reference,
    review,
    referenceShared: 0,
    reviewShared: 0,
    referenceTotal: 0,
    reviewTotal: 0,
    anchor: 0,
    names: 0,
    figures: 0,
    words: 0,
    exact: 0,
    shared: [],
    likeness: 0,
    likelihood: 0,
  };
}

/** Every term of a pair is held against every one of another; 64 terms are more than any real sentence shares. */
const MAX_SHARED = 128;
const MAX_PAIRS = 400_000;

function postingsOf(sentences: readonly Sentence[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  for (const [at, { terms, repeatOf }] of sentences.entries()) {
    if (repeatOf >= 0) continue;
    for (const term of terms) {
      const list = postings.get(term);
      if (!list) postings.set(term, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  }
  return postings;
}

/** The weight of every term times its inverse document frequency over the sentences of both texts, 0 to 1. */
function rarityOf(
  lexicon: Lexicon,
  leftPostings: ReadonlyMap<number, readonly number[]>,
  rightPostings: ReadonlyMap<number, readonly number[]>,
  sentenceCount: number,
): Float64Array {
  // Short texts know too little of how rare a word is: never as if there were fewer than 40 sentences.
  const total = Math.max(40, sentenceCount);
  const weights = Float64Array.from(lexicon.weights);
  for (let term = 0; term < weights.length; term++) {
    // Two sentences, one a side, is as rare as a shared term can be.
    const count = Math.max(2, (leftPostings.get(term)?.length ?? 0) + (rightPostings.get(term)?.length ?? 0));
    weights[term] = ((weights[term] ?? 0) * Math.log(total / Math.min(total, count))) / Math.log(total / 2);
  }
  return weights;
}

function totalOf({ terms }: Sentence, rarity: Float64Array): number {
  let total = 0;
  for (const term of terms) total += rarity[term] ?? 0;
  return total;
}

/** Calls back once for every term of a sentence and every sentence of the other text that has it or a partner of it. */
function sharer(
  partners: Partners,
  postings: ReadonlyMap<number, readonly number[]>,
  maxPostings: number,
  sentenceCount: number,
) {
  const best = new Float64Array(sentenceCount);
  return {
    each(sentence: Sentence, visit: (other: number, term: number, likeness: number) => void): void {
      for (const term of sentence.terms) {
        const touched: number[] = [];
        const offer = (other: number, likeness: number) => {
          if (best[other] === 0) touched.push(other);
          if (likeness > (best[other] ?? 0)) best[other] = likeness;
        };
        const own = postings.get(term) ?? [];
        if (own.length <= maxPostings) for (const other of own) offer(other, 1);
        const list = partners.get(term) ?? [];
        for (let i = 0; i < list.length; i += 2) {
          const others = postings.get(list[i] ?? -1) ?? [];
          if (others.length <= maxPostings) for (const other of others) offer(other, list[i + 1] ?? 0);
        }
        for (const other of touched) {
          visit(other, term, best[other] ?? 0);
          best[other] = 0;
        }
      }
    },
  };
}
