import type { CheckFinding } from '../../../../model/check';
import { alignArticles } from '../../../compare/alignment/align';
import type { CheckContext } from '../../context';
import { makeFinding } from '../../findings';

/** Of the sentences: quotations and names of bodies make up less than this in texts written on their own. */
const MIN_SHARE = 0.5;
const MIN_COPIED = 4;

/**
 * A text most of whose sentences stand word for word, or nearly so, in a source that is older and that it does not name.
 * Who copied whom is said only where both dates and both outlets are known.
 */
export function checkCopies({ review, sources, reading }: CheckContext): CheckFinding[] {
  return sources.flatMap((source, document) => {
    const isLater = review.date !== null && source.date !== null && review.date > source.date;
    if (!isLater || review.source === null || source.source === null || review.source === source.source)
      return [];
    if (review.text.toLowerCase().includes(source.source.toLowerCase())) return [];
    const { links, reviewSentences } = alignArticles(source.text, review.text, {
      language: review.language,
      referenceLanguage: source.language,
    });
    const copied = new Set(
      links
        .filter(({ kind }) => kind === 'copied' || kind === 'lightly-changed')
        .flatMap(link => link.review),
    );
    const share = copied.size / Math.max(1, reviewSentences.length / 2);
    if (copied.size < MIN_COPIED || share < MIN_SHARE) return [];
    const first = Math.min(...copied);
    const spans = reading.sentences();
    const at = { start: spans[first * 2] ?? 0, end: spans[first * 2 + 1] ?? 0 };
    return makeFinding('unattributed_copy', {
      at,
      other: { document, start: 0, end: Math.min(source.text.length, at.end - at.start) },
      params: { share: `${Math.round(share * 100)}`, source: source.source },
      severity: 'medium',
    });
  });
}
