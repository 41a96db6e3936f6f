/**
 * So many words of a document are looked up. With fewer, short rewrites are missed; with more, the look-up takes longer and
 * finds no more, because strangers come with them (bench/align/sources.ts).
 */
export const LOOKED_UP_WORDS = 24;

/** The documents that have a word, in order of import; `isCut` where there are more than these. */
export type Posting = { word: string; documentIds: readonly number[]; isCut: boolean };

/** Another document, with the words that it shares and few others have, rarest first. */
export type RelatedDocument = { documentId: number; score: number; words: string[] };

/**
 * Documents by what they share with one of them: the sum of the inverse document frequencies of the words, best first,
 * at most `limit`. Ties: the document imported first. One shared word is no reason where there are more. `documentCount` is that of the workspace.
 *
 * A word whose documents are cut counts only where hardly any other is shared with anybody: then there are dozens of
 * copies, and some of them are found.
 */
export function rankRelated(
  documentId: number,
  postings: readonly Posting[],
  documentCount: number,
  limit: number,
): RelatedDocument[] {
  const shared = postings.filter(posting => posting.documentIds.length > 1);
  const rare = shared.filter(posting => !posting.isCut);
  const found = new Map<number, RelatedDocument>();
  for (const { word, documentIds } of (rare.length < MIN_RARE_WORDS ? shared : rare).toSorted(byRarity)) {
    // One more, so that two texts in a workspace of two still share something.
    const rarity = Math.log((documentCount + 1) / documentIds.length);
    for (const id of documentIds) {
      if (id === documentId) continue;
      const related = found.get(id) ?? { documentId: id, score: 0, words: [] };
      found.set(id, related);
      related.score += rarity;
      related.words.push(word);
    }
  }
  const best = Math.max(...[...found.values()].map(({ score }) => score));
  return [...found.values()]
    .filter(({ score, words }) => score >= best * MIN_SCORE_SHARE && words.length >= Math.min(2, rare.length))
    .sort((left, right) => right.score - left.score || left.documentId - right.documentId)
    .slice(0, limit);
}

const MIN_RARE_WORDS = 4;
/** Of the best one's score. Beside a copy, which shares all words, an article on the same event shares a fourth of them. */
const MIN_SCORE_SHARE = 0.1;

function byRarity(left: Posting, right: Posting): number {
  return left.documentIds.length - right.documentIds.length;
}
