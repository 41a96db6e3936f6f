import type { Column, SentenceStatus } from './alignment-layout';

/** Marks from `from` to `to`, both counted in slots from the top. */
export interface RulerMark<S extends SentenceStatus = SentenceStatus> {
  readonly status: S;
  readonly from: number;
  readonly to: number;
}

/**
 * A whole text on a strip of `slotCount` slots: what became of its sentences, by their place among its characters. Of
 * several sentences in one slot the status that comes first in `order` is shown. O(sentences + slots).
 */
export function markRuler<S extends SentenceStatus>(
  { sentences }: Column<S>,
  textLength: number,
  slotCount: number,
  order: readonly S[],
): RulerMark<S>[] {
  const ranks = new Map(order.map((status, rank) => [status, rank]));
  const slots: (S | undefined)[] = Array.from({ length: slotCount });
  for (const { start, end, status } of sentences) {
    const first = Math.floor((start / textLength) * slotCount);
    const last = Math.min(slotCount - 1, Math.max(first, Math.ceil((end / textLength) * slotCount) - 1));
    for (let slot = first; slot <= last; slot++) {
      const there = slots[slot];
      if (there === undefined || (ranks.get(status) ?? 0) < (ranks.get(there) ?? 0)) slots[slot] = status;
    }
  }
  const marks: { status: S; from: number; to: number }[] = [];
  slots.forEach((status, slot) => {
    if (status === undefined) return;
    const last = marks.at(-1);
    if (last && last.status === status && last.to === slot) last.to = slot + 1;
    else marks.push({ status, from: slot, to: slot + 1 });
  });
  return marks;
}

/** All marks of one status as one path of an SVG that is `width` wide and one slot a unit high. */
export function rulerPath(marks: readonly RulerMark[], status: SentenceStatus, width: number): string {
  return marks
    .filter(mark => mark.status === status)
    .map(({ from, to }) => `M0 ${from}H${width}V${to}H0Z`)
    .join('');
}
