import type { CheckDocument } from '../../../shared/domain/checks/context';
import { listFacts, type NoticedPlace } from '../../../shared/domain/checks/fact-list/list-facts';
import type { FactEntry } from '../../../shared/model/fact-list';
import type { TaskRun } from '../task-run';

export interface TextToGoThrough {
  readonly review: CheckDocument;
  readonly references: readonly CheckDocument[];
  readonly noticed: readonly NoticedPlace[];
}

/** Every figure, date, name, office and quotation of a text, with what its references say of each. */
export async function listFactsTask(
  { review, references, noticed }: TextToGoThrough,
  _run: TaskRun,
): Promise<FactEntry[]> {
  return listFacts(review, references, noticed);
}
