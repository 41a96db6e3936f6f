import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors';
import { createHashingFile } from './hashing-file';

/** The bytes that are kept under a hash; null where there are none, such as after they were erased for good. */
export type ReadKept = (sha256: string) => Uint8Array | null;

/** Writes each file once to `files/`, named by its hash. Throws `storage` where bytes are not what their hash says. */
export async function writeKeptFiles(
  folder: string,
  hashes: Iterable<string>,
  readKept: ReadKept,
  turn: () => Promise<void>,
): Promise<{ name: string; byteLength: number; sha256: string; rows: null }[]> {
  mkdirSync(join(folder, 'files'));
  const written = [];
  for (const sha256 of new Set(hashes)) {
    await turn();
    const bytes = readKept(sha256);
    if (bytes === null) continue;
    const name = `files/${sha256}`;
    const file = createHashingFile(join(folder, name));
    file.write(bytes);
    const facts = file.finish();
    if (facts.sha256 !== sha256)
      throw new AppError('storage', `The kept file ${sha256} is not what it was`, { reason: 'inconsistent' });
    written.push({ name, ...facts, rows: null });
  }
  return written;
}
