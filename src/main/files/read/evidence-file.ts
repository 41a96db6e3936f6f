import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors';
import { MAX_FILE_BYTES } from './read-file';

export interface EvidenceFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The bytes of any file, whatever it is. Throws `not_found` and `unreadable`. */
export async function readEvidenceFile(
  file: string | { readonly name: string; readonly bytes: Uint8Array },
): Promise<EvidenceFile> {
  const name = basename((typeof file === 'string' ? file : file.name).replaceAll('\\', '/'));
  const bytes = typeof file === 'string' ? await readPath(file, name) : file.bytes;
  if (bytes.byteLength > MAX_FILE_BYTES) throw tooLarge(name);
  if (bytes.byteLength === 0) throw new AppError('unreadable', `${name} is empty`, { reason: 'empty', name });
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function readPath(path: string, name: string): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (!facts.isFile())
      throw new AppError('unreadable', `${name} is no file`, { reason: 'unsupported', name });
    if (facts.size > MAX_FILE_BYTES) throw tooLarge(name);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new AppError('not_found', `There is no file ${name}`, { reason: 'not-found', name }, { cause });
    throw new AppError('unreadable', `${name} could not be read`, { reason: 'read-failed', name }, { cause });
  }
}

function tooLarge(name: string): AppError {
  return new AppError('unreadable', `${name} is larger than 64 MB`, { reason: 'too-large', name });
}
