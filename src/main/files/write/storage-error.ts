import { AppError } from '../../../shared/errors';

/** An error of the file system as one that can be told, with `name` as the file in question. Other errors come back as they are. */
export function toStorageError(cause: unknown, name: string): unknown {
  if (cause instanceof AppError || !(cause instanceof Error) || !('code' in cause)) return cause;
  const code = String(cause.code);
  const sentence = SENTENCES.get(code);
  // Only system calls set `syscall`; a RangeError of Node has a code too and is a bug.
  if (!sentence && !('syscall' in cause)) return cause;
  const message = `${name} could not be written: ${sentence ?? 'the file system reported an error'}`;
  return new AppError('storage', message, { reason: code, name }, { cause });
}

const SENTENCES = new Map([
  ['ENOSPC', 'there is no space left on the device'],
  ['EDQUOT', 'the quota is used up'],
  ['EACCES', 'the folder does not allow it'],
  ['EPERM', 'the folder does not allow it'],
  ['EROFS', 'the medium is read-only'],
  ['ENOENT', 'the folder does not exist'],
  ['ENOTDIR', 'the folder does not exist'],
  ['ENAMETOOLONG', 'its name is too long'],
]);
