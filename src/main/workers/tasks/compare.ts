import type { AlignedByHand } from '../../../shared/domain/compare/alignment/align';
import { compareTexts } from '../../../shared/domain/compare/compare';
import type { ComparisonMode } from '../../../shared/model/comparison';
import type { TaskRun } from '../task-run';

export interface TextsToCompare {
  readonly left: string;
  readonly right: string;
  readonly mode: ComparisonMode | 'auto';
  /** BCP 47, of the text under review. */
  readonly language: string;
  readonly referenceLanguage: string;
  /** With spans of these two texts, the left one being the reference. */
  readonly handLinks: readonly AlignedByHand[];
  /** How rare each folded word of the texts is in the workspace, 0 to 1; null where the workspace is too small to know. */
  readonly wordWeights: ReadonlyMap<string, number> | null;
}

export async function compareTask(
  { left, right, mode, language, referenceLanguage, handLinks, wordWeights }: TextsToCompare,
  _run: TaskRun,
) {
  return compareTexts(left, right, {
    mode,
    language,
    referenceLanguage,
    handLinks,
    ...(wordWeights ? { wordWeights: word => wordWeights.get(word) } : {}),
  });
}
