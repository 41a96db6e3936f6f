import { withGuideline } from '../../shared/domain/records/label-guidelines';
import { AppError } from '../../shared/errors';
import type { Handler } from '../context';
import { getDocument } from '../db/documents';
import { listLabels } from '../db/labels';

export const exportDataset: Handler<'datasets.export'> = async (
  context,
  { folder, documentIds, withText, withFiles },
  call,
) => {
  const { db, path, uid, closing } = context.workspace;
  if (withFiles && withText !== 'all') {
    throw new AppError('invalid_input', 'Files come out whole, so they need all texts (with-text all)', {
      field: 'withFiles',
    });
  }
  for (const id of documentIds ?? []) getDocument(db, id);
  const result = await context.workers.run(
    'export',
    {
      workspacePath: path,
      folder,
      withFiles,
      documentIds: documentIds ? [...new Set(documentIds)] : null,
      options: {
        withText,
        appVersion: context.appVersion,
        workspaceId: uid,
        exportedAtMs: context.now(),
        labels: listLabels(db).map(withGuideline),
      },
    },
    { signal: AbortSignal.any([call.signal, closing]), onProgress: progress => call.report(progress) },
  );
  return { ...result, files: [...result.files] };
};
