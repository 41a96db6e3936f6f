import type { Span } from '../../model/span';

/** Where an annotation stands in the version that is walked through. */
export interface OpenStop extends Span {
  readonly annotationId: number;
}

/** The order in which annotations are read: by place, the shorter of two that begin together first, then the older. */
export function compareStops(a: OpenStop, b: OpenStop): number {
  return a.start - b.start || a.end - b.end || a.annotationId - b.annotationId;
}

/**
 * The stop behind (or before) the one that is shown, whether that is among the stops or not; or from an offset, where a
 * stop that begins right there counts as ahead. Null at the end: nothing goes around. `stops` are in order.
 */
export function stopBeside(
  stops: readonly OpenStop[],
  from: OpenStop | number,
  direction: 'forward' | 'back',
): OpenStop | null {
  const order = (stop: OpenStop) => (typeof from === 'number' ? stop.start - from : compareStops(stop, from));
  if (direction === 'back') return stops.findLast(stop => order(stop) < 0) ?? null;
  return stops.find(stop => (typeof from === 'number' ? order(stop) >= 0 : order(stop) > 0)) ?? null;
}
