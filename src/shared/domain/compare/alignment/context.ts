import { likelihoodOf } from './likelihood';
import { emptyPair, type Pair } from './pairs';
import type { Article } from './sentence-features';

/**
 * What the pairs around speak for a pair, on top of its own likelihood: better partners elsewhere, neighbours that are
 * linked to the same or the next sentence, and how well it fits between the sure pairs before and behind where both
 * texts go in about the same order. The order is that of CONTEXT_WEIGHTS.
 */
export type Context = (pair: Pair) => number[];

/** Pairs without anything in common that their neighbours make possible; `likelihood` as if nothing spoke for them. */
export function impliedPairs(pairs: readonly Pair[], left: Article, right: Article): Pair[] {
  const width = left.sentences.length;
  const known = new Set(pairs.map(pair => pair.review * width + pair.reference));
  const added: Pair[] = [];
  for (const { reference, review, likelihood } of pairs) {
    if (likelihood < SURE) continue;
    for (const step of [-1, 1]) {
      const at = review + step;
      if (at < 0 || at >= right.sentences.length) continue;
      for (const other of [reference, reference + step]) {
        const key = at * width + other;
        if (other < 0 || other >= width || known.has(key)) continue;
        known.add(key);
        added.push(emptyPair(other, at));
      }
    }
  }
  return added;
}

export function readContext(pairs: readonly Pair[], left: Article, right: Article): Context {
  const width = left.sentences.length;
  const best = bestPairs(pairs, right.sentences.length);
  const bestOfReview = bestTwo(pairs, right.sentences.length, pair => pair.review);
  const bestOfReference = bestTwo(pairs, width, pair => pair.reference);
  let density = 0;
  for (const value of bestOfReview.first) density += value / bestOfReview.first.length;
  const at = likelihoodTable(pairs, width, right.sentences.length);
  const { before, behind, order } = sureNeighbours(pairs, bestOfReview, right.sentences.length);
  return pair => {
    const { reference, review, likelihood } = pair;
    const rival = bestOfReview.rivalOf(review, likelihood);
    const otherUse = bestOfReference.rivalOf(reference, likelihood);
    const fit = fitBetween(
      reference,
      review,
      before[review] ?? null,
      behind[review] ?? null,
      width,
      right.sentences.length,
    );
    const logit = Math.log(Math.max(1e-4, likelihood) / Math.max(1e-4, 1 - likelihood));
    const sameBefore = at(reference, review - 1);
    const sameBehind = at(reference, review + 1);
    const stepBefore = Math.max(at(reference - 1, review - 1), 0.7 * at(reference - 2, review - 1));
    const stepBehind = Math.max(at(reference + 1, review + 1), 0.7 * at(reference + 2, review + 1));
    const same = Math.max(sameBefore, sameBehind);
    const sandwich = Math.min(Math.max(stepBefore, sameBefore), Math.max(stepBehind, sameBehind));
    return [
      1,
      logit,
      rival,
      likelihood >= rival ? 1 : 0,
      otherUse,
      same,
      same * density * order,
      sandwich * density * order,
      fit * order,
      fit * order * density,
      noveltyOf(pair, best[review] ?? null),
    ];
  };
}

export function likelihoodInContext(signs: readonly number[]): number {
  return likelihoodOf(signs, CONTEXT_WEIGHTS);
}

/** Weights of the signs of a context, set as OWN_WEIGHTS are, on likelihoods of pairs that those were not set on. */
const CONTEXT_WEIGHTS: readonly number[] = [-1.09, 0.51, -1.16, 1.72, -1.73, 1, -0.82, 0, 3.18, 2.06, 3.35];

/** From here on a pair counts as a place that both texts have in common. */
const SURE = 0.6;

function bestTwo(pairs: readonly Pair[], count: number, numberOf: (pair: Pair) => number) {
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  for (const pair of pairs) {
    const at = numberOf(pair);
    if (pair.likelihood > (first[at] ?? 0)) {
      second[at] = first[at] ?? 0;
      first[at] = pair.likelihood;
    } else if (pair.likelihood > (second[at] ?? 0)) second[at] = pair.likelihood;
  }
  return {
    first,
    rivalOf: (at: number, likelihood: number) =>
      likelihood >= (first[at] ?? 0) ? (second[at] ?? 0) : (first[at] ?? 0),
  };
}

function bestPairs(pairs: readonly Pair[], count: number): (Pair | null)[] {
  const best: (Pair | null)[] = new Array(count).fill(null);
  for (const pair of pairs) {
    if (pair.likelihood > (best[pair.review]?.likelihood ?? 0)) best[pair.review] = pair;
  }
  return best;
}

/** How much of the review sentence this reference sentence accounts for that the best one does not, 0 to 1. */
function noveltyOf(pair: Pair, best: Pair | null): number {
  if (!best || best === pair) return 0;
  let added = 0;
  for (let i = 0; i < pair.shared.length; i += 2) {
    let covered = 0;
    for (let k = 0; k < best.shared.length; k += 2) {
      if (best.shared[k] === pair.shared[i]) covered = best.shared[k + 1] ?? 0;
    }
    added += Math.max(0, (pair.shared[i + 1] ?? 0) - covered);
  }
  return 1 - Math.exp(-added / 2);
}

/** Asked for sentence numbers; 0 for a pair that is not there. */
function likelihoodTable(
  pairs: readonly Pair[],
  width: number,
  count: number,
): (reference: number, review: number) => number {
  if (width * count > MAX_TABLE) {
    const likelihoods = new Map<number, number>();
    for (const { reference, review, likelihood } of pairs)
      likelihoods.set(review * width + reference, likelihood);
    return (reference, review) =>
      reference < 0 || reference >= width ? 0 : (likelihoods.get(review * width + reference) ?? 0);
  }
  const table = new Float64Array(width * count);
  for (const { reference, review, likelihood } of pairs) table[review * width + reference] = likelihood;
  return (reference, review) =>
    reference < 0 || reference >= width ? 0 : (table[review * width + reference] ?? 0);
}

/** Up to here a table is quicker to fill than a map, though most of it stays empty. */
const MAX_TABLE = 20_000;

type SurePlace = { reference: number; review: number };

/** For every review sentence the sure pair before and behind it; `order` is the share of sure pairs that go forward. */
function sureNeighbours(
  pairs: readonly Pair[],
  best: { first: Float64Array },
  count: number,
): { before: (SurePlace | null)[]; behind: (SurePlace | null)[]; order: number } {
  const sure: (SurePlace | null)[] = new Array(count).fill(null);
  for (const { reference, review, likelihood } of pairs) {
    if (likelihood >= SURE && likelihood === best.first[review]) sure[review] = { reference, review };
  }
  let last: SurePlace | null = null;
  let forward = 0;
  let steps = 0;
  const before: (SurePlace | null)[] = [];
  for (const place of sure) {
    before.push(last);
    if (!place) continue;
    if (last) {
      steps++;
      if (place.reference >= last.reference) forward++;
    }
    last = place;
  }
  const behind: (SurePlace | null)[] = new Array(count).fill(null);
  let next: SurePlace | null = null;
  for (let at = count - 1; at >= 0; at--) {
    behind[at] = next;
    next = sure[at] ?? next;
  }
  // Half of the steps go forward by chance.
  const order = Math.max(0, (2 * (forward + 1)) / (steps + 2) - 1) * Math.min(1, steps / 3);
  return { before, behind, order };
}

/** 1 where a pair stands just where the sure pairs around it lead one to expect, 0 where it would go backwards. */
function fitBetween(
  reference: number,
  review: number,
  before: SurePlace | null,
  behind: SurePlace | null,
  width: number,
  count: number,
): number {
  const from = before ?? { reference: -1, review: -1 };
  const to = behind ?? { reference: width, review: count };
  if (to.reference < from.reference) return 0;
  if (reference < from.reference || reference > to.reference) return 0;
  const expected =
    from.reference + ((to.reference - from.reference) * (review - from.review)) / (to.review - from.review);
  return Math.exp(-Math.abs(reference - expected));
}
