import { AppError } from '../../shared/errors';
import type { Original } from '../../shared/model/original';
import type { Context, Handler } from '../context';
import { loadFamily } from '../db/family';
import { findOriginal, getOriginalBytes } from '../db/originals';
import { getVersion } from '../db/versions';
import { writeKeptBytes } from '../files/write/kept-bytes';

export const describeOriginal: Handler<'documents.original'> = (context, { versionId }) => ({
  original: findOriginalOf(context, versionId),
});

export const saveOriginal: Handler<'documents.save-original'> = async (
  context,
  { versionId, path, replace },
) => {
  const { db } = context.workspace;
  const original = findOriginalOf(context, versionId);
  if (!original)
    throw new AppError('not_found', 'This text was made without a file', {
      kind: 'original',
      id: versionId,
      reason: 'no-file',
    });
  const written = await writeKeptBytes(path, replace, getOriginalBytes(db, original.id));
  return { ...written, fileName: original.fileName };
};

/** The file of the version that the ledgers lead back to; a version may have come from a file of its own. */
function findOriginalOf(context: Context, versionId: number): Original | null {
  const { db } = context.workspace;
  const family = loadFamily(db, getVersion(db, versionId).documentId);
  let first = versionId;
  for (;;) {
    const parent = family.parentOf(first);
    if (!family.ledgerOf(first) || parent === null) break;
    first = parent;
  }
  const { originalId } = getVersion(db, first);
  return originalId === null ? null : findOriginal(db, originalId);
}
