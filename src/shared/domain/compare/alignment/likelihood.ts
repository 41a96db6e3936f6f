import { areNumbersApart } from './conflicts';
import type { Pair } from './pairs';
import type { Article } from './sentence-features';

/** What speaks for a pair by itself, each about 0 to 1. The order is that of OWN_WEIGHTS. */
export function ownSigns(pair: Pair, left: Article, right: Article): number[] {
  const { reference, review, referenceShared, reviewShared, referenceTotal, reviewTotal } = pair;
  const ofReference = referenceShared / Math.max(2, referenceTotal);
  const ofReview = reviewShared / Math.max(2, reviewTotal);
  const both = (referenceShared + reviewShared) / Math.max(4, referenceTotal + reviewTotal);
  const a = left.sentences[reference];
  const b = right.sentences[review];
  return [
    1,
    ofReview,
    ofReference,
    both,
    saturated(pair.anchor),
    saturated(pair.names),
    saturated(pair.figures),
    a && b && areNumbersApart(a, b) ? 1 : 0,
    pair.exact / Math.max(0.5, reviewShared),
    (pair.words + pair.figures) / Math.max(0.5, reviewShared),
    1 - Math.exp(-pair.shared.length / 6),
    pair.shared.length <= 2 ? 1 : 0,
    pair.likeness,
    Math.sqrt(pair.likeness),
  ];
}

export function likelihoodOf(signs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Weights of ownSigns: a logistic regression on the gold pairs in tests/shared/domain/compare/article-pairs, but for those
 * held back. As good as those pairs are, so add pairs before setting them anew. Names weigh against a pair: what is left
 * of its specific content then counts.
 */
export const OWN_WEIGHTS: readonly number[] = [
  -5.49, 4.01, 0.89, 2.11, 0.88, -2.64, 3.43, 0.49, -0.03, 0.31, 2.23, -0.56, 3.61, 3.85,
];

function saturated(weight: number): number {
  return 1 - Math.exp(-weight / 2);
}
