/** Upper and lower edge in pixels from the top of what is in view; either may lie outside of it. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Edges that lie far outside are drawn at this distance: the eye needs only the direction. */
const BEYOND = 240;
const LEAST_HEIGHT = 3;

/** Whether one end of a band is in a view of that height. */
export function isBandInView(left: Edges, right: Edges, height: number): boolean {
  return isInView(left, height) || isInView(right, height);
}

/** The outline of a band across a gutter, as the path of an SVG. */
export function bandPath(left: Edges, right: Edges, width: number, height: number): string {
  const from = clamp(left, height);
  const to = clamp(right, height);
  const middle = round(width / 2);
  return (
    `M0 ${from.top}C${middle} ${from.top} ${middle} ${to.top} ${width} ${to.top}` +
    `V${to.bottom}C${middle} ${to.bottom} ${middle} ${from.bottom} 0 ${from.bottom}Z`
  );
}

/** Where in the gutter's height the sign of a band stands. */
export function bandMiddle(left: Edges, right: Edges, height: number): number {
  const from = clamp(left, height);
  const to = clamp(right, height);
  return round((from.top + from.bottom + to.top + to.bottom) / 4);
}

function isInView({ top, bottom }: Edges, height: number): boolean {
  return bottom > 0 && top < height;
}

function clamp({ top, bottom }: Edges, height: number): Edges {
  const upper = Math.min(Math.max(top, -BEYOND), height + BEYOND);
  const lower = Math.min(Math.max(bottom, -BEYOND), height + BEYOND);
  return { top: round(upper), bottom: round(Math.max(lower, upper + LEAST_HEIGHT)) };
}

/** Tenths of a pixel are enough and keep the paths short. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
