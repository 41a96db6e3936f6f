import { editLedger } from '../../../shared/domain/compare/edit-ledger';
import type { LedgerEntry } from '../../../shared/model/document';
import type { TaskRun } from '../task-run';

/** How one text became another; up to seconds for long texts that share little. */
export async function editLedgerTask(
  { parent, text }: { readonly parent: string; readonly text: string },
  _run: TaskRun,
): Promise<LedgerEntry[]> {
  return editLedger(parent, text);
}
