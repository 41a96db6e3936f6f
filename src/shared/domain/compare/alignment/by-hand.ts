import type { Span } from '../../../model/span';
import type { AlignedByHand } from './align';

/** Sentence numbers of both texts, ascending. */
export type ChosenLink = { reference: number[]; review: number[]; handLinkId: number | null };

/**
 * The machine's links with the editor's put over them. A review sentence in a link by hand is in no machine link; an
 * unmade link takes the machine's link apart where it joins those passages and leaves the rest of it.
 */
export function applyHandLinks(
  machine: readonly ChosenLink[],
  byHand: readonly AlignedByHand[],
  referenceSpans: Int32Array,
  reviewSpans: Int32Array,
): ChosenLink[] {
  if (byHand.length === 0) return [...machine];
  const placed = byHand.map(hand => ({
    ...hand,
    referenceNumbers: sentencesIn(referenceSpans, hand.reference),
    reviewNumbers: sentencesIn(reviewSpans, hand.review),
  }));
  const made = placed.filter(
    hand => hand.isLinked && hand.referenceNumbers.length > 0 && hand.reviewNumbers.length > 0,
  );
  const taken = new Set(made.flatMap(hand => hand.reviewNumbers));
  const unmade = placed.filter(hand => !hand.isLinked);
  const left = machine.flatMap(link => {
    const review = link.review.filter(at => !taken.has(at));
    const touching = unmade.filter(hand => review.some(at => hand.reviewNumbers.includes(at)));
    if (touching.length === 0) return review.length > 0 ? [{ ...link, review }] : [];
    // Sentence by sentence, as the editor may have spoken of one of several.
    return review.flatMap(at => {
      const gone = new Set(
        touching.filter(hand => hand.reviewNumbers.includes(at)).flatMap(hand => hand.referenceNumbers),
      );
      const reference = link.reference.filter(number => !gone.has(number));
      return reference.length > 0 ? [{ reference, review: [at], handLinkId: null }] : [];
    });
  });
  const hands = made.map(({ id, referenceNumbers, reviewNumbers }) => ({
    reference: referenceNumbers,
    review: reviewNumbers,
    handLinkId: id,
  }));
  return [...left, ...hands].sort((a, b) => (a.review[0] ?? 0) - (b.review[0] ?? 0));
}

/** The numbers of the sentences that a span touches; an empty span touches the sentence it is in. */
function sentencesIn(spans: Int32Array, { start, end }: Span): number[] {
  const numbers: number[] = [];
  for (let at = 0; 2 * at < spans.length; at++) {
    const [sentenceStart = 0, sentenceEnd = 0] = [spans[2 * at], spans[2 * at + 1]];
    if (sentenceStart >= Math.max(end, start + 1)) break;
    if (sentenceEnd > start) numbers.push(at);
  }
  return numbers;
}
