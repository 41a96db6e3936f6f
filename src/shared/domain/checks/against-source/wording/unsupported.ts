import type { CheckFinding } from '../../../../model/check';
import type { Span } from '../../../../model/span';
import { lazily } from '../../../lazily';
import type { CheckContext } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import { isFreeRewrite, strengthsOf } from '../free-rewrites';
import { findLoneAdditions } from './lone-additions';
import { createNovelty, type Novelty, type WeighNovelty } from './novelty';

/**
 * Statements of an article that none of its sources has in any words, where it does lean on them elsewhere. They may come
 * from another source: "not found here" is all that is said. Low, and only for articles: against a short notice most of
 * one is without a counterpart, and long texts are no rewrites.
 *
 * A paraphrase may share no word with what it says. So a statement has to bring names, figures or things that no source
 * names, and little else: the whole sentence, or one of its clauses.
 */
export function checkUnsupported(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings } = context;
  const spans = reading.sentences();
  const sentences = spans.length / 2;
  const length = sourceReadings.reduce((sum, { text }) => sum + text.length, reading.text.length);
  const longest = Math.max(0, ...sourceReadings.map(source => source.sentences().length / 2));
  if (sentences < MIN_FOLLOWING || longest < MIN_FOLLOWING || length > MAX_LENGTH) return [];
  const strengths = strengthsOf(context);
  if (sentences < MIN_REVIEW) return findLoneAdditions(context, strengths).map(at => tell(reading.text, at));
  if (longest < MIN_SOURCE) return [];
  if (strengths.filter(strength => strength >= FOUND).length < MIN_FOUND) return [];
  const furniture = reading.furniture().filter(({ rule }) => rule !== 'broken-hyphen');
  // What one source says of one thing and another of another is said by neither.
  const groups =
    sourceReadings.length > MAX_APART ? [sourceReadings] : sourceReadings.map(source => [source]);
  const known = new Set(sourceReadings.flatMap(source => source.stems().flatMap(stems => [...stems])));
  const stems = reading.stems();
  const isNew = (at: number): boolean => {
    let count = 0;
    for (const stem of stems[at] ?? []) if (!known.has(stem)) count++;
    return count >= MIN_NEW;
  };
  const weighers = lazily(() => groups.map(sources => createNovelty(context, sources)));
  let [next, statements] = [0, 0];
  const isEnglish = /^en/i.test(context.review.language);
  const isFree = isFreeRewrite(context);
  return strengths.flatMap((strength, at) => {
    const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
    while ((furniture[next]?.end ?? Infinity) <= start) next++;
    if ((furniture[next]?.start ?? Infinity) < end || strength > SAID) return [];
    const sentence = reading.text.slice(start, end);
    if (!isStatement(sentence)) return [];
    const isLead = statements++ === 0 || ANYBODY.test(sentence);
    if (!isNew(at)) return [];
    return findStatements(
      { start, end, strength, sentence, isLead, isEnglish, isFree },
      itemsBetween(reading.names(), start, end),
      weighers(),
    ).map(statement => tell(reading.text, statement));
  });
}

function tell(text: string, at: Span): CheckFinding {
  return makeFinding('unsupported', {
    at,
    params: { text: text.slice(at.start, at.end) },
    severity: 'low',
  });
}

/** Sentences. Shorter articles are read by `findLoneAdditions`, which asks that they follow their source closely. */
const MIN_REVIEW = 10;
const MIN_FOLLOWING = 3;
const MIN_SOURCE = 4;
/** UTF-16 units of all texts together. */
const MAX_LENGTH = 120_000;
/** A sentence of a source says about the same. */
const FOUND = 0.24;
const MIN_FOUND = 2;
/** No word of it need be looked at. */
const SAID = 0.55;
/** More are held against all together. */
const MAX_APART = 3;
const MIN_WORDS = 3;
/** Telling words that no source has in this form. */
const MIN_NEW = 2;
/** What is true of anybody; like the first sentence, it sets the scene. */
const ANYBODY = /^[„“"»]?(?:Wer|Wenn|Ob|Falls|Whoever|If) /u;
/** Two sentences that share this much are on one subject and no more. */
const LOOSE = 0.35;
/** What the alignment alone has linked. */
const LINKED = 0.5;
/** New words, weighed, and new nouns that no paraphrase has of itself. */
const MANY = 2.7;
const MANY_THINGS = 4;
/** What happened, and where. */
const MOST_AROUND = 1.3;

function isStatement(sentence: string): boolean {
  return (
    hasWords(sentence) &&
    !CONTACT.test(sentence) &&
    !(sentence.includes('@') && /\p{L}@\p{L}/u.test(sentence)) &&
    /[.!…]["“”»«]?$/u.test(sentence.slice(-2)) &&
    !/\?["“”»«]?$/u.test(sentence.trimEnd().slice(-2))
  );
}

/** Looks no farther than it must. */
function hasWords(sentence: string): boolean {
  let rest = MIN_WORDS;
  for (const _ of sentence.matchAll(/[\p{L}\p{N}]+/gu)) if (--rest === 0) return true;
  return false;
}

const CONTACT =
  /(?<!\p{L})(?:Telefon|Tel\.|Rufnummer|E-Mail|www\.|phone)|(?<!\p{L})(?:melden?|gemeldet|[Hh]inweise?|erreich(?:t|en|bar)|entgegen|wenden|anrufen|unter)(?!\p{L})[^.!?]{0,90}(?<!\d)0?\d(?:[ /–-]?\d){5,}(?!\d| ?Euro)/u;

type Sentence = {
  start: number;
  end: number;
  strength: number;
  sentence: string;
  isLead: boolean;
  isEnglish: boolean;
  /** Of an article in its own words, in which a sentence without names and figures may well say what the source says. */
  isFree: boolean;
};

function findStatements(said: Sentence, names: readonly Span[], weighers: readonly WeighNovelty[]): Span[] {
  const { start, end, sentence } = said;
  const novelties = weighers.map(weigh => weigh(start, end));
  if (novelties.every(novelty => isAdded(novelty, said))) return [{ start, end }];
  const [first, ...others] = novelties.map(({ quotations }) => quotations);
  const quotations = (first ?? []).filter(each =>
    others.every(list => list.some(other => other.start === each.start)),
  );
  if (quotations.length > 0) return quotations;
  return clausesOf(sentence)
    .map(clause => ({ start: start + clause.start, end: start + clause.end }))
    .filter(({ start: from }) => names.some(({ end: to }) => to + 2 === from))
    .filter(clause =>
      weighers.every(weigh => isAddedClause(weigh(clause.start, clause.end), said.isEnglish)),
    );
}

function isAdded(
  { added, known, specifics, deeds, harms, things, told, isIntroduced, isOwn }: Novelty,
  { strength, isLead, isEnglish, isFree }: Sentence,
): boolean {
  if (isOwn && strength < LOOSE) return true;
  // A telling in other words of what a sentence of a source is on.
  if (isFree && strength >= LINKED && (specifics === 0 || told > 0)) return false;
  const share = added / (added + known + strength);
  if (isEnglish) return added >= 2.4 && share >= (specifics > 0 && !isLead ? 0.75 : 0.9);
  if (specifics > 0 && added >= 2.2 && share >= (isLead ? 0.6 : 0.48)) return true;
  // A telling in other words adds „rührende Szenen“ of its own.
  const isDeed = deeds > 1 || (deeds > 0 && added >= MANY);
  if (isFree && specifics === 0 && !isDeed && things < MANY_THINGS) return false;
  if (harms > 0 && added >= 1.2 && share >= 0.8 && strength < LOOSE) return true;
  if (isIntroduced && !isLead && strength < LOOSE && known <= MOST_AROUND) return true;
  // Whose figure the source has is said there, whatever it is called.
  if (isLead || specifics + things < 2 || (specifics === 0 && told > 0)) return false;
  if (isDeed && ((added >= 2.1 && share >= 0.5) || (added >= 1.7 && share >= 0.7))) return true;
  return (added >= 2.6 && share >= 0.95) || (added >= 3.4 && share >= 0.75) || (added >= 4 && share >= 0.65);
}

function isAddedClause({ added, known, things }: Novelty, isEnglish: boolean): boolean {
  return added >= (isEnglish ? 1.2 : 0.5) && things > 0 && known <= 0.41;
}

const CLAUSE =
  /(?<=[\p{L}\d)“"], )(?<! es, )(?:(?:der|die|das|dem|den|deren|dessen) |(?:which|who) )[^,.;:!?„“"]{14,160}(?=[,.;!?])/gu;
const MAX_CLAUSES = 4;

/** Relative clauses on somebody or something by name: they begin with a pronoun and end with a finite verb. */
function clausesOf(sentence: string): Span[] {
  return Array.from(sentence.slice(0, 1_200).matchAll(CLAUSE))
    .filter(
      ({ 0: clause }) =>
        /^wh/.test(clause) || (/ \p{Ll}+$/u.test(clause) && !/(?: zu \p{Ll}+|zu\p{Ll}{3,}en)$/u.test(clause)),
    )
    .slice(0, MAX_CLAUSES)
    .map(({ index, 0: clause }) => ({ start: index, end: index + clause.length }));
}
