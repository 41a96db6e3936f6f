import { listCheckWorthy } from '../../../shared/domain/checks/worthy/check-worthy';
import type { WorthySentence } from '../../../shared/model/check';
import type { TaskRun } from '../task-run';

export interface TextToRank {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly limit: number;
}

/** The sentences that deserve a check, the most deserving first, and how many there are. */
export async function findWorthyTask(
  { text, language, limit }: TextToRank,
  _run: TaskRun,
): Promise<{ sentences: WorthySentence[]; total: number }> {
  const all = listCheckWorthy(text, language);
  const sentences = all.slice(0, limit).map(({ start, end, score, reasons }) => {
    return { start, end, exact: text.slice(start, end), score, reasons: [...reasons] };
  });
  return { sentences, total: all.length };
}
