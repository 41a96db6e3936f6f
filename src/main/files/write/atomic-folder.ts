import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../../../shared/errors';
import { toStorageError } from './storage-error';
import { syncFolder, syncTree } from './sync-to-disk';

/**
 * Makes a folder that is there completely or not at all.
 *
 * `fill` writes into a hidden folder beside the target, which is synced and then renamed. If `fill` fails, that folder is
 * removed. One that a crash left behind has a name of its own and hinders nobody. Throws `conflict` where the target
 * exists and is not an empty folder, `storage` where the disk refuses; the parent folder must exist.
 */
export async function writeFolderAtomically<T>(
  target: string,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  const name = basename(resolve(target));
  const place = findTarget(target, name);
  const partial = join(dirname(place), partialName(name));
  try {
    mkdirSync(partial);
  } catch (cause) {
    throw toStorageError(cause, name);
  }
  try {
    const result = await fill(partial);
    syncTree(partial);
    moveIntoPlace(partial, place, name);
    return result;
  } catch (cause) {
    rmSync(partial, { recursive: true, force: true });
    throw toStorageError(cause, name);
  }
}

/** A hidden name beside the target. Shortened, so that it stays within 255 bytes where the target's name nearly fills them. */
export function partialName(name: string): string {
  return `.${Array.from(name).slice(0, 40).join('')}.partial-${randomUUID()}`;
}

/** The target's real path; a link to an empty folder is followed. */
function findTarget(target: string, name: string): string {
  let place: string;
  try {
    place = realpathSync(target);
  } catch {
    return resolve(target);
  }
  if (!isEmptyFolder(place)) throw existsError(name);
  return place;
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

function moveIntoPlace(partial: string, place: string, name: string): void {
  // Removes only an empty folder; Windows renames onto none.
  try {
    rmdirSync(place);
  } catch (cause) {
    if (codeOf(cause) === 'ENOTEMPTY' || codeOf(cause) === 'ENOTDIR') throw existsError(name);
    if (codeOf(cause) !== 'ENOENT') throw cause;
  }
  try {
    renameSync(partial, place);
  } catch (cause) {
    // Somebody made it in the meantime.
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(cause))) throw existsError(name);
    throw cause;
  }
  syncFolder(dirname(place));
}

function existsError(name: string): AppError {
  return new AppError('conflict', `${name} exists already and is not an empty folder`, {
    reason: 'exists',
    name,
  });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
