import type { ExportOptions } from '../../../shared/domain/records/bundle';
import { listDocumentIds } from '../../db/documents';
import { listExportDocuments } from '../../db/export';
import { listExportCheckedFacts } from '../../db/export-checked-facts';
import { listExportClaims, listExportLinks } from '../../db/export-claims';
import { listExportFindings } from '../../db/export-findings';
import { findBytesByHash } from '../../db/originals';
import { openSnapshot } from '../../db/snapshot';
import { listSources } from '../../db/sources';
import { type DatasetProgress, type DatasetResult, writeDataset } from '../../files/write/dataset';
import type { TaskRun } from '../task-run';

export interface DatasetToExport {
  readonly workspacePath: string;
  readonly folder: string;
  /** Null: all that the workspace holds. */
  readonly documentIds: readonly number[] | null;
  readonly options: ExportOptions;
  /** Whether the imported files and the evidence go along, byte for byte. */
  readonly withFiles: boolean;
}

/** Writes a dataset from the workspace as it is at the start, whatever happens to it meanwhile. */
export async function exportTask(
  { workspacePath, folder, documentIds, options, withFiles }: DatasetToExport,
  run: TaskRun<DatasetProgress>,
): Promise<DatasetResult> {
  const snapshot = openSnapshot(workspacePath);
  try {
    const ids = documentIds ?? listDocumentIds(snapshot.db);
    const signal = {
      get aborted() {
        return run.isCancelled();
      },
    };
    return await writeDataset(
      folder,
      listExportDocuments(snapshot.db, ids),
      listSources(snapshot.db),
      options,
      {
        signal,
        total: ids.length,
        report: progress => run.report(progress),
      },
      {
        claims: listExportClaims(snapshot.db, documentIds),
        links: listExportLinks(snapshot.db, documentIds),
        findings: listExportFindings(snapshot.db, ids),
        checkedFacts: listExportCheckedFacts(snapshot.db, ids),
      },
      withFiles ? sha256 => findBytesByHash(snapshot.db, sha256) : null,
    );
  } finally {
    snapshot.end();
  }
}
