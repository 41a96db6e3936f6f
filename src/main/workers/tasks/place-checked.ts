import type { PlacedCheck } from '../../../shared/domain/checks/fact-list/attach-checked';
import { placeCheckedFacts } from '../../db/placed-checked-facts';
import { openSnapshot } from '../../db/snapshot';
import type { TaskRun } from '../task-run';

export interface CheckedToPlace {
  readonly workspacePath: string;
  readonly documentId: number;
  /** The version in which they are looked for. */
  readonly versionId: number;
}

/** Where the checked facts of a document stand in one of its versions. */
export async function placeCheckedTask(
  { workspacePath, documentId, versionId }: CheckedToPlace,
  _run: TaskRun,
): Promise<PlacedCheck[]> {
  const snapshot = openSnapshot(workspacePath);
  try {
    return placeCheckedFacts(snapshot.db, documentId, versionId);
  } finally {
    snapshot.end();
  }
}
