import { CHAR_CLASSES, CLASS_MASK, SPACE } from '../text/char-classes';
import type { Side } from './character-runs';

/**
 * Moves runs of unmatched tokens that face nothing on the other side to where a reader would put them. Of `Absatz eins ⏎
 * [Absatz neu ⏎] Absatz zwei` and `Absatz eins ⏎ Absatz [neu ⏎ Absatz] zwei`, equally short, the first is meant.
 *
 * Works on tokens `from` to `to` of one side, whose gap on the other side ends at token `otherEnd`. `partners` is
 * changed in place: as many tokens stay matched, equal ones as before. Linear: at most `MAX_SLIDE` a run.
 */
export function slideChanges(
  partners: Int32Array,
  side: Side,
  from: number,
  to: number,
  otherEnd: number,
): void {
  for (let start = from; start < to; start++) {
    if ((partners[start] ?? -1) >= 0) continue;
    let end = start + 1;
    while (end < to && (partners[end] ?? -1) < 0) end++;
    const before = start > from ? (partners[start - 1] ?? -1) : -1;
    const after = end < to ? (partners[end] ?? -1) : otherEnd;
    if (before >= 0 && after === before + 1) slideRun(partners, side, from, start, end);
    start = end;
  }
}

const MAX_SLIDE = 200;

function slideRun(partners: Int32Array, side: Side, from: number, start: number, end: number): void {
  const { ids } = side;
  const before = partners[start - 1] ?? -1;
  let best = 0;
  let bestRank = -1;
  for (let by = 1; by <= MAX_SLIDE && start - by >= from; by++) {
    if (partners[start - by] !== before - by + 1 || ids[start - by] !== ids[end - by]) break;
    if (by === 1) bestRank = breakRank(side, start);
    const rank = breakRank(side, start - by);
    if (rank > bestRank) [best, bestRank] = [by, rank];
  }
  for (let by = 0; by < best; by++) {
    partners[end - 1 - by] = partners[start - 1 - by] ?? -1;
    partners[start - 1 - by] = -1;
  }
}

/** How well a change can begin at a token: on a new line, after a sentence, anywhere. */
function breakRank({ units, tokens }: Side, at: number): number {
  let before = (tokens.starts[at] ?? 0) - 1;
  while (before >= 0 && ((CHAR_CLASSES[units[before] ?? 0] ?? 0) & CLASS_MASK) === SPACE) {
    if (units[before] === 10 || units[before] === 13) return 2;
    before--;
  }
  if (before < 0) return 2;
  return '.!?'.includes(String.fromCharCode(units[before] ?? 0)) ? 1 : 0;
}
