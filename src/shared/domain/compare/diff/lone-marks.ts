import { isSpaceAt } from '../../text/char-classes';
import { isInnerPoint } from '../../text/sentences';
import { PUNCTUATION_TOKEN } from '../../text/tokens';
import { borderRankAt } from './borders';
import type { Gap, Side } from './character-runs';

/** A full stop and the quotation mark behind it. */
export const MAX_LONE_MARKS = 2;

/**
 * Puts marks of punctuation that match alone, between two changes, where a reader would, in `partners`: the left tokens
 * from `start` to `end`, at most `MAX_LONE_MARKS`; the change before them begins at `leftDone` and `rightDone`.
 *
 * Of `gesperrt[→ bis zum 10]. [→Mai. ]Danach` and `gesperrt[→ bis zum 10. Mai]. Danach`, equally short, the second is
 * meant: where what was added behind the mark ends with the same one, that one matches, unless a sentence ends before.
 * And the full stop of an ordinal or an abbreviation matches nothing alone: the next of the same change that ends a
 * sentence takes its place, or none does, as where not `canSearch`. Linear in the two changes.
 */
export function settleLoneMarks(
  partners: Int32Array,
  left: Side,
  right: Side,
  gap: Gap,
  canSearch: boolean,
  start: number,
  end: number,
  leftDone: number,
  rightDone: number,
): void {
  const { kinds } = left.tokens;
  if (kinds[start] !== PUNCTUATION_TOKEN || kinds[end - 1] !== PUNCTUATION_TOKEN) return;
  const first = partners[start] ?? -1;
  if (start === leftDone && first === rightDone) return;
  const rightEnd = first + end - start;
  let leftNext = end;
  while (leftNext < gap.leftTokenEnd && (partners[leftNext] ?? -1) < 0) leftNext++;
  const rightNext = leftNext < gap.leftTokenEnd ? (partners[leftNext] ?? -1) : gap.rightTokenEnd;
  if (leftNext === end && rightNext === rightEnd) return;
  if (leftNext === end && canEndWith(right, first, rightEnd, rightNext)) {
    for (let at = start; at < end; at++) partners[at] = rightNext - end + at;
    return;
  }
  if (rightNext === rightEnd && canEndWith(left, start, end, leftNext)) {
    partners.fill(-1, start, end);
    for (let at = 1; at <= end - start; at++) partners[leftNext - at] = rightEnd - at;
    return;
  }
  const isInnerLeft = isInnerAt(left, start);
  const isInnerRight = isInnerAt(right, first);
  if (end - start > 1 || !(isInnerLeft || isInnerRight)) return;
  partners[start] = -1;
  if (!canSearch || isInnerLeft === isInnerRight) return;
  const better = isInnerRight ? nextEnd(right, first, rightNext) : nextEnd(left, start, leftNext);
  if (better < 0) return;
  if (isInnerRight) partners[start] = better;
  else partners[better] = first;
}

/** What `borderRankAt` says of sentences. */
const SENTENCE_RANK = 2;

/** Whether the tokens from `end` to `next` end with those from `start` to `end`, which end no sentence. */
function canEndWith({ text, tokens, ids }: Side, start: number, end: number, next: number): boolean {
  const shift = next - end;
  if (shift < end - start) return false;
  for (let at = start; at < end; at++) if (ids[at] !== ids[at + shift]) return false;
  return borderRankAt(text, tokens.starts[end] ?? 0) < SENTENCE_RANK;
}

function isInnerAt({ text, tokens }: Side, at: number): boolean {
  const dot = tokens.starts[at] ?? 0;
  return text.charAt(dot) === '.' && isSpaceAt(text, dot + 1) && isInnerPoint(text, dot);
}

/** Of the tokens behind `at` and before `to` the first that is the same and ends a sentence, or -1. */
function nextEnd(side: Side, at: number, to: number): number {
  const { ids } = side;
  for (let k = at + 1; k < to; k++) if (ids[k] === ids[at] && !isInnerAt(side, k)) return k;
  return -1;
}
