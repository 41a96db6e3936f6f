import type { Alignment, ComparisonMode, Diff, ModeChoice } from '../../model/comparison';
import { alignArticles } from './align';
import { chooseMode } from './choose-mode';
import { diffTexts } from './diff';

export type CompareOptions = {
  /** `auto` lets the overlap decide. */
  mode: 'auto' | ComparisonMode;
  /** BCP 47; `und` is read like German where the two differ. */
  language: string;
};

/**
 * Compare two texts, `left` being the reference. `choice.mode` is the mode of `result`; `choice.overlap` is measured
 * even where the caller chose.
 */
export function compareTexts(
  left: string,
  right: string,
  { mode, language }: CompareOptions,
): { choice: ModeChoice; result: Diff | Alignment } {
  const proposed = chooseMode(left, right);
  const choice: ModeChoice = mode === 'auto' ? proposed : { ...proposed, mode };
  const result =
    choice.mode === 'diff' ? diffTexts(left, right, language) : alignArticles(left, right, language);
  return { choice, result };
}
