import { tokenize } from '../../src/shared/domain/text/tokens';
import type { Answer } from './peers';
import type { Pair } from './texts';

export interface Verdict {
  /** What the answer calls equal is equal, in order, and with the rest makes both texts. */
  readonly isValid: boolean;
  /** Says of itself that it gave up in places. */
  readonly isCoarse: boolean;
  /** Words and marks deleted and inserted. */
  readonly editSize: number;
  readonly hunks: number;
  readonly moves: number;
  /** Of the unedited characters of moved paragraphs, how many it calls moved; null where none were moved. */
  readonly movedShare: number | null;
  /** Characters called moved outside of moved paragraphs. */
  readonly movedElsewhere: number;
}

/** Judges an answer apart from the algorithm that gave it; null for one that says nothing. */
export function checkAnswer(answer: Answer, pair: Pair): Verdict | null {
  if (answer.kind === 'floor') return null;
  const none = { isCoarse: false, moves: 0, movedShare: null, movedElsewhere: 0 };
  if (answer.kind === 'words') {
    const { left, right, runs } = answer;
    return { ...none, ...checkRuns(left, right, runs), ...sizeOfRuns(runs, left.length, right.length) };
  }
  if (answer.kind === 'parts') return { ...none, ...checkParts(answer.parts, pair) };
  const { runs, moves, isCoarse } = answer;
  return {
    ...none,
    ...checkRuns(pair.left, pair.right, runs),
    ...sizeInTokens(runs, pair),
    isCoarse,
    moves: new Set(Array.from({ length: moves.length / 4 }, (_, row) => moves[row * 4 + 3])).size,
    ...movedShares(runs, moves, pair),
  };
}

function checkRuns(left: ArrayLike<unknown>, right: ArrayLike<unknown>, runs: ArrayLike<number>) {
  let [leftDone, rightDone] = [0, 0];
  for (let at = 0; at < runs.length; at += 3) {
    const [i, j, length] = [runs[at] ?? -1, runs[at + 1] ?? -1, runs[at + 2] ?? 0];
    if (i < leftDone || j < rightDone || length <= 0) return { isValid: false };
    for (let k = 0; k < length; k++) if (left[i + k] !== right[j + k]) return { isValid: false };
    [leftDone, rightDone] = [i + length, j + length];
  }
  return { isValid: leftDone <= left.length && rightDone <= right.length };
}

function sizeOfRuns(runs: ArrayLike<number>, leftLength: number, rightLength: number) {
  let equal = 0;
  for (let at = 2; at < runs.length; at += 3) equal += runs[at] ?? 0;
  return { editSize: leftLength + rightLength - 2 * equal, hunks: countHunks(runs, leftLength, rightLength) };
}

function countHunks(runs: ArrayLike<number>, leftLength: number, rightLength: number): number {
  let [hunks, leftDone, rightDone] = [0, 0, 0];
  for (let at = 0; at <= runs.length; at += 3) {
    const [i, j] = [runs[at] ?? leftLength, runs[at + 1] ?? rightLength];
    if (i > leftDone || j > rightDone) hunks++;
    leftDone = i + (runs[at + 2] ?? 0);
    rightDone = j + (runs[at + 2] ?? 0);
  }
  return hunks;
}

/** A token counts as kept where all of it is equal. */
function sizeInTokens(runs: ArrayLike<number>, { left, right }: Pair) {
  const touched = (text: string, side: 0 | 1) => {
    const { starts, ends } = tokenize(text);
    let [run, count] = [0, 0];
    for (let i = 0; i < starts.length; i++) {
      const end = ends[i] ?? 0;
      while (run < runs.length && (runs[run + side] ?? 0) + (runs[run + 2] ?? 0) < end) run += 3;
      if (run >= runs.length || (runs[run + side] ?? 0) > (starts[i] ?? 0)) count++;
    }
    return count;
  };
  return {
    editSize: touched(left, 0) + touched(right, 1),
    hunks: countHunks(runs, left.length, right.length),
  };
}

/** White space between words is left out: diffWords takes it from either side. */
function checkParts(parts: readonly (readonly [number, string])[], { left, right }: Pair) {
  const plain = (text: string) => text.replace(/\s+/gu, '');
  const side = (other: number) =>
    plain(
      parts
        .filter(([operation]) => operation !== other)
        .map(([, text]) => text)
        .join(''),
    );
  let [editSize, hunks, wasChange] = [0, 0, false];
  for (const [operation, text] of parts) {
    if (operation !== 0) editSize += tokenize(text).starts.length;
    if (operation !== 0 && !wasChange) hunks++;
    wasChange = operation !== 0;
  }
  return { isValid: side(1) === plain(left) && side(-1) === plain(right), editSize, hunks };
}

function movedShares(runs: ArrayLike<number>, moves: ArrayLike<number>, { right, moved }: Pair) {
  const isMoved = new Uint8Array(right.length);
  for (let at = 0; at < moves.length; at += 4) {
    const start = moves[at + 1] ?? 0;
    isMoved.fill(1, start, start + (moves[at + 2] ?? 0));
  }
  for (let at = 0; at < runs.length; at += 3) {
    const start = runs[at + 1] ?? 0;
    isMoved.fill(2, start, start + (runs[at + 2] ?? 0));
  }
  let [inside, found] = [0, 0];
  let total = 0;
  for (const kind of isMoved) if (kind === 1) total++;
  for (let at = 0; at < moved.length; at += 2) {
    for (let offset = moved[at] ?? 0; offset < (moved[at + 1] ?? 0); offset++) {
      // What still matches was moved less far than something else was.
      if (isMoved[offset] === 2) continue;
      inside++;
      if (isMoved[offset] === 1) found++;
    }
  }
  return { movedShare: inside === 0 ? null : found / inside, movedElsewhere: total - found };
}
