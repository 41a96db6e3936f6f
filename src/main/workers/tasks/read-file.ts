import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { proposeCleaning } from '../../../shared/domain/cleaning/propose';
import { AppError } from '../../../shared/errors';
import type { CleaningProposal } from '../../../shared/model/finding';
import { MAX_FILE_BYTES, readBytes, tooLarge } from '../../files/read/read-file';
import type { FileFacts, ReadFile, ReadText } from '../../files/read/read-text';
import { findFileErrorReason } from '../../files/walk';
import type { TaskRun } from '../task-run';

export interface FileToRead extends FileFacts {
  /** Null where `bytes` are given. */
  readonly path: string | null;
  readonly bytes: Uint8Array | null;
}

export interface FileRead extends Omit<ReadFile, 'texts'> {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly texts: readonly (ReadText & { readonly proposals: readonly CleaningProposal[] })[];
}

/** Reads one file and all that machines can say of it. Throws `unreadable` with `details.reason`, a `SkipReason`. */
export async function readFileTask(file: FileToRead, _run: TaskRun): Promise<FileRead> {
  const bytes = file.bytes ?? (await loadBytes(file));
  const { texts, ...rest } = await readBytes(bytes, file);
  return {
    ...rest,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    texts: texts.map(text => ({ ...text, proposals: proposeCleaning(text.text, text.language) })),
  };
}

async function loadBytes(file: FileToRead): Promise<Uint8Array> {
  if (file.path === null) throw new TypeError('a file needs a path or bytes');
  try {
    // The size is asked first: a huge file must not be loaded to be refused.
    if ((await stat(file.path)).size > MAX_FILE_BYTES) throw tooLarge(file);
    const content = await readFile(file.path);
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  } catch (cause) {
    const reason = findFileErrorReason(cause);
    if (!reason) throw cause;
    throw new AppError(
      'unreadable',
      `${file.name} could not be read`,
      { reason, name: file.name },
      { cause },
    );
  }
}
