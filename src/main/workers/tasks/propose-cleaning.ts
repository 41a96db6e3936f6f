import { proposeCleaning } from '../../../shared/domain/cleaning/propose';
import type { CleaningProposal } from '../../../shared/model/finding';
import type { TaskRun } from '../task-run';

/** What the rules propose for a text; up to seconds a megabyte. */
export async function proposeCleaningTask(
  { text, language }: { readonly text: string; readonly language: string },
  _run: TaskRun,
): Promise<CleaningProposal[]> {
  return proposeCleaning(text, language);
}
