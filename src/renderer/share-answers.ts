/**
 * The new answer of a query with every part of the old one that says the same, so that what is drawn from it is not drawn
 * again. Rows of a list belong together by their `id` where they have one: a row that came in between changes no other.
 * Typed arrays and other objects are taken as they come. Linear in the size of the answer.
 */
export function shareAnswer(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after);
  if (!isPlain(before) || !isPlain(after)) return after;
  const keys = Object.keys(after);
  let isSame = keys.length === Object.keys(before).length;
  const shared = keys.map((key): [string, unknown] => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const part = shareAnswer(old, after[key]);
    isSame &&= Object.hasOwn(before, key) && Object.is(part, old);
    return [key, part];
  });
  // Assigning would set the prototype where the key is `__proto__`.
  return isSame ? before : Object.fromEntries(shared);
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.flatMap(row => (idOf(row) === null ? [] : [[idOf(row), row]])));
  let isSame = before.length === after.length;
  const shared = after.map((row, index) => {
    const id = idOf(row);
    const part = shareAnswer(id === null ? before[index] : byId.get(id), row);
    isSame &&= Object.is(part, before[index]);
    return part;
  });
  return isSame ? before : shared;
}

function idOf(row: unknown): number | null {
  return isPlain(row) && typeof row['id'] === 'number' ? row['id'] : null;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
