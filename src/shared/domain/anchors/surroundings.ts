import { isLineBreak } from '../text/char-classes';
import type { TextPair, TokenText } from './text-pair';

/** How well the surroundings of a passage of the old text agree with those of a place in the new one: each side, 0 to 1. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
  /** Both together. */
  readonly mean: number;
}

/** A run of tokens: `end` is exclusive. */
export interface TokenRun {
  readonly start: number;
  readonly end: number;
}

/**
 * Agreement over REACH tokens on each side. A token counts for more the nearer it stands, and only in order; what was put
 * in between costs as much as it moves the rest away. The beginning and the end of a text count as a token.
 */
export function compareSurroundings(pair: TextPair, old: TokenRun, place: TokenRun): Agreement {
  const before = agreementOfSide(pair, old.start - 1, place.start - 1, -1);
  const after = agreementOfSide(pair, old.end, place.end, 1);
  return { before, after, mean: (before + after) / 2 };
}

/** How many tokens in a row are equal right before and right behind; neither beyond FAR tokens. */
export function equalReach(
  pair: TextPair,
  old: TokenRun,
  place: TokenRun,
): { before: number; after: number } {
  return {
    before: reachOfSide(pair, old.start - 1, place.start - 1, -1),
    after: reachOfSide(pair, old.end, place.end, 1),
  };
}

/**
 * How much the longest run of equal tokens around the passage, itself included, would surprise by chance: about the number
 * of its rare words. At most MOST_AROUND tokens on each side; `isFree` ends it where the diff's path pairs a token.
 */
export function weighEqualRun(pair: TextPair, old: TokenRun, place: TokenRun, isFree: boolean): number {
  let weight = 0;
  for (let at = old.start; at < old.end; at++) weight += pair.weights[pair.old.ids[at] ?? 0] ?? 0;
  for (const step of [-1, 1] as const) {
    let oldAt = step < 0 ? old.start - 1 : old.end;
    let newAt = step < 0 ? place.start - 1 : place.end;
    for (let k = 0; k < MOST_AROUND; k++, oldAt += step, newAt += step) {
      const id = idAt(pair.old, oldAt);
      if (id === EDGE || id !== idAt(pair.new, newAt)) break;
      if (isFree && ((pair.owners[newAt] ?? -1) >= 0 || (pair.partners[oldAt] ?? -1) >= 0)) break;
      weight += pair.weights[id] ?? 0;
    }
  }
  return weight;
}

/** Whether the whole lines that the passage begins and ends in stand at the place, but for white space. */
export function isWholeLine(pair: TextPair, old: TokenRun, place: TokenRun): boolean {
  for (const step of [-1, 1] as const) {
    let oldAt = step < 0 ? old.start : old.end - 1;
    let newAt = step < 0 ? place.start : place.end - 1;
    for (let k = 0; ; k++, oldAt += step, newAt += step) {
      if (k > MOST_IN_LINE || pair.old.ids[oldAt] !== pair.new.ids[newAt]) return false;
      const breaks = lineBreaksBeside(pair.old, oldAt, step);
      const newBreaks = lineBreaksBeside(pair.new, newAt, step);
      // One that stands in one text only is where lines are broken at a width.
      if (Math.min(breaks, newBreaks) === 0 && Math.max(breaks, newBreaks) > 1) return false;
      if (Math.min(breaks, newBreaks) > 0) {
        pair.budget.steps -= k;
        break;
      }
    }
  }
  return true;
}

/** Between a token and the next one in a direction; many where the text ends. */
function lineBreaksBeside({ text, starts, ends, count }: TokenText, at: number, step: 1 | -1): number {
  const next = at + step;
  if (next < 0 || next >= count) return EDGE_BREAKS;
  const [from = 0, to = 0] = step > 0 ? [ends[at], starts[next]] : [ends[next], starts[at]];
  let breaks = 0;
  for (let offset = from; offset < to; offset++)
    if (isLineBreak(text.charCodeAt(offset)) && text.charCodeAt(offset) !== CARRIAGE_RETURN) breaks++;
  return breaks;
}

const EDGE_BREAKS = 9;
const CARRIAGE_RETURN = 13;
const MOST_IN_LINE = 500;
const MOST_AROUND = 40;
const REACH = 24;
const NEW_REACH = 32;
const HALF_DISTANCE = 6;
const FAR = 4_000;
const MIN_WEIGHT = 0.2;

// By distance; beyond REACH only for new tokens that stand further away because something was put in between.
const NEARNESS = Float64Array.from(
  { length: NEW_REACH },
  (_, distance) => 1 / (1 + distance / HALF_DISTANCE),
);

function agreementOfSide(pair: TextPair, oldFrom: number, newFrom: number, step: 1 | -1): number {
  const sums = new Float64Array(NEW_REACH + 1);
  let most = 0;
  pair.budget.steps -= REACH * NEW_REACH;
  for (let k = 0; k < REACH; k++) {
    const oldAt = oldFrom + k * step;
    const id = idAt(pair.old, oldAt);
    const weight = id === EDGE ? 1 : MIN_WEIGHT + (pair.weights[id] ?? 0);
    most += weight * (NEARNESS[k] ?? 0);
    let diagonal = 0;
    for (let m = 0; m < NEW_REACH; m++) {
      const above = sums[m + 1] ?? 0;
      const newAt = newFrom + m * step;
      let sum = Math.max(above, sums[m] ?? 0);
      if (newAt >= -1 && newAt <= pair.new.count && idAt(pair.new, newAt) === id) {
        sum = Math.max(sum, diagonal + weight * (NEARNESS[Math.max(k, m)] ?? 0));
      }
      sums[m + 1] = sum;
      diagonal = above;
    }
    if (id === EDGE) break;
  }
  return (sums[NEW_REACH] ?? 0) / most;
}

const EDGE = -1;

function idAt({ ids, count }: TokenText, at: number): number {
  return at < 0 || at >= count ? EDGE : (ids[at] ?? EDGE);
}

function reachOfSide(pair: TextPair, oldFrom: number, newFrom: number, step: 1 | -1): number {
  let length = 0;
  for (let oldAt = oldFrom, newAt = newFrom; length < FAR; oldAt += step, newAt += step) {
    const id = idAt(pair.old, oldAt);
    if (id !== idAt(pair.new, newAt)) break;
    length++;
    if (id === EDGE) return FAR;
  }
  pair.budget.steps -= length;
  return length;
}
