import type { Gap, Side } from './character-runs';
import { emptyIntList, type IntList, pushPair, withRoom } from './int-list';
import { type TokenWeights, weightOf } from './readable-matches';
import type { Segments } from './segments';

/** Tables for `findForeign`, used again from gap to gap. `counts` are by id, and zero in between. */
export type ForeignSearch = {
  left: Sentences;
  right: Sentences;
  weights: TokenWeights;
  counts: Int32Array;
  taken: IntList;
  shared: Float64Array;
  gains: Float64Array;
};

/** The sentences of one side of a gap: sentence k is the tokens from `cuts[k]` to `cuts[k + 1]`. */
type Sentences = {
  side: Side;
  segments: Segments;
  cuts: Int32Array;
  count: number;
  weights: Float64Array;
  isPaired: Uint8Array;
  foreign: IntList;
};

/** Ids are under `idCount`. */
export function createForeignSearch(
  left: Side,
  leftSegments: Segments,
  right: Side,
  rightSegments: Segments,
  weights: TokenWeights,
  idCount: number,
): ForeignSearch {
  return {
    left: sentencesOf(left, leftSegments),
    right: sentencesOf(right, rightSegments),
    weights,
    counts: new Int32Array(idCount),
    taken: emptyIntList(),
    shared: new Float64Array(MAX_SENTENCE_PAIRS),
    gains: new Float64Array(2 * MAX_SENTENCES + 2 + MAX_SENTENCE_PAIRS),
  };
}

/**
 * Adds pairs (start, end) of offsets of those sentences of a gap that have nothing to do with the other side of it, to
 * `foreign` of either side. A sentence that was added beside an edited one that begins like it is then shown as added,
 * not as the end of the one and the beginning of the other; and one that was replaced as replaced.
 *
 * Sentences that share enough of their words are paired, in order, so that the pairs share as much as possible. What is
 * in no pair is foreign if little of it is among what the pairs leave on the other side: half of a sentence that was
 * cut in two is not. A gap with too many sentences is left alone; so the work is linear.
 */
export function findForeign(search: ForeignSearch, gap: Gap): void {
  const { left, right, shared } = search;
  if (!cutGap(left, gap.leftToken, gap.leftTokenEnd)) return;
  if (!cutGap(right, gap.rightToken, gap.rightTokenEnd)) return;
  if (left.count * right.count > MAX_SENTENCE_PAIRS || areAlike(left, right)) return;
  weighSentences(search, left);
  weighSentences(search, right);
  shareWeights(search);
  for (let a = 0; a < left.count; a++) {
    for (let b = 0; b < right.count; b++) {
      const both = shared[a * right.count + b] ?? 0;
      const [own, other] = [left.weights[a] ?? 0, right.weights[b] ?? 0];
      const isPair = both >= MIN_SHARED * (own + other) || both >= MIN_CONTAINED * Math.min(own, other);
      if (!isPair) shared[a * right.count + b] = 0;
    }
  }
  pairSentences(search);
  addForeign(search, right, left);
  addForeign(search, left, right);
}

const MAX_SENTENCES = 16;
const MAX_SENTENCE_PAIRS = 16;
/** Of the words of both sentences together: half of a Dice coefficient. */
const MIN_SHARED = 0.15;
const MIN_CONTAINED = 0.6;
// Set so that the edits of a text with every fifth word touched stay within 2 % of the shortest.
const MAX_COVERED = 0.2;
/** Of the sentence alone, however little there is on the other side. */
const MAX_FOUND = 0.1;

function sentencesOf(side: Side, segments: Segments): Sentences {
  return {
    side,
    segments,
    cuts: new Int32Array(MAX_SENTENCES + 1),
    count: 0,
    weights: new Float64Array(MAX_SENTENCES),
    isPaired: new Uint8Array(MAX_SENTENCES),
    foreign: emptyIntList(),
  };
}

/** False where there are no tokens or too many sentences. */
function cutGap(sentences: Sentences, from: number, to: number): boolean {
  if (from === to) return false;
  const { cuts, segments } = sentences;
  const { starts } = sentences.side.tokens;
  let segment = segmentAt(segments, starts[from] ?? 0);
  let count = 0;
  for (let at = from; at < to; count++) {
    if (count === MAX_SENTENCES) return false;
    cuts[count] = at;
    const end = segments.starts[++segment] ?? 0;
    while (at < to && (starts[at] ?? 0) < end) at++;
    while (at < to && (segments.starts[segment + 1] ?? 0) <= (starts[at] ?? 0)) segment++;
  }
  cuts[count] = to;
  sentences.count = count;
  return true;
}

/** Whether there are as many sentences on either side, each beginning or ending like its counterpart: most gaps. */
function areAlike(left: Sentences, right: Sentences): boolean {
  if (left.count !== right.count) return false;
  for (let k = 0; k < left.count; k++) if (!beginOrEndAlike(left, right, k)) return false;
  return true;
}

function beginOrEndAlike(left: Sentences, right: Sentences, k: number): boolean {
  const leftIds = left.side.ids;
  const rightIds = right.side.ids;
  let [i, iEnd] = [left.cuts[k] ?? 0, left.cuts[k + 1] ?? 0];
  let [j, jEnd] = [right.cuts[k] ?? 0, right.cuts[k + 1] ?? 0];
  const wanted = Math.ceil(Math.max(iEnd - i, jEnd - j) * ALIKE_SHARE);
  let found = 0;
  for (; i < iEnd && j < jEnd && leftIds[i] === rightIds[j] && found < wanted; i++, j++) found++;
  for (; i < iEnd && j < jEnd && leftIds[iEnd - 1] === rightIds[jEnd - 1] && found < wanted; iEnd--, jEnd--) {
    found++;
  }
  return found === wanted;
}

const ALIKE_SHARE = 0.3;

function segmentAt({ starts, count }: Segments, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function weighSentences(search: ForeignSearch, { side, cuts, count, weights, isPaired }: Sentences): void {
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let at = cuts[k] ?? 0; at < (cuts[k + 1] ?? 0); at++) sum += weightOf(search.weights, side, at);
    weights[k] = sum;
    isPaired[k] = 0;
  }
}

/** Weight of the tokens that left sentence a and right sentence b share, at a · (number on the right) + b. */
function shareWeights(search: ForeignSearch): void {
  const { left, right, shared } = search;
  for (let a = 0; a < left.count; a++) {
    countTokens(search, left, a, a + 1, 1);
    for (let b = 0; b < right.count; b++) shared[a * right.count + b] = weightCounted(search, right, b);
    countTokens(search, left, a, a + 1, -1);
  }
}

/** Of the sentences `first` to `end`. */
function countTokens(
  { counts }: ForeignSearch,
  { side, cuts }: Sentences,
  first: number,
  end: number,
  by: number,
): void {
  for (let at = cuts[first] ?? 0; at < (cuts[end] ?? 0); at++) {
    const id = side.ids[at] ?? 0;
    counts[id] = (counts[id] ?? 0) + by;
  }
}

/** Weight of those tokens of a sentence that are counted, each as often as it is. */
function weightCounted(search: ForeignSearch, { side, cuts }: Sentences, k: number): number {
  const { counts, taken, weights } = search;
  const from = cuts[k] ?? 0;
  const to = cuts[k + 1] ?? 0;
  taken.items = withRoom(taken.items, to - from);
  let takenCount = 0;
  let weight = 0;
  for (let at = from; at < to; at++) {
    const id = side.ids[at] ?? 0;
    const available = counts[id] ?? 0;
    if (available <= 0) continue;
    counts[id] = available - 1;
    taken.items[takenCount++] = id;
    weight += weightOf(weights, side, at);
  }
  for (let at = 0; at < takenCount; at++) {
    const id = taken.items[at] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return weight;
}

/** The pairs, in order on both sides, that share most together. */
function pairSentences({ left, right, shared, gains }: ForeignSearch): void {
  const [n, m] = [left.count, right.count];
  const width = m + 1;
  gains.fill(0, 0, (n + 1) * width);
  for (let a = n - 1; a >= 0; a--) {
    for (let b = m - 1; b >= 0; b--) {
      const both = shared[a * m + b] ?? 0;
      const skipped = Math.max(gains[(a + 1) * width + b] ?? 0, gains[a * width + b + 1] ?? 0);
      const paired = both > 0 ? both + (gains[(a + 1) * width + b + 1] ?? 0) : 0;
      gains[a * width + b] = Math.max(skipped, paired);
    }
  }
  let a = 0;
  let b = 0;
  while (a < n && b < m) {
    const best = gains[a * width + b] ?? 0;
    if (best === (gains[(a + 1) * width + b] ?? 0)) a++;
    else if (best === (gains[a * width + b + 1] ?? 0)) b++;
    else {
      left.isPaired[a++] = 1;
      right.isPaired[b++] = 1;
    }
  }
}

/** Of the sentences that are in no pair, those of which the pairs leave little on the other side. */
function addForeign(search: ForeignSearch, sentences: Sentences, other: Sentences): void {
  const { side, cuts, count, weights, isPaired, foreign } = sentences;
  const { counts } = search;
  let leftOver = 0;
  for (let k = 0; k < other.count; k++) leftOver += other.weights[k] ?? 0;
  countTokens(search, other, 0, other.count, 1);
  for (let k = 0; k < count; k++) {
    if (isPaired[k] === 0) continue;
    leftOver -= weightCounted(search, sentences, k);
    countTokens(search, sentences, k, k + 1, -1);
  }
  for (let k = 0; k < count; k++) {
    if (isPaired[k] !== 0) continue;
    const own = weights[k] ?? 0;
    const found = weightCounted(search, sentences, k);
    if (found > Math.max(MAX_COVERED * Math.min(own, leftOver), MAX_FOUND * own)) continue;
    pushPair(foreign, side.tokens.starts[cuts[k] ?? 0] ?? 0, side.tokens.ends[(cuts[k + 1] ?? 0) - 1] ?? 0);
  }
  for (let at = other.cuts[0] ?? 0; at < (other.cuts[other.count] ?? 0); at++)
    counts[other.side.ids[at] ?? 0] = 0;
  for (let at = cuts[0] ?? 0; at < (cuts[count] ?? 0); at++) counts[side.ids[at] ?? 0] = 0;
}
