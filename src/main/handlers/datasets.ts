import type { Handler } from '../context';
import { getDocument } from '../db/documents';
import { listLabels } from '../db/labels';

export const exportDataset: Handler<'datasets.export'> = async (
  context,
  { folder, documentIds, withText },
  call,
) => {
  const { db, path, uid, closing } = context.workspace;
  for (const id of documentIds ?? []) getDocument(db, id);
  const result = await context.workers.run(
    'export',
    {
      workspacePath: path,
      folder,
      documentIds: documentIds ? [...new Set(documentIds)] : null,
      options: {
        withText,
        appVersion: context.appVersion,
        workspaceId: uid,
        exportedAtMs: context.now(),
        labels: listLabels(db),
      },
    },
    { signal: AbortSignal.any([call.signal, closing]), onProgress: progress => call.report(progress) },
  );
  return { ...result, files: [...result.files] };
};
