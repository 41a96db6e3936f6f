import { createRelationJudge, type Relation } from '../../../shared/domain/corpus/judge-related';
import { AppError } from '../../../shared/errors';
import { openSnapshot } from '../../db/snapshot';
import { getText } from '../../db/versions';
import type { TaskRun } from '../task-run';

export interface RelatedToJudge {
  readonly workspacePath: string;
  readonly versionId: number;
  /** BCP 47. */
  readonly language: string;
  readonly others: readonly { readonly versionId: number; readonly language: string }[];
}

/** What each of the others is to a version, in their order; null for nothing. Reads the texts itself. */
export async function judgeRelatedTask(
  { workspacePath, versionId, language, others }: RelatedToJudge,
  run: TaskRun,
): Promise<(Relation | null)[]> {
  const snapshot = openSnapshot(workspacePath);
  try {
    const judge = createRelationJudge(getText(snapshot.db, versionId), { language });
    return others.map(other => {
      if (run.isCancelled()) throw new AppError('cancelled', 'Cancelled');
      return judge(getText(snapshot.db, other.versionId), other.language);
    });
  } finally {
    snapshot.end();
  }
}
