import { clusterNames } from '../../../shared/domain/corpus/names/cluster';
import type { NameCluster } from '../../../shared/model/name';
import { countForms } from '../../db/name-forms';
import { openSnapshot } from '../../db/snapshot';
import type { TaskRun } from '../task-run';

/** A cluster before anybody's decisions are held against it. */
export type RawCluster = Pick<NameCluster, 'kind' | 'forms' | 'hints'>;

/** Clusters the forms of all current versions, those of most documents first. Some seconds for 100,000 forms. */
export async function clusterNamesTask(
  { workspacePath }: { readonly workspacePath: string },
  _run: TaskRun,
): Promise<RawCluster[]> {
  const snapshot = openSnapshot(workspacePath);
  try {
    return clusterNames(countForms(snapshot.db)).clusters.map(({ kind, forms, hints }) => ({
      kind,
      hints: [...hints],
      forms: forms.map(({ form, isWeak }) => ({
        written: form.written,
        occurrenceCount: form.occurrenceCount,
        documentCount: form.documents.length,
        isPart: isWeak,
      })),
    }));
  } finally {
    snapshot.end();
  }
}
