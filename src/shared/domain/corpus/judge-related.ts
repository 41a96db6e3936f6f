import type { Alignment } from '../../model/comparison';
import type { Span } from '../../model/span';
import { type AlignOptions, alignRead, type ReadPassages, readPassages } from '../compare/alignment/align';
import { chooseMode } from '../compare/choose-mode';
import { groupFacts, indexValues } from '../compare/facts/fact-index';
import { createWordFinder, type Fact, listFacts } from '../compare/facts/facts';
import { isSameFact, isTelling } from '../compare/facts/same-fact';
import { FIRST_NAMES, PLACES } from '../text/name-lists';

/** `share` of the sentences of `text` have a counterpart in the other one, 0 to 1. */
export type Relation = { kind: 'near-duplicate' | 'same-event'; share: number };

/**
 * Whether another text was copied from `text`, or it from the other, or both report the same event; null where neither
 * is sure. The same topic is no reason: passages must say the same things, mostly with the same facts, and both texts
 * must have a name, a day or a figure in common that is more than a well-known place. Exchanging the texts changes only
 * the share.
 *
 * Two texts of more than 300,000 units together are only held against each other by their 3-grams; the share is then
 * that of the 3-grams of the shorter one. Linear.
 */
export function judgeRelated(text: string, other: string, options: AlignOptions): Relation | null {
  return createRelationJudge(text, options)(other);
}

/** The same for any number of others, each in its own language (BCP 47); `text` is read once. */
export function createRelationJudge(
  text: string,
  options: AlignOptions,
): (other: string, otherLanguage?: string) => Relation | null {
  const { language, referenceLanguage = language } = options;
  const own: { passages?: ReadPassages; facts?: readonly Fact[] } = {};
  return (other, otherLanguage = referenceLanguage) => {
    const { overlap } = chooseMode(text, other);
    const isNearDuplicate = overlap >= MIN_DUPLICATE_OVERLAP;
    if (text.length + other.length > MAX_ALIGNED_LENGTH)
      return isNearDuplicate ? { kind: 'near-duplicate', share: overlap } : null;
    own.passages ??= readPassages(text, language);
    const others = readPassages(other, otherLanguage);
    // An alignment may be sure in one direction only.
    const share =
      linkedShares(alignRead(others, own.passages, options))?.review ??
      linkedShares(alignRead(own.passages, others, options))?.reference;
    if (share === undefined) return null;
    if (isNearDuplicate) return { kind: 'near-duplicate', share };
    own.facts ??= listFacts(text, language);
    const otherFacts = { text: other, facts: listFacts(other, otherLanguage) };
    return haveFactInCommon({ text, facts: own.facts }, otherFacts) ? { kind: 'same-event', share } : null;
  };
}

/** Shares of the sentences of both in any link; null where they are too few to mean anything. */
function linkedShares({ links, reviewSentences, referenceSentences }: Alignment) {
  const shareOf = (numbers: readonly number[], spans: Int32Array) =>
    new Set(numbers).size / Math.max(1, spans.length / 2);
  const reference = shareOf(
    links.flatMap(link => link.reference),
    referenceSentences,
  );
  const review = shareOf(
    links.flatMap(link => link.review),
    reviewSentences,
  );
  const most = Math.max(reference, review);
  if (most < MIN_SHARE || (links.length < MIN_LINKS && most < 1)) return null;
  const alteredCount = links.filter(({ kind }) => kind === 'altered').length;
  return alteredCount <= links.length * MAX_ALTERED_SHARE ? { reference, review } : null;
}

/** Whether one text has a fact of the other that few texts have. */
function haveFactInCommon(own: ReadFacts, others: ReadFacts): boolean {
  return hasFactOf(own, others) || hasFactOf(others, own);
}

type ReadFacts = { text: string; facts: readonly Fact[] };

/** A name of `own` needs no sign in `other` that it is one, but its capital. */
function hasFactOf(own: ReadFacts, other: ReadFacts): boolean {
  const find = indexValues(groupFacts(other.facts));
  const findWords = createWordFinder(other.text);
  const isCapital = ({ start }: Span) => /^\p{Lu}/u.test(other.text.slice(start, start + 2));
  return own.facts
    .filter(isOfOneEvent)
    .some(
      fact => find(fact, isSameFact) || (fact.kind === 'name' && findWords(fact.words, isCapital) !== null),
    );
}

function isOfOneEvent(fact: Fact): boolean {
  if (fact.kind !== 'name') return isTelling(fact);
  const words = fact.key.split(' ');
  return !PLACES.has(fact.key) && !words.every(word => FIRST_NAMES.has(word));
}

/** Half of the words stand in the same order: one was made from the other. */
const MIN_DUPLICATE_OVERLAP = 0.5;
const MAX_ALIGNED_LENGTH = 300_000;
/** One linked sentence may be a stock phrase or the firm's own description at the end of all its releases. */
const MIN_LINKS = 2;
const MIN_SHARE = 0.15;
/** Two fires in one town: the same sentences with other facts. */
const MAX_ALTERED_SHARE = 2 / 3;
