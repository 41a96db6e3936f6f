import type { Alignment, PassageLink } from '../../model/comparison';
import { areDatesCompatible, describeLink } from './describe-link';
import { type Article, type Feature, readArticle, type Sentence } from './sentence-features';

/**
 * Which sentences of the article under review say what which sentences of the reference say.
 *
 * Two texts without one sure pair are not on one event and get no link at all. Else every sentence under review gets at
 * most one link, to the reference sentence that shares most with it and to any further ones that account for what the
 * first does not. Without specific content in common (names, numbers, dates, words rare in both texts) there is no link:
 * author boxes, forms and other events stay without a counterpart. A reference sentence can be in several links.
 * `language` (BCP 47) is used for both texts.
 *
 * Candidates are sentences that share a feature of few sentences, so the work stays linear in long texts.
 */
export function alignArticles(reference: string, review: string, language: string): Alignment {
  const left = readArticle(reference, language);
  const right = readArticle(review, language);
  const weigh = featureWeights(left, right);
  const pairs = scorePairs(left, right, weigh);
  const links: PassageLink[] = [];
  for (const [at, candidates] of (isOneEvent(pairs) ? pairs : []).entries()) {
    const chosen = chooseReferences(candidates);
    if (chosen.length > 0) {
      const numbers = chosen.map(pair => pair.reference).sort((a, b) => a - b);
      links.push({ reference: numbers, review: [at], ...describeLink(left, numbers, right, [at]) });
    }
  }
  return { mode: 'alignment', referenceSentences: left.spans, reviewSentences: right.spans, links };
}

/** `shared` maps the key of each shared feature to its weight; `anchor` is the weight of the specific ones. */
type ScoredPair = { reference: number; score: number; shared: Map<string, number>; anchor: number };

// All thresholds are set on the invented press releases in tests/shared/domain/compare/article-pairs.ts: with them every
// expected link is found and no other. They are as good as those pairs, so add a pair before moving one.
const MIN_SCORE = 0.2;
/** Weight of specific content that a pair must share: a name that is rare in both texts, or two rare words. */
const MIN_ANCHOR = 1;
/** One pair must be this sure before two texts count as being on one event at all; the rest then needs less. */
const SEED_SCORE = 0.36;
const SEED_ANCHOR = 2.4;
/** A further reference sentence must be this close to the best one … */
const FURTHER_SCORE_SHARE = 0.6;
/** … and bring this weight that the ones before do not. */
const FURTHER_NEW_WEIGHT = 1.2;

// A name says more than a word, a date more than a number.
const KIND_WEIGHTS: Record<Feature['kind'], number> = { date: 1.8, name: 1.6, number: 1.2, word: 1 };
const UNSPECIFIC_WEIGHT = 0.4;
/** Two dates or quantities that exclude each other speak against a pair, yet leave an altered copy well above all others. */
const DATE_CONFLICT = 0.1;
const NUMBER_CONFLICT = 0.06;
/** Features of more sentences than this bring no candidates. */
const MAX_SENTENCES_OF_CANDIDATE_FEATURE = 32;

/** No real sentence has more dates or quantities; one line of a megabyte may. */
const MAX_COMPARED = 50;

type Weigh = (key: string, feature: Feature) => number;

/** Inverse document frequency over the sentences of both texts, 0 to 1, times the weight of the feature's kind. */
function featureWeights(left: Article, right: Article): Weigh {
  const counts = new Map<string, number>();
  const sentences = [...left.sentences, ...right.sentences];
  for (const { features } of sentences)
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Short texts know too little of how rare a word is: never as if there were fewer than 40 sentences.
  const total = Math.max(40, sentences.length);
  return (key, feature) => {
    // Two sentences, one a side, is as rare as a shared feature can be.
    const count = Math.max(2, counts.get(key) ?? 2);
    const weight = KIND_WEIGHTS[feature.kind] * (feature.isSpecific ? 1 : UNSPECIFIC_WEIGHT);
    return (weight * Math.log(total / count)) / Math.log(total / 2);
  };
}

function scorePairs(left: Article, right: Article, weigh: Weigh): ScoredPair[][] {
  const sentencesWith = new Map<string, number[]>();
  for (const [at, { features }] of left.sentences.entries()) {
    for (const key of features.keys()) {
      const list = sentencesWith.get(key);
      if (list) list.push(at);
      else sentencesWith.set(key, [at]);
    }
  }
  const leftTotals = left.sentences.map(sentence => totalWeight(sentence, weigh));
  return right.sentences.map((sentence, at) => {
    const candidates = new Set<number>();
    for (const key of sentence.features.keys()) {
      const list = sentencesWith.get(key) ?? [];
      if (list.length <= MAX_SENTENCES_OF_CANDIDATE_FEATURE) for (const other of list) candidates.add(other);
    }
    const total = totalWeight(sentence, weigh);
    return [...candidates].flatMap(other => {
      const sentenceOfLeft = left.sentences[other];
      if (!sentenceOfLeft) return [];
      const distance = Math.abs(other / left.sentences.length - at / right.sentences.length);
      return scorePair(other, sentenceOfLeft, leftTotals[other] ?? 0, sentence, total, distance, weigh);
    });
  });
}

function totalWeight({ features }: Sentence, weigh: Weigh): number {
  let total = 0;
  for (const [key, feature] of features) total += weigh(key, feature);
  return total;
}

function scorePair(
  reference: number,
  left: Sentence,
  leftTotal: number,
  right: Sentence,
  rightTotal: number,
  distance: number,
  weigh: Weigh,
): ScoredPair {
  const shared = new Map<string, number>();
  let sum = 0;
  let anchor = 0;
  const [fewer, more] = left.features.size < right.features.size ? [left, right] : [right, left];
  for (const [key, feature] of fewer.features) {
    const other = more.features.get(key);
    if (!other) continue;
    // Aimmo may be known as a name in one text only.
    const weight = Math.max(weigh(key, feature), weigh(key, other));
    shared.set(key, weight);
    sum += weight;
    if (feature.isSpecific && other.isSpecific) anchor += weight;
  }
  // Between the share of the shorter sentence and that of both: a rewrite often splits or joins sentences.
  const shorter = sum / Math.max(4, Math.min(leftTotal, rightTotal));
  const both = (2 * sum) / Math.max(4, leftTotal + rightTotal);
  // Much specific content is evidence whatever else two long sentences say.
  const evidence = 1 - Math.exp(-anchor / 2.5);
  const grams = gramOverlap(left.grams, right.grams);
  const against = conflicts(left, right);
  const score = 0.2 * shorter + 0.4 * both + 0.2 * grams + 0.2 * evidence + 0.02 * (1 - distance) - against;
  return { reference, score, shared, anchor };
}

function conflicts(left: Sentence, right: Sentence): number {
  const isApart = <T>(a: T[], b: T[], agree: (x: T, y: T) => boolean) =>
    a.length > 0 && b.length > 0 && !a.some(x => b.some(y => agree(x, y)));
  const quantities = (sentence: Sentence) =>
    sentence.numbers.slice(0, MAX_COMPARED).filter(number => number.unit !== null);
  const hasSameUnit = quantities(left).some(x => quantities(right).some(y => x.unit === y.unit));
  const isOtherDate = isApart(
    left.dates.slice(0, MAX_COMPARED),
    right.dates.slice(0, MAX_COMPARED),
    areDatesCompatible,
  );
  const isOtherNumber =
    hasSameUnit &&
    isApart(quantities(left), quantities(right), (x, y) => x.unit === y.unit && x.value === y.value);
  return (isOtherDate ? DATE_CONFLICT : 0) + (isOtherNumber ? NUMBER_CONFLICT : 0);
}

/** Dice coefficient of the letter runs of both sentences. */
function gramOverlap(left: Set<string>, right: Set<string>): number {
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const gram of fewer) if (more.has(gram)) shared++;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function isOneEvent(pairs: ScoredPair[][]): boolean {
  return pairs.some(candidates =>
    candidates.some(pair => pair.score >= SEED_SCORE && pair.anchor >= SEED_ANCHOR),
  );
}

function chooseReferences(candidates: ScoredPair[]): ScoredPair[] {
  const ranked = candidates
    .filter(pair => pair.score >= MIN_SCORE && pair.anchor >= MIN_ANCHOR)
    .sort((a, b) => b.score - a.score || a.reference - b.reference);
  const best = ranked[0];
  if (!best) return [];
  const chosen = [best];
  const covered = new Set(best.shared.keys());
  for (const pair of ranked.slice(1)) {
    let added = 0;
    for (const [key, weight] of pair.shared) if (!covered.has(key)) added += weight;
    if (pair.score < best.score * FURTHER_SCORE_SHARE || added < FURTHER_NEW_WEIGHT) continue;
    chosen.push(pair);
    for (const key of pair.shared.keys()) covered.add(key);
  }
  return chosen;
}
