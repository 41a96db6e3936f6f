import type { Diff } from '../../../shared/model/comparison';
import { type Change, listChanges } from '../changes';
import { type LineNumbers, numberLines } from '../line-numbers';
import { findMoveEnds, listPassages, type MovedPassage } from '../moved-passages';
import { type Marks, sortMarks } from '../pieces';
import { type Rows, splitIntoRows, type TextSide } from '../rows';

/** What a comparison of two texts is drawn from; the same as long as the comparison is. */
export interface DiffData {
  readonly texts: Readonly<Record<TextSide, string>>;
  readonly languages: Readonly<Record<TextSide, string>>;
  readonly diff: Diff;
  readonly rows: Rows;
  readonly marks: Marks;
  readonly changes: readonly Change[];
  readonly passages: readonly MovedPassage[];
  readonly numbers: Readonly<Record<TextSide, LineNumbers>>;
}

/**
 * Linear in the texts, with a few numbers a row and a change. Yields between its parts, so that whoever has a window to
 * keep alive can go on later.
 */
export function* prepareDiff(
  diff: Diff,
  texts: DiffData['texts'],
  languages: DiffData['languages'],
): Generator<void, DiffData> {
  const { left, right } = texts;
  const rows = splitIntoRows(left, right, diff.changes);
  const marks = sortMarks(diff);
  yield;
  const moveEnds = findMoveEnds(diff, marks, left, right, languages.left);
  yield;
  return {
    texts,
    languages,
    diff,
    rows,
    marks,
    changes: listChanges(diff.changes, moveEnds),
    passages: listPassages(diff.moves, left, right),
    numbers: { left: numberLines(left, rows.left), right: numberLines(right, rows.right) },
  };
}
