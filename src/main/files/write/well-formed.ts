/**
 * The same value with strings that other programs can encode: half a surrogate pair becomes U+FFFD, as it does in UTF-8
 * and therefore in every hash. It counts one in both units, so offsets stay right.
 */
export function toWellFormed<T>(value: T): T {
  return convert(value) as T;
}

function convert(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convert(part)]));
}
