import type { OutputOf } from '../../shared/contract/client';
import type { Side } from './alignment/alignment-layout';

export type ComparisonResult = OutputOf<'comparisons.compare'>;

/** One sentence of an alignment, by its number on its side. */
export interface SelectedSentence {
  readonly side: Side;
  readonly index: number;
}
