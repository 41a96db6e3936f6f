import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../../../shared/errors';
import { writeFileAtomically } from './atomic-file';

/**
 * Writes bytes that were kept under their hash to a file, which is there completely or not at all, and reads it back
 * before it appears. Throws `conflict` where a file is there already and `mayReplace` is false, and `storage`.
 */
export async function writeKeptBytes(
  path: string,
  mayReplace: boolean,
  { bytes, sha256 }: { readonly bytes: Uint8Array; readonly sha256: string },
): Promise<{ path: string; byteLength: number; sha256: string }> {
  const target = resolve(path);
  await writeFileAtomically(target, mayReplace, async partial => {
    await writeFile(partial, bytes);
    const written = createHash('sha256')
      .update(await readFile(partial))
      .digest('hex');
    if (written !== sha256)
      throw new AppError('storage', 'What was written is not what was kept', { reason: 'read-back' });
  });
  return { path: target, byteLength: bytes.byteLength, sha256 };
}
