import { type Gap, isSameToken, type Side } from './character-runs';
import { emptyIntList, type IntList, pushPair, pushQuad, pushTriple } from './int-list';

/**
 * Rows (leftStart, rightStart, length, number) of equal text that stands elsewhere in the other text: offsets, in the
 * order of the left text. Rows of the same number are the pieces of one passage that was moved and edited.
 *
 * Only tokens that nothing matches are looked at, so that text that stayed is never called moved. A passage counts from
 * `MIN_MOVED_TOKENS` equal tokens on; five in a row begin or continue it, and up to `MAX_EDITED_TOKENS` may have been
 * edited in between. `partners` and `partnersOfRight` are those of the two sides' tokens, -1 where there is none.
 *
 * Hashes of five tokens of the right text in a table, those of the left text looked up in it: linear, with at most
 * `MAX_CANDIDATES` places compared for one that is frequent, and at most `STEPS_PER_TOKEN` comparisons a token.
 */
export function findMoves(
  left: Side,
  partners: Int32Array,
  right: Side,
  partnersOfRight: Int32Array,
  gaps: readonly Gap[],
): IntList {
  const moves = emptyIntList(4);
  const leftRuns = unmatchedRuns(partners, gaps, 'left');
  const rightRuns = unmatchedRuns(partnersOfRight, gaps, 'right');
  if (leftRuns.count === 0 || rightRuns.count === 0) return moves;
  const search: Search = {
    left,
    right,
    table: indexGrams(right, rightRuns),
    isTaken: new Uint8Array(partnersOfRight.length),
    stepsLeft: STEPS_PER_TOKEN * (partners.length + partnersOfRight.length),
  };
  let number = 0;
  for (let run = 0; run < leftRuns.count; run += 2) {
    let freeStart = leftRuns.items[run] ?? 0;
    const runEnd = leftRuns.items[run + 1] ?? 0;
    for (let i = freeStart; i + GRAM_LENGTH <= runEnd && search.stepsLeft > 0; ) {
      const passage = findPassage(search, i, freeStart, runEnd);
      if (passage === null) i++;
      else {
        i = addPassage(search, moves, passage, number++);
        freeStart = i;
      }
    }
  }
  return moves;
}

const GRAM_LENGTH = 5;
/** Shorter ones are phrases of the trade: `wie die Stadt am Montag mitteilte`. */
const MIN_MOVED_TOKENS = 12;
const MAX_EDITED_TOKENS = 16;
const MAX_CANDIDATES = 8;
const STEPS_PER_TOKEN = 64;

/** `heads` by hash and `next` by entry chain entries, from 1 on; each is a `places` of the right text within a run. */
type GramTable = {
  heads: Int32Array;
  next: Int32Array;
  places: Int32Array;
  runOfEntry: Int32Array;
  runs: IntList;
};
type Search = { left: Side; right: Side; table: GramTable; isTaken: Uint8Array; stepsLeft: number };

function unmatchedRuns(partners: Int32Array, gaps: readonly Gap[], side: 'left' | 'right'): IntList {
  const runs = emptyIntList();
  for (const gap of gaps) {
    const end = side === 'left' ? gap.leftTokenEnd : gap.rightTokenEnd;
    for (let at = side === 'left' ? gap.leftToken : gap.rightToken; at < end; ) {
      const start = at;
      while (at < end && (partners[at] ?? -1) < 0) at++;
      if (at - start >= GRAM_LENGTH) pushPair(runs, start, at);
      while (at < end && (partners[at] ?? -1) >= 0) at++;
    }
  }
  return runs;
}

function hashAt({ ids }: Side, at: number): number {
  let hash = 0;
  for (let k = 0; k < GRAM_LENGTH; k++) hash = Math.imul(hash ^ (ids[at + k] ?? 0), 0x2c1b3c6d) + k;
  return hash ^ (hash >>> 15);
}

function indexGrams(side: Side, runs: IntList): GramTable {
  let count = 0;
  for (let run = 0; run < runs.count; run += 2) {
    count += (runs.items[run + 1] ?? 0) - (runs.items[run] ?? 0) - GRAM_LENGTH + 1;
  }
  let size = 16;
  while (size < count * 2) size *= 2;
  const table: GramTable = {
    heads: new Int32Array(size),
    next: new Int32Array(count + 1),
    places: new Int32Array(count + 1),
    runOfEntry: new Int32Array(count + 1),
    runs,
  };
  let entry = 0;
  // From the end, so that the first places of a frequent run of tokens are the first that are tried.
  for (let run = runs.count - 2; run >= 0; run -= 2) {
    const start = runs.items[run] ?? 0;
    const end = runs.items[run + 1] ?? 0;
    for (let at = end - GRAM_LENGTH; at >= start; at--) {
      entry++;
      const slot = hashAt(side, at) & (size - 1);
      table.next[entry] = table.heads[slot] ?? 0;
      table.heads[slot] = entry;
      table.places[entry] = at;
      table.runOfEntry[entry] = run;
    }
  }
  return table;
}

/** Triples (leftToken, rightToken, tokenCount) of the passage with most equal tokens that token i is in. */
function findPassage(search: Search, i: number, runStart: number, runEnd: number): IntList | null {
  const { table, left } = search;
  let best: IntList | null = null;
  let bestLength = MIN_MOVED_TOKENS - 1;
  let entry = table.heads[hashAt(left, i) & (table.heads.length - 1)] ?? 0;
  for (let tried = 0; entry !== 0 && tried < MAX_CANDIDATES; entry = table.next[entry] ?? 0, tried++) {
    const pieces = emptyIntList(12);
    const length = collectPieces(search, pieces, entry, i, runStart, runEnd);
    if (length > bestLength) {
      best = pieces;
      bestLength = length;
    }
  }
  return best;
}

/** Number of equal tokens of the passage around left token i and the right place of `entry`; its pieces into `pieces`. */
function collectPieces(
  search: Search,
  pieces: IntList,
  entry: number,
  i: number,
  runStart: number,
  runEnd: number,
): number {
  const { table } = search;
  const run = table.runOfEntry[entry] ?? 0;
  const otherStart = table.runs.items[run] ?? 0;
  const otherEnd = table.runs.items[run + 1] ?? 0;
  let j = table.places[entry] ?? 0;
  let piece = equalTokens(search, i, j, runEnd, otherEnd);
  if (piece < GRAM_LENGTH) return 0;
  while (i > runStart && j > otherStart && isEqualFrom(search, i - 1, j - 1)) {
    i--;
    j--;
    piece++;
  }
  let total = 0;
  while (piece > 0) {
    pushTriple(pieces, i, j, piece);
    total += piece;
    const next = nextPiece(search, i + piece, j + piece, runEnd, otherEnd);
    if (next.length === 0) break;
    i = next.i;
    j = next.j;
    piece = next.length;
  }
  return total;
}

/** The nearest five equal tokens after an edit of a few tokens. */
function nextPiece(
  search: Search,
  leftFrom: number,
  rightFrom: number,
  leftEnd: number,
  rightEnd: number,
): { i: number; j: number; length: number } {
  const reach = 2 * MAX_EDITED_TOKENS;
  for (let distance = 1; distance <= reach; distance++) {
    for (
      let skip = Math.max(0, distance - MAX_EDITED_TOKENS);
      skip <= Math.min(distance, MAX_EDITED_TOKENS);
      skip++
    ) {
      const i = leftFrom + skip;
      const j = rightFrom + distance - skip;
      if (i + GRAM_LENGTH > leftEnd || j + GRAM_LENGTH > rightEnd) continue;
      search.stepsLeft--;
      if (search.left.ids[i] !== search.right.ids[j]) continue;
      const length = equalTokens(search, i, j, leftEnd, rightEnd);
      if (length >= GRAM_LENGTH) return { i, j, length };
    }
  }
  return { i: leftFrom, j: rightFrom, length: 0 };
}

/** How many tokens from i and j on are equal, with the space between them, and free. */
function equalTokens(search: Search, i: number, j: number, leftEnd: number, rightEnd: number): number {
  const { left, right, isTaken } = search;
  if (left.ids[i] !== right.ids[j] || isTaken[j] !== 0) return 0;
  // Of all but the last token the characters are compared.
  let length = 1;
  while (
    i + length < leftEnd &&
    j + length < rightEnd &&
    left.ids[i + length] === right.ids[j + length] &&
    isTaken[j + length] === 0 &&
    isEqualFrom(search, i + length - 1, j + length - 1)
  ) {
    length++;
  }
  search.stepsLeft -= length;
  return isSameToken(left, i + length - 1, right, j + length - 1) ? length : length - 1;
}

/** Whether the tokens i and j and the space behind them, up to the next tokens, are the same characters. */
function isEqualFrom(search: Search, i: number, j: number): boolean {
  const { left, right, isTaken } = search;
  search.stepsLeft--;
  if (left.ids[i] !== right.ids[j] || isTaken[j] !== 0) return false;
  const start = left.tokens.starts[i] ?? 0;
  const otherStart = right.tokens.starts[j] ?? 0;
  const length = (left.tokens.starts[i + 1] ?? 0) - start;
  if ((right.tokens.starts[j + 1] ?? 0) - otherStart !== length) return false;
  for (let at = 0; at < length; at++) {
    if (left.units[start + at] !== right.units[otherStart + at]) return false;
  }
  return true;
}

/** Returns the token behind the passage. */
function addPassage(search: Search, moves: IntList, { items, count }: IntList, number: number): number {
  const { left, right, isTaken } = search;
  let end = 0;
  for (let piece = 0; piece < count; piece += 3) {
    const i = items[piece] ?? 0;
    const j = items[piece + 1] ?? 0;
    const length = items[piece + 2] ?? 0;
    const start = left.tokens.starts[i] ?? 0;
    pushQuad(
      moves,
      start,
      right.tokens.starts[j] ?? 0,
      (left.tokens.ends[i + length - 1] ?? 0) - start,
      number,
    );
    isTaken.fill(1, j, j + length);
    end = i + length;
  }
  return end;
}
