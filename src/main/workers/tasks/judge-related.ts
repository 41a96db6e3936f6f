import { judgeRelated, type Relation } from '../../../shared/domain/corpus/judge-related';
import { AppError } from '../../../shared/errors';
import { openSnapshot } from '../../db/snapshot';
import { getText } from '../../db/versions';
import type { TaskRun } from '../task-run';

export interface RelatedToJudge {
  readonly workspacePath: string;
  readonly versionId: number;
  /** BCP 47. */
  readonly language: string;
  readonly otherVersionIds: readonly number[];
}

/** What each of the others is to a version, in their order; null for nothing. Reads the texts itself. */
export async function judgeRelatedTask(
  { workspacePath, versionId, language, otherVersionIds }: RelatedToJudge,
  run: TaskRun,
): Promise<(Relation | null)[]> {
  const snapshot = openSnapshot(workspacePath);
  try {
    const text = getText(snapshot.db, versionId);
    return otherVersionIds.map(otherId => {
      if (run.isCancelled()) throw new AppError('cancelled', 'Cancelled');
      return judgeRelated(text, getText(snapshot.db, otherId), { language });
    });
  } finally {
    snapshot.end();
  }
}
