import { type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import { lastLeading } from '../../../shared/domain/count-leading';
import { CHANGE_KINDS } from '../change-kinds';
import type { Change } from '../changes';
import { coarseChanges } from '../pieces';
import type { TextSide } from '../rows';
import type { DiffData } from './diff-data';
import classes from './OverviewRuler.module.css';
import { layOutGaps, layOutMarks, type RulerMark, SLOT_COUNT, shareAt } from './overview-marks';
import { useScrollTicks } from './use-scroll-ticks';

export interface OverviewRulerProps {
  container: RefObject<HTMLElement | null>;
  data: DiffData;
  isPlain: Uint8Array;
  selected: Change | null;
  visibleRows(side: TextSide): readonly [number, number];
  onGoTo(row: number): void;
}

/**
 * The whole of both texts from top to bottom: where which kind of change is and which part can be seen. For the pointer
 * only; the list of changes and the keys lead to the same places. A dozen nodes, however long the texts are.
 */
export function OverviewRuler({
  container,
  data,
  isPlain,
  selected,
  visibleRows,
  onGoTo,
}: OverviewRulerProps) {
  const { rows, texts, changes, diff, marks: placed } = data;
  const [leftLength, rightLength] = [texts.left.length, texts.right.length];
  const paths = useMemo(() => {
    const coarse = coarseChanges(placed);
    const isShown = ({ index }: Change) => isPlain[index] !== 1 && !coarse.has(index);
    const marks = layOutMarks(changes, isShown, leftLength, rightLength);
    return CHANGE_KINDS.map(kind => ({ kind, path: pathOf(marks, kind) })).filter(({ path }) => path !== '');
  }, [changes, placed, isPlain, leftLength, rightLength]);
  const gaps = useMemo(
    () => layOutGaps(diff.coarseGaps, leftLength, rightLength),
    [diff, leftLength, rightLength],
  );
  const windows = { left: useRef<SVGRectElement>(null), right: useRef<SVGRectElement>(null) };

  const slotOfRow = (row: number) =>
    shareAt(rows.left[row] ?? leftLength, rows.right[row] ?? rightLength, leftLength, rightLength) *
    SLOT_COUNT;
  useScrollTicks(container, () => {
    for (const side of ['left', 'right'] as const) {
      const [first, last] = visibleRows(side);
      const top = slotOfRow(first);
      windows[side].current?.setAttribute('y', String(top));
      windows[side].current?.setAttribute('height', String(Math.max(2, slotOfRow(last + 1) - top)));
    }
  });

  const goTo = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const slot = ((event.clientY - box.top) / box.height) * SLOT_COUNT;
    onGoTo(lastLeading(rows.count, row => slotOfRow(row) <= slot));
  };

  return (
    <svg
      className={classes.ruler}
      viewBox={`0 0 ${WIDTH} ${SLOT_COUNT}`}
      preserveAspectRatio="none"
      aria-hidden
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={event => event.buttons === 1 && goTo(event)}
    >
      <rect ref={windows.left} className={classes.window} x={0} width={WIDTH / 2} />
      <rect ref={windows.right} className={classes.window} x={WIDTH / 2} width={WIDTH / 2} />
      {paths.map(({ kind, path }) => (
        <path key={kind} className={classes.mark} data-kind={kind} d={path} />
      ))}
      {gaps.map(({ firstSlot, slotCount }) => (
        <rect
          key={firstSlot}
          className={classes.gap}
          x={1}
          y={firstSlot}
          width={WIDTH - 2}
          height={Math.max(3, slotCount)}
        />
      ))}
      {selected && (
        <path
          className={classes.selected}
          d={`M0 ${
            shareAt(selected.leftStart, selected.rightStart, leftLength, rightLength) * SLOT_COUNT
          }H${WIDTH}`}
        />
      )}
    </svg>
  );
}

const WIDTH = 20;

/** The heavier, the wider; moves stand at the left edge. */
const EXTENT: Readonly<Record<RulerMark['kind'], readonly [from: number, to: number]>> = {
  number: [2, 18],
  name: [2, 18],
  date: [2, 18],
  hedge: [2, 14],
  quotation: [2, 14],
  wording: [2, 10],
  moved: [13, 19],
  punctuation: [2, 6],
  typography: [2, 6],
  whitespace: [2, 6],
};

function pathOf(marks: readonly RulerMark[], kind: RulerMark['kind']): string {
  const [from, to] = EXTENT[kind];
  return marks
    .filter(mark => mark.kind === kind)
    .map(({ firstSlot, slotCount }) => `M${from} ${firstSlot}H${to}v${Math.max(1.5, slotCount)}H${from}Z`)
    .join('');
}
