import { describe, expect, it } from 'vitest';
import { compareStops, stopBeside } from '../../../../src/shared/domain/anchors/open-stops';

const stop = (annotationId: number, start: number, end = start + 2) => ({ annotationId, start, end });
const STOPS = [stop(1, 0), stop(4, 10, 12), stop(2, 10, 20), stop(3, 30)];
const beside = (from: number | ReturnType<typeof stop>, direction: 'forward' | 'back') =>
  stopBeside(STOPS, from, direction)?.annotationId ?? null;

describe('the next unresolved annotation', () => {
  it.each([
    ['from the beginning', 0, 'forward', 1],
    ['from right before one', 10, 'forward', 4],
    ['from behind the last', 31, 'forward', null],
    ['back from the end', 99, 'back', 3],
    ['back from the beginning', 0, 'back', null],
  ] as const)('%s', (_name, from, direction, found) => {
    expect(beside(from, direction)).toBe(found);
  });

  it('passes from one to the other where two begin together', () => {
    expect(beside(stop(4, 10, 12), 'forward')).toBe(2);
    expect(beside(stop(2, 10, 20), 'back')).toBe(4);
  });

  it('goes on from one that is resolved and so not among them', () => {
    expect(beside(stop(9, 10, 15), 'forward')).toBe(2);
    expect(beside(stop(9, 10, 15), 'back')).toBe(4);
  });

  it('reads the shorter of two that begin together first, then the older', () => {
    const order = [stop(5, 1, 9), stop(7, 1, 3), stop(6, 1, 3)].sort(compareStops);
    expect(order.map(({ annotationId }) => annotationId)).toEqual([6, 7, 5]);
  });
});
