import type { Span } from '../../shared/model/span';

export interface CaretReplacement extends Span {
  /** What comes in its place, or how much of it. */
  readonly insert: { readonly length: number };
}

/** Where a caret of a text stands once these replacements, in any order and without overlaps, are made in it. */
export function caretAfter(caret: number, replacements: readonly CaretReplacement[]): Span {
  const around = replacements.find(({ start, end }) => start < caret && caret < end);
  const shift = replacements
    .filter(({ end }) => end <= (around?.start ?? caret))
    .reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
  const offset = (around?.start ?? caret) + shift;
  return { start: offset, end: offset };
}
