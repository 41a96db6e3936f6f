/** Numbers that more can be added to: `count` of them are there, `items` may be longer. */
export type IntList = { items: Int32Array; count: number };

export function emptyIntList(capacity = 64): IntList {
  return { items: new Int32Array(capacity), count: 0 };
}

export function pushPair(list: IntList, a: number, b: number): void {
  if (list.count + 2 > list.items.length) list.items = withRoom(list.items, list.count + 2);
  list.items[list.count] = a;
  list.items[list.count + 1] = b;
  list.count += 2;
}

export function pushTriple(list: IntList, a: number, b: number, c: number): void {
  if (list.count + 3 > list.items.length) list.items = withRoom(list.items, list.count + 3);
  list.items[list.count] = a;
  list.items[list.count + 1] = b;
  list.items[list.count + 2] = c;
  list.count += 3;
}

export function pushQuad(list: IntList, a: number, b: number, c: number, d: number): void {
  if (list.count + 4 > list.items.length) list.items = withRoom(list.items, list.count + 4);
  list.items[list.count] = a;
  list.items[list.count + 1] = b;
  list.items[list.count + 2] = c;
  list.items[list.count + 3] = d;
  list.count += 4;
}

/** An array of its own, so that it can be transferred. */
export function toInt32Array(list: IntList): Int32Array<ArrayBuffer> {
  return list.items.slice(0, list.count);
}

/** The same numbers in an array of at least `length`, or `items` itself where it is that long. */
export function withRoom(items: Int32Array, length: number): Int32Array {
  if (items.length >= length) return items;
  const longer = new Int32Array(Math.max(length, items.length + (items.length >> 1) + 16));
  longer.set(items);
  return longer;
}
