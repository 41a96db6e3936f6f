/**
 * FNV-1a over UTF-16 units, 32 bits, signed, of `text` from `start` on. `before` is the hash of what stands before it, so
 * that a key of several parts is hashed without ever being put together.
 */
export function hashText(text: string, before: number = EMPTY, start = 0): number {
  let hash = before;
  for (let at = start; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

const EMPTY = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
