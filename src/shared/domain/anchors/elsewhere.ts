import { alignTokens, countWords } from './align-tokens';
import { findFreeRuns, placesOf } from './occurrences';
import { informationOf, isAheadOnOneSide, misplacedRuns } from './rivals';
import type { Candidate, Search } from './search';
import { compareSurroundings, isWholeLine, type TokenRun, weighEqualRun } from './surroundings';
import type { TextPair } from './text-pair';

/**
 * The one place, among those that the diff gave to nobody else, where the passage stands with enough of its words and its
 * surroundings, and clearly better than at any other; null for none. First the same words, then most of them.
 */
export function findElsewhere(search: Search, run: TokenRun, rejected: Candidate | null): Candidate | null {
  const places = findFreeRuns(search.freeNew, search.pair.old, run);
  if (places === null || search.pair.budget.steps < 0) return null;
  const owned = misplacedRuns(search, run).filter(place => !places.some(free => free.start === place.start));
  const equal: Candidate[] = [...places, ...owned].map(place => ({
    ...place,
    oldFirst: run.start,
    oldLast: run.end - 1,
    share: 1,
    isElsewhere: true,
  }));
  if (rejected !== null && rejected.share === 1) equal.push(rejected);
  const candidates = equal.length > 0 ? equal : findSimilar(search, run);
  return chooseBest(search, run, candidates);
}

function chooseBest(search: Search, run: TokenRun, candidates: readonly Candidate[]): Candidate | null {
  const { pair, freeOld } = search;
  const isFree = candidates.every(({ start }) => (pair.owners[start] ?? -1) < 0);
  const rated = candidates.map(candidate => rate(pair, run, candidate, isFree));
  const best = rated.reduce<Rated | null>((a, b) => (a === null || merit(b) > merit(a) ? b : a), null);
  if (best === null) return null;
  const rivals = (findFreeRuns(freeOld, pair.old, run) ?? [])
    .filter(({ start }) => start !== run.start)
    .map(old => rate(pair, old, best.candidate, isFree));
  const others = [...rated.filter(other => other !== best), ...rivals];
  const isOwnLine = best.isLine && others.every(({ isLine }) => !isLine);
  const isHeavy =
    best.weight >= MIN_RUN_WEIGHT && others.every(({ weight }) => best.weight >= weight * MIN_RATIO);
  const least = informationOf(pair, run) < LITTLE_INFORMATION ? MIN_AGREEMENT_OF_LITTLE : MIN_AGREEMENT;
  const isSurrounded =
    best.agreement >= least && others.every(({ agreement }) => best.agreement - agreement >= MIN_MARGIN);
  if (isOwnLine) return best.candidate;
  return (isHeavy || isSurrounded) && !isContested(pair, best, others) ? best.candidate : null;
}

interface Rated {
  readonly old: TokenRun;
  readonly candidate: Candidate;
  readonly agreement: number;
  readonly weight: number;
  readonly isLine: boolean;
}

function rate(pair: TextPair, old: TokenRun, candidate: Candidate, isFree: boolean): Rated {
  const isEqual = candidate.share === 1;
  return {
    old,
    candidate,
    agreement: candidate.share - 1 + compareSurroundings(pair, old, candidate).mean,
    weight: isEqual
      ? weighEqualRun(pair, old, candidate, isFree)
      : informationOf(pair, old) * candidate.share,
    isLine: isEqual && isWholeLine(pair, old, candidate),
  };
}

function merit({ weight, agreement }: Rated): number {
  return weight + 4 * agreement;
}

/** Whether another one goes further on one side: a copy beside the original takes half of its surroundings. */
function isContested(pair: TextPair, { old, candidate }: Rated, others: readonly Rated[]): boolean {
  if (candidate.share < 1) return false;
  return others.some(other => isAheadOnOneSide(pair, other.old, other.candidate, old, candidate));
}

// Set on the first seeds of bench/anchors so that nothing is placed wrongly for want of caution: a run of about five rare
// words is the passage, and the next best one must be clearly less; few words need half of their surroundings.
const MIN_RUN_WEIGHT = 5;
const MIN_RATIO = 1.4;
const MIN_AGREEMENT = 0.5;
/** A number or a word without content is everywhere. */
const LITTLE_INFORMATION = 1;
const MIN_AGREEMENT_OF_LITTLE = 0.8;
const MIN_MARGIN = 0.15;
const MIN_FUZZY_SHARE = 0.75;
const MIN_FUZZY_WORDS = 5;
const MAX_VOTE_PLACES = 24;
const MAX_WINDOWS = 3;

/** Aligns the run with the windows for which most of its rare words vote. */
function findSimilar(search: Search, run: TokenRun): Candidate[] {
  const { pair, freeNew } = search;
  if (countWords(pair, run.start, run.end) < MIN_FUZZY_WORDS) return [];
  const length = run.end - run.start;
  const bucket = Math.max(8, length);
  const votes = new Map<number, number>();
  for (let at = run.start; at < run.end; at++) {
    const id = pair.old.ids[at] ?? 0;
    const places = placesOf(freeNew, id);
    if (places.length > MAX_VOTE_PLACES) continue;
    for (const place of places) {
      const key = Math.floor((place - (at - run.start)) / bucket);
      votes.set(key, (votes.get(key) ?? 0) + (pair.weights[id] ?? 0));
    }
  }
  const windows = [...votes].sort((a, b) => b[1] - a[1]).slice(0, MAX_WINDOWS * 2);
  const found: Candidate[] = [];
  for (const [key] of windows) {
    const start = Math.max(0, (key - 1) * bucket);
    const end = Math.min(pair.new.count, (key + 3) * bucket);
    const survival = alignTokens(pair, run.start, run.end, start, end);
    if (!survival || survival.share < MIN_FUZZY_SHARE) continue;
    if (found.some(other => other.start < survival.end && survival.start < other.end)) continue;
    found.push({ ...survival, isElsewhere: true });
  }
  return found;
}
