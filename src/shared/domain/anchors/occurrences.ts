import type { TokenRun } from './surroundings';
import type { TokenText } from './text-pair';

/** Where each token stands among those that nothing on the diff's path is paired with. */
export interface FreeIndex {
  readonly side: TokenText;
  /** The places of id i are `places[firsts[i]]` up to `places[firsts[i + 1]]`, ascending. */
  readonly firsts: Int32Array;
  readonly places: Int32Array;
}

/** `paired` is the partners of the old text or the owners of the new one: -1 is free. Linear. */
export function indexFreeTokens(side: TokenText, paired: Int32Array, idCount: number): FreeIndex {
  const firsts = new Int32Array(idCount + 1);
  for (let at = 0; at < side.count; at++) {
    if (paired[at] === -1) {
      const id = side.ids[at] ?? 0;
      firsts[id + 1] = (firsts[id + 1] ?? 0) + 1;
    }
  }
  for (let id = 0; id < idCount; id++) firsts[id + 1] = (firsts[id + 1] ?? 0) + (firsts[id] ?? 0);
  const nexts = firsts.slice();
  const places = new Int32Array(firsts[idCount] ?? 0);
  for (let at = 0; at < side.count; at++) {
    if (paired[at] === -1) {
      const id = side.ids[at] ?? 0;
      places[nexts[id] ?? 0] = at;
      nexts[id] = (nexts[id] ?? 0) + 1;
    }
  }
  return { side, firsts, places };
}

export function placesOf({ firsts, places }: FreeIndex, id: number): Int32Array {
  return places.subarray(firsts[id] ?? 0, firsts[id + 1] ?? 0);
}

/**
 * Runs of the indexed text equal to `run` of `text`, ascending; null where even its rarest token is free at more than
 * MAX_PLACES places.
 */
export function findFreeRuns(index: FreeIndex, text: TokenText, run: TokenRun): TokenRun[] | null {
  let rarest = run.start;
  let rarestCount = Infinity;
  for (let at = run.start; at < run.end && rarestCount > 0; at++) {
    const { length } = placesOf(index, text.ids[at] ?? 0);
    if (length < rarestCount) {
      rarest = at;
      rarestCount = length;
    }
  }
  if (rarestCount > MAX_PLACES) return null;
  const found: TokenRun[] = [];
  for (const place of placesOf(index, text.ids[rarest] ?? 0)) {
    const start = place - (rarest - run.start);
    if (start >= 0 && isEqualRun(index, text, run, start))
      found.push({ start, end: start + run.end - run.start });
  }
  return found;
}

const MAX_PLACES = 200;

function isEqualRun({ side }: FreeIndex, text: TokenText, run: TokenRun, start: number): boolean {
  for (let at = run.start; at < run.end; at++) {
    if (side.ids[start + at - run.start] !== text.ids[at]) return false;
  }
  return true;
}
