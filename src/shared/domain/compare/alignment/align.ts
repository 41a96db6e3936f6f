import type { Alignment, PassageLink } from '../../../model/comparison';
import type { Span } from '../../../model/span';
import type { FoundName } from '../../text/names';
import type { FoundQuotation } from '../../text/quotations';
import { splitSentences } from '../../text/sentences';
import { applyHandLinks } from './by-hand';
import { chooseLinks } from './choose';
import { createLinkScratch, describeLink } from './describe-link';
import type { WordWeights } from './lexicon';
import { scorePairs } from './pairs';
import { type Article, readArticle } from './sentence-features';
import { shareTerms } from './terms';

export type AlignOptions = {
  /** BCP 47, of the text under review. */
  language: string;
  /** That of the reference, where it is another one. */
  referenceLanguage?: string;
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

/** What the caller has read of a text already. */
export type KnownParts = {
  spans?: Int32Array<ArrayBuffer>;
  names?: readonly FoundName[];
  quotations?: readonly FoundQuotation[];
};

/** A text as alignment reads it, whatever it is held against. */
export type ReadPassages = Article;

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
  const { language, referenceLanguage = language } = options;
  return alignRead(readPassages(reference, referenceLanguage), readPassages(review, language), options);
}

/** As `alignArticles`, for texts whose sentences are known. */
export function alignPassages(
  reference: Passages,
  review: Passages,
  { language, referenceLanguage = language, ...options }: AlignOptions,
): PassageLink[] {
  const left = readArticle(reference.text, reference.spans, referenceLanguage);
  return alignRead(left, readArticle(review.text, review.spans, language), options).links;
}

/** Reads a text once for any number of comparisons, which is about half of the work of each. `language` is BCP 47. */
export function readPassages(text: string, language: string, known: KnownParts = {}): ReadPassages {
  return readArticle(text, known.spans ?? splitSentences(text, language), language, known);
}

/** Which sentences `alignRead` links, by their numbers, without saying what became of them. */
export function linkRead(
  reference: ReadPassages,
  review: ReadPassages,
): Pick<PassageLink, 'reference' | 'review'>[] {
  const { shared, left, right } = shareTerms(reference, review, undefined);
  return chooseLinks(shared, scorePairs(shared, left, right).pairs, left, right);
}

/** As `alignArticles`, for texts that were read before; both are as they were afterwards. */
export function alignRead(
  reference: ReadPassages,
  review: ReadPassages,
  { handLinks = [], wordWeights }: Omit<AlignOptions, 'language' | 'referenceLanguage'> = {},
): Alignment {
  const { shared, left, right } = shareTerms(reference, review, wordWeights);
  const { pairs, partnersOfLeft } = scorePairs(shared, left, right);
  const chosen = applyHandLinks(chooseLinks(shared, pairs, left, right), handLinks, left.spans, right.spans);
  const texts = { shared, left, right, partnersOfLeft, scratch: createLinkScratch(shared) };
  const links = chosen.map(link => ({ ...link, ...describeLink(texts, link.reference, link.review) }));
  return { mode: 'alignment', referenceSentences: left.spans, reviewSentences: right.spans, links };
}
