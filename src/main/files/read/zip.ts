import { crc32, inflateRawSync } from 'node:zlib';

/** A file in an archive, as the archive's table of contents declares it: sizes are claims. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc32: number;
  readonly headerOffset: number;
}

/** The archive breaks off, contradicts itself or uses what we do not unpack. */
export class DamagedZipError extends Error {}

/** An entry unpacks to more than allowed, whatever it declares. */
export class ZipTooLargeError extends Error {}

/** The table of contents at the archive's end, read without unpacking anything. The last entry of a name wins. */
export function listZipEntries(archive: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const end = findEndRecord(view);
    const count = view.getUint16(end + 10, true);
    let offset = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(offset, true) !== CENTRAL_SIGNATURE)
        throw new DamagedZipError('a table entry is missing');
      const nameBytes = view.getUint16(offset + 28, true);
      const extraBytes = view.getUint16(offset + 30, true);
      const entry = readEntry(archive, view, offset, nameBytes, extraBytes);
      entries.set(entry.path, entry);
      offset += CENTRAL_HEADER_BYTES + nameBytes + extraBytes + view.getUint16(offset + 32, true);
    }
  } catch (cause) {
    if (cause instanceof RangeError) throw new DamagedZipError('the table of contents breaks off', { cause });
    throw cause;
  }
  return entries;
}

/** Unpacks one entry and checks its length and checksum. Stops as soon as more than `maxBytes` have come out. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry, maxBytes: number): Uint8Array {
  const packed = findPackedBytes(archive, entry);
  const unpacked = entry.method === STORED ? packed : inflate(packed, entry, maxBytes);
  if (unpacked.byteLength > maxBytes) throw new ZipTooLargeError(entry.path);
  if (unpacked.byteLength !== entry.unpackedBytes || crc32(unpacked) !== entry.crc32) {
    throw new DamagedZipError(`${entry.path} does not match its checksum`);
  }
  return unpacked;
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const CENTRAL_HEADER_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const SATURATED = 0xffffffff;

// The record may be followed by a comment of up to 65,535 bytes: search backwards.
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT_BYTES); offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  throw new DamagedZipError('the end of the archive is missing');
}

function readEntry(
  archive: Uint8Array,
  view: DataView,
  offset: number,
  nameBytes: number,
  extraBytes: number,
): ZipEntry {
  if (view.getUint16(offset + 8, true) & ENCRYPTED_FLAG)
    throw new DamagedZipError('the archive is encrypted');
  const nameStart = offset + CENTRAL_HEADER_BYTES;
  const sizes = {
    unpackedBytes: view.getUint32(offset + 24, true),
    packedBytes: view.getUint32(offset + 20, true),
    headerOffset: view.getUint32(offset + 42, true),
  };
  fillFromZip64(view, nameStart + nameBytes, extraBytes, sizes);
  return {
    path: new TextDecoder().decode(archive.subarray(nameStart, nameStart + nameBytes)),
    method: view.getUint16(offset + 10, true),
    crc32: view.getUint32(offset + 16, true),
    ...sizes,
  };
}

// Zip64: the extra field 1 holds, in this order, only those numbers that are saturated in the header.
function fillFromZip64(
  view: DataView,
  start: number,
  byteLength: number,
  sizes: Record<'unpackedBytes' | 'packedBytes' | 'headerOffset', number>,
): void {
  for (let offset = start; offset + 4 <= start + byteLength; offset += 4 + view.getUint16(offset + 2, true)) {
    if (view.getUint16(offset, true) !== 1) continue;
    let value = offset + 4;
    for (const key of ['unpackedBytes', 'packedBytes', 'headerOffset'] as const) {
      if (sizes[key] !== SATURATED) continue;
      sizes[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}

function findPackedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const offset = entry.headerOffset;
  if (offset + LOCAL_HEADER_BYTES > view.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new DamagedZipError(`${entry.path} is missing`);
  }
  const start =
    offset + LOCAL_HEADER_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedBytes > view.byteLength) throw new DamagedZipError(`${entry.path} breaks off`);
  return archive.subarray(start, start + entry.packedBytes);
}

function inflate(packed: Uint8Array, entry: ZipEntry, maxBytes: number): Uint8Array {
  if (entry.method !== DEFLATED) throw new DamagedZipError(`${entry.path} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (cause) {
    if (cause instanceof RangeError) throw new ZipTooLargeError(entry.path, { cause });
    throw new DamagedZipError(`${entry.path} cannot be unpacked`, { cause });
  }
}
