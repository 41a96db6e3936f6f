import type { TokenList } from '../../text/tokens';
import { type IntList, pushTriple } from './int-list';

/** One text with its tokens; `ids` are equal where tokens are. `units` are those of the gaps only, in their places. */
export type Side = { text: string; units: Uint16Array; tokens: TokenList; ids: Int32Array };

/** Where two segments' runs leave something over: offsets and the tokens between them. */
export type Gap = {
  leftStart: number;
  leftEnd: number;
  rightStart: number;
  rightEnd: number;
  leftToken: number;
  leftTokenEnd: number;
  rightToken: number;
  rightTokenEnd: number;
};

/** Equal ids are equal hashes, and different tokens can share one. */
export function isSameToken(left: Side, i: number, right: Side, j: number): boolean {
  const start = left.tokens.starts[i] ?? 0;
  const otherStart = right.tokens.starts[j] ?? 0;
  const length = (left.tokens.ends[i] ?? 0) - start;
  if ((right.tokens.ends[j] ?? 0) - otherStart !== length) return false;
  for (let at = 0; at < length; at++) {
    if (left.units[start + at] !== right.units[otherStart + at]) return false;
  }
  return true;
}

/** Adds a match, or makes the last one longer where it goes on without a break on both sides. */
export function addRun(runs: IntList, leftStart: number, rightStart: number, length: number): void {
  if (length === 0) return;
  const { items, count } = runs;
  if (count > 0) {
    const lastLength = items[count - 1] ?? 0;
    if (
      (items[count - 3] ?? 0) + lastLength === leftStart &&
      (items[count - 2] ?? 0) + lastLength === rightStart
    ) {
      items[count - 1] = lastLength + length;
      return;
    }
  }
  pushTriple(runs, leftStart, rightStart, length);
}

/** Adds the matched tokens of a gap and the equal white space around them, as far as it goes. */
export function addGapRuns(runs: IntList, left: Side, right: Side, partners: Int32Array, gap: Gap): void {
  const leftStarts = left.tokens.starts;
  const leftEnds = left.tokens.ends;
  const rightStarts = right.tokens.starts;
  const rightEnds = right.tokens.ends;
  let leftDone = gap.leftStart;
  let rightDone = gap.rightStart;
  let leftNext = gap.leftToken;
  let rightNext = gap.rightToken;
  for (let i = gap.leftToken; i <= gap.leftTokenEnd; i++) {
    const isEnd = i === gap.leftTokenEnd;
    const j = isEnd ? gap.rightTokenEnd : (partners[i] ?? -1);
    if (j < 0 || (!isEnd && !isSameToken(left, i, right, j))) continue;
    const leftStop = isEnd ? gap.leftEnd : (leftStarts[i] ?? 0);
    const rightStop = isEnd ? gap.rightEnd : (rightStarts[j] ?? 0);
    const leftSpace = i > leftNext ? (leftStarts[leftNext] ?? 0) : leftStop;
    const rightSpace = j > rightNext ? (rightStarts[rightNext] ?? 0) : rightStop;
    const leading = equalAfter(left.units, leftDone, leftSpace, right.units, rightDone, rightSpace);
    addRun(runs, leftDone, rightDone, leading);
    const leftFrom = Math.max(leftDone + leading, i > leftNext ? (leftEnds[i - 1] ?? 0) : 0);
    const rightFrom = Math.max(rightDone + leading, j > rightNext ? (rightEnds[j - 1] ?? 0) : 0);
    const trailing = equalBefore(left.units, leftFrom, leftStop, right.units, rightFrom, rightStop);
    addRun(runs, leftStop - trailing, rightStop - trailing, trailing);
    if (isEnd) return;
    leftDone = leftEnds[i] ?? 0;
    rightDone = rightEnds[j] ?? 0;
    addRun(runs, leftStop, rightStop, leftDone - leftStop);
    leftNext = i + 1;
    rightNext = j + 1;
  }
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** Length of the equal white space from both starts on; never between CR and LF. */
function equalAfter(
  left: Uint16Array,
  i: number,
  iEnd: number,
  right: Uint16Array,
  j: number,
  jEnd: number,
): number {
  let length = 0;
  while (i + length < iEnd && j + length < jEnd && left[i + length] === right[j + length]) length++;
  if (length === 0 || left[i + length - 1] !== CARRIAGE_RETURN) return length;
  const isCut =
    (i + length < left.length && left[i + length] === LINE_FEED) ||
    (j + length < right.length && right[j + length] === LINE_FEED);
  return isCut ? length - 1 : length;
}

/** Length of the equal white space up to both ends. */
function equalBefore(
  left: Uint16Array,
  iStart: number,
  i: number,
  right: Uint16Array,
  jStart: number,
  j: number,
): number {
  let length = 0;
  while (i - length > iStart && j - length > jStart && left[i - length - 1] === right[j - length - 1])
    length++;
  if (length === 0 || left[i - length] !== LINE_FEED) return length;
  const isCut =
    (i - length > 0 && left[i - length - 1] === CARRIAGE_RETURN) ||
    (j - length > 0 && right[j - length - 1] === CARRIAGE_RETURN);
  return isCut ? length - 1 : length;
}
