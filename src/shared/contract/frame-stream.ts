import { AppError } from '../errors';
import { decodeFrame, encodeFrame } from './frames';

const PREFIX_BYTES = 4;

/** A frame behind its length (32 bits, little endian), so that several can follow one another in a stream. */
export function encodeStreamedFrame(message: unknown): Uint8Array<ArrayBuffer> {
  const frame = encodeFrame(message);
  const streamed = new Uint8Array(PREFIX_BYTES + frame.byteLength);
  new DataView(streamed.buffer).setUint32(0, frame.byteLength, true);
  streamed.set(frame, PREFIX_BYTES);
  return streamed;
}

export interface FrameReader {
  /** The messages that `chunk` completes, in order. Linear in the bytes, however they are cut into chunks. */
  push(chunk: Uint8Array): unknown[];
  /** Throws `disconnected` when the stream stopped within a frame. */
  end(): void;
}

/** Puts messages together again from a stream that cuts them anywhere. */
export function createFrameReader(): FrameReader {
  let chunks: Uint8Array[] = [];
  let byteCount = 0;
  let neededBytes = PREFIX_BYTES;
  let isInFrame = false;

  function take(): Uint8Array {
    const bytes = joinChunks(chunks, byteCount);
    const rest = bytes.subarray(neededBytes);
    chunks = rest.byteLength > 0 ? [rest] : [];
    byteCount = rest.byteLength;
    return bytes.subarray(0, neededBytes);
  }

  return {
    push(chunk) {
      const messages: unknown[] = [];
      chunks.push(chunk);
      byteCount += chunk.byteLength;
      while (byteCount >= neededBytes) {
        const bytes = take();
        if (isInFrame) messages.push(decodeFrame(bytes));
        neededBytes = isInFrame ? PREFIX_BYTES : frameLength(bytes);
        isInFrame = !isInFrame;
      }
      return messages;
    },
    end() {
      if (byteCount > 0 || isInFrame) throw new AppError('disconnected', 'The answer stopped half-way');
    },
  };
}

function frameLength(prefix: Uint8Array): number {
  return new DataView(prefix.buffer, prefix.byteOffset, prefix.byteLength).getUint32(0, true);
}

function joinChunks(chunks: readonly Uint8Array[], byteCount: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const joined = new Uint8Array(byteCount);
  let position = 0;
  for (const chunk of chunks) {
    joined.set(chunk, position);
    position += chunk.byteLength;
  }
  return joined;
}
