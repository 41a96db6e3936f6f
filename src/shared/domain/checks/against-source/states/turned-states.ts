import type { CheckFinding } from '../../../../model/check';
import type { CheckContext, Reading } from '../../context';
import { itemsBetween, makeFinding } from '../../findings';
import type { SentencePairs } from '../../pairs';
import { isDaysLater } from '../wording/left-open';
import type { Clause } from './clauses';
import { ABLE, DENIED, GUESSED, OPEN, PENDING, PLANNED, SETTLED, UNREAD } from './state-words';
import {
  coverOf,
  type Index,
  isThing,
  needsBefore,
  readClauses,
  type Said,
  type Score,
  scoreOf,
  type Told,
  type Turn,
  turnOf,
  UNSURE,
} from './told-clauses';

/**
 * A deed that the source leaves open, plans or denies and the review tells as a fact, or the other way round: the clauses
 * of both that tell the same deed, with how sure each is. Silent where the source has the deed in any clause as the review
 * has it, where something was decided since, and where the review says elsewhere how sure it is.
 */
export function checkTurnedStates(context: CheckContext): CheckFinding[] {
  const { reading, sourceReadings, pairs } = context;
  if (sourceReadings.length === 0) return [];
  const own = readClauses(reading);
  return sourceReadings.flatMap((source, document) => {
    const paired = pairs()[document];
    if (!paired?.isOneEvent && (paired?.sourceStems.length ?? 0) > 6) return [];
    if (!paired) return [];
    const isLater = isDaysLater(context.review.date, source.document.date);
    const texts: Texts = { own, there: readClauses(source), paired, isLater };
    return paired.reviewStems.flatMap((_, at) => compareSentence(texts, at, document)).slice(0, MAX_FINDINGS);
  });
}

const MAX_FINDINGS = 6;
const MAX_SENTENCE = 420;
const MIN_PAIR = 0.3;

type Texts = { own: Told; there: Told; paired: SentencePairs; isLater: boolean };

function compareSentence(texts: Texts, at: number, document: number): CheckFinding[] {
  const { own, there, paired } = texts;
  const candidates = paired
    .ofReview(at)
    .filter(({ strength }) => strength >= MIN_PAIR)
    .map(({ source }) => source);
  if (candidates.length === 0) return [];
  const spans = own.reading.sentences();
  const [start = 0, end = 0] = [spans[at * 2], spans[at * 2 + 1]];
  if (end - start > MAX_SENTENCE || own.reading.text.slice(end - 2, end).includes('?')) return [];
  const isSure = (sentence: number) => ((there.signs()[sentence] ?? 0) & UNSURE) === 0;
  // A denial here may stand against any sentence, and what is open there may be said in the one before.
  if (((own.signs()[at] ?? 0) & DENIED) === 0 && candidates.every(isSure)) return [];
  return own.of(at).clauses.flatMap(clause => {
    const found = compareClause(texts, at, clause, candidates);
    if (!found) return [];
    const { other, turn } = found;
    const text = own.reading.text.slice(clause.start, clause.end);
    const otherText = there.reading.text.slice(other.start, other.end);
    return makeFinding(turn === 'open' ? 'hedge_dropped' : 'unsupported', {
      at: { start: clause.start, end: clause.end },
      other: { document, start: other.start, end: other.end },
      params: turn === 'open' ? { text, otherText } : { text, otherText, kind: 'opposite' },
    });
  });
}

function isQuoted({ quotations }: Reading, { start, end }: Clause): boolean {
  return itemsBetween(quotations(), start - 2_000, end).some(each => each.start < end && start < each.end);
}

function compareClause(
  texts: Texts,
  at: number,
  clause: Said,
  candidates: readonly number[],
): { other: Clause; turn: Turn } | null {
  const { own, there, paired, isLater } = texts;
  const state = clause.state | announcedBehind(own, at);
  if (!clause.isMain || (state & UNREAD) !== 0 || isQuoted(own.reading, clause)) return null;
  const terms = clause.terms();
  const isBound = at > 0 && needsBefore(clause, terms);
  const before = isBound
    ? own
        .of(at - 1)
        .clauses.flatMap(each => each.terms())
        .filter(isThing)
    : [];
  const here = isBound ? joined(own.of(at).index(), own.of(at - 1).index()) : own.of(at).index();
  const places = terms
    .filter(({ isDeed }) => isDeed)
    .flatMap(({ stem }) => (paired.postings.get(stem) ?? []).slice(0, MAX_PLACES));
  let best: { other: Said; sentence: number; turn: Turn; score: number } | null = null;
  for (const sentence of new Set([...candidates, ...places])) {
    const { clauses, index } = there.of(sentence);
    const strength = paired.strengthOf(sentence, at);
    for (const other of clauses) {
      const around =
        sentence > 0 && (needsBefore(other, other.terms()) || other.terms().filter(isThing).length < 2)
          ? joined(index(), there.of(sentence - 1).index())
          : index();
      const score = scoreOf(terms, before, other.index(), around);
      if (!score || isQuoted(there.reading, other)) continue;
      const turn = turnOf({ ...clause, state }, other, isLater);
      if (turn === 'open' && ((own.signs()[at] ?? 0) & OPEN) !== 0) continue;
      if (turn === null) {
        // It is told there as it is here.
        if ((other.state & (UNREAD | ABLE)) === 0 && score.deed >= SAME) return null;
        continue;
      }
      if (coverOf(other.terms(), here) < MIN_BACK[turn]) continue;
      if (turn === 'denied' ? !isDenied(clause, other, score) : !isOpen(clause, other, score, strength))
        continue;
      if (score.cover > (best?.score ?? 0)) best = { other, sentence, turn, score: score.cover };
    }
  }
  if (!best || best.score < (best.turn === 'denied' ? MIN_DENIED : MIN_COVER)) return null;
  if (
    best.turn === 'open' &&
    (isSettled(there, best.sentence) || (!isHeadline(own, at) && isKept(own, at, best.other)))
  )
    return null;
  return best;
}

/** What is denied is the verb that the other one has, or that there is any. */
function isDenied(clause: Said, other: Said, { deed, isLoose }: Score): boolean {
  if (isLoose) return [clause, other].some(({ words }) => words.some(({ word }) => EXISTS.test(word.lower)));
  return deed >= SAME && clause.terms().some(({ isDeed, stem }) => isDeed && other.index().verbs.has(stem));
}

const EXISTS = /^(?:g[iae]be?n?t?|bestehe?n?t?|bestand|liegt|lag|ausge?z?u?schl[io].*)$/u;

/**
 * Where the deeds cannot be compared, only what the source calls likely and the review tells as done. Where the verb of the
 * source is the asking itself, its noun has to name the deed: droht mit einer Klage.
 */
function isOpen(clause: Said, other: Said, { isLoose, cover }: Score, strength: number): boolean {
  if (isLoose)
    return (other.state & GUESSED) !== 0 && strength >= MIN_STRENGTH && cover >= MIN_LOOSE && clause.isDone();
  if (!other.isMain || (other.state & (GUESSED | PLANNED | ABLE | PENDING)) !== 0) return true;
  const { deeds } = other.index();
  return clause
    .terms()
    .some(
      ({ isDeed, stem, whole }) =>
        isDeed && (deeds.has(stem) || [...deeds].some(each => each.startsWith(whole))),
    );
}

const MIN_STRENGTH = 0.5;
const MIN_LOOSE = 0.66;

function joined(x: Index, y: Index): Index {
  return {
    stems: new Set([...x.stems, ...y.stems]),
    verbs: x.verbs,
    deeds: x.deeds,
    nouns: [...x.nouns, ...y.nouns],
    groups: x.groups,
  };
}

/** Das kündigte sie an: the sentence behind says how sure the one before is. */
function announcedBehind({ reading, of }: Told, at: number): number {
  const spans = reading.sentences();
  const behind = reading.text.slice(spans[at * 2 + 2], (spans[at * 2 + 2] ?? 0) + 12);
  if (!/^(?:Das|Dies|Dafür|Darüber|So|Davon) \p{Ll}/u.test(behind)) return 0;
  const next = of(at + 1).clauses[0];
  // Das hatte sie gefordert: so it came about.
  if (next?.words.some(({ word }) => /^hatten?$/.test(word.lower))) return 0;
  return (next?.state ?? 0) & (OPEN | PLANNED | PENDING | DENIED);
}

const MAX_PLACES = 6;
const MIN_COVER = 0.6;
const MIN_DENIED = 0.8;
/** Of the clause of the source. */
const MIN_BACK: Readonly<Record<Turn, number>> = { open: 0.25, denied: 0.5 };
const SAME = 1;

/** The sentence or one of the next two says that it was decided, granted or admitted. */
function isSettled(there: Told, sentence: number): boolean {
  return [0, 1, 2].some(step =>
    there
      .of(sentence + step)
      .clauses.some(
        clause =>
          clause.isMain &&
          (clause.state & SETTLED) !== 0 &&
          (clause.state & UNSURE) === 0 &&
          !isQuoted(there.reading, clause),
      ),
  );
}

function isHeadline({ reading }: Told, at: number): boolean {
  const spans = reading.sentences();
  return (
    at === 0 && (spans[1] ?? 0) <= LONGEST_TITLE && /\n\s*$/.test(reading.text.slice(spans[0], spans[2]))
  );
}

const LONGEST_TITLE = 140;

/** The review leaves the same open in another sentence. */
function isKept(own: Told, at: number, other: Said): boolean {
  const terms = other.terms();
  const sentences = Math.min(own.reading.sentences().length / 2, MAX_KEPT);
  for (let each = 0; each < sentences; each++) {
    if (each === at) continue;
    const { clauses, index } = own.of(each);
    for (const clause of clauses) {
      if ((clause.state & (OPEN | PLANNED | PENDING)) === 0) continue;
      const score = scoreOf(terms, [], clause.index(), index());
      if (score && !score.isLoose && score.cover >= KEPT) return true;
    }
  }
  return false;
}

const MAX_KEPT = 120;
const KEPT = 0.45;
