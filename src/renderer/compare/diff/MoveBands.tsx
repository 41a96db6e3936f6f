import { type RefObject, useState } from 'react';
import { rowAt, type TextSide } from '../rows';
import { type Band, type DrawnEnd, layOutBands } from './bands';
import classes from './DiffView.module.css';
import type { DiffData } from './diff-data';
import { useScrollTicks } from './use-scroll-ticks';

export interface MoveBandsProps {
  container: RefObject<HTMLElement | null>;
  data: DiffData;
  /** First and last row that can be seen on a side. */
  visibleRows(side: TextSide): readonly [number, number];
}

interface Drawn {
  readonly left: number;
  readonly width: number;
  readonly bands: readonly Band[];
}

/** Between the texts: what connects both ends of a moved passage. The buttons in the texts say the same in words. */
export function MoveBands({ container, data, visibleRows }: MoveBandsProps) {
  const [drawn, setDrawn] = useState<Drawn>(NOTHING);
  useScrollTicks(container, () => {
    const element = container.current;
    const next = element ? measure(element, data, visibleRows) : NOTHING;
    setDrawn(now => (isSame(now, next) ? now : next));
  });
  if (drawn.bands.length === 0) return null;
  return (
    <svg className={classes.bands} style={{ left: drawn.left, width: drawn.width }} aria-hidden>
      {drawn.bands.map(({ passage, path, isArrow }) => (
        <path key={passage} d={path} className={isArrow ? classes.arrow : classes.band} />
      ))}
    </svg>
  );
}

const NOTHING: Drawn = { left: 0, width: 0, bands: [] };

function measure(
  container: HTMLElement,
  { passages, rows }: DiffData,
  visibleRows: MoveBandsProps['visibleRows'],
): Drawn {
  const origin = container.getBoundingClientRect();
  const ends: DrawnEnd[] = [];
  let left = 0;
  let right = origin.width;
  for (const mark of container.querySelectorAll<HTMLElement>('[data-move]')) {
    const cell = mark.closest('[data-side]');
    const side = cell?.getAttribute('data-side');
    if (!cell || (side !== 'left' && side !== 'right')) continue;
    const edges = cell.getBoundingClientRect();
    if (side === 'left') left = edges.right - origin.left;
    else right = edges.left - origin.left;
    const box = mark.getBoundingClientRect();
    const [top, bottom] = [box.top - origin.top, box.bottom - origin.top];
    if (bottom > 0 && top < origin.height)
      ends.push({ passage: Number(mark.dataset.move), side, top, bottom });
  }
  // One side may have none in sight; the gap is as wide as it is elsewhere.
  const gutter = parseFloat(getComputedStyle(container).getPropertyValue('--diff-gutter')) || 0;
  if (left === 0) left = right - gutter;
  const width = Math.max(0, Math.min(right - left, gutter * 2));
  const isAbove = (number: number, side: TextSide) => {
    const passage = passages[number];
    const offset = (side === 'left' ? passage?.leftStart : passage?.rightStart) ?? 0;
    return rowAt(rows, side, offset) < visibleRows(side)[0];
  };
  return { left, width: right === origin.width ? gutter : width, bands: layOutBands(ends, gutter, isAbove) };
}

function isSame(a: Drawn, b: Drawn): boolean {
  return (
    a.left === b.left &&
    a.width === b.width &&
    a.bands.length === b.bands.length &&
    a.bands.every((band, at) => band.path === b.bands[at]?.path && band.passage === b.bands[at]?.passage)
  );
}
