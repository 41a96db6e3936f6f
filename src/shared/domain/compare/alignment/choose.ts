import type { ChosenLink } from './by-hand';
import { impliedPairs, likelihoodInContext, readContext } from './context';
import { isOneEvent } from './event';
import { likelihoodOf, OWN_WEIGHTS, ownSigns } from './likelihood';
import type { Pair } from './pairs';
import type { Article } from './sentence-features';
import type { SharedTerms } from './terms';

/** The links of two texts, by review sentence; none where they are not on one event. */
export function chooseLinks(
  shared: SharedTerms,
  pairs: readonly Pair[],
  left: Article,
  right: Article,
): ChosenLink[] {
  for (const pair of pairs) pair.likelihood = likelihoodOf(ownSigns(pair, left, right), OWN_WEIGHTS);
  if (!isOneEvent(shared, pairs, left, right)) return [];
  const all = [...pairs, ...impliedPairs(pairs, left, right)];
  const context = readContext(all, left, right);
  const references = new Map<number, number[]>();
  for (const pair of all) {
    if (isSendersOwn(pair, left, right) || likelihoodInContext(context(pair)) < LINKED) continue;
    const list = references.get(pair.review);
    if (list) list.push(pair.reference);
    else references.set(pair.review, [pair.reference]);
  }
  linkRepeats(references, left, right);
  return joinSplits(references);
}

/** What a release says about its sender is no source of what an article says about the event, but for copies. */
function isSendersOwn({ reference, review, likeness }: Pair, left: Article, right: Article): boolean {
  const isOwn = left.sentences[reference]?.isBoilerplate && !right.sentences[review]?.isBoilerplate;
  return isOwn === true && likeness < COPIED_LIKENESS;
}

const COPIED_LIKENESS = 0.6;
/** The best F1 on the gold pairs; at 0.5 more of the true ones are missed than wrong ones avoided. */
const LINKED = 0.42;

/** A heading that stands there twice is linked twice: to the same repetition in the reference, or to its only one. */
function linkRepeats(references: Map<number, number[]>, left: Article, right: Article): void {
  const repeats = new Map<number, number[]>();
  for (const [at, { repeatOf }] of left.sentences.entries()) {
    if (repeatOf < 0) continue;
    const list = repeats.get(repeatOf);
    if (list) list.push(at);
    else repeats.set(repeatOf, [at]);
  }
  const seen = new Map<number, number>();
  for (const [at, { repeatOf }] of right.sentences.entries()) {
    const linked = repeatOf < 0 ? undefined : references.get(repeatOf);
    if (!linked) continue;
    const count = seen.get(repeatOf) ?? 0;
    seen.set(repeatOf, count + 1);
    references.set(
      at,
      linked.map(reference => repeats.get(reference)?.[count] ?? reference),
    );
  }
}

/** One link for neighbours that have the same reference sentence alone: it was split into them. */
function joinSplits(references: ReadonlyMap<number, readonly number[]>): ChosenLink[] {
  const links: ChosenLink[] = [];
  for (const [review, list] of [...references].sort(([a], [b]) => a - b)) {
    const reference = [...new Set(list)].sort((a, b) => a - b);
    const last = links.at(-1);
    const isSplit =
      last?.review.at(-1) === review - 1 &&
      reference.length === 1 &&
      last.reference.length === 1 &&
      last.reference[0] === reference[0];
    if (isSplit) last.review.push(review);
    else links.push({ reference, review: [review], handLinkId: null });
  }
  return links;
}
