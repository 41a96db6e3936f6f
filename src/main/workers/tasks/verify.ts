import type { OutputOf, ProgressOf } from '../../../shared/contract/client';
import { verifyHistory } from '../../db/history-verify';
import { openSnapshot } from '../../db/snapshot';
import { verifyKept } from '../../db/verify-kept';
import type { TaskRun } from '../task-run';

/** Checks the workspace as it is at the start, whatever happens to it meanwhile. */
export async function verifyTask(
  { workspacePath }: { readonly workspacePath: string },
  run: TaskRun<ProgressOf<'workspace.verify'>>,
): Promise<OutputOf<'workspace.verify'>> {
  const snapshot = openSnapshot(workspacePath);
  try {
    run.report({ stage: 'history', done: 0, total: null });
    const history = verifyHistory(snapshot.db);
    const kept = verifyKept(snapshot.db, {
      isCancelled: () => run.isCancelled(),
      report: progress => run.report(progress),
    });
    return { isIntact: history.isIntact && kept.damaged.length === 0, history, ...kept };
  } finally {
    snapshot.end();
  }
}
