import type { Diff } from '../../../model/comparison';
import { changesBetween } from './changes';
import { findMatches } from './find-matches';

/**
 * What is equal in two versions of a text, what moved, and a class for each change between.
 *
 * Matches are runs of identical characters made of whole tokens and the white space between them, as long as they can
 * be, ascending on both sides; changes cover exactly the rest. Moves are equal text within changes. Exchanging the
 * sides exchanges the answer's sides and nothing else. Not smallest on purpose: see `dissolveWeakMatches`. `language`
 * (BCP 47) is used for the classes only.
 *
 * `stepLimit` bounds the search (about one comparison a step); a gap that was not refined by then is part of one change,
 * and a row of `coarseGaps`. Memory O(n + m).
 */
export function diffTexts(
  left: string,
  right: string,
  language = 'und',
  stepLimit = defaultStepLimit(left, right),
): Diff {
  // Ties between equally good matches depend on the side; one order for both calls makes the answers mirror.
  const isSwapped = left.length > right.length || (left.length === right.length && left > right);
  const { matches, moves, coarseGaps } = isSwapped
    ? mirrored(findMatches(right, left, stepLimit))
    : findMatches(left, right, stepLimit);
  const changes = Int32Array.from(changesBetween(left, right, matches, language));
  return { mode: 'diff', matches, changes, moves, coarseGaps, isCoarse: coarseGaps.length > 0 };
}

/** Bounds the search to about a second; two texts of 100,000 words with every fifth word touched need far less. */
function defaultStepLimit(left: string, right: string): number {
  return 60_000_000 + 40 * (left.length + right.length);
}

type Found = ReturnType<typeof findMatches>;

function mirrored({ matches, moves, coarseGaps }: Found): Found {
  for (let at = 0; at < matches.length; at += 3) exchange(matches, at, at + 1);
  for (let at = 0; at < coarseGaps.length; at += 4) {
    exchange(coarseGaps, at, at + 2);
    exchange(coarseGaps, at + 1, at + 3);
  }
  return { matches, moves: mirroredMoves(moves), coarseGaps };
}

/** In the order of the other side, and numbered in that order. */
function mirroredMoves(moves: Int32Array): Int32Array<ArrayBuffer> {
  const rows = Array.from({ length: moves.length / 4 }, (_, row) => moves.subarray(row * 4, row * 4 + 4));
  rows.sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0));
  const numbers = new Map<number, number>();
  const mirrored = rows.flatMap(([leftStart = 0, rightStart = 0, length = 0, number = 0]) => {
    const renumbered = numbers.get(number) ?? numbers.size;
    numbers.set(number, renumbered);
    return [rightStart, leftStart, length, renumbered];
  });
  return Int32Array.from(mirrored);
}

function exchange(items: Int32Array, a: number, b: number): void {
  const item = items[a] ?? 0;
  items[a] = items[b] ?? 0;
  items[b] = item;
}
