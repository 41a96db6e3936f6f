/** The buffers inside plain data that can move to the other thread instead of being copied. Each once; partial views are copied. */
export function transferablesOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (ArrayBuffer.isView(next)) {
      if (next.buffer instanceof ArrayBuffer && next.byteLength === next.buffer.byteLength)
        found.add(next.buffer);
    } else if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next)) if (typeof inner === 'object') pending.push(inner);
    }
  }
  return [...found];
}
