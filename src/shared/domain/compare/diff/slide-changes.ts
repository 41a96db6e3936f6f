/**
 * One side's items (tokens or segments) for `slideChanges`. `borderRank` says how well a change can begin or end before
 * item `at`, or behind item `at - 1` where that is the last of a gap.
 */
export type SlidingItems = {
  partners: Int32Array;
  areSame: (at: number, other: number) => boolean;
  borderRank: (at: number, isGapEnd: boolean) => number;
};

/**
 * Moves runs of unmatched items that face nothing on the other side to where a reader would put them. Of `Absatz eins ⏎
 * [Absatz neu ⏎] Absatz zwei` and `Absatz eins ⏎ Absatz [neu ⏎ Absatz] zwei`, equally short, the first is meant: of all
 * places that the run can take, the one whose two borders have the highest ranks, and of these the last. (The idea is
 * that of git's indent heuristic and of diff-match-patch's semantic clean-up.)
 *
 * Works on items `from` to `to`, whose gap is items `otherFrom` to `otherTo` of the other side. `partners` is changed
 * in place: as many items stay matched, the same ones as before. Linear: at most `MAX_SLIDE` a run.
 */
export function slideChanges(
  items: SlidingItems,
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
): void {
  const { partners } = items;
  for (let start = from; start < to; start++) {
    if ((partners[start] ?? -1) >= 0) continue;
    let end = start + 1;
    while (end < to && (partners[end] ?? -1) < 0) end++;
    const before = start > from ? (partners[start - 1] ?? -1) : otherFrom - 1;
    const after = end < to ? (partners[end] ?? -1) : otherTo;
    // One that slid as far as the next run is part of that one, which stays.
    const isWhole = start === from || before >= 0;
    start = isWhole && after === before + 1 ? slideRun(items, from, start, end, to) : end;
  }
}

const MAX_SLIDE = 200;

/** Returns the item behind the run. */
function slideRun(items: SlidingItems, from: number, start: number, end: number, to: number): number {
  const { partners, areSame } = items;
  const bordersRank = (by: number) =>
    items.borderRank(start + by, false) + items.borderRank(end + by, end + by === to);
  let best = 0;
  let bestRank = -1;
  for (let by = 1; by <= MAX_SLIDE && start - by >= from; by++) {
    const partner = partners[start - by] ?? -1;
    if (partner < 0 || partner !== (partners[start - 1] ?? -1) - by + 1) break;
    if (!areSame(start - by, end - by)) break;
    if (by === 1) bestRank = bordersRank(0);
    const rank = bordersRank(-by);
    if (rank > bestRank) [best, bestRank] = [-by, rank];
  }
  for (let by = 1; by <= MAX_SLIDE && end + by <= to; by++) {
    if ((partners[end + by - 1] ?? -1) !== (partners[end] ?? -1) + by - 1) break;
    if (!areSame(start + by - 1, end + by - 1)) break;
    if (bestRank < 0) bestRank = bordersRank(0);
    const rank = bordersRank(by);
    if (rank >= bestRank) [best, bestRank] = [by, rank];
  }
  for (let by = 0; by < -best; by++) {
    partners[end - 1 - by] = partners[start - 1 - by] ?? -1;
    partners[start - 1 - by] = -1;
  }
  for (let by = 0; by < best; by++) {
    partners[start + by] = partners[end + by] ?? -1;
    partners[end + by] = -1;
  }
  return end + best;
}
