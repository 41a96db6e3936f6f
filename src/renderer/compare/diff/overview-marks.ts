import { CHANGE_KINDS, type ChangeKind } from '../change-kinds';
import type { Change } from '../changes';

/** Slots that the ruler is divided into from the first character of both texts to their last. */
export const SLOT_COUNT = 600;

/** What a stretch of slots shows. */
export interface RulerMark {
  readonly kind: ChangeKind;
  readonly firstSlot: number;
  readonly slotCount: number;
}

/**
 * Marks for the whole of both texts: in each slot the heaviest kind wins; equal neighbours are one mark. `isShown` says
 * which changes count. Linear.
 */
export function layOutMarks(
  changes: readonly Change[],
  isShown: (change: Change) => boolean,
  leftLength: number,
  rightLength: number,
): RulerMark[] {
  const weights = new Int8Array(SLOT_COUNT).fill(-1);
  for (const change of changes) {
    if (!isShown(change)) continue;
    const weight = CHANGE_KINDS.indexOf(change.weight);
    const first = slotOf(change.leftStart, change.rightStart, leftLength, rightLength);
    const last = slotOf(
      Math.max(change.leftStart, change.leftEnd - 1),
      Math.max(change.rightStart, change.rightEnd - 1),
      leftLength,
      rightLength,
    );
    for (let slot = first; slot <= last; slot++) {
      const held = weights[slot] ?? -1;
      if (held < 0 || weight < held) weights[slot] = weight;
    }
  }
  const marks: RulerMark[] = [];
  for (let slot = 0; slot < SLOT_COUNT; ) {
    const weight = weights[slot] ?? -1;
    const firstSlot = slot;
    while (slot < SLOT_COUNT && weights[slot] === weight) slot++;
    const kind = CHANGE_KINDS[weight];
    if (kind) marks.push({ kind, firstSlot, slotCount: slot - firstSlot });
  }
  return marks;
}

/** Slots from first to last of each coarse gap. */
export function layOutGaps(gaps: Int32Array, leftLength: number, rightLength: number) {
  return Array.from({ length: gaps.length / 4 }, (_, gap) => {
    const [leftStart = 0, leftEnd = 0, rightStart = 0, rightEnd = 0] = gaps.subarray(gap * 4, gap * 4 + 4);
    const firstSlot = slotOf(leftStart, rightStart, leftLength, rightLength);
    return { firstSlot, slotCount: slotOf(leftEnd, rightEnd, leftLength, rightLength) - firstSlot + 1 };
  });
}

/** How far both texts have come at a pair of offsets, 0 to 1. */
export function shareAt(left: number, right: number, leftLength: number, rightLength: number): number {
  const length = leftLength + rightLength;
  return length === 0 ? 0 : Math.min(1, (left + right) / length);
}

function slotOf(left: number, right: number, leftLength: number, rightLength: number): number {
  return Math.min(SLOT_COUNT - 1, Math.floor(shareAt(left, right, leftLength, rightLength) * SLOT_COUNT));
}
