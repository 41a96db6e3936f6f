import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

export interface WrittenFile {
  readonly byteLength: number;
  /** Of the bytes handed to the disk. */
  readonly sha256: string;
}

/** Takes rows one by one until `finish` or `abandon` ends it. `abandon` does nothing to a file that is closed already. */
export interface RowWriter<R> {
  append(row: R): void;
  finish(): WrittenFile & { readonly rows: number };
  /** Closes the file as it is. */
  abandon(): void;
}

/** A new file that counts and hashes what is written to it. Synchronous: it belongs into a worker. */
export interface HashingFile {
  write(chunk: string | Uint8Array): void;
  finish(): WrittenFile;
  abandon(): void;
}

const FLUSH_BYTES = 256 * 1024;

/** Fails if `path` exists. Text is written as UTF-8 without a byte order mark. */
export function createHashingFile(path: string): HashingFile {
  const file = openSync(path, 'wx');
  const hash = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let byteLength = 0;
  let isOpen = true;

  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const flush = (): void => {
    const bytes = Buffer.concat(waiting, waitingBytes);
    waiting = [];
    waitingBytes = 0;
    hash.update(bytes);
    // A short write is no error.
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
  };

  return {
    write(chunk) {
      // Copied, because the caller may use its buffer again.
      const bytes = Buffer.from(chunk);
      waiting.push(bytes);
      waitingBytes += bytes.length;
      byteLength += bytes.length;
      if (waitingBytes >= FLUSH_BYTES) flush();
    },
    finish() {
      try {
        flush();
      } finally {
        close();
      }
      return { byteLength, sha256: hash.digest('hex') };
    },
    abandon: close,
  };
}
