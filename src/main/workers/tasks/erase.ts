import { AppError } from '../../../shared/errors';
import { countPlanned, type Erasure, erase } from '../../db/erase';
import { type ErasurePlan, type ErasureTarget, planErasure } from '../../db/erasure-plan';
import type { Author } from '../../db/history-steps';
import { listOwnBackups, scrub } from '../../db/scrub';
import { openSnapshot } from '../../db/snapshot';
import { openBeside } from '../../db/workspace';
import type { TaskRun } from '../task-run';

export interface ToErase {
  readonly workspacePath: string;
  readonly target: ErasureTarget;
  readonly author: Author;
  readonly reason: string;
}

/** Only in the last stage is there no way back. */
export interface EraseProgress {
  readonly stage: 'looking' | 'erasing' | 'cleaning';
}

export interface ErasureScope {
  readonly deleted: Erasure['deleted'];
  readonly entryCount: number;
  readonly keptOriginals: { readonly id: number; readonly fileName: string }[];
  readonly keptTextCount: number;
  readonly ownBackups: string[];
}

/** Who reads an export's snapshot may do so for minutes; what is left then is done at the next opening. */
const PATIENCE_MS = 1000;

/** Erases through a connection of its own, and cleans the file. A cancel counts until the erasing is committed. */
export async function eraseTask(
  { workspacePath, target, author, reason }: ToErase,
  run: TaskRun<EraseProgress>,
): Promise<ErasureScope & { readonly entryId: number; readonly isFileClean: boolean }> {
  const db = openBeside(workspacePath);
  try {
    run.report({ stage: 'looking' });
    const plan = planErasure(db, target);
    if (run.isCancelled()) throw new AppError('cancelled', 'Cancelled');
    run.report({ stage: 'erasing' });
    const told = { kind: target.kind, id: target.id, reason };
    const { entryId, deleted } = erase(db, author, told, plan, () => run.isCancelled());
    run.report({ stage: 'cleaning' });
    const { isFileClean, removedBackups } = scrub(db, PATIENCE_MS);
    return { ...scopeOf(plan), deleted, ownBackups: removedBackups, entryId, isFileClean };
  } finally {
    db.close();
  }
}

/** What the erasing would take, read from the workspace as it is at the start. */
export async function previewErasureTask(
  { workspacePath, target }: Pick<ToErase, 'workspacePath' | 'target'>,
  _run: TaskRun,
): Promise<ErasureScope> {
  const snapshot = openSnapshot(workspacePath);
  try {
    const plan = planErasure(snapshot.db, target);
    return {
      ...scopeOf(plan),
      deleted: countPlanned(snapshot.db, plan),
      ownBackups: listOwnBackups(snapshot.db),
    };
  } finally {
    snapshot.end();
  }
}

function scopeOf({ entryIds, keptOriginals, keptTextCount }: ErasurePlan) {
  return { entryCount: entryIds.size, keptOriginals: [...keptOriginals], keptTextCount };
}
