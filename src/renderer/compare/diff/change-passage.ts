import type { ChangeKind } from '../change-kinds';
import type { Change } from '../changes';
import type { TextSide } from '../rows';

export interface ChangePassage {
  readonly side: TextSide;
  readonly start: number;
  readonly end: number;
}

/** Where a note on a change is set: on the words on the right, on those on the left where the right has none. */
export function passageOfChange({ leftStart, leftEnd, rightStart, rightEnd }: Change): ChangePassage {
  return rightEnd > rightStart
    ? { side: 'right', start: rightStart, end: rightEnd }
    : { side: 'left', start: leftStart, end: leftEnd };
}

/** The label that is chosen at first for a change of this kind. */
export function suggestLabel(kind: ChangeKind, labelIds: readonly string[]): string | null {
  const wanted = LABELS[kind] ?? 'style';
  return labelIds.find(id => id === wanted) ?? labelIds[0] ?? null;
}

const LABELS: Partial<Record<ChangeKind, string>> = {
  number: 'wrong-number',
  name: 'wrong-name',
  date: 'wrong-date',
  hedge: 'unsupported-claim',
  quotation: 'misquote',
};
