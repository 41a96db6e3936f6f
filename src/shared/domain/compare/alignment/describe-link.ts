import type { LinkKind, LinkReason, PassageLink } from '../../../model/comparison';
import type { FoundQuotation } from '../../text/quotations';
import { matchTokens } from '../diff/match-tokens';
import { findDifferences } from './differences';
import { DATE_TERM, NAME_TERM, NUMBER_TERM } from './lexicon';
import type { Partners } from './partners';
import type { Article, Sentence } from './sentence-features';
import type { SharedTerms } from './terms';

/** Both texts as alignment knows them, with what their terms have to do with each other. */
export type ReadTexts = {
  shared: SharedTerms;
  left: Article;
  right: Article;
  partnersOfLeft: Partners;
  scratch: LinkScratch;
};

/** Zero between two links: what is counted by word, and where the review first writes each term. */
export type LinkScratch = { wordCounts: Int32Array; starts: Int32Array; ends: Int32Array };

export function createLinkScratch({ terms, folded }: SharedTerms): LinkScratch {
  return {
    wordCounts: new Int32Array(folded.length),
    starts: new Int32Array(terms.length),
    ends: new Int32Array(terms.length),
  };
}

/**
 * Kind and reasons of a link: what both passages have, then what differs. `text` is as the reference writes it,
 * `otherText` as the article under review does, null where both write the same.
 *
 * A number, date, name or quotation differs when each side has one of the same sort that the other lacks; a negation or
 * a hedge when one side has it on something that the other says without. What only one side has was left out or added
 * and is no reason: a shorter rewrite is not an alteration.
 */
export function describeLink(
  texts: ReadTexts,
  reference: readonly number[],
  review: readonly number[],
): Pick<PassageLink, 'kind' | 'reasons'> {
  const { shared, left, right, scratch } = texts;
  const a = { text: left.text, sentences: pick(left, reference), quotations: left.quotations };
  const b = { text: right.text, sentences: pick(right, review), quotations: right.quotations };
  const similarity = wordSimilarity(a.sentences, b.sentences, scratch.wordCounts);
  const differences = findDifferences(shared, a, b, similarity >= LIGHTLY_CHANGED);
  const reasons: LinkReason[] = [];
  if (similarity >= COPIED) {
    const text = a.sentences.map(({ start, end }) => left.text.slice(start, end)).join(' ');
    reasons.push({ kind: 'same-words', text, otherText: null });
  }
  reasons.push(...sharedReasons(texts, a, b), ...differences);
  return { kind: differences.length > 0 ? 'altered' : kindOf(similarity), reasons };
}

/** Sentences of one side of a link, and the quotations of their text. */
export type Side = { text: string; sentences: readonly Sentence[]; quotations: readonly FoundQuotation[] };

// A copied sentence may lose a word in twenty (a title, an article); from 0.6 on the order of the words is still the
// reference's own, below it two writers' wording of one fact begins (the gold pairs have cases on both sides).
const COPIED = 0.95;
const LIGHTLY_CHANGED = 0.6;
/** A partner less like the term than this is no reason to show. */
const MIN_SHOWN_LIKENESS = 0.6;
/** One line of a megabyte may share thousands of words. */
const MAX_REASONS = 60;

function kindOf(similarity: number): LinkKind {
  if (similarity >= COPIED) return 'copied';
  return similarity >= LIGHTLY_CHANGED ? 'lightly-changed' : 'paraphrased';
}

function pick(article: Article, numbers: readonly number[]): Sentence[] {
  return numbers.flatMap(at => article.sentences[at] ?? []);
}

/** Share of words that both sides have in the same order, 0 to 1; 0 where it cannot be LIGHTLY_CHANGED. */
function wordSimilarity(
  left: readonly Sentence[],
  right: readonly Sentence[],
  wordCounts: Int32Array,
): number {
  if (overlapOf(left, right, wordCounts) < LIGHTLY_CHANGED) return 0;
  const leftIds = left.flatMap(({ words }) => words);
  const rightIds = right.flatMap(({ words }) => words);
  // Matching takes room for every number up to the highest: those of a long text would be many more than a link has words.
  let count = 0;
  for (const word of leftIds) wordCounts[word] ||= ++count;
  for (const word of rightIds) wordCounts[word] ||= ++count;
  const numbered = (ids: readonly number[]) => Int32Array.from(ids, word => (wordCounts[word] ?? 1) - 1);
  const { partners } = matchTokens(numbered(leftIds), numbered(rightIds), 1_000_000);
  for (const word of leftIds) wordCounts[word] = 0;
  for (const word of rightIds) wordCounts[word] = 0;
  let matched = 0;
  for (const partner of partners) if (partner >= 0) matched++;
  return (2 * matched) / Math.max(1, leftIds.length + rightIds.length);
}

/** The same, in any order: cheap, and never less. */
function overlapOf(left: readonly Sentence[], right: readonly Sentence[], free: Int32Array): number {
  let total = 0;
  for (const { words } of left) {
    total += words.length;
    for (const word of words) free[word] = (free[word] ?? 0) + 1;
  }
  let common = 0;
  for (const { words } of right) {
    total += words.length;
    for (const word of words) {
      const count = free[word] ?? 0;
      if (count > 0) common++;
      free[word] = count - 1;
    }
  }
  for (const { words } of left) for (const word of words) free[word] = 0;
  for (const { words } of right) for (const word of words) free[word] = 0;
  return (2 * common) / Math.max(1, total);
}

function sharedReasons({ shared, partnersOfLeft, scratch }: ReadTexts, a: Side, b: Side): LinkReason[] {
  const { starts, ends } = scratch;
  for (const { terms, places } of b.sentences) {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0;
      if (ends[term] !== 0) continue;
      starts[term] = places[2 * i] ?? 0;
      ends[term] = places[2 * i + 1] ?? 0;
    }
  }
  const reasons: LinkReason[] = [];
  const seen = new Set<string>();
  for (const { terms, places } of a.sentences) {
    for (let i = 0; i < terms.length && reasons.length < MAX_REASONS; i++) {
      const term = terms[i] ?? 0;
      const other = ends[term] !== 0 ? term : partnerIn(ends, partnersOfLeft[term]);
      if (other < 0) continue;
      const text = a.text.slice(places[2 * i], places[2 * i + 1]);
      const kind = sharedKind(shared.kinds[term] ?? 0);
      if (seen.has(`${kind} ${text}`)) continue;
      seen.add(`${kind} ${text}`);
      const otherText = b.text.slice(starts[other], ends[other]);
      reasons.push({ kind, text, otherText: otherText === text ? null : otherText });
    }
  }
  for (const { terms } of b.sentences) for (const term of terms) ends[term] = 0;
  return reasons;
}

/** The first partner that the other side has; -1 where it has none. */
function partnerIn(ends: Int32Array, partners: readonly number[] = []): number {
  for (let i = 0; i < partners.length; i += 2) {
    if ((partners[i + 1] ?? 0) < MIN_SHOWN_LIKENESS) continue;
    const partner = partners[i] ?? 0;
    if (ends[partner] !== 0) return partner;
  }
  return -1;
}

function sharedKind(kind: number): LinkReason['kind'] {
  if (kind === NAME_TERM) return 'shared-name';
  if (kind === NUMBER_TERM) return 'shared-number';
  return kind === DATE_TERM ? 'shared-date' : 'shared-word';
}
