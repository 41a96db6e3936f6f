import { WORD_TOKEN } from '../text/tokens';
import { isWordAt, type TextPair } from './text-pair';

/** What is left of a run of old tokens in a stretch of new ones. Token numbers; `end` is exclusive. */
export interface Survival {
  /** From the first surviving token to the last one. */
  readonly start: number;
  readonly end: number;
  /** The old tokens that these two are. */
  readonly oldFirst: number;
  readonly oldLast: number;
  /** Words that stand there too, in order, of all words; of all tokens where none is a word. */
  readonly share: number;
}

/**
 * The best local alignment (Smith and Waterman 1981, gaps with two prices as Gotoh 1982 has them) of the old tokens
 * `oldStart` to `oldEnd` with a part of the new tokens `newStart` to `newEnd`; null where nothing is equal, or where
 * the pair's budget is used up. A new token whose partner on the path is another one is taken by nobody. O(n · m) steps.
 */
export function alignTokens(
  pair: TextPair,
  oldStart: number,
  oldEnd: number,
  newStart: number,
  newEnd: number,
): Survival | null {
  const rows = oldEnd - oldStart;
  const columns = newEnd - newStart;
  const cells = rows * columns;
  if (cells <= 0 || cells > MAX_CELLS) return null;
  pair.budget.steps -= cells;
  if (pair.budget.steps < 0) return null;
  const { ids: newIds } = pair.new;
  const ways = new Uint8Array((rows + 1) * (columns + 1));
  // Best scores that end with a match or nowhere, with new tokens left out, and with old tokens left out, by column.
  let before = new Float64Array(columns + 1);
  let current = new Float64Array(columns + 1);
  const removing = new Float64Array(columns + 1).fill(-Infinity);
  let best = 0;
  let bestRow = 0;
  let bestColumn = 0;
  for (let row = 1; row <= rows; row++) {
    const oldAt = oldStart + row - 1;
    const id = pair.old.ids[oldAt] ?? -1;
    const partner = pair.partners[oldAt] ?? -1;
    const weight = pair.weights[id] ?? 0;
    let inserting = -Infinity;
    current[0] = 0;
    for (let column = 1; column <= columns; column++) {
      const newAt = newStart + column - 1;
      let score = 0;
      let way = STOP;
      if (newIds[newAt] === id && isFree(pair, oldAt, newAt)) {
        const matched = (before[column - 1] ?? 0) + MATCH * weight + (partner === newAt ? ON_PATH : 0);
        if (matched > score) {
          score = matched;
          way = MATCHED;
        }
      } else {
        const replaced = (before[column - 1] ?? 0) - REPLACE;
        if (replaced > score) {
          score = replaced;
          way = REPLACED;
        }
      }
      const openInsert = (current[column - 1] ?? 0) - OPEN;
      inserting = Math.max(inserting - EXTEND, openInsert);
      if (inserting > score) {
        score = inserting;
        way = INSERTED;
      }
      const openRemove = (before[column] ?? 0) - OPEN;
      const removed = Math.max((removing[column] ?? 0) - EXTEND, openRemove);
      removing[column] = removed;
      if (removed > score) {
        score = removed;
        way = REMOVED;
      }
      if (inserting === openInsert) way |= INSERT_OPENS;
      if (removed === openRemove) way |= REMOVE_OPENS;
      ways[row * (columns + 1) + column] = way;
      current[column] = score;
      if (score > best) {
        best = score;
        bestRow = row;
        bestColumn = column;
      }
    }
    [before, current] = [current, before];
  }
  if (best === 0) return null;
  return trace(pair, oldStart, oldEnd, newStart, ways, columns + 1, bestRow, bestColumn);
}

const MAX_CELLS = 1_000_000;
const MATCH = 4;
/** Between equal words the diff chose one. */
const ON_PATH = 0.25;
const REPLACE = 0.5;
// A long insertion must not cost what is left behind it; a word without content alone must not pay for one.
const OPEN = 1.25;
const EXTEND = 0.02;

const STOP = 0;
const MATCHED = 1;
const REPLACED = 2;
const INSERTED = 3;
const REMOVED = 4;
const WAY_MASK = 7;
const INSERT_OPENS = 8;
const REMOVE_OPENS = 16;

function isFree({ owners }: TextPair, oldAt: number, newAt: number): boolean {
  const owner = owners[newAt] ?? -1;
  return owner < 0 || owner === oldAt;
}

function trace(
  pair: TextPair,
  oldStart: number,
  oldEnd: number,
  newStart: number,
  ways: Uint8Array,
  width: number,
  lastRow: number,
  lastColumn: number,
): Survival | null {
  let row = lastRow;
  let column = lastColumn;
  const oldTokens: number[] = [];
  const newTokens: number[] = [];
  for (;;) {
    const way = ways[row * width + column] ?? STOP;
    const kind = way & WAY_MASK;
    if (row === 0 || column === 0 || kind === STOP) break;
    if (kind === MATCHED || kind === REPLACED) {
      if (kind === MATCHED) {
        oldTokens.push(oldStart + row - 1);
        newTokens.push(newStart + column - 1);
      }
      row--;
      column--;
    } else if (kind === INSERTED) {
      while (column > 1 && ((ways[row * width + column] ?? 0) & INSERT_OPENS) === 0) column--;
      column--;
    } else {
      while (row > 1 && ((ways[row * width + column] ?? 0) & REMOVE_OPENS) === 0) row--;
      row--;
    }
  }
  return survivalOf(pair, oldStart, oldEnd, oldTokens.reverse(), newTokens.reverse());
}

/**
 * What the pairs of equal tokens, ascending on both sides, say about a passage; null where there are none. A few words
 * that a hole parts from the rest are left out: the larger the hole, the more they must weigh.
 */
export function survivalOf(
  pair: TextPair,
  oldStart: number,
  oldEnd: number,
  oldTokens: readonly number[],
  newTokens: readonly number[],
): Survival | null {
  let from = 0;
  let to = newTokens.length;
  const sums = [0];
  for (const at of oldTokens) sums.push((sums.at(-1) ?? 0) + (pair.weights[pair.old.ids[at] ?? 0] ?? 0));
  const weightOf = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0);
  for (let cut = from + 1; cut < to; cut++) {
    const hole = (newTokens[cut] ?? 0) - (newTokens[cut - 1] ?? 0) - 1;
    const least = leastBeside(hole, oldEnd - oldStart);
    if (least === 0) continue;
    if (weightOf(from, cut) < Math.min(least, weightOf(cut, to))) from = cut;
    else if (weightOf(cut, to) < least) to = cut;
  }
  const oldFirst = oldTokens[from];
  const oldLast = oldTokens[to - 1];
  if (oldFirst === undefined || oldLast === undefined) return null;
  let words = 0;
  for (let at = from; at < to; at++) if (isWordAt(pair.old, oldTokens[at] ?? 0)) words++;
  const total = countWords(pair, oldStart, oldEnd);
  const share = total > 0 ? words / total : (to - from) / (oldEnd - oldStart);
  return { start: newTokens[from] ?? 0, end: (newTokens[to - 1] ?? 0) + 1, oldFirst, oldLast, share };
}

/**
 * Whether both ends of a passage are on the path together with what stands right outside: then all between their images
 * is the passage, whatever was put in, as through a ledger.
 */
export function survivalBetweenEnds(pair: TextPair, oldStart: number, oldEnd: number): Survival | null {
  const { partners } = pair;
  const start = partners[oldStart] ?? -1;
  const last = partners[oldEnd - 1] ?? -1;
  if (start < 0 || last < 0) return null;
  const isHeld = (at: number, step: 1 | -1, edge: number) => {
    for (let k = 1; k <= HELD_BY; k++)
      if (partners[at + k * step] !== edge + k * step)
        return at + k * step < 0 || at + k * step >= partners.length;
    return true;
  };
  if (!isHeld(oldStart, -1, start) || !isHeld(oldEnd - 1, 1, last)) return null;
  let words = 0;
  let weight = 0;
  let before = start - 1;
  const farHole = LARGE_HOLE + 2 * (oldEnd - oldStart);
  const holes: { least: number; weight: number }[] = [];
  for (let at = oldStart; at < oldEnd; at++) {
    const partner = partners[at] ?? -1;
    if (partner < 0) continue;
    const hole = partner - before - 1;
    if (hole > WIDEST_HELD_HOLE) return null;
    if (hole >= SENTENCE_HOLE) holes.push({ least: hole > farHole ? MOST_BESIDE : LEAST_BESIDE, weight });
    if (isWordAt(pair.old, at)) words++;
    if (pair.old.kinds[at] === WORD_TOKEN) weight += pair.weights[pair.old.ids[at] ?? 0] ?? 0;
    before = partner;
  }
  // A number beside something new is not the passage: what was put in begins or ends with one, too.
  if (holes.some(hole => Math.min(hole.weight, weight - hole.weight) < hole.least)) return null;
  const share = words / Math.max(1, countWords(pair, oldStart, oldEnd));
  return { start, end: last + 1, oldFirst: oldStart, oldLast: oldEnd - 1, share };
}

/** What words must weigh beside a hole of so many tokens to belong to the rest. */
function leastBeside(hole: number, length: number): number {
  if (hole < SMALL_HOLE) return 0;
  return hole > LARGE_HOLE + 2 * length ? Infinity : Math.min(MOST_BESIDE, hole * WEIGHT_PER_GAP);
}

const HELD_BY = 3;
const WIDEST_HELD_HOLE = 400;
const SMALL_HOLE = 3;
const LARGE_HOLE = 60;
const WEIGHT_PER_GAP = 0.25;
const MOST_BESIDE = 3;
/** About a long sentence. */
const SENTENCE_HOLE = 30;
/** Less than any word weighs. */
const LEAST_BESIDE = 0.2;

export function countWords({ old }: TextPair, start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; at++) if (isWordAt(old, at)) words++;
  return words;
}
