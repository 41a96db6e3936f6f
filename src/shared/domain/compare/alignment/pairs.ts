import { compareLetters } from './grams';
import { DATE_TERM, NAME_TERM, NUMBER_TERM } from './lexicon';
import { findPartners, type Partners } from './partners';
import type { Article, Sentence } from './sentence-features';
import type { SharedTerms } from './terms';

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
  shared: SharedTerms,
  left: Article,
  right: Article,
): { pairs: Pair[]; partnersOfLeft: Partners } {
  const { terms } = shared;
  const width = left.sentences.length;
  const count = width + right.sentences.length;
  const leftPostings = postingsOf(left.sentences, terms.length);
  const rightPostings = postingsOf(right.sentences, terms.length);
  const rarity = rarityOf(shared, leftPostings, rightPostings, count);
  const partners = findPartners(terms, leftPostings.terms, rightPostings.terms);
  const maxPostings = Math.max(4, Math.min(32, Math.floor(MAX_PAIRS / Math.max(1, count) / 8)));
  const leftTotals = left.sentences.map(sentence => totalOf(sentence, rarity));
  const pairs: Pair[] = [];
  const ofReference: Pair[][] = left.sentences.map(() => []);

  const review = createReach(partners.ofRight, leftPostings, maxPostings, width);
  const pairWith = new Array<Pair | null>(width).fill(null);
  for (const [at, sentence] of right.sentences.entries()) {
    if (sentence.isFurniture || sentence.repeatOf >= 0) continue;
    const own: Pair[] = [];
    const total = totalOf(sentence, rarity);
    for (const term of sentence.terms) {
      const count = reach(review, term);
      const kind = terms[term]?.isSpecific ? (shared.kinds[term] ?? 0) : -1;
      for (let i = 0; i < count; i++) {
        const other = review.touched[i] ?? 0;
        const likeness = review.best[other] ?? 0;
        review.best[other] = 0;
        if (left.sentences[other]?.isFurniture) continue;
        let pair = pairWith[other];
        if (!pair) {
          pair = emptyPair(other, at);
          pair.referenceTotal = leftTotals[other] ?? 0;
          pair.reviewTotal = total;
          pairWith[other] = pair;
          own.push(pair);
        }
        addShared(pair, term, (rarity[term] ?? 0) * likeness, likeness === 1, kind);
      }
    }
    for (const { reference } of own) pairWith[reference] = null;
    for (const pair of mostShared(own)) {
      pairs.push(pair);
      ofReference[pair.reference]?.push(pair);
    }
  }
  const reference = createReach(partners.ofLeft, rightPostings, maxPostings, right.sentences.length);
  const pairOf = new Array<Pair | null>(right.sentences.length).fill(null);
  for (const [at, sentence] of left.sentences.entries()) {
    const own = ofReference[at] ?? [];
    if (own.length === 0) continue;
    for (const pair of own) pairOf[pair.review] = pair;
    for (const term of sentence.terms) {
      const count = reach(reference, term);
      for (let i = 0; i < count; i++) {
        const other = reference.touched[i] ?? 0;
        const pair = pairOf[other];
        if (pair) pair.referenceShared += (rarity[term] ?? 0) * (reference.best[other] ?? 0);
        reference.best[other] = 0;
      }
    }
    for (const pair of own) pairOf[pair.review] = null;
  }
  compareLetters(shared.folded, pairs, left, right);
  return { pairs, partnersOfLeft: partners.ofLeft };
}

/** What nobody would link among so many better ones, a long text has by the hundred. In their order. */
function mostShared(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length <= MAX_PAIRS_OF_SENTENCE) return pairs;
  const weights = Float64Array.from(pairs, ({ reviewShared }) => reviewShared).sort();
  const least = weights[weights.length - MAX_PAIRS_OF_SENTENCE] ?? 0;
  let equal = MAX_PAIRS_OF_SENTENCE - weights.filter(weight => weight > least).length;
  return pairs.filter(({ reviewShared }) => reviewShared > least || (reviewShared === least && equal-- > 0));
}

/** No sentence of the gold pairs has a third as many. */
const MAX_PAIRS_OF_SENTENCE = 120;

/** `kind` is -1 for what is in any news text. */
function addShared(pair: Pair, term: number, weight: number, isExact: boolean, kind: number): void {
  pair.reviewShared += weight;
  if (pair.shared.length < MAX_SHARED) pair.shared.push(term, weight);
  if (isExact) pair.exact += weight;
  if (kind < 0) return;
  pair.anchor += weight;
  if (kind === NAME_TERM) pair.names += weight;
  else if (kind === NUMBER_TERM || kind === DATE_TERM) pair.figures += weight;
  else pair.words += weight;
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

/** Of every term the sentences that have it, ascending: `sentences` from `starts[term]` to `starts[term + 1]`. */
type Postings = { starts: Int32Array; sentences: Int32Array; terms: number[] };

function postingsOf(sentences: readonly Sentence[], termCount: number): Postings {
  const starts = new Int32Array(termCount + 1);
  const last = new Int32Array(termCount).fill(-1);
  const terms: number[] = [];
  for (const [at, { terms: own, repeatOf }] of sentences.entries()) {
    if (repeatOf >= 0) continue;
    for (const term of own) {
      if (last[term] === at) continue;
      if (last[term] === -1) terms.push(term);
      last[term] = at;
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const found = new Int32Array(starts[termCount] ?? 0);
  last.fill(-1);
  for (const [at, { terms: own, repeatOf }] of sentences.entries()) {
    if (repeatOf >= 0) continue;
    for (const term of own) {
      if (last[term] === at) continue;
      last[term] = at;
      const place = next[term] ?? 0;
      found[place] = at;
      next[term] = place + 1;
    }
  }
  return { starts, sentences: found, terms };
}

function countOf({ starts }: Postings, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** The weight of every term times its inverse document frequency over the sentences of both texts, 0 to 1. */
function rarityOf(
  { weights }: SharedTerms,
  leftPostings: Postings,
  rightPostings: Postings,
  sentenceCount: number,
): Float64Array {
  // Short texts know too little of how rare a word is: never as if there were fewer than 40 sentences.
  const total = Math.max(40, sentenceCount);
  const most = Math.log(total / 2);
  return weights.map((weight, term) => {
    // Two sentences, one a side, is as rare as a shared term can be.
    const count = countOf(leftPostings, term) + countOf(rightPostings, term);
    return count <= 2 ? weight : (weight * Math.log(total / Math.min(total, count))) / most;
  });
}

function totalOf({ terms }: Sentence, rarity: Float64Array): number {
  let total = 0;
  for (const term of terms) total += rarity[term] ?? 0;
  return total;
}

/** What `reach` needs: `best` is all zero between two terms, the first of `touched` are the answer. */
type Reach = {
  partners: Partners;
  postings: Postings;
  maxPostings: number;
  best: Float64Array;
  touched: Int32Array;
};

function createReach(
  partners: Partners,
  postings: Postings,
  maxPostings: number,
  sentenceCount: number,
): Reach {
  const best = new Float64Array(sentenceCount);
  return { partners, postings, maxPostings, best, touched: new Int32Array(sentenceCount) };
}

/** How many sentences of the other text have the term or a partner of it; `best` says how much it is like theirs. */
function reach(all: Reach, term: number): number {
  let count = offer(all, term, 1, 0);
  const list = all.partners[term];
  if (!list) return count;
  for (let i = 0; i < list.length; i += 2) count = offer(all, list[i] ?? 0, list[i + 1] ?? 0, count);
  return count;
}

function offer(all: Reach, term: number, likeness: number, count: number): number {
  const { postings, maxPostings, best, touched } = all;
  const end = postings.starts[term + 1] ?? 0;
  const start = postings.starts[term] ?? 0;
  if (end - start > maxPostings) return count;
  for (let i = start; i < end; i++) {
    const other = postings.sentences[i] ?? 0;
    const before = best[other] ?? 0;
    if (before === 0) touched[count++] = other;
    if (likeness > before) best[other] = likeness;
  }
  return count;
}
