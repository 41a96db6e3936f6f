import { closeSync, openSync, readSync } from 'node:fs';
import { readBackError } from './read-back-error';

/**
 * The objects of a JSONL file, one by one, with their line numbers from 1. Knows nothing of how the file was written:
 * lines end with `\n` only, the bytes must be UTF-8 without a byte order mark, and the last line must be complete.
 */
export function* readJsonLines(path: string, name: string): Generator<{ line: number; value: unknown }> {
  let line = 0;
  for (const bytes of byteLines(path, name)) {
    line++;
    yield { line, value: parse(bytes, name, line) };
  }
}

const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 0x0a;

function* byteLines(path: string, name: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let parts: Buffer[] = [];
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0 && end < size; end = chunk.indexOf(NEWLINE, start)) {
        yield Buffer.concat([...parts, chunk.subarray(start, end)]);
        parts = [];
        start = end + 1;
      }
      // Copied: the chunk is filled again.
      parts.push(Buffer.from(chunk.subarray(start, size)));
    }
    if (parts.some(part => part.length > 0)) throw readBackError(name, 'ends in the middle of a line');
  } finally {
    closeSync(file);
  }
}

function parse(bytes: Buffer, name: string, line: number): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw readBackError(name, 'is not JSON in UTF-8', line, { cause });
  }
}
