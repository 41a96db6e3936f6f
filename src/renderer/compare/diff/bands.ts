import type { TextSide } from '../rows';

/** Where the marks of one moved passage are drawn on one side, in pixels below the top of the texts. */
export interface DrawnEnd {
  readonly passage: number;
  readonly side: TextSide;
  readonly top: number;
  readonly bottom: number;
}

export interface Band {
  readonly passage: number;
  readonly path: string;
  /** One end only is in sight: an arrow that says where the other is. */
  readonly isArrow: boolean;
}

/** Bands between both ends of each passage; `isAbove` says where an end is that cannot be seen. `width` in pixels. */
export function layOutBands(
  ends: readonly DrawnEnd[],
  width: number,
  isAbove: (passage: number, side: TextSide) => boolean,
): Band[] {
  const passages = new Map<number, Partial<Record<TextSide, DrawnEnd>>>();
  for (const end of ends) {
    const known = passages.get(end.passage) ?? {};
    const same = known[end.side];
    known[end.side] = same
      ? { ...same, top: Math.min(same.top, end.top), bottom: Math.max(same.bottom, end.bottom) }
      : end;
    passages.set(end.passage, known);
  }
  return Array.from(passages, ([passage, { left, right }]) => {
    if (left && right) return { passage, path: bandPath(left, right, width), isArrow: false };
    const seen = left ?? right;
    const side = left ? 'right' : 'left';
    const path = seen ? arrowPath(seen, width, isAbove(passage, side)) : '';
    return { passage, path, isArrow: true };
  });
}

function bandPath(left: DrawnEnd, right: DrawnEnd, width: number): string {
  const half = width / 2;
  return [
    `M0 ${round(left.top)}`,
    `C${half} ${round(left.top)} ${half} ${round(right.top)} ${width} ${round(right.top)}`,
    `V${round(right.bottom)}`,
    `C${half} ${round(right.bottom)} ${half} ${round(left.bottom)} 0 ${round(left.bottom)}`,
    'Z',
  ].join('');
}

/** From the middle of the end to the middle of the gap, and up or down. */
function arrowPath({ side, top, bottom }: DrawnEnd, width: number, isUp: boolean): string {
  const from = side === 'left' ? 0 : width;
  const middle = width / 2;
  const y = round(isUp ? top + HEAD : Math.max(top + HEAD, bottom - HEAD));
  const tip = isUp ? y - ARROW : y + ARROW;
  const back = isUp ? tip + HEAD : tip - HEAD;
  return `M${from} ${y}H${middle}V${tip}M${middle - HEAD / 2} ${back}L${middle} ${tip}L${middle + HEAD / 2} ${back}`;
}

const ARROW = 18;
const HEAD = 8;

function round(value: number): number {
  return Math.round(value * 2) / 2;
}
