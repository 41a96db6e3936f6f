import type { Alignment } from '../../model/comparison';
import type { Span } from '../../model/span';
import { type AlignOptions, alignRead, type ReadPassages, readPassages } from '../compare/alignment/align';
import { createModeChooser } from '../compare/choose-mode';
import { type FindValue, groupFacts, indexValues } from '../compare/facts/fact-index';
import { createWordFinder, type Fact, type FindWords, listFacts } from '../compare/facts/facts';
import { isSameFact, isTelling } from '../compare/facts/same-fact';
import { lazily } from '../lazily';
import { FIRST_NAMES, PLACES } from '../text/name-lists';
import { findNames } from '../text/names';
import { findQuotations } from '../text/quotations';

/** `share` of the sentences of `text` have a counterpart in the other one, 0 to 1. */
export type Relation = { kind: 'near-duplicate' | 'same-event'; share: number };

/**
 * Tells whether another text was copied from `text`, or it from the other, or both report the same event; null where neither
 * is sure. The same topic is no reason: passages must say the same things, mostly with the same facts, and both texts
 * must have a name, a day or a figure in common that is more than a well-known place. Exchanging the texts changes only
 * the share.
 *
 * Each other one may have a language of its own (BCP 47); `text` is read once.
 *
 * Two texts of more than 300,000 units together are only held against each other by their 3-grams; the share is then
 * that of the 3-grams of the shorter one. Linear.
 */
export function createRelationJudge(
  text: string,
  options: AlignOptions,
): (other: string, otherLanguage?: string) => Relation | null {
  const { language, referenceLanguage = language } = options;
  const own = readOnce(text, language);
  const chooseMode = createModeChooser(text);
  return (other, otherLanguage = referenceLanguage) => {
    const { overlap } = chooseMode(other);
    const isNearDuplicate = overlap >= MIN_DUPLICATE_OVERLAP;
    if (text.length + other.length > MAX_ALIGNED_LENGTH)
      return isNearDuplicate ? { kind: 'near-duplicate', share: overlap } : null;
    const others = readOnce(other, otherLanguage);
    // Most that only share a topic have no fact in common, which is seen sooner than that no sentence is the same.
    if (!isNearDuplicate && !haveFactInCommon(own, others)) return null;
    // An alignment may be sure in one direction only.
    const share =
      linkedShares(alignRead(others.passages(), own.passages(), options))?.review ??
      linkedShares(alignRead(own.passages(), others.passages(), options))?.reference;
    if (share === undefined) return null;
    return { kind: isNearDuplicate ? 'near-duplicate' : 'same-event', share };
  };
}

/** A text, each part of it read when it is first asked for. */
interface ReadText {
  readonly text: string;
  readonly facts: () => readonly Fact[];
  readonly findFact: () => FindValue;
  readonly findWords: () => FindWords;
  readonly passages: () => ReadPassages;
}

function readOnce(text: string, language: string): ReadText {
  const known = lazily(() => ({
    names: findNames(text, language),
    quotations: findQuotations(text),
  }));
  const facts = lazily(() => listFacts(text, language, known()));
  return {
    text,
    facts,
    findFact: lazily(() => indexValues(groupFacts(facts()))),
    findWords: lazily(() => createWordFinder(text)),
    passages: lazily(() => readPassages(text, language, known())),
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

/** Whether one text has a fact of the other that few texts have. Mostly a name tells, for which `others` need not be read. */
function haveFactInCommon(own: ReadText, others: ReadText): boolean {
  return hasNameOf(own, others) || hasFactOf(own, others) || hasNameOf(others, own) || hasFactOf(others, own);
}

/** A name of `own` needs no sign in `other` that it is one, but its capital. */
function hasNameOf(own: ReadText, other: ReadText): boolean {
  const isCapital = ({ start }: Span) => /^\p{Lu}/u.test(other.text.slice(start, start + 2));
  return own
    .facts()
    .some(
      fact => fact.kind === 'name' && isOfOneEvent(fact) && other.findWords()(fact.words, isCapital) !== null,
    );
}

function hasFactOf(own: ReadText, other: ReadText): boolean {
  return own.facts().some(fact => isOfOneEvent(fact) && other.findFact()(fact, isSameFact) !== undefined);
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
