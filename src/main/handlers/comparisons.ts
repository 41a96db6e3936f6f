import type { Context, Handler } from '../context';
import { getDocument } from '../db/documents';
import { getSource } from '../db/sources';
import { getText, getVersion } from '../db/versions';

export const compareVersions: Handler<'comparisons.compare'> = async (context, input, call) => {
  const { db } = context.workspace;
  const left = sideOf(context, input.leftVersionId);
  const right = sideOf(context, input.rightVersionId);
  const comparison = await context.workers.run(
    'compare',
    {
      left: getText(db, left.versionId),
      right: getText(db, right.versionId),
      mode: input.mode,
      language: right.language === 'und' ? left.language : right.language,
    },
    { signal: call.signal },
  );
  return { left, right, ...comparison };
};

function sideOf(context: Context, versionId: number) {
  const { db } = context.workspace;
  const version = getVersion(db, versionId);
  const document = getDocument(db, version.documentId);
  return {
    documentId: document.id,
    documentTitle: document.title,
    versionId,
    versionNumber: version.number,
    language: document.language,
    isSourceFlagged: document.sourceId !== null && getSource(db, document.sourceId).flag !== null,
  };
}
