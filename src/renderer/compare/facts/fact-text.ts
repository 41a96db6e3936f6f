import type { Span } from '../../../shared/model/span';
import { readerPath } from '../../components/reader-path';
import { passagePath } from '../compare-path';
import type { Fact } from './fact-rows';

export interface FactVersion {
  readonly documentId: number;
  readonly versionId: number;
}

/**
 * Where a cell leads: to its passage beside the pivot's; in the pivot itself to the reader. A cell without a passage leads to
 * where the fact stands in the pivot, or the pivot's to the first version that has it. Null where none has.
 */
export function cellPath(
  { cells }: Pick<Fact, 'cells'>,
  column: number,
  versions: readonly FactVersion[],
  pivotColumn: number,
): string | null {
  const pivot = versions[pivotColumn];
  const version = versions[column];
  const span = cells[column]?.span;
  const pivotSpan = cells[pivotColumn]?.span;
  if (!pivot || !version) return null;
  if (column !== pivotColumn) {
    if (span) return passagePath(pivot.versionId, version.versionId, 'review', span);
    return pivotSpan ? passagePath(pivot.versionId, version.versionId, 'reference', pivotSpan) : null;
  }
  if (span) return readerPath({ ...version, ...span });
  const teller = cells.findIndex(cell => cell.span !== null);
  return teller < 0 ? null : cellPath({ cells }, teller, versions, pivotColumn);
}

/** A span with the words around it, of its own paragraph and at most `reach` characters on each side. */
export function surroundingsOf(
  text: string,
  { start, end }: Span,
  reach: number,
): { before: string; words: string; after: string } {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const paragraphBefore = before.slice(before.lastIndexOf('\n') + 1);
  const [paragraphAfter = ''] = after.split('\n', 1);
  const isCutBefore = start > reach && paragraphBefore.length === before.length;
  const isCutAfter = end + reach < text.length && paragraphAfter.length === after.length;
  return {
    // Cut at a space, so that no word and no grapheme is torn.
    before: isCutBefore ? `… ${paragraphBefore.replace(/^\S*\s/, '')}` : paragraphBefore,
    words: text.slice(start, end),
    after: isCutAfter ? `${paragraphAfter.replace(/\s\S*$/, '')} …` : paragraphAfter,
  };
}
