/** Of a larger block each member meets only the first ones. */
const MAX_MET = 24;
/** An index takes 20 of the 52 bits that a number holds beside the hash. */
const MAX_ITEMS = 1 << 20;

/**
 * Calls back with pairs of items that share a key, smaller index first. A pair that shares several keys comes as often, and
 * of a block of more than 24 each item meets the 24 of the smallest index: put what matters first. Items beyond a million
 * are left out. Returns the number of calls, at most 24 a key: O(k log k) in the number of keys.
 */
export function forEachCandidatePair(
  count: number,
  keysOf: (item: number) => readonly string[],
  visit: (left: number, right: number) => void,
): number {
  const entries = hashKeys(Math.min(count, MAX_ITEMS), keysOf);
  let visited = 0;
  for (let from = 0; from < entries.length; ) {
    const hash = hashOf(entries[from] ?? 0);
    let to = from + 1;
    while (to < entries.length && hashOf(entries[to] ?? 0) === hash) to++;
    for (let right = from + 1; right < to; right++) {
      const met = Math.min(right, from + MAX_MET);
      for (let left = from; left < met; left++) {
        const [a, b] = [(entries[left] ?? 0) % MAX_ITEMS, (entries[right] ?? 0) % MAX_ITEMS];
        if (a === b) continue;
        visited++;
        visit(a, b);
      }
    }
    from = to;
  }
  return visited;
}

/** Sorted, so that equal keys are side by side and items in order within. */
function hashKeys(count: number, keysOf: (item: number) => readonly string[]): Float64Array {
  let entries = new Float64Array(1024);
  let length = 0;
  for (let item = 0; item < count; item++) {
    for (const key of keysOf(item)) {
      if (length === entries.length) {
        const grown = new Float64Array(length * 2);
        grown.set(entries);
        entries = grown;
      }
      entries[length++] = hashString(key) * MAX_ITEMS + item;
    }
  }
  return entries.subarray(0, length).sort();
}

function hashOf(entry: number): number {
  return Math.floor(entry / MAX_ITEMS);
}

/** FNV-1a over UTF-16 units, 32 bits. Keys that collide only cost a comparison. */
function hashString(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
