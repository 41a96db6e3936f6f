import type { ComparisonReport } from '../../../shared/domain/compare/report/comparison-report';
import type { ComparisonFormat } from '../../../shared/model/comparison';
import { writeComparison } from '../../files/write/comparison/write';
import type { TaskRun } from '../task-run';

export interface ComparisonToExport {
  readonly path: string;
  readonly format: ComparisonFormat;
  readonly report: ComparisonReport;
  readonly mayReplace: boolean;
}

export async function exportComparisonTask(
  { path, format, report, mayReplace }: ComparisonToExport,
  run: TaskRun,
) {
  const signal = {
    get aborted() {
      return run.isCancelled();
    },
  };
  return await writeComparison(path, format, report, signal, { mayReplace });
}
