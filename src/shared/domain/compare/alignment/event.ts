import { areDatesApart, areNumbersApart } from './conflicts';
import { NUMBER_TERM } from './lexicon';
import type { Pair } from './pairs';
import type { Article } from './sentence-features';
import type { SharedTerms } from './terms';

/**
 * Whether two texts report the same event: their likely pairs, each sentence in one at most, share enough specific
 * content in all. One sender's boilerplate says nothing; nor does a pair whose dates or quantities exclude each other,
 * which is what another year's festival and the next fire in the same town look like.
 */
export function isOneEvent(
  shared: SharedTerms,
  pairs: readonly Pair[],
  left: Article,
  right: Article,
): boolean {
  const evidence = eventEvidence(pairs, left, right);
  const needed = neededEvidence(Math.min(countOf(left), countOf(right)));
  if (evidence < needed) return false;
  return evidence * FIGURE_DOUBT >= needed || !haveOnlyOtherFigures(shared, left, right);
}

/** Weight of specific content that the likely pairs share, each counted as far as it is likely. */
function eventEvidence(pairs: readonly Pair[], left: Article, right: Article): number {
  const likely = pairs.filter(pair => pair.likelihood >= LIKELY).sort((a, b) => b.likelihood - a.likelihood);
  const usedReferences = new Set<number>();
  const usedReviews = new Set<number>();
  let evidence = 0;
  let count = 0;
  let conflicts = 0;
  for (const pair of likely) {
    if (usedReferences.has(pair.reference) || usedReviews.has(pair.review)) continue;
    usedReferences.add(pair.reference);
    usedReviews.add(pair.review);
    const a = left.sentences[pair.reference];
    const b = right.sentences[pair.review];
    if (!a || !b || a.isBoilerplate || b.isBoilerplate) continue;
    count++;
    // Who and where is the same in all that one person does; what happened is not.
    const own = pair.anchor - Math.min(MAX_NAME_DISCOUNT, pair.names / 2);
    const isConflict = (areDatesApart(a, b) || areNumbersApart(a, b)) && shareOf(pair) < COPIED_SHARE;
    if (isConflict) conflicts++;
    evidence += pair.likelihood * (isConflict ? Math.max(-CONFLICT / 2, own - CONFLICT) : own);
  }
  return conflicts > 1 ? evidence * (1 - conflicts / count) : evidence;
}

const LIKELY = 0.2;
const MAX_NAME_DISCOUNT = 1.1;
const CONFLICT = 3;
const FIGURE_DOUBT = 0.4;
/** From here on so much is the same that one figure was changed, whatever it is. */
const COPIED_SHARE = 0.75;

function shareOf({ referenceShared, reviewShared, referenceTotal, reviewTotal }: Pair): number {
  return (referenceShared + reviewShared) / Math.max(1, referenceTotal + reviewTotal);
}

/** Whether both texts have several telling numbers or dates and none is in both: hardly two reports of one event. */
function haveOnlyOtherFigures(shared: SharedTerms, left: Article, right: Article): boolean {
  const figures = figuresOf(shared, left);
  const others = figuresOf(shared, right);
  return figures.size > 1 && others.size > 1 && ![...figures].some(term => others.has(term));
}

function figuresOf(shared: SharedTerms, { sentences }: Article): Set<number> {
  const figures = new Set<number>();
  for (const { terms, isBoilerplate } of sentences) {
    if (isBoilerplate) continue;
    for (const term of terms) {
      if ((shared.kinds[term] ?? 0) >= NUMBER_TERM && shared.terms[term]?.isSpecific) figures.add(term);
    }
  }
  return figures;
}

function countOf({ sentences }: Article): number {
  return sentences.filter(({ repeatOf }) => repeatOf < 0).length;
}

/** Set between related texts and traps of the gold pairs. Long texts share more by chance. */
function neededEvidence(sentenceCount: number): number {
  return EVIDENCE_BY_COUNT[sentenceCount] ?? 3.7 + 0.12 * Math.max(0, sentenceCount - 10);
}

const EVIDENCE_BY_COUNT = [0, 0.7, 1.7, 2.6, 3.5];
