import type { Alignment, ComparisonMode, Diff, ModeChoice } from '../../model/comparison';
import { type AlignOptions, alignArticles } from './alignment/align';
import { chooseMode } from './choose-mode';
import { diffTexts } from './diff/diff';

/** `language` `und` is read like German where the two differ. Hand links and word weights count in an alignment only. */
export type CompareOptions = AlignOptions & {
  /** `auto` lets the overlap decide. */
  mode: 'auto' | ComparisonMode;
};

/**
 * Compare two texts, `left` being the reference. `choice.mode` is the mode of `result`; `choice.overlap` is measured
 * even where the caller chose.
 */
export function compareTexts(
  left: string,
  right: string,
  { mode, ...options }: CompareOptions,
): { choice: ModeChoice; result: Diff | Alignment } {
  const proposed = chooseMode(left, right);
  const choice: ModeChoice = mode === 'auto' ? proposed : { ...proposed, mode };
  const result =
    choice.mode === 'diff' ? diffTexts(left, right, options.language) : alignArticles(left, right, options);
  return { choice, result };
}
