import { AppError } from '../../shared/errors';
import type { Handler } from '../context';
import { loadFamily } from '../db/family';
import { findOriginal, getOriginalBytes } from '../db/originals';
import { getVersion } from '../db/versions';
import { writeKeptBytes } from '../files/write/kept-bytes';

export const saveOriginal: Handler<'documents.save-original'> = async (
  context,
  { versionId, path, replace },
) => {
  const { db } = context.workspace;
  const family = loadFamily(db, getVersion(db, versionId).documentId);
  let first = versionId;
  for (;;) {
    const parent = family.parentOf(first);
    if (!family.ledgerOf(first) || parent === null) break;
    first = parent;
  }
  const { originalId } = getVersion(db, first);
  const original = originalId === null ? null : findOriginal(db, originalId);
  if (!original)
    throw new AppError('not_found', 'This text was made without a file', { kind: 'original', id: versionId });
  const written = await writeKeptBytes(path, replace, getOriginalBytes(db, original.id));
  return { ...written, fileName: original.fileName };
};
