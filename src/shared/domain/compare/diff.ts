import type { Diff } from '../../model/comparison';
import { type Tokens, tokenize } from '../text/tokens';
import { changesBetween } from './changes';
import { matchTokens } from './match-tokens';
import { dissolveWeakMatches } from './readable-matches';
import { slideChanges } from './slide-changes';

/**
 * What is equal in two versions of a text, and a class for each change between.
 *
 * Matches are runs of identical characters made of whole tokens and the white space between them, as long as they can
 * be, ascending on both sides; changes cover exactly the rest. Exchanging the sides exchanges the answer's sides and
 * nothing else. Not smallest on purpose: see `dissolveWeakMatches`. `language` (BCP 47) is used for the classes only.
 *
 * `stepLimit` bounds the search (about one comparison a step); what is not refined by then is one change and
 * `isCoarse` is true. Memory O(n + m).
 */
export function diffTexts(
  left: string,
  right: string,
  language = 'und',
  stepLimit = defaultStepLimit(left, right),
): Diff {
  // Ties between equally good matches depend on the side; one order for both calls makes the answers mirror.
  const isSwapped = left.length > right.length || (left.length === right.length && left > right);
  const found = isSwapped ? findMatches(right, left, stepLimit) : findMatches(left, right, stepLimit);
  const matches = isSwapped ? swapped(found.matches) : found.matches;
  const changes = changesBetween(left, right, matches, language);
  return {
    mode: 'diff',
    matches: Int32Array.from(matches),
    changes: Int32Array.from(changes),
    isCoarse: found.isCoarse,
  };
}

/** Bounds the search to about a second; two texts of 100,000 words with every fifth word touched need far less. */
function defaultStepLimit(left: string, right: string): number {
  return 30_000_000 + 20 * (left.length + right.length);
}

function findMatches(
  left: string,
  right: string,
  stepLimit: number,
): { matches: number[]; isCoarse: boolean } {
  const leftTokens = tokenize(left);
  const rightTokens = tokenize(right);
  const ids = new Map<string, number>();
  const leftIds = intern(left, leftTokens, ids);
  const rightIds = intern(right, rightTokens, ids);
  const { partners, isCoarse } = matchTokens(leftIds, rightIds, stepLimit);
  dissolveWeakMatches(partners, left, leftTokens, rightIds.length);
  slideChanges(partners, leftIds, left, leftTokens);
  const partnersOfRight = inverted(partners, rightIds.length);
  slideChanges(partnersOfRight, rightIds, right, rightTokens);
  partners.set(inverted(partnersOfRight, partners.length));
  return { matches: characterRuns(left, right, leftTokens, rightTokens, partners), isCoarse };
}

function inverted(partners: Int32Array, length: number): Int32Array {
  const inverse = new Int32Array(length).fill(-1);
  for (const [i, partner] of partners.entries()) if (partner >= 0) inverse[partner] = i;
  return inverse;
}

function intern(text: string, tokens: Tokens, ids: Map<string, number>): Int32Array {
  const interned = new Int32Array(tokens.starts.length);
  for (let i = 0; i < interned.length; i++) {
    const token = text.slice(tokens.starts[i], tokens.ends[i]);
    const id = ids.get(token) ?? ids.size;
    if (id === ids.size) ids.set(token, id);
    interned[i] = id;
  }
  return interned;
}

/** Triples (leftStart, rightStart, length) of matched tokens and the equal white space around them. */
function characterRuns(
  left: string,
  right: string,
  leftTokens: Tokens,
  rightTokens: Tokens,
  partners: Int32Array,
): number[] {
  const runs: number[] = [];
  const add = (leftStart: number, rightStart: number, length: number) => {
    const last = runs.length - 3;
    if (length === 0) return;
    if (last >= 0 && endOf(runs, last, 0) === leftStart && endOf(runs, last, 1) === rightStart) {
      runs[last + 2] = (runs[last + 2] ?? 0) + length;
    } else runs.push(leftStart, rightStart, length);
  };
  let leftDone = 0;
  let rightDone = 0;
  let leftToken = 0;
  let rightToken = 0;
  const spaceUntil = (i: number, j: number) => {
    const leftNext = leftTokens.starts[leftToken] ?? left.length;
    const rightNext = rightTokens.starts[rightToken] ?? right.length;
    const leading = equalAfter(left, leftDone, leftNext, right, rightDone, rightNext);
    add(leftDone, rightDone, leading);
    const leftEnd = leftTokens.starts[i] ?? left.length;
    const rightEnd = rightTokens.starts[j] ?? right.length;
    const leftLast = Math.max(leftDone + leading, i > leftToken ? (leftTokens.ends[i - 1] ?? 0) : 0);
    const rightLast = Math.max(rightDone + leading, j > rightToken ? (rightTokens.ends[j - 1] ?? 0) : 0);
    const trailing = equalBefore(left, leftLast, leftEnd, right, rightLast, rightEnd);
    add(leftEnd - trailing, rightEnd - trailing, trailing);
  };
  for (let i = 0; i < partners.length; i++) {
    const j = partners[i] ?? -1;
    if (j < 0) continue;
    spaceUntil(i, j);
    const length = (leftTokens.ends[i] ?? 0) - (leftTokens.starts[i] ?? 0);
    add(leftTokens.starts[i] ?? 0, rightTokens.starts[j] ?? 0, length);
    leftDone = leftTokens.ends[i] ?? 0;
    rightDone = rightTokens.ends[j] ?? 0;
    leftToken = i + 1;
    rightToken = j + 1;
  }
  spaceUntil(partners.length, rightTokens.starts.length);
  return runs;
}

function endOf(runs: number[], at: number, side: 0 | 1): number {
  return (runs[at + side] ?? 0) + (runs[at + 2] ?? 0);
}

/** Length of the equal white space from both starts on; never between CR and LF. */
function equalAfter(left: string, i: number, iEnd: number, right: string, j: number, jEnd: number): number {
  let length = 0;
  while (i + length < iEnd && j + length < jEnd && left[i + length] === right[j + length]) length++;
  const isCut = left[i + length - 1] === '\r' && (left[i + length] === '\n' || right[j + length] === '\n');
  return length > 0 && isCut ? length - 1 : length;
}

/** Length of the equal white space up to both ends. */
function equalBefore(
  left: string,
  iStart: number,
  i: number,
  right: string,
  jStart: number,
  j: number,
): number {
  let length = 0;
  while (i - length > iStart && j - length > jStart && left[i - length - 1] === right[j - length - 1])
    length++;
  const isCut =
    left[i - length] === '\n' && (left[i - length - 1] === '\r' || right[j - length - 1] === '\r');
  return length > 0 && isCut ? length - 1 : length;
}

function swapped(matches: number[]): number[] {
  for (let at = 0; at < matches.length; at += 3) {
    const first = matches[at] ?? 0;
    matches[at] = matches[at + 1] ?? 0;
    matches[at + 1] = first;
  }
  return matches;
}
