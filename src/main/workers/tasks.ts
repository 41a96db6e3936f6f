import type { TaskRun } from './task-run';
import { checkDocumentsTask } from './tasks/check-documents';
import { clusterNamesTask } from './tasks/cluster-names';
import { compareTask } from './tasks/compare';
import { editLedgerTask } from './tasks/edit-ledger';
import { eraseTask, previewErasureTask } from './tasks/erase';
import { exportTask } from './tasks/export';
import { exportComparisonTask } from './tasks/export-comparison';
import { findOccurrencesTask } from './tasks/find-occurrences';
import { findWorthyTask } from './tasks/find-worthy';
import { judgeRelatedTask } from './tasks/judge-related';
import { listFactsTask } from './tasks/list-facts';
import { placeCheckedTask } from './tasks/place-checked';
import { proposeCleaningTask } from './tasks/propose-cleaning';
import { readFileTask } from './tasks/read-file';
import { tabulateFactsTask } from './tasks/tabulate-facts';
import { verifyTask } from './tasks/verify';

const tasks = {
  'read-file': readFileTask,
  compare: compareTask,
  'edit-ledger': editLedgerTask,
  'propose-cleaning': proposeCleaningTask,
  'judge-related': judgeRelatedTask,
  'check-documents': checkDocumentsTask,
  'cluster-names': clusterNamesTask,
  'find-worthy': findWorthyTask,
  'list-facts': listFactsTask,
  'place-checked': placeCheckedTask,
  'tabulate-facts': tabulateFactsTask,
  'find-occurrences': findOccurrencesTask,
  export: exportTask,
  'export-comparison': exportComparisonTask,
  erase: eraseTask,
  'preview-erasure': previewErasureTask,
  verify: verifyTask,
} as const;

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<Tasks[N]>>;
export type TaskProgress<N extends TaskName> = Parameters<Parameters<Tasks[N]>[1]['report']>[0];

export function runTask<N extends TaskName>(
  name: N,
  input: TaskInput<N>,
  run: TaskRun<TaskProgress<N>>,
): Promise<TaskOutput<N>> {
  return (tasks[name] as (input: TaskInput<N>, run: TaskRun<TaskProgress<N>>) => Promise<TaskOutput<N>>)(
    input,
    run,
  );
}
