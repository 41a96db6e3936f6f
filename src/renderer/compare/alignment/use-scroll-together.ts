import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { AlignmentLayout, Side } from './alignment-layout';
import { findSyncPoints, mapPosition, pinSyncPoint, type SyncPoint } from './scroll-sync';
import type { ColumnHandle } from './use-column-handle';

export interface ScrollTogetherInput {
  columns: Readonly<Record<Side, RefObject<ColumnHandle | null>>>;
  layout: AlignmentLayout;
  isSynced: boolean;
  onToggleSync(): void;
  /** The text that the editor is in. */
  side: Side;
  /** The last sentence selected in it; null for none. */
  head: number | null;
  /** Of the selection, in the other text. */
  counterparts: readonly number[];
}

/**
 * Both texts are kept beside each other by what belongs together, and another selection is brought into sight. `follow`
 * brings the other text to where `from` stands; `pin` joins them as they stand now, until they part again.
 */
export function useScrollTogether(input: ScrollTogetherInput): { follow(from: Side): void; pin(): void } {
  const { columns, layout, isSynced, onToggleSync, side, head, counterparts } = input;
  const { reference, review } = columns;
  const [pinned, setPinned] = useState<SyncPoint | null>(null);
  // A place where the editor joined the texts holds until they part again.
  if (pinned && !isSynced) setPinned(null);
  const syncPoints = useMemo(() => {
    const points = findSyncPoints(layout);
    return pinned ? pinSyncPoint(points, pinned) : points;
  }, [layout, pinned]);

  const follow = (from: Side) => {
    const position = columns[from].current?.getPosition();
    if (position !== undefined)
      columns[otherOf(from)].current?.scrollTo(mapPosition(syncPoints, from, position));
  };
  const latest = useRef({ follow, counterparts, side, isSynced });
  latest.current = { follow, counterparts, side, isSynced };

  // Only another selection moves the texts; that the links around it changed does not.
  useEffect(() => {
    if (head === null) return;
    const [own, other] = side === 'reference' ? [reference, review] : [review, reference];
    own.current?.reveal(head);
    const frame = requestAnimationFrame(() => {
      if (latest.current.isSynced) latest.current.follow(side);
      const [first] = latest.current.counterparts;
      if (first !== undefined) other.current?.reveal(first);
    });
    return () => cancelAnimationFrame(frame);
  }, [reference, review, side, head]);
  useEffect(() => {
    if (isSynced) latest.current.follow(latest.current.side);
  }, [isSynced]);

  return {
    follow,
    pin: () => {
      const [at, other] = [reference.current?.getPosition(), review.current?.getPosition()];
      if (at === undefined || other === undefined) return;
      setPinned({ reference: at, review: other });
      onToggleSync();
    },
  };
}

export function otherOf(side: Side): Side {
  return side === 'reference' ? 'review' : 'reference';
}
