import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../../../shared/errors';
import { partialName } from './atomic-folder';
import { toStorageError } from './storage-error';
import { syncFile, syncFolder } from './sync-to-disk';

/**
 * Makes a file that is there completely or not at all.
 *
 * `write` gets the path of a hidden file beside the target, which does not exist yet. It is synced and renamed after
 * `write`, and removed if `write` fails. A file that stands at the target is replaced only with `mayReplace`; otherwise
 * `conflict`.
 */
export async function writeFileAtomically<T>(
  target: string,
  mayReplace: boolean,
  write: (path: string) => Promise<T> | T,
): Promise<T> {
  const place = resolve(target);
  const name = basename(place);
  if (!mayReplace && existsSync(place)) throw existsError(name);
  const partial = join(dirname(place), partialName(name));
  try {
    const result = await write(partial);
    syncFile(partial);
    if (mayReplace) renameSync(partial, place);
    else moveWithoutReplacing(partial, place, name);
    syncFolder(dirname(place));
    return result;
  } catch (cause) {
    rmSync(partial, { force: true });
    throw toStorageError(cause, name);
  }
}

/** A link fails where the target exists, a rename would replace it. */
function moveWithoutReplacing(partial: string, place: string, name: string): void {
  try {
    linkSync(partial, place);
  } catch (cause) {
    if (existsSync(place)) throw existsError(name);
    // Memory sticks know no links: there the check before has to do.
    if (
      !(
        cause instanceof Error &&
        'code' in cause &&
        ['EPERM', 'ENOTSUP', 'ENOSYS'].includes(String(cause.code))
      )
    )
      throw cause;
    renameSync(partial, place);
    return;
  }
  rmSync(partial);
}

function existsError(name: string): AppError {
  return new AppError('conflict', `${name} exists already`, { reason: 'exists', name });
}
