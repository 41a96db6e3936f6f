import { compareTexts } from '../../../shared/domain/compare/compare';
import type { ComparisonMode } from '../../../shared/model/comparison';
import type { TaskRun } from '../task-run';

export interface TextsToCompare {
  readonly left: string;
  readonly right: string;
  readonly mode: ComparisonMode | 'auto';
  /** BCP 47, of the text under review. */
  readonly language: string;
}

export async function compareTask({ left, right, mode, language }: TextsToCompare, _run: TaskRun) {
  return compareTexts(left, right, { mode, language });
}
