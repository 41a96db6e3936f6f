import { AppError } from '../../shared/errors';
import type { WorkerPool } from './pool';
import type { FileRead, FileToRead } from './tasks/read-file';

/**
 * Reads as many files at once as there are workers, and hands them on in their order: a file that could not be read as its
 * `unreadable`. Throws `cancelled` after an abort.
 */
export async function readInOrder<F extends FileToRead>(
  workers: WorkerPool,
  files: readonly F[],
  signal: AbortSignal,
  onRead: (file: F, read: FileRead | AppError, index: number) => Promise<void>,
): Promise<void> {
  // Only what was not handed on yet: each holds a file's bytes and text.
  const ahead: Promise<FileRead | AppError>[] = [];
  const start = (file: F | undefined) => {
    if (!file) return;
    const { path, bytes, name, modifiedAtMs, pageFiles } = file;
    const reading = workers.run(
      'read-file',
      { path, bytes, name, modifiedAtMs, pageFiles: pageFiles ?? 0 },
      { signal },
    );
    ahead.push(reading.catch((cause: unknown) => toSkip(cause)));
  };
  for (let index = 0; index <= workers.size && index < files.length; index++) start(files[index]);
  let failure: unknown = null;
  for (const [index, file] of files.entries()) {
    const read = await ahead.shift();
    if (!read) continue;
    if (signal.aborted) failure = new AppError('cancelled', 'Cancelled');
    else if (read instanceof AppError && read.code !== 'unreadable') failure = read;
    if (failure) break;
    start(files[index + workers.size + 1]);
    await onRead(file, read, index);
  }
  if (failure) {
    await Promise.all(ahead);
    throw failure;
  }
}

function toSkip(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  // One file that breaks a reader must not end the import of the others.
  return new AppError('unreadable', 'could not be read', { reason: 'damaged' }, { cause });
}
