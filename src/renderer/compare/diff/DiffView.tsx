import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useCommands } from '../../hooks/use-commands';
import { rowAt, rowOfChange, type TextSide } from '../rows';
import type { ViewSettings } from '../use-comparison-view';
import { CompareFindBar } from './CompareFindBar';
import { DiffScroller, type TopPlace } from './DiffScroller';
import classes from './DiffView.module.css';
import type { Decisions } from './decisions';
import type { DiffData } from './diff-data';
import { findChangedRows, foldRows, isFold, itemOfRow } from './folds';
import { MoveBands } from './MoveBands';
import { OverviewRuler } from './OverviewRuler';
import { SideStrips } from './SideStrips';
import { useDiffPanes } from './use-diff-panes';
import { useFindInBoth } from './use-find-in-both';
import { useSideCopy } from './use-side-copy';

/** What the place around the texts may ask for. */
export interface DiffViewHandle {
  /** Brings the other side to where this one is, while each scrolls alone. */
  resync(): void;
  jumpToOtherEnd(): void;
}

export interface DiffViewProps {
  handle: Ref<DiffViewHandle>;
  data: DiffData;
  view: ViewSettings;
  isSynced: boolean;
  /** An entry a change, 1 where it is left out and folded away; null where none is. */
  isIgnored: Uint8Array | null;
  /** An entry a change, 1 where it is shown as plain text. */
  isPlain: Uint8Array;
  decisions: Decisions;
  selectedIndex: number | null;
  onSelect(index: number): void;
}

/** Both texts: side by side in one scroller, each in its own, or in one column. With the overview beside and the search above. */
export function DiffView({
  handle,
  data,
  view,
  isSynced,
  isIgnored,
  isPlain,
  decisions,
  selectedIndex,
  onSelect,
}: DiffViewProps) {
  const { rows, diff, texts, changes, passages } = data;
  const [openFolds, setOpenFolds] = useState<ReadonlySet<number>>(new Set());
  const items = useMemo(
    () =>
      diff.changes.length > 0
        ? foldRows(findChangedRows(rows, diff.changes, isIgnored), openFolds)
        : foldRows(new Uint8Array(rows.count).fill(1), openFolds),
    [rows, diff, isIgnored, openFolds],
  );
  const container = useRef<HTMLDivElement>(null);
  const top = useRef<TopPlace>({ row: 0, hiddenPart: 0 });
  const isInline = view.layout === 'inline';
  const isApart = !isSynced && !isInline;
  const panes = useDiffPanes(isApart);
  const copy = useSideCopy(container, texts);
  const find = useFindInBoth(texts, rows, () => top.current.row);
  const { current: hit } = find;

  const reveal = (row: number, selector: string, sides?: readonly TextSide[]) => {
    const item = itemOfRow(items, row);
    if (isFold(items, item)) setOpenFolds(new Set([...openFolds, items.firstRows[item] ?? 0]));
    panes.reveal(row, selector, sides);
  };
  const jump = (passage: number, to: TextSide) => {
    const place = passages[passage];
    if (!place) return;
    const offset = to === 'left' ? place.leftHead : place.rightHead;
    const target = changes.findIndex(change => change[`${to}Start`] <= offset && change[`${to}End`] > offset);
    if (target >= 0) onSelect(target);
    reveal(rowAt(rows, to, offset), `[data-text="${to}"][data-move="${passage}"]`, [to]);
  };
  useImperativeHandle(handle, () => ({
    resync() {
      const focused = document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane');
      const isInRight = focused === 'right' || container.current?.dataset.selecting === 'right';
      panes.bringTogether(isInRight ? 'right' : 'left');
    },
    jumpToOtherEnd() {
      const selected = changes[selectedIndex ?? -1];
      const passage = passages[selected?.passages[0] ?? -1];
      if (!selected || !passage) return;
      const isLeftEnd = passage.leftStart >= selected.leftStart && passage.leftStart < selected.leftEnd;
      jump(passage.number, isLeftEnd ? 'right' : 'left');
    },
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection scrolls
  useEffect(() => {
    const selected = changes[selectedIndex ?? -1];
    if (selected) reveal(rowOfChange(rows, selected), `[data-change="${selectedIndex}"]`);
  }, [changes, selectedIndex]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another hit scrolls
  useEffect(() => {
    if (!hit) return;
    const row = rowAt(rows, hit.side, find.hits[hit.side].starts[hit.index] ?? 0);
    reveal(row, `[data-text="${hit.side}"] [data-hit="${hit.index}"]`, [hit.side]);
  }, [hit?.side, hit?.index, find.hits]);

  useCommands([
    { id: 'find-in-both', run: find.open },
    { id: 'select-side', run: copy.selectWhole },
  ]);

  const shared = {
    data,
    items,
    isPlain,
    decisions,
    hits: find.hits,
    currentHit: hit,
    hasNumbers: view.hasNumbers,
    isWrapped: view.isWrapped,
    textSize: view.textSize,
    isInline,
    selectedIndex,
    onSelect,
    onJump: jump,
    onUnfold: (firstRow: number) => setOpenFolds(new Set([...openFolds, firstRow])),
  };
  // What changes the height of everything starts again from the place that was at the top.
  const key = `${view.layout} ${view.isWrapped} ${view.textSize} ${view.hasNumbers}`;
  return (
    <div className={classes.view}>
      {find.isOpen && <CompareFindBar find={find} />}
      <div className={classes.middle}>
        <div
          ref={container}
          className={classes.texts}
          style={{ '--text-size': `${view.textSize}px` } as React.CSSProperties}
          data-whole={copy.wholeSide ?? undefined}
          data-has-moves={(!isInline && passages.length > 0) || undefined}
        >
          {isApart ? (
            <div className={classes.apart}>
              {BOTH.map(side => (
                <div key={side} className={classes.pane} data-pane={side}>
                  <DiffScroller
                    key={key}
                    handle={panes.handles[side]}
                    sides={side === 'left' ? LEFT : RIGHT}
                    top={top}
                    {...shared}
                  />
                </div>
              ))}
            </div>
          ) : (
            <div className={classes.pane}>
              <DiffScroller key={key} handle={panes.handles.left} sides={BOTH} top={top} {...shared} />
            </div>
          )}
          {!isInline && passages.length > 0 && (
            <MoveBands container={container} data={data} visibleRows={panes.visibleRows} />
          )}
          {!view.isWrapped && (
            <SideStrips
              container={container}
              data={data}
              sides={isInline ? LEFT : BOTH}
              textSize={view.textSize}
            />
          )}
        </div>
        <OverviewRuler
          container={container}
          data={data}
          isPlain={isPlain}
          selected={changes[selectedIndex ?? -1] ?? null}
          visibleRows={panes.visibleRows}
          onGoTo={panes.goTo}
        />
      </div>
    </div>
  );
}

const BOTH = ['left', 'right'] as const;
const LEFT = ['left'] as const;
const RIGHT = ['right'] as const;
