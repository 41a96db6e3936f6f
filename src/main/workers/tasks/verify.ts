import type { OutputOf } from '../../../shared/contract/client';
import { verifyHistory } from '../../db/history-verify';
import { openSnapshot } from '../../db/snapshot';
import { verifyKept } from '../../db/verify-kept';
import type { TaskRun } from '../task-run';

/** Checks the workspace as it is at the start, whatever happens to it meanwhile. */
export async function verifyTask(
  { workspacePath }: { readonly workspacePath: string },
  run: TaskRun,
): Promise<OutputOf<'workspace.verify'>> {
  const snapshot = openSnapshot(workspacePath);
  try {
    const history = verifyHistory(snapshot.db);
    const kept = verifyKept(snapshot.db, () => run.isCancelled());
    return { isIntact: history.isIntact && kept.damaged.length === 0, history, ...kept };
  } finally {
    snapshot.end();
  }
}
