import type { Alignment, PassageLink } from '../../model/comparison';
import type { Span } from '../../model/span';
import { splitSentences } from '../text/sentences';
import { applyHandLinks } from './align-by-hand';
import { chooseLinks } from './align-choose';
import { createLexicon, type WordWeights } from './align-lexicon';
import { scorePairs } from './align-pairs';
import { describeLink } from './describe-link';
import { readArticle } from './sentence-features';

export type AlignOptions = {
  /** BCP 47, of both texts. */
  language: string;
  /** A link made by hand replaces those of the machine of the same review sentences, one unmade by hand removes it. */
  handLinks?: readonly AlignedByHand[];
  /**
   * How rare a folded word is in the workspace, 0 (everywhere) to 1 (inverse document frequency); undefined where the
   * workspace is too small to know. The program's own word lists count then.
   */
  wordWeights?: WordWeights;
};

/** What an editor said about two passages; each stands for the sentences that it touches. */
export type AlignedByHand = { id: number; reference: Span; review: Span; isLinked: boolean };

/** A text and its sentences, pairs (start, end) in order. */
export type Passages = { text: string; spans: Int32Array<ArrayBuffer> };

/**
 * Which sentences of the article under review say what which sentences of the reference say.
 *
 * Two texts that are not on one event get no link at all, whatever names and stock phrases they share. Else a sentence
 * under review is linked to the reference sentences that account for it, mostly none or one; sentences into which one
 * of the reference was split share a link. A reference sentence can be in several links.
 *
 * Candidates are sentences that share a term of few sentences, so the work stays linear in long texts.
 */
export function alignArticles(reference: string, review: string, options: AlignOptions): Alignment {
  const left = { text: reference, spans: splitSentences(reference, options.language) };
  const right = { text: review, spans: splitSentences(review, options.language) };
  const links = alignPassages(left, right, options);
  return { mode: 'alignment', referenceSentences: left.spans, reviewSentences: right.spans, links };
}

/** As `alignArticles`, for texts whose sentences are known. */
export function alignPassages(
  reference: Passages,
  review: Passages,
  { language, handLinks = [], wordWeights }: AlignOptions,
): PassageLink[] {
  const lexicon = createLexicon(wordWeights);
  const left = readArticle(lexicon, reference.text, reference.spans, language);
  const right = readArticle(lexicon, review.text, review.spans, language);
  const { pairs, partnersOfLeft } = scorePairs(lexicon, left, right);
  const chosen = applyHandLinks(chooseLinks(lexicon, pairs, left, right), handLinks, left.spans, right.spans);
  const texts = { lexicon, left, right, partnersOfLeft };
  return chosen.map(link => ({ ...link, ...describeLink(texts, link.reference, link.review) }));
}
