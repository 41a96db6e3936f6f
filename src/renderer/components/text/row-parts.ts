import { type Deceptive, findDeceptive } from '../../../shared/domain/text/deceptive';
import type { Span } from '../../../shared/model/span';
import type { Decoration } from './decoration';
import type { DisplayRow } from './display-rows';
import { cutIntoPieces } from './segments';

/** A stretch of a row that is drawn in one way. */
export interface RowPart extends Span {
  readonly decorations: readonly Decoration[];
  readonly isSelected: boolean;
  /** What could deceive here. A `mixed-script` word is drawn as it is; anything else is drawn as a marker instead. */
  readonly deceptive: Deceptive | null;
}

type Mark =
  | { kind: 'decoration'; decoration: Decoration }
  | { kind: 'selection' }
  | { kind: 'deceptive'; found: Deceptive };

/** Everything that has to be drawn for a row, in order and without gaps. */
export function rowParts(
  text: string,
  row: DisplayRow,
  decorations: readonly Decoration[],
  selection: Span,
): RowPart[] {
  const marks: (Span & Mark)[] = [
    ...decorations.map(decoration => ({
      kind: 'decoration' as const,
      decoration,
      start: decoration.start,
      end: decoration.end,
    })),
    { kind: 'selection' as const, start: selection.start, end: selection.end },
    ...findDeceptive(text.slice(row.start, row.end)).map(found => {
      const span = { start: found.start + row.start, end: found.end + row.start };
      return { kind: 'deceptive' as const, found: { ...found, ...span }, ...span };
    }),
  ];
  return cutIntoPieces(row, marks).map(({ start, end, marks: covering }) => ({
    start,
    end,
    decorations: covering.flatMap(mark => (mark.kind === 'decoration' ? [mark.decoration] : [])),
    isSelected: covering.some(mark => mark.kind === 'selection'),
    deceptive: covering.find(mark => mark.kind === 'deceptive')?.found ?? null,
  }));
}
