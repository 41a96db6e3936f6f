import { AppError } from '../errors';

/**
 * A message as bytes, for the loopback host: a 32-bit length of the JSON part (little endian), the JSON, then the
 * typed arrays it refers to, one after the other. In the JSON a typed array stands as
 * `{ "$typed": kind, "at": byte offset behind the JSON, "bytes": length }`.
 */
export function encodeFrame(message: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let binaryLength = 0;
  const json = new TextEncoder().encode(
    JSON.stringify(message, (_key, value: unknown) => {
      if (!(value instanceof Int32Array) && !(value instanceof Uint8Array)) return value;
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      const reference = {
        $typed: value instanceof Int32Array ? 'i32' : 'u8',
        at: binaryLength,
        bytes: bytes.byteLength,
      };
      parts.push(bytes);
      binaryLength += bytes.byteLength;
      return reference;
    }),
  );
  const frame = new Uint8Array(4 + json.byteLength + binaryLength);
  new DataView(frame.buffer).setUint32(0, json.byteLength, true);
  frame.set(json, 4);
  let position = 4 + json.byteLength;
  for (const part of parts) {
    frame.set(part, position);
    position += part.byteLength;
  }
  return frame;
}

/** The inverse of `encodeFrame`. Throws `invalid_input` on bytes that are no frame; reads nothing outside them. */
export function decodeFrame(frame: Uint8Array): unknown {
  try {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    const jsonLength = view.getUint32(0, true);
    const json = new TextDecoder('utf-8', { fatal: true }).decode(frame.subarray(4, 4 + jsonLength));
    const binary = frame.subarray(4 + jsonLength);
    // Asking about every value makes reading an answer of megabytes several times as long.
    if (binary.byteLength === 0 && !json.includes('"$typed"')) return JSON.parse(json);
    return JSON.parse(json, (_key, value: unknown) =>
      isReference(value) ? typedArray(value, binary) : value,
    );
  } catch (cause) {
    throw new AppError('invalid_input', 'These bytes are no message', {}, { cause });
  }
}

interface Reference {
  $typed: 'i32' | 'u8';
  at: number;
  bytes: number;
}

function isReference(value: unknown): value is Reference {
  return (
    typeof value === 'object' && value !== null && '$typed' in value && 'at' in value && 'bytes' in value
  );
}

function typedArray({ $typed, at, bytes }: Reference, binary: Uint8Array): Int32Array | Uint8Array {
  if (!(at >= 0 && bytes >= 0 && at + bytes <= binary.byteLength))
    throw new RangeError('outside of the frame');
  const copy = binary.slice(at, at + bytes);
  return $typed === 'i32' ? new Int32Array(copy.buffer) : copy;
}
