import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  DamagedZipError,
  listZipEntries,
  unpackEntry,
  ZipTooLargeError,
} from '../../../../src/main/files/read/zip';

const TEXT = 'Die Brücke bleibt gesperrt. '.repeat(20);
const CENTRAL_SIGNATURE = [0x50, 0x4b, 0x01, 0x02];

describe('an archive', () => {
  it.each([0, 6] as const)('gives its files back, packed with level %i', level => {
    const archive = zipSync({ 'a.txt': [strToU8(TEXT), { level }] });
    expect(textOf(archive, 'a.txt', 10_000)).toBe(TEXT);
  });

  it.each([0, 6] as const)('gives no more than was asked for, packed with level %i', level => {
    const archive = zipSync({ 'a.txt': [strToU8(TEXT), { level }] });
    expect(textOf(archive, 'a.txt', strToU8(TEXT).length)).toBe(TEXT);
    expect(() => textOf(archive, 'a.txt', strToU8(TEXT).length - 1)).toThrow(ZipTooLargeError);
  });

  it('is damaged where its bytes do not make the checksum', () => {
    const archive = zipSync({ 'a.txt': [strToU8(TEXT), { level: 0 }] });
    archive[40] = (archive[40] ?? 0) ^ 1;
    expect(() => textOf(archive, 'a.txt', 10_000)).toThrow(DamagedZipError);
  });

  it('is damaged where it breaks off', () => {
    const archive = zipSync({ 'a.txt': strToU8(TEXT) });
    expect(() => listZipEntries(archive.subarray(0, archive.length - 1))).toThrow(DamagedZipError);
    expect(() => listZipEntries(archive.subarray(20))).toThrow(DamagedZipError);
    expect(() => listZipEntries(new Uint8Array(3))).toThrow(DamagedZipError);
  });

  it('is refused where it is encrypted', () => {
    const archive = zipSync({ 'a.txt': strToU8(TEXT) });
    const flags = centralHeader(archive) + 8;
    archive[flags] = (archive[flags] ?? 0) | 1;
    expect(() => listZipEntries(archive)).toThrow('encrypted');
  });

  it('is read behind a comment', () => {
    const archive = zipSync({ 'a.txt': strToU8(TEXT) });
    const commented = new Uint8Array([...archive, ...strToU8('Notiz')]);
    new DataView(commented.buffer).setUint16(archive.length - 2, 5, true);
    expect(textOf(commented, 'a.txt', 10_000)).toBe(TEXT);
  });

  // Zip64: a size that does not fit stands behind the name, and only such ones do.
  it.each([
    ['one size', 1],
    ['both sizes', 2],
  ])('is read with %s in the extra field', (_, count) => {
    const archive = withZip64(zipSync({ 'a.txt': [strToU8(TEXT), { level: 0 }] }), 'a.txt', count);
    expect(textOf(archive, 'a.txt', 10_000)).toBe(TEXT);
  });
});

function textOf(archive: Uint8Array, path: string, maxBytes: number): string {
  const entry = listZipEntries(archive).get(path);
  if (!entry) throw new Error(`there is no ${path}`);
  return new TextDecoder().decode(unpackEntry(archive, entry, maxBytes));
}

function centralHeader(archive: Uint8Array): number {
  for (let at = archive.length - 4; at >= 0; at--) {
    if (CENTRAL_SIGNATURE.every((byte, index) => archive[at + index] === byte)) return at;
  }
  throw new Error('there is no table of contents');
}

/** The archive of one file with the first `count` of its sizes, unpacked and packed, moved into an extra field. */
function withZip64(archive: Uint8Array, path: string, count: number): Uint8Array {
  const header = centralHeader(archive);
  const nameEnd = header + 46 + path.length;
  const extra = new Uint8Array(4 + 8 * count);
  const larger = new Uint8Array(archive.length + extra.length);
  larger.set(archive.subarray(0, nameEnd));
  larger.set(archive.subarray(nameEnd), nameEnd + extra.length);
  const view = new DataView(larger.buffer);
  view.setUint16(header + 30, extra.length, true);
  view.setUint16(nameEnd, 1, true);
  view.setUint16(nameEnd + 2, 8 * count, true);
  for (let index = 0; index < count; index++) {
    const field = header + 24 - 4 * index;
    view.setBigUint64(nameEnd + 4 + 8 * index, BigInt(view.getUint32(field, true)), true);
    view.setUint32(field, 0xffffffff, true);
  }
  return larger;
}
