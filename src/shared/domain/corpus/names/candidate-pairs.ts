/** Of a larger block each member meets only the first ones. */
const MAX_MET = 24;
/** An index takes 20 of the 52 bits that a number holds beside the hash. */
const MAX_ITEMS = 1 << 20;

/**
 * Calls back once with every pair of items that share a key, smaller index first. `addKeys` adds the hashes of an item's
 * keys; keys that collide only cost a comparison. Of a block of more than 24 each item meets the 24 of the smallest index:
 * put what matters first. Items beyond a million are left out. Returns the number of calls, at most 24 a key: O(k log k) in
 * the number of keys.
 */
export function forEachCandidatePair(
  count: number,
  addKeys: (item: number, add: (hash: number) => void) => void,
  visit: (left: number, right: number) => void,
): number {
  const entries = listKeys(Math.min(count, MAX_ITEMS), addKeys);
  // Two names that are one letter apart share a key for each way to make them one.
  const visited = new Set<number>();
  for (let from = 0; from < entries.length; ) {
    const hash = hashOf(entries[from] ?? 0);
    let to = from + 1;
    while (to < entries.length && hashOf(entries[to] ?? 0) === hash) to++;
    for (let right = from + 1; right < to; right++) {
      const met = Math.min(right, from + MAX_MET);
      for (let left = from; left < met; left++) {
        const [a, b] = [(entries[left] ?? 0) % MAX_ITEMS, (entries[right] ?? 0) % MAX_ITEMS];
        const pair = a * MAX_ITEMS + b;
        if (a === b || visited.has(pair)) continue;
        visited.add(pair);
        visit(a, b);
      }
    }
    from = to;
  }
  return visited.size;
}

/** Sorted, so that equal keys are side by side and items in order within. */
function listKeys(count: number, addKeys: (item: number, add: (hash: number) => void) => void): Float64Array {
  let entries = new Float64Array(1024);
  let length = 0;
  let item = 0;
  const add = (hash: number) => {
    if (length === entries.length) {
      const grown = new Float64Array(length * 2);
      grown.set(entries);
      entries = grown;
    }
    entries[length++] = (hash >>> 0) * MAX_ITEMS + item;
  };
  for (; item < count; item++) addKeys(item, add);
  return entries.subarray(0, length).sort();
}

function hashOf(entry: number): number {
  return Math.floor(entry / MAX_ITEMS);
}
