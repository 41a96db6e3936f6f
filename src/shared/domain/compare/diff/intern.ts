import { withRoom } from './int-list';

/**
 * Small numbers for things of which only a hash of 64 bits is kept: equal hashes, equal numbers, from 0 on.
 *
 * Open addressing without a key in sight: one lookup touches one place in memory and makes no string, which is most
 * of the time where a `Map` is used. Two different things can share a hash, if somebody means them to; who uses the
 * numbers compares the things before saying that they are equal.
 */
export type Interner = {
  /** Pairs (second half of the hash, number + 1); the first half says where the search begins. */
  slots: Int32Array;
  /** First halves by number, for growing. */
  hashes: Int32Array;
  count: number;
};

export function createInterner(expectedCount: number): Interner {
  let size = 64;
  while (size < expectedCount * 2) size *= 2;
  return { slots: new Int32Array(size * 2), hashes: new Int32Array(size), count: 0 };
}

export function internHash(interner: Interner, first: number, second: number): number {
  const { slots } = interner;
  const last = slots.length - 1;
  for (let at = (first << 1) & last; ; at = (at + 2) & last) {
    const number = slots[at + 1] ?? 0;
    if (number === 0) return addHash(interner, at, first, second);
    if (slots[at] === second && interner.hashes[number - 1] === first) return number - 1;
  }
}

/**
 * Numbers of the stretches of `units` from `starts[i]` to `ends[i]`, `from <= i < to`, into `ids[i]`.
 *
 * Two multiplicative hashes in one pass; the rotation brings high bits down, where the place is taken from.
 */
export function internStretches(
  interner: Interner,
  units: Uint16Array,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
  ids: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    let first = end - start;
    let second = 0;
    for (let at = start; at < end; at++) {
      const unit = units[at] ?? 0;
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second + unit, 0x2c1b3c6d) ^ (second >>> 15);
    }
    ids[i] = internHash(interner, first ^ (first >>> 15), second);
  }
}

function addHash(interner: Interner, at: number, first: number, second: number): number {
  const number = interner.count++;
  interner.hashes = withRoom(interner.hashes, interner.count);
  interner.hashes[number] = first;
  interner.slots[at] = second;
  interner.slots[at + 1] = number + 1;
  if (interner.count * 4 > interner.slots.length) growSlots(interner);
  return number;
}

function growSlots(interner: Interner): void {
  const old = interner.slots;
  const slots = new Int32Array(old.length * 2);
  const last = slots.length - 1;
  for (let from = 0; from < old.length; from += 2) {
    const number = old[from + 1] ?? 0;
    if (number === 0) continue;
    let at = ((interner.hashes[number - 1] ?? 0) << 1) & last;
    while (slots[at + 1] !== 0) at = (at + 2) & last;
    slots[at] = old[from] ?? 0;
    slots[at + 1] = number;
  }
  interner.slots = slots;
}
