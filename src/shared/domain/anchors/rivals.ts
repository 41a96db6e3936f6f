import { findFreeRuns } from './occurrences';
import type { Candidate, Search } from './search';
import { type Agreement, compareSurroundings, equalReach, isWholeLine, type TokenRun } from './surroundings';
import type { TextPair } from './text-pair';

/**
 * The candidate that the diff's path leads to, unless its surroundings speak against it or another place or another old
 * passage fits as well: a path through equal passages is one of several, and says nothing about which of them is which.
 */
export function chooseOnPath(search: Search, run: TokenRun, candidate: Candidate): Candidate | null {
  const { pair } = search;
  if (pair.budget.steps < 0) return null;
  const agreement = compareSurroundings(pair, run, candidate);
  const isLine = candidate.share === 1 && isWholeLine(pair, run, candidate);
  if (!isLine && !isSupported(agreement, informationOnPath(pair, run) * candidate.share)) return null;
  const isRivalled = (old: TokenRun, place: TokenRun) => {
    if (!isNearlyAsClose(pair, run, candidate, old, place)) return false;
    if (isLine && !isWholeLine(pair, old, place)) return false;
    // Of two equal lines side by side, one of which is new or gone, either may be the one.
    if (isLine && isAheadOnOneSide(pair, old, place, run, candidate)) return true;
    const rival = compareSurroundings(pair, old, place);
    return rival.mean > agreement.mean - MIN_MARGIN && !reachesFurther(pair, run, candidate, old, place);
  };
  const places = findFreeRuns(search.freeNew, pair.old, run) ?? [];
  if (places.some(place => place.start !== candidate.start && isRivalled(run, place))) return null;
  const others = findFreeRuns(search.freeOld, pair.old, run) ?? [];
  if (others.some(old => old.start !== run.start && isRivalled(old, candidate))) return null;
  return !isLine && isTakenForAnother(search, run, candidate) ? null : candidate;
}

/** Whether the passage's own line or sentence stands elsewhere: then the path went through a look-alike. */
function isTakenForAnother(search: Search, run: TokenRun, candidate: TokenRun): boolean {
  const { pair } = search;
  const { before, after } = equalReach(pair, run, candidate);
  if (Math.min(before, after) > ENOUGH_EQUAL) return false;
  return misplacedRuns(search, run).some(
    place =>
      place.start !== candidate.start &&
      (isWholeLine(pair, run, place) || reachesFurther(pair, run, place, run, candidate)),
  );
}

/** Where the passage's line, or more around it, stands than around the passage that the path pairs with that place. */
export function misplacedRuns(search: Search, run: TokenRun): TokenRun[] {
  const { pair } = search;
  const places = findFreeRuns(search.allNew(), pair.old, run) ?? [];
  return places.filter(place => {
    const start = pair.owners[place.start] ?? -1;
    if (start < 0 || start === run.start) return false;
    const owner = { start, end: start + place.end - place.start };
    if (isWholeLine(pair, run, place) && !isWholeLine(pair, owner, place)) return true;
    return reachesFurther(pair, run, place, owner, place);
  });
}

const ENOUGH_EQUAL = 8;

/** How much of it would surprise by chance: about the number of its rare words. */
export function informationOf({ old, weights }: TextPair, run: TokenRun): number {
  let sum = 0;
  for (let at = run.start; at < run.end; at++) sum += weights[old.ids[at] ?? 0] ?? 0;
  return sum;
}

/** The same with what stands right beside the passage and stands beside its image, too. */
function informationOnPath(pair: TextPair, run: TokenRun): number {
  const { partners } = pair;
  let { start, end } = run;
  for (
    let k = 0;
    k < NEAR && (partners[start] ?? -1) > 0 && partners[start - 1] === (partners[start] ?? 0) - 1;
    k++
  )
    start--;
  for (
    let k = 0;
    k < NEAR && (partners[end - 1] ?? -1) >= 0 && partners[end] === (partners[end - 1] ?? 0) + 1;
    k++
  )
    end++;
  return informationOf(pair, { start, end });
}

/** In tokens. */
const NEAR = 6;
const MIN_MARGIN = 0.1;

// Only lone words are asked for more than their place on the path: the diff pairs a `der` of a rewritten sentence as well.
function isSupported({ before, after, mean }: Agreement, information: number): boolean {
  return information >= 2 || mean >= 0.2 || Math.max(before, after) >= 0.35;
}

/** Whether the two tokens on one side, or on both together, let it be as good; asked first because it is quick. */
function isNearlyAsClose(
  pair: TextPair,
  run: TokenRun,
  place: TokenRun,
  old: TokenRun,
  other: TokenRun,
): boolean {
  const own = closeness(pair, run, place);
  const rival = closeness(pair, old, other);
  return (
    Math.max(rival.before, rival.after) === 2 || rival.before + rival.after >= own.before + own.after - 1
  );
}

function closeness({ old, new: next }: TextPair, run: TokenRun, place: TokenRun) {
  let before = 0;
  let after = 0;
  for (let k = 0; k < 2; k++) {
    if (old.ids[run.start - 1 - k] === next.ids[place.start - 1 - k]) before++;
    if (old.ids[run.end + k] === next.ids[place.end + k]) after++;
  }
  return { before, after };
}

/** Whether more is equal around one passage at one place than around another at another, and on neither side less. */
function reachesFurther(
  pair: TextPair,
  run: TokenRun,
  place: TokenRun,
  old: TokenRun,
  other: TokenRun,
): boolean {
  const own = equalReach(pair, run, place);
  const rival = equalReach(pair, old, other);
  const gain = own.before + own.after - rival.before - rival.after;
  return own.before >= rival.before && own.after >= rival.after && gain > 0;
}

/** Whether a passage's surroundings at a place agree on one side clearly further than those of another at another. */
export function isAheadOnOneSide(
  pair: TextPair,
  old: TokenRun,
  place: TokenRun,
  run: TokenRun,
  other: TokenRun,
): boolean {
  const reach = equalReach(pair, old, place);
  const own = equalReach(pair, run, other);
  return reach.before > own.before + CLEARLY_AHEAD || reach.after > own.after + CLEARLY_AHEAD;
}

const CLEARLY_AHEAD = 3;
