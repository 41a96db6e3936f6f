import { type RefObject, useRef } from 'react';
import type { TextSide } from '../rows';
import type { ScrollerHandle } from './DiffScroller';

export interface DiffPanes {
  readonly handles: Readonly<Record<TextSide, RefObject<ScrollerHandle | null>>>;
  /** The first and the last row in view on a side. */
  visibleRows(side: TextSide): readonly [number, number];
  goTo(row: number): void;
  /** Once what was unfolded is drawn. `selector` finds the mark within the row; `sides`: all that scroll apart, unless told. */
  reveal(row: number, selector: string, sides?: readonly TextSide[]): void;
  /** The other side goes to where this one is; nothing where there is one pane for both. */
  bringTogether(from: TextSide): void;
}

/** The scrollers of both texts: one for both, in the handle of the left, unless they scroll apart. */
export function useDiffPanes(isApart: boolean): DiffPanes {
  const handles = { left: useRef<ScrollerHandle>(null), right: useRef<ScrollerHandle>(null) };
  const paneOf = (side: TextSide) => handles[isApart ? side : 'left'].current;
  const paneSides: readonly TextSide[] = isApart ? ['left', 'right'] : ['left'];
  return {
    handles,
    visibleRows: side => paneOf(side)?.visibleRows() ?? [0, 0],
    goTo: row => {
      for (const side of paneSides) paneOf(side)?.scrollToRow(row, 'center');
    },
    reveal: (row, selector, sides = paneSides) => {
      for (const side of sides) requestAnimationFrame(() => paneOf(side)?.reveal(row, selector));
    },
    bringTogether: from => {
      const top = handles[from].current?.visibleRows()[0];
      if (isApart && top !== undefined)
        handles[from === 'left' ? 'right' : 'left'].current?.scrollToRow(top, 'start');
    },
  };
}
