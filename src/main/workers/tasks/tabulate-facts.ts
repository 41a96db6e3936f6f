import type { TextOfGrid } from '../../../shared/domain/compare/facts/fact-column';
import { tabulateFacts } from '../../../shared/domain/compare/facts/fact-grid';
import type { FactGrid } from '../../../shared/model/comparison';
import type { TaskRun } from '../task-run';

export interface TextsToTabulate {
  readonly texts: readonly TextOfGrid[];
  /** Index of the text that the others are held against. */
  readonly pivot: number;
  /** As `readWordWeights` has them. */
  readonly wordWeights: ReadonlyMap<string, number> | null;
}

export async function tabulateFactsTask(
  { texts, pivot, wordWeights }: TextsToTabulate,
  _run: TaskRun,
): Promise<FactGrid> {
  return tabulateFacts(texts, pivot, wordWeights ? word => wordWeights.get(word) : undefined);
}
