import { withRoom } from './int-list';

/**
 * Tables for `matchExactly`, used again from gap to gap. `seen` has three numbers for each id: the number of the gap
 * that wrote there last, and two of its own.
 */
export type Scratch = { seen: Int32Array; gap: number; masks: Int32Array; columns: Int32Array };

export function createScratch(idCount: number): Scratch {
  return {
    seen: new Int32Array(idCount * 3),
    gap: 0,
    masks: new Int32Array(64),
    columns: new Int32Array(256),
  };
}

/** About how many operations `matchExactly` needs for a gap. */
export function exactSteps(leftLength: number, rightLength: number): number {
  return leftLength + (rightLength + 1) * Math.ceil(leftLength / WORD_BITS);
}

/**
 * Matches a longest common subsequence of left items `leftStart` to `leftEnd` and right items `rightStart` to
 * `rightEnd`, in `partners`: of equally long ones the one whose items come earliest.
 *
 * Bit-parallel dynamic programming (Hyyrö 2004, after Crochemore et al. 2001): one column of bits a right item, in
 * which a zero at bit i says that left item i makes the subsequence longer. 30 cells an operation, whatever the
 * number of differences, so that it beats Myers 1986 in gaps that have little in common. Memory is n · m bits.
 */
export function matchExactly(
  scratch: Scratch,
  partners: Int32Array,
  left: Int32Array,
  leftStart: number,
  leftEnd: number,
  right: Int32Array,
  rightStart: number,
  rightEnd: number,
): void {
  const wordCount = Math.ceil((leftEnd - leftStart) / WORD_BITS);
  const rightLength = rightEnd - rightStart;
  writeMasks(scratch, left, leftStart, leftEnd, wordCount);
  scratch.columns = withRoom(scratch.columns, (rightLength + 1) * wordCount);
  const { seen, masks, columns, gap } = scratch;
  columns.fill(ALL_BITS, 0, wordCount);
  for (let j = 0; j < rightLength; j++) {
    const entry = (right[rightStart + j] ?? 0) * 3;
    const before = j * wordCount;
    const here = before + wordCount;
    if (seen[entry] !== gap) {
      for (let word = 0; word < wordCount; word++) columns[here + word] = columns[before + word] ?? 0;
      continue;
    }
    const row = seen[entry + 1] ?? 0;
    let carry = 0;
    for (let word = 0; word < wordCount; word++) {
      const bits = columns[before + word] ?? 0;
      const equal = bits & (masks[row + word] ?? 0);
      const sum = bits + equal + carry;
      carry = sum >>> WORD_BITS;
      columns[here + word] = (sum & ALL_BITS) | (bits & ~equal);
    }
  }
  let i = leftEnd - leftStart;
  let j = rightLength;
  while (i > 0 && j > 0) {
    const word = Math.floor((i - 1) / WORD_BITS);
    const bit = 1 << (i - 1 - word * WORD_BITS);
    if (((columns[j * wordCount + word] ?? 0) & bit) !== 0) i--;
    else if (((columns[(j - 1) * wordCount + word] ?? 0) & bit) === 0) j--;
    else partners[leftStart + --i] = rightStart + --j;
  }
}

/** Two words and a carry must fit into 31 bits, where the engine adds small integers. */
const WORD_BITS = 30;
const ALL_BITS = 0x3fffffff;

/** For each id of the gap's left side a row of bits: where it stands. `seen` then holds the row's place. */
function writeMasks(
  scratch: Scratch,
  left: Int32Array,
  leftStart: number,
  leftEnd: number,
  wordCount: number,
): void {
  const { seen } = scratch;
  const gap = ++scratch.gap;
  let used = 0;
  for (let i = leftStart; i < leftEnd; i++) {
    const entry = (left[i] ?? 0) * 3;
    if (seen[entry] !== gap) {
      seen[entry] = gap;
      seen[entry + 1] = used;
      scratch.masks = withRoom(scratch.masks, used + wordCount);
      scratch.masks.fill(0, used, used + wordCount);
      used += wordCount;
    }
    const position = i - leftStart;
    const word = Math.floor(position / WORD_BITS);
    const place = (seen[entry + 1] ?? 0) + word;
    scratch.masks[place] = (scratch.masks[place] ?? 0) | (1 << (position - word * WORD_BITS));
  }
}
